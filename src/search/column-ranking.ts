import type { TokenColumns } from '../analysis/token-columns.ts';
import { spansOfLength } from './spans.ts';

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
  const { lengths, mean } = distinctWords(columns);
  const scores = new Float64Array(mask.length);
  const matched = new Uint16Array(mask.length);
  for (const fold of folds) {
    const postings = columns.postings.subarray(columns.postingsStart[fold], columns.postingsStart[fold + 1]);
    const { paragraphs } = spansOfLength(columns, postings, 1);
    let having = 0;
    for (let i = 0; i < paragraphs.length; i++) if (paragraphs[i] !== paragraphs[i - 1]) having++;
    const rarity = Math.log(1 + (mask.length - having + 0.5) / (having + 0.5));
    for (let i = 0; i < paragraphs.length;) {
      const p = paragraphs[i] ?? 0;
      let count = 0;
      while (paragraphs[i] === p) {
        count++;
        i++;
      }
      if (mask[p] !== 1) continue;
      const damping = k * (1 - b + (b * (lengths[p] ?? 0)) / mean);
      scores[p] = (scores[p] ?? 0) + rarity * (delta + (count * (k + 1)) / (count + damping));
      matched[p] = (matched[p] ?? 0) + 1;
    }
  }
  for (let p = 0; p < scores.length; p++) scores[p] = (scores[p] ?? 0) * (matched[p] ?? 0);
  return scores;
}

interface ParagraphLengths {
  lengths: Uint32Array;
  mean: number;
}

const lengthsOf = new WeakMap<TokenColumns, ParagraphLengths>();

/** How many different surface forms each paragraph has: MiniSearch counts them before they are folded. */
function distinctWords(columns: TokenColumns): ParagraphLengths {
  const known = lengthsOf.get(columns);
  if (known) return known;
  const lengths = new Uint32Array(columns.documentOf.length);
  const lastSeen = new Int32Array(columns.words.length).fill(-1);
  for (let p = 0; p < lengths.length; p++) {
    for (let at = columns.paragraphStart[p] ?? 0; at < (columns.paragraphStart[p + 1] ?? 0); at++) {
      const word = columns.wordIds[at] ?? 0;
      if (lastSeen[word] === p) continue;
      lastSeen[word] = p;
      lengths[p] = (lengths[p] ?? 0) + 1;
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const found = { lengths, mean };
  lengthsOf.set(columns, found);
  return found;
}
