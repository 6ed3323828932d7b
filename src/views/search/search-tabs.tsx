import { ViewLink } from '../../components/controls/view-link.tsx';
import type { UrlState } from '../../url-state/parameters.ts';
import { useViewState } from '../../url-state/view-state.tsx';

const tabs: [UrlState['show'], string][] = [
  ['passages', 'Passages'],
  ['concordance', 'Concordance'],
  ['collocates', 'Collocates'],
  ['words', 'Words and phrases'],
];

/** The ways of seeing what was found. */
export function SearchTabs() {
  const { state } = useViewState();
  return (
    <nav aria-label="Ways of seeing" className="border-b border-rule">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map(([show, label]) => (
          <li key={show}>
            <ViewLink
              to={{ show, page: 1 }}
              aria-current={state.show === show ? 'page' : undefined}
              className="inline-block border-b-2 border-transparent py-2 text-row text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {label}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
