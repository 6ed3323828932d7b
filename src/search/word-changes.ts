import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import type { SelectionSpec } from '../analysis/selection.ts';
import { computeWordChanges, type WordChange, type WordChanges } from '../analysis/word-change.ts';
import { type ParagraphPlace, placeOf } from './passage.ts';

/** A word's change with the places of its first and last mention on either side. */
export interface PlacedWordChange extends Omit<WordChange, 'first' | 'last'> {
  first: ParagraphPlace;
  last: ParagraphPlace;
}

/** What changed in the words from one selection to another. */
export function findWordChanges(
  corpus: LoadedCorpus,
  args: { earlier: SelectionSpec; later: SelectionSpec },
): Omit<WordChanges, 'rows'> & { rows: PlacedWordChange[] } {
  const changes = computeWordChanges(corpus, args.earlier, args.later);
  return {
    ...changes,
    rows: changes.rows.map((row) => ({
      ...row,
      first: placeOf(corpus, row.first),
      last: placeOf(corpus, row.last),
    })),
  };
}
