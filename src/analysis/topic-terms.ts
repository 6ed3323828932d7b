import type { SparseMatrix } from './sparse-matrix.ts';
import { isStopWord } from './stop-words.ts';
import { computeTfIdf, type TfIdfVectors } from './tf-idf.ts';
import type { TokenColumns } from './token-columns.ts';

/** Paragraphs × terms, weighted by tf-idf. */
export interface TermMatrix {
  matrix: SparseMatrix;
  /** Indexes into the columns, in an order that does not depend on how the documents are ordered. */
  paragraphs: number[];
  /** Terms in code-unit order: folded words. */
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
 * Words of paragraphs weighted by tf-idf (`computeTfIdf`, as scikit-learn's TfidfVectorizer). Left out: function
 * words, numbers, single letters, possessives, words in one paragraph only or in more than half of them.
 */
export function buildTermMatrix(columns: TokenColumns, selected: Iterable<number>): TermMatrix {
  const paragraphs = [...selected].sort(
    (a, b) => compare(documentIdOf(columns, a), documentIdOf(columns, b)) || a - b,
  );
  const frequency = countParagraphs(columns, paragraphs);
  const most = Math.max(leastParagraphs, largestShare * paragraphs.length);
  const kept = [...columns.folds.keys()]
    .filter((fold) => {
      const count = frequency[fold] ?? 0;
      return count >= leastParagraphs && count <= most && isTerm(columns.folds[fold] ?? '');
    })
    .sort((a, b) => compare(columns.folds[a] ?? '', columns.folds[b] ?? ''));
  const terms = kept.map((fold) => columns.folds[fold] ?? '');
  const used = new Set(terms);
  const vectors = computeTfIdf(
    columns,
    paragraphs.map((paragraph) => [paragraph]),
    (fold) => used.has(fold),
  );
  const termOf = new Map(kept.map((fold, term) => [fold, term]));
  return {
    matrix: inTermOrder(vectors, termOf, paragraphs.length),
    paragraphs,
    terms,
    labels: surfaceForms(columns, kept),
    paragraphFrequency: Uint32Array.from(kept, (fold) => frequency[fold] ?? 0),
  };
}

/** Rows with their entries by term, so that sums come out the same however the corpus numbers its words. */
function inTermOrder(vectors: TfIdfVectors, termOf: ReadonlyMap<number, number>, rows: number): SparseMatrix {
  const columnIds = Uint32Array.from(vectors.terms, (fold) => termOf.get(fold) ?? 0);
  const values = Float64Array.from(vectors.weights);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [vectors.start[row] ?? 0, vectors.start[row + 1] ?? 0];
    const order = Array.from({ length: to - from }, (_, i) => from + i).sort(
      (a, b) => (columnIds[a] ?? 0) - (columnIds[b] ?? 0),
    );
    const sortedIds = order.map((at) => columnIds[at] ?? 0);
    const sortedValues = order.map((at) => values[at] ?? 0);
    columnIds.set(sortedIds, from);
    values.set(sortedValues, from);
  }
  return { rows, columns: termOf.size, rowStart: vectors.start, columnIds, values };
}

/** Fold → in how many of the paragraphs it occurs. */
function countParagraphs(columns: TokenColumns, paragraphs: readonly number[]): Uint32Array {
  const frequency = new Uint32Array(columns.folds.length);
  const lastSeen = new Int32Array(columns.folds.length).fill(-1);
  for (const paragraph of paragraphs) {
    const end = columns.paragraphStart[paragraph + 1] ?? 0;
    for (let token = columns.paragraphStart[paragraph] ?? 0; token < end; token++) {
      const fold = columns.foldIds[token] ?? 0;
      if (lastSeen[fold] === paragraph) continue;
      lastSeen[fold] = paragraph;
      frequency[fold] = (frequency[fold] ?? 0) + 1;
    }
  }
  return frequency;
}

function isTerm(fold: string): boolean {
  return fold.length > 1 && !fold.endsWith("'s") && /^\p{L}/u.test(fold) && !isStopWord(fold);
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
