import { gramColumns } from './gram-columns.ts';
import { computeRate, type Rate } from './interval.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, selectMask } from './selection.ts';
import { countSides } from './side-counts.ts';
import { isFramedByStopWords } from './stop-words.ts';

/** One word, or run of words, of a frequency list. `tokens` counts runs of that length. */
export interface FrequencyListRow extends Rate {
  /** The commonest surface form, and the folded form that was counted. */
  word: string;
  key: string;
  documents: number;
  /** Gries' DP over the documents of the selection; `null` with one document only. */
  dp: number | null;
}

export interface FrequencyList {
  /** Commonest first, then by key. */
  rows: FrequencyListRow[];
  /** How many rows there are without the limit. */
  types: number;
  tokens: number;
}

export interface FrequencyListOptions {
  /** 1 for words (the default), 2 or more for runs of so many. */
  words?: number;
  minCount?: number;
  /** Leaves out function words, and runs that begin or end with one; rates keep their denominator. */
  withoutStopWords?: boolean;
  /** Only so many rows. */
  limit?: number;
}

/** The words or runs of words of a selection, within paragraphs. */
export function computeFrequencyList(
  corpus: LoadedCorpus,
  selection: Selection,
  { limit = Infinity, minCount = 1, withoutStopWords = false, words = 1 }: FrequencyListOptions = {},
): FrequencyList {
  const grams = gramColumns(corpus.columns, words);
  const nothing = selectMask(corpus, new Uint8Array(selection.mask.length));
  const counts = countSides(corpus.columns, grams, selection, nothing);
  const found: { gram: number; count: number; key: string }[] = [];
  for (let gram = 0; gram < grams.size; gram++) {
    const count = counts.target[gram] ?? 0;
    if (count < Math.max(1, minCount)) continue;
    const key = grams.key(gram);
    if (!withoutStopWords || !isFramedByStopWords(key)) found.push({ gram, count, key });
  }
  found.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const rows: FrequencyListRow[] = [];
  for (const { count, gram, key } of found.slice(0, limit))
    rows.push({
      word: grams.surface(gram),
      key,
      ...computeRate(count, counts.targetTokens),
      documents: counts.targetDocuments[gram] ?? 0,
      dp: counts.dp?.[gram] ?? null,
    });
  return { rows, types: found.length, tokens: counts.targetTokens };
}
