import type { LoadedCorpus } from '../analysis/loaded-corpus.ts';
import { computeReuse, computeReuseBetween, type ReuseResult, type ReuseRow } from '../analysis/reuse.ts';
import type { SelectionSpec } from '../analysis/selection.ts';

/** Word-for-word repetitions between speeches, as far as one answer carries them. */
export interface Repetitions extends ReuseResult {
  /** How many there are in all. */
  total: number;
}

/** The most repetitions that one answer carries: the longest. */
const repetitionWindow = 2_000;

export function findRepetitions(
  corpus: LoadedCorpus,
  args: { selection: SelectionSpec; minWords: number },
): Repetitions {
  const { rows, tooCommon } = computeReuse(corpus, args.minWords, args.selection);
  return { rows: rows.slice(0, repetitionWindow), tooCommon: tooCommon.slice(0, 20), total: rows.length };
}

/** The longest phrase that stands on both of two sides, and the longest that is neither name nor courtesy; or fewer. */
export function findSharedPhrases(
  corpus: LoadedCorpus,
  args: { target: SelectionSpec; reference: SelectionSpec; minWords: number },
): ReuseRow[] {
  const { rows } = computeReuseBetween(corpus, args.minWords, args.target, args.reference);
  const plain = rows.find(({ formula }) => formula === null);
  return [...new Set([rows[0], plain])].filter((row) => row !== undefined);
}
