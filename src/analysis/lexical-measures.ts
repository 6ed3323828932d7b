import type { LoadedCorpus } from './loaded-corpus.ts';
import type { Selection } from './selection.ts';
import type { TokenColumns } from './token-columns.ts';

/** How varied the words of a text are. Types are folded forms. */
export interface LexicalMeasures {
  tokens: number;
  types: number;
  /** Types that occur once. */
  hapaxes: number;
  /** Types by tokens; falls with length, so it compares only texts of one length. `null` without tokens. */
  typeTokenRatio: number | null;
  /** Mean type-token ratio over all windows of `mattrWindow` tokens; `null` in a text that is shorter. */
  mattr: number | null;
  mattrWindow: number;
  /** Mean letters and digits of a word; `null` without tokens. */
  meanWordLength: number | null;
}

/** Window of the moving-average type-token ratio where none is asked for. */
const defaultMattrWindow = 50;

/** Lexical measures of the selected paragraphs, read as one running text. */
export function computeLexicalMeasures(
  { columns }: LoadedCorpus,
  selection: Selection,
  mattrWindow = defaultMattrWindow,
): LexicalMeasures {
  const ids = new Uint32Array(selection.tokens);
  let tokens = 0;
  let letters = 0;
  const lengths = lettersOf(columns);
  const counts = new Uint32Array(columns.folds.length);
  let types = 0;
  for (const p of selection.paragraphs)
    for (let at = columns.paragraphStart[p] ?? 0; at < (columns.paragraphStart[p + 1] ?? 0); at++) {
      const id = columns.foldIds[at] ?? 0;
      ids[tokens++] = id;
      letters += lengths[id] ?? 0;
      const count = counts[id] ?? 0;
      if (count === 0) types++;
      counts[id] = count + 1;
    }
  return {
    tokens,
    types,
    hapaxes: counts.reduce((hapaxes, count) => hapaxes + (count === 1 ? 1 : 0), 0),
    typeTokenRatio: tokens === 0 ? null : types / tokens,
    mattr: computeMattr(ids, mattrWindow),
    mattrWindow,
    meanWordLength: tokens === 0 ? null : letters / tokens,
  };
}

const letterCounts = new WeakMap<TokenColumns, Uint32Array>();

/** Fold → its letters and digits. */
function lettersOf(columns: TokenColumns): Uint32Array {
  const known =
    letterCounts.get(columns) ??
    Uint32Array.from(columns.folds, (fold) => fold.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  letterCounts.set(columns, known);
  return known;
}

/**
 * Moving-average type-token ratio (Covington and McFall 2010): the mean over every window of so many running tokens.
 * `null` where the text has fewer tokens than the window.
 */
export function computeMattr(ids: ArrayLike<number>, window: number): number | null {
  if (window < 1 || ids.length < window) return null;
  const counts = new Map<number, number>();
  let types = 0;
  let sum = 0;
  for (let at = 0; at < ids.length; at++) {
    const entering = ids[at] ?? 0;
    const before = counts.get(entering) ?? 0;
    if (before === 0) types++;
    counts.set(entering, before + 1);
    if (at >= window) {
      const leaving = ids[at - window] ?? 0;
      const left = (counts.get(leaving) ?? 0) - 1;
      if (left === 0) types--;
      counts.set(leaving, left);
    }
    if (at >= window - 1) sum += types;
  }
  return sum / window / (ids.length - window + 1);
}
