import type { TokenColumns } from '../analysis/token-columns.ts';
import { spansOfLength } from './spans.ts';
import { countFold } from './vocabulary.ts';

/** MiniSearch's parameters of BM25+ (Lv and Zhai 2011). */
const [k, b, delta] = [1.2, 0.7, 0.5];

/**
 * Scores paragraphs for folded forms from the token columns alone, by MiniSearch's own formula, so that a corpus too
 * large to ship an index for ranks as a small one does: BM25+ over distinct words as a paragraph's length, summed over
 * the forms and multiplied by how many of them the paragraph has.
 *
 * @returns paragraph → score, 0 where `mask` is 0 or no form occurs
 */
export function scoreOnColumns(
  columns: TokenColumns,
  folds: readonly number[],
  mask: Uint8Array,
): Float64Array {
  const { lengths, mean, having } = countDistinct(columns);
  const scores = new Float64Array(mask.length);
  const matched = new Uint16Array(mask.length);
  const rarities = folds.map((fold) => {
    const paragraphs = having[fold] ?? 0;
    return Math.log(1 + (mask.length - paragraphs + 0.5) / (paragraphs + 0.5));
  });
  countInParagraphs(columns, folds, mask, (i, p, count) => {
    const rarity = rarities[i] ?? 0;
    const damping = k * (1 - b + (b * (lengths[p] ?? 0)) / mean);
    scores[p] = (scores[p] ?? 0) + rarity * (delta + (count * (k + 1)) / (count + damping));
    matched[p] = (matched[p] ?? 0) + 1;
  });
  for (let p = 0; p < scores.length; p++) scores[p] = (scores[p] ?? 0) * (matched[p] ?? 0);
  return scores;
}

/**
 * How often forms occur in the marked paragraphs, form by form: by their postings, or by reading the paragraphs where
 * that is less. A phrase of common words stands in few of the paragraphs that have its words.
 */
function countInParagraphs(
  columns: TokenColumns,
  folds: readonly number[],
  mask: Uint8Array,
  found: (form: number, paragraph: number, count: number) => void,
): void {
  const { foldIds, paragraphStart } = columns;
  let toRead = 0;
  for (let p = 0; p < mask.length; p++)
    if (mask[p] === 1) toRead += (paragraphStart[p + 1] ?? 0) - (paragraphStart[p] ?? 0);
  const places = folds.reduce((sum, fold) => sum + countFold(columns, fold), 0);
  if (toRead < places) {
    const place = new Int32Array(columns.folds.length).fill(-1);
    for (const [i, fold] of folds.entries()) place[fold] = i;
    const counts = new Uint32Array(folds.length);
    for (let p = 0; p < mask.length; p++) {
      if (mask[p] !== 1) continue;
      counts.fill(0);
      for (let at = paragraphStart[p] ?? 0; at < (paragraphStart[p + 1] ?? 0); at++) {
        const i = place[foldIds[at] ?? 0] ?? -1;
        if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
      }
      for (const [i, count] of counts.entries()) if (count > 0) found(i, p, count);
    }
    return;
  }
  for (const [form, fold] of folds.entries()) {
    const postings = columns.postings.subarray(columns.postingsStart[fold], columns.postingsStart[fold + 1]);
    const { paragraphs } = spansOfLength(columns, postings, 1);
    for (let i = 0; i < paragraphs.length;) {
      const p = paragraphs[i] ?? 0;
      const first = i;
      while (paragraphs[i] === p) i++;
      if (mask[p] === 1) found(form, p, i - first);
    }
  }
}

interface DistinctCounts {
  /** Paragraph → how many different surface forms it has: MiniSearch counts them before they are folded. */
  lengths: Uint32Array;
  mean: number;
  /** Fold → how many paragraphs have it. */
  having: Uint32Array;
}

const distinctOf = new WeakMap<TokenColumns, DistinctCounts>();

function countDistinct(columns: TokenColumns): DistinctCounts {
  const known = distinctOf.get(columns);
  if (known) return known;
  const lengths = new Uint32Array(columns.documentOf.length);
  const having = new Uint32Array(columns.folds.length);
  const wordSeen = new Int32Array(columns.words.length).fill(-1);
  const foldSeen = new Int32Array(columns.folds.length).fill(-1);
  for (let p = 0; p < lengths.length; p++) {
    for (let at = columns.paragraphStart[p] ?? 0; at < (columns.paragraphStart[p + 1] ?? 0); at++) {
      const word = columns.wordIds[at] ?? 0;
      if (wordSeen[word] === p) continue;
      wordSeen[word] = p;
      lengths[p] = (lengths[p] ?? 0) + 1;
      const fold = columns.foldIds[at] ?? 0;
      if (foldSeen[fold] === p) continue;
      foldSeen[fold] = p;
      having[fold] = (having[fold] ?? 0) + 1;
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const found = { lengths, mean, having };
  distinctOf.set(columns, found);
  return found;
}
