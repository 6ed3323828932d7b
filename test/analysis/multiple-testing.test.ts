import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../src/analysis/multiple-testing.ts';

const round = (values: Float64Array) => Array.from(values, (value) => Number(value.toFixed(10)));
const below = (adjusted: Float64Array) => adjusted.filter((value) => value <= 0.05).length;

describe('adjustPValues', () => {
  it('gives R’s p.adjust for Benjamini–Hochberg and Holm', () => {
    const p = [0.01, 0.02, 0.03, 0.04, 0.05];
    expect(round(adjustPValues(p, 'benjamini-hochberg'))).toEqual([0.05, 0.05, 0.05, 0.05, 0.05]);
    expect(round(adjustPValues(p, 'holm'))).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]);
  });

  it('finds the four discoveries of Benjamini and Hochberg 1995, section 3.2', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(below(adjustPValues(p, 'benjamini-hochberg'))).toBe(4);
    expect(below(adjustPValues(p, 'holm'))).toBe(3);
  });

  it('keeps the order of the input', () => {
    expect(round(adjustPValues([0.5, 0.001, 0.02], 'holm'))).toEqual([0.5, 0.003, 0.04]);
    expect(adjustPValues([], 'holm')).toHaveLength(0);
  });

  it('takes tests with one p together', () => {
    for (const correction of ['holm', 'benjamini-hochberg'] as const) {
      const [low, high, top] = adjustPValues([0.01, 0.02, 0.5], correction, [2, 3, 1]);
      const apart = round(adjustPValues([0.01, 0.01, 0.02, 0.02, 0.02, 0.5], correction));
      expect(round(Float64Array.of(low ?? 0, low ?? 0, high ?? 0, high ?? 0, high ?? 0, top ?? 0))).toEqual(
        apart,
      );
    }
  });

  it('is monotone, never below p, never above 1, and BH never above Holm', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const bh = adjustPValues(p, 'benjamini-hochberg');
        const holm = adjustPValues(p, 'holm');
        const order = [...p.keys()].sort((i, j) => (p[i] ?? 0) - (p[j] ?? 0));
        for (const [rank, i] of order.entries()) {
          const next = order[rank + 1];
          expect(bh[i]).toBeGreaterThanOrEqual(p[i] ?? 0);
          expect(holm[i]).toBeLessThanOrEqual(1);
          expect(bh[i]).toBeLessThanOrEqual((holm[i] ?? 0) + 1e-15);
          if (next === undefined) continue;
          expect(bh[i]).toBeLessThanOrEqual(bh[next] ?? 0);
          expect(holm[i]).toBeLessThanOrEqual(holm[next] ?? 0);
        }
      }),
    );
  });
});
