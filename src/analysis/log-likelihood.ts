/** A 2×2 table of counts: rows word and other words, columns target and reference (or any two by two). */
export interface TwoByTwo {
  o11: number;
  o12: number;
  o21: number;
  o22: number;
}

/**
 * G² of a 2×2 table, four-term: 2 Σ O ln(O/E), a cell of 0 adding 0 (Dunning 1993). ≥ 0; χ² with one degree of
 * freedom where rows and columns are independent. `null` where a row or column is empty: E is 0.
 */
export function computeG2({ o11, o12, o21, o22 }: TwoByTwo): number | null {
  const row1 = o11 + o12;
  const row2 = o21 + o22;
  const column1 = o11 + o21;
  const column2 = o12 + o22;
  const n = row1 + row2;
  if (row1 === 0 || row2 === 0 || column1 === 0 || column2 === 0) return null;
  const sum =
    term(o11, row1, column1, n) +
    term(o12, row1, column2, n) +
    term(o21, row2, column1, n) +
    term(o22, row2, column2, n);
  return Math.max(0, 2 * sum);
}

/**
 * Keyness as log-likelihood: G² of the table (a, b; c − a, d − b), with the sign of a/c − b/d: above 0 where the
 * word is relatively commoner in the target. `null` where a side has no tokens.
 *
 * @param a count in the target, of `c` tokens
 * @param b count in the reference, of `d` tokens
 */
export function computeSignedLogLikelihood(a: number, b: number, c: number, d: number): number | null {
  if (c <= 0 || d <= 0) return null;
  const g2 = computeG2({ o11: a, o12: b, o21: c - a, o22: d - b }) ?? 0;
  return a * d >= b * c ? g2 : -g2;
}

function term(observed: number, row: number, column: number, n: number): number {
  return observed === 0 ? 0 : observed * Math.log((observed * n) / (row * column));
}
