import { ViewLink } from '../../components/controls/view-link.tsx';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';

const tabs: [UrlState['facet'], string][] = [
  ['overview', 'Overview'],
  ['changed', 'What changed'],
  ['together', 'Together'],
  ['course', 'Course of a speech'],
  ['topics', 'Topics'],
  ['names', 'Names'],
  ['own', 'Your own'],
];

/** The parts of the view. */
export function ThemeTabs() {
  const { state } = useViewState();
  return (
    <nav aria-label="Parts of Themes" className="screen-only mb-4 border-b border-rule">
      <ul className="flex gap-x-6 overflow-x-auto">
        {tabs.map(([facet, label]) => (
          <li key={facet}>
            <ViewLink
              to={{ facet, about: null, named: null, edit: null, evidence: null }}
              aria-current={state.facet === facet && state.about === null ? 'page' : undefined}
              className="inline-block border-b-2 border-transparent py-2 text-row whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {label}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
