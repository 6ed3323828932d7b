import { normalCritical } from './distributions.ts';

/** The log ratio with its 95 % interval, in doublings: 1 is twice as common, −1 half as common. */
export interface LogRatio {
  value: number;
  low: number;
  high: number;
}

const z95 = normalCritical(0.95);

/**
 * The binary logarithm of the ratio of relative frequencies (Hardie 2014): log₂((a/c) / (b/d)). Where a count is 0,
 * 0.5 is put in its place, and only there. The interval is the usual one for the ratio of two proportions
 * (Katz et al. 1978) on the counts so adjusted; it takes occurrences to be independent, so it is at its narrowest.
 * `null` where a side has no tokens, or the word is on neither side.
 */
export function computeLogRatio(a: number, b: number, c: number, d: number): LogRatio | null {
  if (c <= 0 || d <= 0 || a + b <= 0) return null;
  const target = a === 0 ? 0.5 : a;
  const reference = b === 0 ? 0.5 : b;
  const value = Math.log2((target * d) / (reference * c));
  const variance = 1 / target - 1 / c + 1 / reference - 1 / d;
  const half = (z95 * Math.sqrt(Math.max(0, variance))) / Math.LN2;
  return { value, low: value - half, high: value + half };
}
