import type { SimilarityMatrix } from '../../analysis/similarity.ts';

/** How alike two speeches are. */
export interface SimilarPair {
  a: string;
  b: string;
  value: number;
}

/** Every pair that has a value, each once, in the corpus's order. */
export function listSimilarPairs({ documents, matrix }: SimilarityMatrix): SimilarPair[] {
  return documents.flatMap((a, i) =>
    documents.slice(i + 1).flatMap((b, k): SimilarPair[] => {
      const value = matrix[i]?.[i + 1 + k] ?? null;
      return value === null ? [] : [{ a, b, value }];
    }),
  );
}

/** The value of one pair, in whatever order; `null` without one. */
export function findSimilarPair(pairs: readonly SimilarPair[], a: string, b: string): SimilarPair | null {
  return pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)) ?? null;
}

/** From the most alike on; `highIsAlike` says which end that is. */
export function sortByLikeness(pairs: readonly SimilarPair[], highIsAlike: boolean): SimilarPair[] {
  return pairs.toSorted((x, y) => (highIsAlike ? y.value - x.value : x.value - y.value));
}

/** The end of an axis from 0 that holds all values with some room: 0.1, 0.2, 0.3 … 1. */
export function similarityAxisEnd(pairs: readonly SimilarPair[]): number {
  const largest = Math.max(0, ...pairs.map(({ value }) => value));
  return Math.min(1, Math.floor(largest * 10 + 1) / 10);
}

/** How many steps of heat there are. */
const steps = 7;

/** A value's step of heat among all values, 0 to 6: the most alike is the darkest. */
export function heatStep(value: number, pairs: readonly SimilarPair[], highIsAlike: boolean): number {
  const values = pairs.map((pair) => pair.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const share = high === 0 ? 0 : high === low ? 0.5 : (value - low) / (high - low);
  return Math.min(steps - 1, Math.floor((highIsAlike ? share : 1 - share) * steps));
}
