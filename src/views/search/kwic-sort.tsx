import { ChoiceLinks } from '../../components/controls/choice-links.tsx';
import { type SortKey, sortKeys } from '../../search/sort-keys.ts';
import { useViewState } from '../../url-state/view-state.tsx';

/** What people sort by most. */
const orders: [name: string, keys: readonly SortKey[]][] = [
  ['right, 1–3', ['1R', '2R', '3R']],
  ['left, 1–3', ['1L', '2L', '3L']],
  ['latest first', ['latest']],
];

const labels: Partial<Record<SortKey, string>> = {
  node: 'match',
  document: 'speech',
  latest: 'latest first',
};

const places = ['Sort by', 'then by', 'and by'];

/** Up to three places that decide the order of the lines, one after another. */
export function KwicSort() {
  const { state, navigate } = useViewState();
  const keys = state.kwic;
  return (
    <>
      <span className="flex items-baseline gap-x-1">
        {places.slice(0, keys.length + 1).map((place, i) => (
          <label key={place} className="flex items-baseline">
            {place}
            <select
              aria-label={i === 0 ? 'Sort lines by' : `Sort lines by, place ${i + 1}`}
              className="min-h-6 cursor-pointer bg-transparent text-ink"
              value={keys[i] ?? ''}
              onChange={(event) => navigate({ kwic: changeKey(keys, i, event.target.value), page: 1 })}
            >
              {(i > 0 || keys.length === 0) && <option value="">{i === 0 ? 'running order' : '–'}</option>}
              {sortKeys.map((key) => (
                <option key={key} value={key}>
                  {labels[key] ?? key}
                </option>
              ))}
            </select>
          </label>
        ))}
      </span>
      <ChoiceLinks
        label="Usual orders"
        current={keys.join(',')}
        choices={orders.map(([label, kwic]) => ({ id: kwic.join(','), label, to: { kwic, page: 1 } }))}
      />
    </>
  );
}

/** The keys with another at one place; without one, those after it move up. */
function changeKey(keys: readonly SortKey[], place: number, text: string): SortKey[] {
  const chosen = sortKeys.filter((key) => key === text);
  return [...keys.slice(0, place), ...chosen, ...keys.slice(place + 1)];
}
