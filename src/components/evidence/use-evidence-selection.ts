import type { SelectionSpec } from '../../analysis/selection.ts';
import { parseSelection } from '../../analysis/selection-text.ts';
import { filterOf } from '../../url-state/resolve-link.ts';
import { useViewState } from '../../url-state/view-state.tsx';

/** A selection that an evidence key names, inside the current filter. */
export function useEvidenceSelection(text: string | undefined): {
  own: SelectionSpec;
  filtered: SelectionSpec;
} {
  const { state } = useViewState();
  const parsed = parseSelection(text ?? 'all');
  const own = 'problem' in parsed ? {} : parsed;
  return { own, filtered: withinFilter(own, filterOf(state)) };
}

/** A selection inside a filter; a filter that asks for nothing is left out. */
export function withinFilter(spec: SelectionSpec, filter: SelectionSpec): SelectionSpec {
  return Object.keys(filter).length === 0 ? spec : { ...spec, within: filter };
}
