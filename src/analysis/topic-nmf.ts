import {
  type DenseMatrix,
  gram,
  multiply,
  multiplyTransposed,
  type SparseMatrix,
  zeros,
} from './sparse-matrix.ts';
import { computeTruncatedSvd } from './truncated-svd.ts';

/** X ≈ W · H, all entries from 0. */
export interface Factorization {
  /** Rows of X × topics. */
  w: DenseMatrix;
  /** Columns of X × topics (H transposed). */
  h: DenseMatrix;
  iterations: number;
}

const maxIterations = 200;
/** Ends when a sweep changes less than this share of what the first one did. */
const tolerance = 1e-4;

/**
 * Non-negative matrix factorisation, least squares, by coordinate descent on one topic at a time (HALS: Cichocki and
 * Phan 2009; the same steps as scikit-learn's "cd" solver), started from NNDSVD: no chance is involved.
 */
export function factorize(x: SparseMatrix, topics: number): Factorization {
  const { w, h } = startFromSvd(x, topics);
  let iterations = 0;
  let first = 0;
  while (iterations < maxIterations) {
    iterations++;
    const change = improve(w, gram(h), multiply(x, h)) + improve(h, gram(w), multiplyTransposed(x, w));
    if (iterations === 1) first = change;
    if (change <= tolerance * first) break;
  }
  return { w, h, iterations };
}

/**
 * One sweep over one factor; gives the sum of the projected gradients. Rows do not depend on each other, so each is
 * swept over all topics while it is at hand; its gradient is kept up to date, so that weights at zero that stay there,
 * most of them, cost nothing.
 */
function improve(
  { columns: k, rows, values }: DenseMatrix,
  products: DenseMatrix,
  target: DenseMatrix,
): number {
  const curvatures = products.values;
  const targets = target.values;
  const gradient = new Float64Array(k);
  const move = (topic: number, by: number) => {
    const from = topic * k;
    for (let t = 0; t < k; t++) gradient[t] = (gradient[t] ?? 0) + by * (curvatures[from + t] ?? 0);
  };
  let change = 0;
  for (let at = 0; at < rows * k; at += k) {
    for (let t = 0; t < k; t++) gradient[t] = -(targets[at + t] ?? 0);
    for (let t = 0; t < k; t++) {
      const weight = values[at + t] ?? 0;
      if (weight !== 0) move(t, weight);
    }
    for (let t = 0; t < k; t++) {
      const curvature = curvatures[t * k + t] ?? 0;
      if (curvature <= 0) continue;
      const slope = gradient[t] ?? 0;
      const now = values[at + t] ?? 0;
      change += Math.abs(now === 0 ? Math.min(0, slope) : slope);
      const next = Math.max(0, now - slope / curvature);
      if (next === now) continue;
      values[at + t] = next;
      move(t, next - now);
    }
  }
  return change;
}

/** Non-negative double singular value decomposition (Boutsidis and Gallopoulos 2008). */
function startFromSvd(x: SparseMatrix, topics: number): { w: DenseMatrix; h: DenseMatrix } {
  const { left, right, singular } = computeTruncatedSvd(x, topics);
  const w = zeros(x.rows, topics);
  const h = zeros(x.columns, topics);
  for (const [t, sigma] of singular.entries()) {
    const u = left[t] ?? new Float64Array(x.rows);
    const v = right[t] ?? new Float64Array(x.columns);
    // Of the first pair all entries have one sign; of the others the stronger sign is taken.
    const positive = t === 0 ? 1 : norm(u, 1) * norm(v, 1);
    const negative = t === 0 ? 0 : norm(u, -1) * norm(v, -1);
    const sign = positive >= negative ? 1 : -1;
    const strength = t === 0 ? sigma : sigma * Math.max(positive, negative);
    const root = Math.sqrt(strength);
    fill(w, t, u, t === 0 ? 0 : sign, t === 0 ? 1 : norm(u, sign), root);
    fill(h, t, v, t === 0 ? 0 : sign, t === 0 ? 1 : norm(v, sign), root);
  }
  return { w, h };
}

/** Length of the part of a vector that has the sign. */
function norm(vector: Float64Array, sign: number): number {
  let sum = 0;
  for (const value of vector) if (value * sign > 0) sum += value * value;
  return Math.sqrt(sum);
}

/** Puts the part with the sign (0: absolute values) into a topic's column. */
function fill(
  matrix: DenseMatrix,
  topic: number,
  vector: Float64Array,
  sign: number,
  length: number,
  root: number,
): void {
  if (length === 0) return;
  for (const [row, value] of vector.entries()) {
    const part = sign === 0 ? Math.abs(value) : Math.max(0, value * sign);
    matrix.values[row * matrix.columns + topic] = (root * part) / length;
  }
}
