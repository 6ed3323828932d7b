import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeJensenShannon } from '../../src/analysis/jensen-shannon.ts';

describe('Jensen–Shannon divergence', () => {
  it('gives .095816 for (.5, .3, .2) and (.2, .3, .5), in bits', () => {
    expect(computeJensenShannon([0.5, 0.3, 0.2], [0.2, 0.3, 0.5])).toBeCloseTo(0.095816, 6);
    expect(computeJensenShannon([5, 3, 2], [20, 30, 50])).toBeCloseTo(0.095816, 6);
  });

  it('is 1 for disjoint distributions, and does not exist for an empty one', () => {
    expect(computeJensenShannon([1, 0], [0, 3])).toBe(1);
    expect(computeJensenShannon([0, 0], [1, 1])).toBeNull();
  });

  it('is symmetric, from 0 to 1', () => {
    const counts = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, (p, q) => {
        const divergence = computeJensenShannon(p, q);
        expect(computeJensenShannon(q, p) ?? -1).toBeCloseTo(divergence ?? -1, 12);
        expect(divergence ?? 0).toBeLessThanOrEqual(1);
        expect(computeJensenShannon(p, p) ?? 0).toBeCloseTo(0, 12);
      }),
    );
  });
});
