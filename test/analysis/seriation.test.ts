import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOrder } from '../../src/analysis/seriation.ts';

const along = (points: readonly number[]) =>
  clusterOrder(points.length, (i, j) => Math.abs((points[i] ?? 0) - (points[j] ?? 0)));
const lengthOf = (points: readonly number[], order: readonly number[]) =>
  order.slice(1).reduce((sum, i, at) => sum + Math.abs((points[i] ?? 0) - (points[order[at] ?? 0] ?? 0)), 0);

describe('the order of a clustering', () => {
  it('is that of a line, for points on a line', () => {
    expect(along([5, 1, 9, 2, 8])).toEqual([1, 3, 0, 4, 2]);
  });

  it('has each thing once, the same each time, and begins with the lower end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 14 }), (points) => {
        const order = along(points);
        expect(order.toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i));
        expect(along(points)).toEqual(order);
        expect(order[0] ?? 0).toBeLessThanOrEqual(order.at(-1) ?? 0);
        // On a line the best order of the leaves is the line itself.
        expect(lengthOf(points, order)).toBe(
          points.length === 0 ? 0 : Math.max(...points) - Math.min(...points),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('joins the nearest groups first, by the mean of their distances', () => {
    const rows = [
      [0, 1, 9, 9],
      [1, 0, 9, 3],
      [9, 9, 0, 2],
      [9, 3, 2, 0],
    ];
    expect(clusterOrder(4, (i, j) => rows[i]?.[j] ?? 0)).toEqual([0, 1, 3, 2]);
  });

  it('is quick for a hundred things', () => {
    const points = Array.from({ length: 110 }, (_, i) => (i * 7919) % 997);
    const started = performance.now();
    along(points);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
