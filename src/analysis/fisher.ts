import { logFactorial } from './distributions.ts';
import type { TwoByTwo } from './log-likelihood.ts';

export interface FisherExact {
  /** Two-sided: all tables with the same margins that are no more probable than the one observed. */
  p: number;
  /**
   * The conditional maximum-likelihood odds ratio, which is not the sample's ad/bc; `null` where it has no finite
   * value above 0.
   */
  oddsRatio: number | null;
}

/** Fisher's exact test of a 2×2 table (Fisher 1935). `null` where a row or column is empty. */
export function computeFisherExact({ o11, o12, o21, o22 }: TwoByTwo): FisherExact | null {
  const [row1, row2, column1] = [o11 + o12, o21 + o22, o11 + o21];
  if (row1 === 0 || row2 === 0 || column1 === 0 || o12 + o22 === 0) return null;
  const low = Math.max(0, column1 - row2);
  const high = Math.min(row1, column1);
  const logWeights = Array.from({ length: high - low + 1 }, (_, i) => {
    const k = low + i;
    return -(
      logFactorial(k) +
      logFactorial(row1 - k) +
      logFactorial(column1 - k) +
      logFactorial(row2 - column1 + k)
    );
  });
  const observed = logWeights[o11 - low] ?? 0;
  const top = Math.max(...logWeights);
  const weigh = (logWeight: number) => Math.exp(logWeight - top);
  const total = logWeights.reduce((sum, logWeight) => sum + weigh(logWeight), 0);
  // Tables as probable as the observed one differ from it in the last digits only, as in R.
  const extreme = logWeights.filter((logWeight) => logWeight <= observed + 1e-7);
  return {
    p: Math.min(1, extreme.reduce((sum, logWeight) => sum + weigh(logWeight), 0) / total),
    oddsRatio: o11 === low || o11 === high ? null : conditionalOddsRatio(logWeights, low, o11),
  };
}

/** The odds ratio under which the expected cell is the observed one: bisection on its logarithm. */
function conditionalOddsRatio(logWeights: readonly number[], low: number, observed: number): number {
  const expectedAt = (logOdds: number) => {
    const tilted = logWeights.map((logWeight, i) => logWeight + i * logOdds);
    const top = Math.max(...tilted);
    let weight = 0;
    let sum = 0;
    for (const [i, value] of tilted.entries()) {
      const w = Math.exp(value - top);
      weight += w;
      sum += w * (low + i);
    }
    return sum / weight;
  };
  let [under, over] = [-1, 1];
  while (expectedAt(under) > observed) under *= 2;
  while (expectedAt(over) < observed) over *= 2;
  while (over - under > 1e-13 * Math.max(1, Math.abs(under))) {
    const middle = (under + over) / 2;
    if (expectedAt(middle) < observed) under = middle;
    else over = middle;
  }
  return Math.exp((under + over) / 2);
}
