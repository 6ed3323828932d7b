import { computeDispersion, type Dispersion } from './dispersion.ts';
import { documentGrams } from './document-grams.ts';
import { tokensByDocument } from './frequency.ts';
import { type GramColumns, gramColumns } from './gram-columns.ts';
import { computeRate, type Rate } from './interval.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type Selection, selectMask } from './selection.ts';
import { countDocument, countSides } from './side-counts.ts';
import { isFramedByStopWords } from './stop-words.ts';
import type { TokenColumns } from './token-columns.ts';

/** One word, or run of words, of a frequency list: a rate per words of the selection, dispersion over its documents. */
export interface FrequencyListRow extends Rate, Dispersion {
  /** The commonest surface form, and the folded form that was counted. */
  word: string;
  key: string;
  documents: number;
}

export interface FrequencyList {
  /** Commonest first, then by key. */
  rows: FrequencyListRow[];
  /** How many rows there are without the limit. */
  types: number;
  /** Words of the selection. */
  tokens: number;
}

export interface FrequencyListOptions {
  /** 1 for words (the default), 2 or more for runs of so many. */
  words?: number;
  minCount?: number;
  /** Leaves out function words, and runs that begin or end with one; rates keep their denominator. */
  withoutStopWords?: boolean;
  /** Only so many rows, from a place in the list on. */
  limit?: number;
  offset?: number;
}

/** The words or runs of words of a selection, within paragraphs. */
export function computeFrequencyList(
  corpus: LoadedCorpus,
  selection: Selection,
  {
    limit = Infinity,
    minCount = 1,
    offset = 0,
    withoutStopWords = false,
    words = 1,
  }: FrequencyListOptions = {},
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
  const window = found.slice(offset, offset + limit);
  const spread = countInDocuments(
    corpus.columns,
    grams,
    selection,
    window.map(({ gram }) => gram),
  );
  const sizes = tokensByDocument(corpus, selection);
  return {
    rows: window.map(({ count, gram, key }, i) => ({
      word: grams.surface(gram),
      key,
      ...computeRate(count, selection.tokens),
      documents: counts.targetDocuments[gram] ?? 0,
      ...computeDispersion(spread[i] ?? [], sizes),
    })),
    types: found.length,
    tokens: selection.tokens,
  };
}

/** For each of some grams: how often it occurs in each document of the corpus. */
function countInDocuments(
  columns: TokenColumns,
  grams: GramColumns,
  selection: Selection,
  asked: readonly number[],
): Uint32Array[] {
  const placeOf = new Uint32Array(grams.size);
  for (const [i, gram] of asked.entries()) placeOf[gram] = i + 1;
  const counts = asked.map(() => new Uint32Array(columns.documentIds.length));
  const documents = documentGrams(columns, grams);
  for (const d of selection.documents) {
    const here = countDocument(columns, documents, d, selection)?.counts;
    if (here === undefined) continue;
    for (let i = 0; i < here.grams.length; i++) {
      const of = counts[(placeOf[here.grams[i] ?? 0] ?? 0) - 1];
      if (of !== undefined) of[d] = here.counts[i] ?? 0;
    }
  }
  return counts;
}
