import { ViewLink } from '../../components/controls/view-link.tsx';
import { useViewState } from '../../url-state/view-state.tsx';

const choices = [
  ['text', 'Text only'],
  ['both', 'Both'],
  ['source', 'Source only'],
] as const;

/** Text, source, or both beside each other. */
export function SourceSwitch() {
  const { state } = useViewState();
  return (
    <ul aria-label="Text or source" data-keeps-place className="flex gap-x-4 text-ui">
      {choices.map(([value, label]) => (
        <li key={value}>
          <ViewLink
            to={{ source: value, ...(value === 'text' ? { line: null } : {}) }}
            aria-current={state.source === value ? 'true' : undefined}
            className={`inline-block py-0.5 ${state.source === value ? 'font-semibold text-ink' : 'link text-ink-2'}`}
          >
            {label}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
