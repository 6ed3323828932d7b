import type { SparseMatrix } from './sparse-matrix.ts';
import { isStopWord } from './stop-words.ts';
import type { TokenColumns } from './token-columns.ts';

/** Paragraphs × terms, weighted by tf-idf. */
export interface TermMatrix {
  matrix: SparseMatrix;
  /** Indexes into the columns, in an order that does not depend on how the documents are ordered. */
  paragraphs: number[];
  /** Terms in code-unit order: folded words, possessives with their word. */
  terms: string[];
  /** The commonest surface form of each term in the corpus: what is shown. */
  labels: string[];
  /** In how many of the paragraphs each term occurs. */
  paragraphFrequency: Uint32Array;
}

/** A term must be in at least so many paragraphs, and in at most this share of them. */
const leastParagraphs = 2;
const largestShare = 0.5;

/**
 * Weights words: count × (ln((1 + n) / (1 + df)) + 1), rows scaled to length 1 (as scikit-learn's TfidfVectorizer).
 * Left out: function words, numbers, single letters, words in one paragraph only or in more than half of them.
 */
export function buildTermMatrix(columns: TokenColumns, selected: Iterable<number>): TermMatrix {
  const paragraphs = [...selected].sort(
    (a, b) => compare(documentIdOf(columns, a), documentIdOf(columns, b)) || a - b,
  );
  const baseOf = foldBases(columns);
  const counts = paragraphs.map((paragraph) => {
    const row = new Map<number, number>();
    const end = columns.paragraphStart[paragraph + 1] ?? 0;
    for (let token = columns.paragraphStart[paragraph] ?? 0; token < end; token++) {
      const base = baseOf[columns.foldIds[token] ?? 0] ?? -1;
      if (base >= 0) row.set(base, (row.get(base) ?? 0) + 1);
    }
    return row;
  });
  const frequency = new Map<number, number>();
  for (const row of counts)
    for (const base of row.keys()) frequency.set(base, (frequency.get(base) ?? 0) + 1);
  const most = Math.max(leastParagraphs, largestShare * paragraphs.length);
  const kept = [...frequency]
    .filter(([, paragraphs]) => paragraphs >= leastParagraphs && paragraphs <= most)
    .map(([base]) => base)
    .sort((a, b) => compare(columns.folds[a] ?? '', columns.folds[b] ?? ''));
  const termOf = new Map(kept.map((base, term) => [base, term]));
  const paragraphFrequency = Uint32Array.from(kept, (base) => frequency.get(base) ?? 0);
  return {
    matrix: weigh(counts, termOf, paragraphFrequency),
    paragraphs,
    terms: kept.map((base) => columns.folds[base] ?? ''),
    labels: surfaceForms(columns, kept),
    paragraphFrequency,
  };
}

function weigh(
  counts: Map<number, number>[],
  termOf: ReadonlyMap<number, number>,
  frequency: Uint32Array,
): SparseMatrix {
  const rowStart = new Uint32Array(counts.length + 1);
  const columnIds: number[] = [];
  const values: number[] = [];
  for (const [i, row] of counts.entries()) {
    const entries: [term: number, weight: number][] = [];
    for (const [base, count] of row) {
      const term = termOf.get(base);
      if (term === undefined) continue;
      const idf = Math.log((1 + counts.length) / (1 + (frequency[term] ?? 0))) + 1;
      entries.push([term, count * idf]);
    }
    entries.sort((a, b) => a[0] - b[0]);
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
    for (const [term, weight] of entries) {
      columnIds.push(term);
      values.push(weight / length);
    }
    rowStart[i + 1] = columnIds.length;
  }
  return {
    rows: counts.length,
    columns: frequency.length,
    rowStart,
    columnIds: Uint32Array.from(columnIds),
    values: Float64Array.from(values),
  };
}

/** Fold id → the fold that it is counted as (its word without 's), or −1 where it is no term. */
function foldBases(columns: TokenColumns): Int32Array {
  return Int32Array.from(columns.folds, (fold, id) => {
    const bare = fold.endsWith("'s") ? fold.slice(0, -2) : fold;
    if (bare.length < 2 || isStopWord(bare) || isStopWord(fold) || !/^\p{L}/u.test(bare)) return -1;
    return columns.foldId.get(bare) ?? id;
  });
}

/** The commonest printed form of each fold; of equally common ones the first in code-unit order. */
function surfaceForms(columns: TokenColumns, folds: readonly number[]): string[] {
  const forms = new Map<number, Map<number, number>>(folds.map((fold) => [fold, new Map()]));
  for (const word of columns.wordIds) {
    const counts = forms.get(columns.foldOfWord[word] ?? -1);
    counts?.set(word, (counts.get(word) ?? 0) + 1);
  }
  return folds.map((fold) => {
    const [best] = [...(forms.get(fold) ?? [])]
      .map(([word, count]): [string, number] => [columns.words[word] ?? '', count])
      .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
    return best?.[0] ?? columns.folds[fold] ?? '';
  });
}

function documentIdOf(columns: TokenColumns, paragraph: number): string {
  return columns.documentIds[columns.documentOf[paragraph] ?? 0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
