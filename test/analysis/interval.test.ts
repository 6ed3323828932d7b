import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePoissonInterval, computeRate, computeWilsonInterval } from '../../src/analysis/interval.ts';

describe("Wilson's interval", () => {
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 1000, 0.005441, 0.018309],
    // Newcombe 1998, table I, method 3
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i → [%f, %f]', (successes, trials, low, high) => {
    const interval = computeWilsonInterval(successes, trials);
    const digits = trials === 1000 ? 6 : 4;
    expect(interval?.low).toBeCloseTo(low, digits);
    expect(interval?.high).toBeCloseTo(high, digits);
  });

  it('contains the share, stays within 0 and 1, and does not exist without trials', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (successes, failures) => {
        const trials = successes + failures;
        const interval = computeWilsonInterval(successes, trials);
        expect(interval === null).toBe(trials === 0);
        if (interval === null) return;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(successes / trials);
        expect(interval.high).toBeGreaterThanOrEqual(successes / trials);
      }),
    );
  });
});

describe("Garwood's interval", () => {
  it.each([
    // Garwood 1936, table 1; the last recomputed with scipy.stats.chi2
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [3, 0.6187, 8.7673],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('%i events → [%f, %f]', (events, low, high) => {
    const interval = computePoissonInterval(events);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is a rate per 1,000 words once there are words', () => {
    expect(computeRate(10, 2000)).toMatchObject({ count: 10, tokens: 2000, perThousandWords: 5 });
    expect(computeRate(10, 2000).high).toBeCloseTo(9.1952, 4);
    expect(computeRate(0, 0)).toEqual({ count: 0, tokens: 0, perThousandWords: null, low: null, high: null });
  });

  it('contains the count', () => {
    fc.assert(
      fc.property(fc.nat(5000), (events) => {
        const { low, high } = computePoissonInterval(events);
        expect(low).toBeLessThanOrEqual(events);
        expect(high).toBeGreaterThan(events);
      }),
      { numRuns: 50 },
    );
  });
});
