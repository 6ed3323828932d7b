import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePermutationP, computeSmallSampleLimit } from '../../src/analysis/small-n.ts';

describe('what so few speeches can show', () => {
  it('five speeches: 2 against 3 not below .10, 1 against 4 not below .20', () => {
    expect(computeSmallSampleLimit(2, 3)).toEqual({
      targetSpeeches: 2,
      referenceSpeeches: 3,
      labellings: 10,
      smallestP: 0.1,
      smallestPTwoSided: 0.1,
      threshold: 0.05,
      canReachThreshold: false,
    });
    expect(computeSmallSampleLimit(1, 4).smallestP).toBe(0.2);
  });

  it('twelve speeches, six against six, can', () => {
    expect(computeSmallSampleLimit(6, 6)).toMatchObject({ labellings: 924, canReachThreshold: true });
    expect(computeSmallSampleLimit(6, 6).smallestPTwoSided).toBeCloseTo(2 / 924, 12);
  });

  it('nothing without speeches on both sides', () => {
    expect(computeSmallSampleLimit(0, 5)).toMatchObject({ smallestP: null, canReachThreshold: false });
  });
});

describe('the exact permutation test', () => {
  it('reaches the smallest p where the groups do not overlap, in either direction', () => {
    expect(computePermutationP([9, 8], [1, 2, 3])).toBe(0.1);
    expect(computePermutationP([1, 2], [9, 8, 7])).toBe(0.1);
    expect(computePermutationP([5], [1, 2, 3, 4])).toBe(0.2);
  });

  it('counts ties as at least as far', () => {
    expect(computePermutationP([1, 1], [1, 1])).toBe(1);
    expect(computePermutationP([3, 1], [3, 1, 1])).toBe(0.7);
  });

  it('gives the p of Fisher’s tea taster for 0 and 1: 1/70, 17/70 (Fisher 1935)', () => {
    expect(computePermutationP([1, 1, 1, 1], [0, 0, 0, 0])).toBeCloseTo(1 / 70, 12);
    expect(computePermutationP([1, 1, 1, 0], [1, 0, 0, 0])).toBeCloseTo(17 / 70, 12);
  });

  it('never falls below the limit', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rates, rates, (target, reference) => {
        const { smallestP } = computeSmallSampleLimit(target.length, reference.length);
        expect(computePermutationP(target, reference)).toBeGreaterThanOrEqual((smallestP ?? 1) - 1e-12);
      }),
    );
  });
});
