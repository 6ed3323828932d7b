import { ViewLink } from '../../components/controls/view-link.tsx';
import { useViewState } from '../../url-state/view-state.tsx';
import type { Sides } from './use-sides.ts';

const lengths = [
  { words: 1, label: 'Words' },
  { words: 2, label: 'Runs of 2' },
  { words: 3, label: 'of 3' },
] as const;

/** What is listed: words or runs, from which count on, with or without function words, matching what. */
export function KeynessControls({ a, b }: Sides) {
  const { state, navigate } = useViewState();
  return (
    <div className="screen-only mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note text-ink-2">
      <span className="flex gap-x-2">
        {lengths.map(({ words, label }) => (
          <ViewLink
            key={words}
            to={{ words, spot: null }}
            aria-current={state.words === words ? 'true' : undefined}
            className={`py-[3px] ${state.words === words ? 'font-semibold text-ink' : 'link'}`}
          >
            {label}
          </ViewLink>
        ))}
      </span>
      <label className="flex items-baseline gap-1">
        at least
        <select
          className="cursor-pointer border-b border-edge bg-paper"
          value={state.min}
          onChange={(event) => navigate({ min: Number(event.target.value), spot: null })}
        >
          {[...new Set([1, 2, 3, 5, 10, 20, state.min])]
            .sort((x, y) => x - y)
            .map((count) => (
              <option key={count} value={count}>
                {count} ×
              </option>
            ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5">
        <input
          type="checkbox"
          checked={state.functionWords === 'on'}
          onChange={(event) => navigate({ functionWords: event.target.checked ? 'on' : 'off', spot: null })}
        />
        function words
      </label>
      <label className="flex items-baseline gap-1">
        <span className="sr-only">Find in the list</span>
        <input
          type="search"
          placeholder="Find a word"
          value={state.find}
          maxLength={100}
          className="w-28 border-b border-edge bg-transparent placeholder:text-ink-3"
          onChange={(event) => navigate({ find: event.target.value }, 'replace')}
        />
      </label>
      {state.spot !== null && (
        <span className="border-l-2 border-mark pl-2">
          {state.spot.a} in {a.label}, {state.spot.b} in {b.label}{' '}
          <ViewLink to={{ spot: null }}>Show all</ViewLink>
        </span>
      )}
    </div>
  );
}
