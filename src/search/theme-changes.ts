import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import { computeThemeChanges, type ThemeChange, type ThemeChanges } from '../analysis/theme-change.ts';
import { type ParagraphPlace, placeOf } from './passage.ts';

/** A theme's change with the places of its first and last mention on either side. */
export interface PlacedThemeChange extends Omit<ThemeChange, 'first' | 'last'> {
  first: ParagraphPlace | null;
  last: ParagraphPlace | null;
}

/** What changed in the themes from one selection to another. */
export function findThemeChanges(
  corpus: LoadedCorpus,
  args: { earlier: SelectionSpec; later: SelectionSpec },
): Omit<ThemeChanges, 'rows'> & { rows: PlacedThemeChange[] } {
  const changes = computeThemeChanges(corpus, args.earlier, args.later);
  const place = (paragraph: number | null) => (paragraph === null ? null : placeOf(corpus, paragraph));
  return {
    ...changes,
    rows: changes.rows.map((row) => ({ ...row, first: place(row.first), last: place(row.last) })),
  };
}
