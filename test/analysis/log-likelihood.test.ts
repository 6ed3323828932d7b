import { describe, expect, it } from 'vitest';
import { computeG2, computeSignedLogLikelihood } from '../../src/analysis/log-likelihood.ts';
import { computeLogRatio } from '../../src/analysis/log-ratio.ts';

describe('G²', () => {
  it('gives 270.72 for "the swiss" (Dunning 1993, table 2)', () => {
    expect(computeG2({ o11: 110, o12: 2442, o21: 111, o22: 29114 })).toBeCloseTo(270.72, 2);
  });

  it('is the four-term form, not the two-term form of 6.931472', () => {
    expect(computeSignedLogLikelihood(10, 5, 100, 200)).toBeCloseTo(7.329812, 6);
  });

  it('has the sign of the difference in relative frequency', () => {
    expect(computeSignedLogLikelihood(5, 10, 200, 100)).toBeCloseTo(-7.329812, 6);
    expect(computeSignedLogLikelihood(5, 10, 100, 200)).toBeCloseTo(0, 12);
    expect(computeSignedLogLikelihood(0, 0, 100, 200)).toBe(0);
  });

  it('does not exist without tokens on both sides, or with an empty margin', () => {
    expect(computeSignedLogLikelihood(1, 0, 10, 0)).toBeNull();
    expect(computeG2({ o11: 0, o12: 0, o21: 5, o22: 6 })).toBeNull();
  });
});

describe('log ratio', () => {
  it('is the binary logarithm of the relative risk (Hardie 2014)', () => {
    expect(computeLogRatio(7, 2, 1000, 1000)?.value).toBeCloseTo(1.807355, 6);
    expect(computeLogRatio(4, 1, 100, 200)?.value).toBe(3);
  });

  it('puts .5 in place of a count of 0, on that side only', () => {
    expect(computeLogRatio(4, 0, 1000, 1000)?.value).toBe(3);
    expect(computeLogRatio(0, 4, 1000, 1000)?.value).toBe(-3);
  });

  it('has the interval of a ratio of two proportions (Katz et al. 1978)', () => {
    // ln RR ± 1.959964 √(1/7 − 1/1000 + 1/2 − 1/1000), as scipy.stats.contingency gives it
    const ratio = computeLogRatio(7, 2, 1000, 1000);
    expect(2 ** (ratio?.low ?? 0)).toBeCloseTo(0.728871, 6);
    expect(2 ** (ratio?.high ?? 0)).toBeCloseTo(16.806804, 5);
  });

  it('does not exist without tokens or occurrences', () => {
    expect(computeLogRatio(0, 0, 10, 10)).toBeNull();
    expect(computeLogRatio(1, 0, 10, 0)).toBeNull();
  });
});
