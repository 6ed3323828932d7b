import type { TokenColumns } from './token-columns.ts';

/** Sparse vectors of unit length: vector i has the entries `[start[i], start[i + 1])`, terms ascending. */
export interface TfIdfVectors {
  start: Uint32Array;
  /** Fold ids. */
  terms: Uint32Array;
  weights: Float64Array;
}

/**
 * Words weighted by tf-idf, as scikit-learn's TfidfVectorizer does by default: the raw count times
 * ln((1 + n) / (1 + df)) + 1, n the number of texts and df of those with the word, then scaled to length 1 (l2).
 * A text without words has no entries.
 *
 * @param texts each a list of paragraphs
 * @param used the folds to count; all by default
 */
export function computeTfIdf(
  columns: TokenColumns,
  texts: readonly ArrayLike<number>[],
  used: (fold: string) => boolean = () => true,
): TfIdfVectors {
  const { foldIds, folds, paragraphStart } = columns;
  const documentFrequency = new Uint32Array(folds.length);
  const here = new Uint32Array(folds.length);
  const isUsed = Uint8Array.from(folds, (fold) => Number(used(fold)));
  const counted = texts.map((paragraphs) => {
    const seen: number[] = [];
    for (let i = 0; i < paragraphs.length; i++) {
      const p = paragraphs[i] ?? 0;
      for (let at = paragraphStart[p] ?? 0; at < (paragraphStart[p + 1] ?? 0); at++) {
        const id = foldIds[at] ?? 0;
        if (isUsed[id] === 0) continue;
        if (here[id] === 0) seen.push(id);
        here[id] = (here[id] ?? 0) + 1;
      }
    }
    const terms = Uint32Array.from(seen).sort();
    const counts = terms.map((id) => here[id] ?? 0);
    for (const id of terms) {
      here[id] = 0;
      documentFrequency[id] = (documentFrequency[id] ?? 0) + 1;
    }
    return { terms, counts };
  });

  const start = new Uint32Array(texts.length + 1);
  for (const [i, { terms }] of counted.entries()) start[i + 1] = (start[i] ?? 0) + terms.length;
  const all = { terms: new Uint32Array(start.at(-1) ?? 0), weights: new Float64Array(start.at(-1) ?? 0) };
  for (const [i, { counts, terms }] of counted.entries()) {
    const weights = Float64Array.from(terms, (id, k) => {
      const idf = Math.log((1 + texts.length) / (1 + (documentFrequency[id] ?? 0))) + 1;
      return (counts[k] ?? 0) * idf;
    });
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    all.terms.set(terms, start[i]);
    all.weights.set(
      weights.map((weight) => weight / length),
      start[i],
    );
  }
  return { start, ...all };
}

/** Cosine of two of the vectors: their dot product. `null` where one of them has no words. */
export function computeCosine({ start, terms, weights }: TfIdfVectors, a: number, b: number): number | null {
  let [i, j] = [start[a] ?? 0, start[b] ?? 0];
  const [endA, endB] = [start[a + 1] ?? 0, start[b + 1] ?? 0];
  if (i === endA || j === endB) return null;
  let sum = 0;
  while (i < endA && j < endB) {
    const difference = (terms[i] ?? 0) - (terms[j] ?? 0);
    if (difference === 0) sum += (weights[i++] ?? 0) * (weights[j++] ?? 0);
    else if (difference < 0) i++;
    else j++;
  }
  return Math.min(1, sum);
}
