import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDispersion, computeTermDispersion } from '../../src/analysis/dispersion.ts';
import { corpusOf } from './corpus-of.ts';

describe('computeDispersion', () => {
  it('gives DP .18, DPnorm .2195 and D .785 of Gries 2008 (corrected by Lijffijt and Gries 2012)', () => {
    const { dp, dpNorm, juillandD } = computeDispersion([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]);
    expect(dp).toBeCloseTo(0.18, 10);
    expect(dpNorm).toBeCloseTo(0.2195, 4);
    expect(juillandD).toBeCloseTo(0.785, 3);
  });

  it('gives 1/3 and 1/2 for [2, 1, 0] in equal parts', () => {
    const { dp, dpNorm } = computeDispersion([2, 1, 0], [5, 5, 5]);
    expect(dp).toBeCloseTo(1 / 3, 12);
    expect(dpNorm).toBeCloseTo(1 / 2, 12);
  });

  it('gives D = .6464 for [0, 4, 3, 2, 1], with the population standard deviation', () => {
    expect(computeDispersion([0, 4, 3, 2, 1], [7, 7, 7, 7, 7]).juillandD).toBeCloseTo(0.6464, 4);
  });

  it('does not exist without occurrences, or with one part only', () => {
    const none = { dp: null, dpNorm: null, juillandD: null };
    expect(computeDispersion([0, 0], [5, 5])).toEqual(none);
    expect(computeDispersion([3], [5])).toEqual(none);
    expect(computeDispersion([3, 0], [5, 0])).toEqual(none);
  });

  it('lies between 0 and 1, and is 1 at most in one part', () => {
    const parts = fc.array(
      fc.tuple(fc.nat(20), fc.nat(50)).map(([count, rest]) => [count, count + rest] as const),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, (parts) => {
        const values = Object.values(
          computeDispersion(
            parts.map(([count]) => count),
            parts.map(([, size]) => size),
          ),
        );
        for (const value of values) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
    const { dpNorm, juillandD } = computeDispersion([0, 0, 6], [9, 9, 9]);
    expect(dpNorm).toBeCloseTo(1, 12);
    expect(juillandD).toBeCloseTo(0, 12);
  });
});

describe('computeTermDispersion', () => {
  it('takes documents for parts', () => {
    const corpus = corpusOf({ a: ['x y z', 'x'], b: ['z z'], c: [{ text: 'x x', speaker: 'B' }], d: [''] });
    expect(computeTermDispersion(corpus, 'X')).toEqual({
      term: 'X',
      count: 2,
      dp: 1 - 4 / 6,
      dpNorm: (1 - 4 / 6) / (1 - 2 / 6),
      juillandD: 0,
      parts: 2,
      documents: 1,
    });
    expect(computeTermDispersion(corpus, 'none')).toMatchObject({ count: 0, dp: null });
    expect(computeTermDispersion(corpus, '!')).toBeNull();
  });
});
