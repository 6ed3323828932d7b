import { computeKeyness, type KeynessRow } from './keyness.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { select, type SelectionSpec } from './selection.ts';
import type { ChangeKind } from './theme-change.ts';
import { paragraphOfToken } from './token-columns.ts';

export type WordChangeKind = Exclude<ChangeKind, 'absent'>;

/** A word between two selections; the earlier one is the reference. */
export interface WordChange extends KeynessRow {
  kind: WordChangeKind;
  /** First and last paragraph on either side (indexes into the columns, which run by date). */
  first: number;
  last: number;
}

export interface WordChanges {
  /** The foremost of each kind. */
  rows: WordChange[];
  /** How many there are of each kind. */
  counts: Record<WordChangeKind, number>;
  earlierTokens: number;
  laterTokens: number;
}

const kinds: WordChangeKind[] = ['new', 'grown', 'shrunk', 'dropped', 'steady'];

/**
 * What changed in the words from one selection to another, in the terms of `computeThemeChanges`: new or dropped where
 * a word stands on one side only; grown or shrunk where the 95 % interval of its log ratio leaves 0 out; steady where
 * it does not. Function words, bare numbers and words with a single use are left out. New, dropped and steady words
 * come by count, the others by G².
 */
export function computeWordChanges(
  corpus: LoadedCorpus,
  earlier: SelectionSpec,
  later: SelectionSpec,
  perKind = 14,
): WordChanges {
  const { rows, targetTokens, referenceTokens } = computeKeyness(corpus, later, earlier, {
    hideStopWords: true,
    minCount: 2,
  });
  const masks = [select(corpus, earlier).mask, select(corpus, later).mask];
  const groups = new Map<WordChangeKind, KeynessRow[]>(kinds.map((kind) => [kind, []]));
  for (const row of rows) if (/\p{L}/u.test(row.key)) groups.get(kindOf(row))?.push(row);
  const countOf = (kind: WordChangeKind) => groups.get(kind)?.length ?? 0;
  return {
    rows: [...groups].flatMap(([kind, found]) =>
      (kind === 'grown' || kind === 'shrunk' ? found : found.toSorted(byCount))
        .slice(0, perKind)
        .map((row) => ({ ...row, kind, ...endsOf(corpus, row.key, masks) })),
    ),
    counts: {
      new: countOf('new'),
      grown: countOf('grown'),
      shrunk: countOf('shrunk'),
      dropped: countOf('dropped'),
      steady: countOf('steady'),
    },
    earlierTokens: referenceTokens,
    laterTokens: targetTokens,
  };
}

function kindOf({ logRatioHigh, logRatioLow, referenceCount, targetCount }: KeynessRow): WordChangeKind {
  if (referenceCount === 0) return 'new';
  if (targetCount === 0) return 'dropped';
  return logRatioLow > 0 ? 'grown' : logRatioHigh < 0 ? 'shrunk' : 'steady';
}

function byCount(a: KeynessRow, b: KeynessRow): number {
  const [x, y] = [a.targetCount + a.referenceCount, b.targetCount + b.referenceCount];
  return y - x || (a.key < b.key ? -1 : 1);
}

function endsOf({ columns }: LoadedCorpus, key: string, masks: readonly Uint8Array[]) {
  const fold = columns.foldId.get(key) ?? -1;
  const places = columns.postings.subarray(
    columns.postingsStart[fold] ?? 0,
    columns.postingsStart[fold + 1] ?? 0,
  );
  const selected = (token: number) => {
    const paragraph = paragraphOfToken(columns, token);
    return masks.some((mask) => mask[paragraph] === 1);
  };
  const [first, last] = [places.find(selected), places.findLast(selected)];
  return { first: paragraphOfToken(columns, first ?? 0), last: paragraphOfToken(columns, last ?? 0) };
}
