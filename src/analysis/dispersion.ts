import { countByDocument, tokensByDocument } from './frequency.ts';
import type { LoadedCorpus } from './loaded-corpus.ts';
import { type SelectionSpec, select } from './selection.ts';
import { parseTerm } from './term.ts';

/** How evenly something is spread over the parts of a corpus. Each is `null` where it does not exist. */
export interface Dispersion {
  /** Gries' deviation of proportions: 0 as even as the parts' sizes, towards 1 in few parts. */
  dp: number | null;
  /** DP divided by its largest possible value. */
  dpNorm: number | null;
  /** Juilland's D: 1 even, 0 in one part only. */
  juillandD: number | null;
}

/**
 * Dispersion of counts over parts of given sizes. Parts of no tokens are no parts; with fewer than two, or no
 * occurrence at all, there is no dispersion.
 *
 * - DP = ½ Σ|vᵢ/f − sᵢ| (Gries 2008), DPnorm = DP / (1 − min s) (Lijffijt and Gries 2012);
 * - D = 1 − V/√(n − 1), V the coefficient of variation, with the population standard deviation, of the parts'
 *   relative frequencies (Juilland and Chang-Rodríguez 1964; relative because parts differ in size, Gries 2008).
 */
export function computeDispersion(counts: ArrayLike<number>, sizes: ArrayLike<number>): Dispersion {
  const parts = Array.from(sizes, (size, i) => ({ size, count: counts[i] ?? 0 })).filter(
    ({ size }) => size > 0,
  );
  const f = parts.reduce((sum, { count }) => sum + count, 0);
  if (parts.length < 2 || f === 0) return { dp: null, dpNorm: null, juillandD: null };
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  const dp = parts.reduce((sum, { count, size }) => sum + Math.abs(count / f - size / total), 0) / 2;
  const smallest = parts.reduce((least, { size }) => Math.min(least, size), Infinity) / total;
  const rates = parts.map(({ count, size }) => count / size);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
  // An occurrence in one part only can come out a hair below 0.
  const juillandD = Math.max(0, 1 - Math.sqrt(variance) / mean / Math.sqrt(parts.length - 1));
  return { dp, dpNorm: dp / (1 - smallest), juillandD };
}

/** Dispersion of a term over documents. */
export interface DispersionRow extends Dispersion {
  term: string;
  count: number;
  /** Documents with words in the selection: the parts; and those in which the term occurs. */
  parts: number;
  documents: number;
}

/** Dispersion of a word or phrase over the documents of a selection. `null` where the text holds no word. */
export function computeTermDispersion(
  corpus: LoadedCorpus,
  text: string,
  spec: SelectionSpec = {},
): DispersionRow | null {
  const term = parseTerm(corpus.columns, text);
  if (term === null) return null;
  const selection = select(corpus, spec);
  const counts = countByDocument(corpus, term, selection);
  const sizes = tokensByDocument(corpus, selection);
  return {
    term: text,
    count: counts.reduce((sum, count) => sum + count, 0),
    ...computeDispersion(counts, sizes),
    parts: sizes.filter((size) => size > 0).length,
    documents: counts.filter((count) => count > 0).length,
  };
}
