import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import type { SparseMatrix } from '../../src/analysis/sparse-matrix.ts';
import { factorize } from '../../src/analysis/topic-nmf.ts';
import { computeTruncatedSvd } from '../../src/analysis/truncated-svd.ts';

function sparse(rows: number[][]): SparseMatrix {
  const rowStart = new Uint32Array(rows.length + 1);
  const columnIds: number[] = [];
  const values: number[] = [];
  for (const [i, row] of rows.entries()) {
    for (const [column, value] of row.entries())
      if (value !== 0) {
        columnIds.push(column);
        values.push(value);
      }
    rowStart[i + 1] = values.length;
  }
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    rowStart,
    columnIds: Uint32Array.from(columnIds),
    values: Float64Array.from(values),
  };
}

/** A matrix of two overlapping non-negative parts, without noise. */
function twoParts(): number[][] {
  const random = seededRandom(3);
  const draw = (n: number, keep: number) =>
    Array.from({ length: n }, (_, i) => (i % 3 === keep ? 0 : 0.2 + random()));
  const [w1, w2, h1, h2] = [draw(12, 0), draw(12, 1), draw(9, 0), draw(9, 2)];
  return w1.map((_, i) => h1.map((_, j) => (w1[i] ?? 0) * (h1[j] ?? 0) + (w2[i] ?? 0) * (h2[j] ?? 0)));
}

describe('the truncated singular value decomposition', () => {
  it('finds singular values that are known', () => {
    expect(
      computeTruncatedSvd(
        sparse([
          [3, 0, 0],
          [0, 0, 2],
          [0, 1, 0],
        ]),
        2,
      ).singular,
    ).toEqual([expect.closeTo(3, 9), expect.closeTo(2, 9)]);
    // [[1, 1], [0, 1]]: the golden ratio and its inverse
    const { singular } = computeTruncatedSvd(
      sparse([
        [1, 1],
        [0, 1],
      ]),
      2,
    );
    expect(singular[0]).toBeCloseTo((1 + Math.sqrt(5)) / 2, 9);
    expect(singular[1]).toBeCloseTo((Math.sqrt(5) - 1) / 2, 9);
  });

  it('gives no more values than the matrix has', () => {
    expect(
      computeTruncatedSvd(
        sparse([
          [1, 2],
          [2, 4],
          [3, 6],
        ]),
        2,
      ).singular,
    ).toHaveLength(1);
  });
});

describe('non-negative factorisation', () => {
  it('rebuilds a matrix of two parts, with nothing below 0', () => {
    const rows = twoParts();
    const { h, w } = factorize(sparse(rows), 2);
    expect([...w.values, ...h.values].every((value) => value >= 0)).toBe(true);
    for (const [i, row] of rows.entries())
      for (const [j, value] of row.entries()) {
        const rebuilt = [0, 1].reduce(
          (sum, t) => sum + (w.values[i * 2 + t] ?? 0) * (h.values[j * 2 + t] ?? 0),
          0,
        );
        expect(rebuilt).toBeCloseTo(value, 2);
      }
  });

  it('is the same each time', () => {
    const x = sparse(twoParts());
    expect(factorize(x, 3)).toEqual(factorize(x, 3));
  });
});
