import { chiSquareUpperTail } from './distributions.ts';
import type { TwoByTwo } from './log-likelihood.ts';

/** Pearson's χ² of a 2×2 table, and its p with one degree of freedom. */
export interface ChiSquare {
  chiSquare: number;
  p: number;
}

/**
 * χ² of a 2×2 table: n(ad − bc)² over the product of the margins; with Yates' correction, |ad − bc| is first made
 * smaller by n/2, though not below 0 (Yates 1934). `null` where a row or column is empty.
 */
export function computeChiSquare({ o11, o12, o21, o22 }: TwoByTwo, yates: boolean): ChiSquare | null {
  const n = o11 + o12 + o21 + o22;
  const margins = (o11 + o12) * (o21 + o22) * (o11 + o21) * (o12 + o22);
  if (margins === 0) return null;
  const difference = Math.abs(o11 * o22 - o12 * o21);
  const used = yates ? Math.max(0, difference - n / 2) : difference;
  const chiSquare = (n * used * used) / margins;
  return { chiSquare, p: chiSquareUpperTail(chiSquare, 1) };
}
