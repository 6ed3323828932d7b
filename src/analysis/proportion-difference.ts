import { computeWilsonInterval } from './interval.ts';

/** A difference of two shares, from −1 to 1, with its 95 % interval. */
export interface ProportionDifference {
  value: number;
  low: number;
  high: number;
}

/**
 * later share − earlier share, with the hybrid score interval (Newcombe 1998, method 10: made of two Wilson
 * intervals; it stays sensible for counts of 0 and for small n). `null` where a side has no trials.
 */
export function computeProportionDifference(
  earlier: { count: number; total: number },
  later: { count: number; total: number },
): ProportionDifference | null {
  const before = computeWilsonInterval(earlier.count, earlier.total);
  const after = computeWilsonInterval(later.count, later.total);
  if (before === null || after === null) return null;
  const p1 = later.count / later.total;
  const p2 = earlier.count / earlier.total;
  return {
    value: p1 - p2,
    low: p1 - p2 - Math.hypot(p1 - after.low, before.high - p2),
    high: p1 - p2 + Math.hypot(after.high - p1, p2 - before.low),
  };
}
