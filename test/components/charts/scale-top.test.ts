import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundUp } from '../../../src/components/charts/scale-top.ts';

it('is never below the largest value, and at most twice it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
      expect(roundUp(value)).toBeGreaterThanOrEqual(value * (1 - 1e-8));
      expect(roundUp(value)).toBeLessThanOrEqual(value * 2);
    }),
  );
});

it('is a round number', () => {
  expect([0, 0.65, 0.81, 13].map((value) => Number(roundUp(value).toPrecision(12)))).toEqual([1, 0.8, 1, 20]);
});
