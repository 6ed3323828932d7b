/** Rows of few entries each: entries of row i are `[rowStart[i], rowStart[i + 1])`. */
export interface SparseMatrix {
  rows: number;
  columns: number;
  rowStart: Uint32Array;
  columnIds: Uint32Array;
  values: Float64Array;
}

/** A dense matrix, row after row. */
export interface DenseMatrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

export function zeros(rows: number, columns: number): DenseMatrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** Some of the rows, in the order given. */
export function pickRows(matrix: SparseMatrix, picked: readonly number[]): SparseMatrix {
  const rowStart = new Uint32Array(picked.length + 1);
  for (const [i, row] of picked.entries())
    rowStart[i + 1] = (rowStart[i] ?? 0) + (matrix.rowStart[row + 1] ?? 0) - (matrix.rowStart[row] ?? 0);
  const columnIds = new Uint32Array(rowStart[picked.length] ?? 0);
  const values = new Float64Array(columnIds.length);
  for (const [i, row] of picked.entries()) {
    const [from, to] = [matrix.rowStart[row] ?? 0, matrix.rowStart[row + 1] ?? 0];
    columnIds.set(matrix.columnIds.subarray(from, to), rowStart[i]);
    values.set(matrix.values.subarray(from, to), rowStart[i]);
  }
  return { rows: picked.length, columns: matrix.columns, rowStart, columnIds, values };
}

/** X · D, for D of as many rows as X has columns. */
export function multiply(x: SparseMatrix, d: DenseMatrix): DenseMatrix {
  return accumulate(x, d, zeros(x.rows, d.columns), false);
}

/** Xᵀ · D, for D of as many rows as X has. */
export function multiplyTransposed(x: SparseMatrix, d: DenseMatrix): DenseMatrix {
  return accumulate(x, d, zeros(x.columns, d.columns), true);
}

/** Adds to `out` what every cell of X contributes to the product with D. */
function accumulate(x: SparseMatrix, d: DenseMatrix, out: DenseMatrix, transposed: boolean): DenseMatrix {
  const { columnIds, rowStart, values } = x;
  const [sums, factors, k] = [out.values, d.values, d.columns];
  for (let row = 0; row < x.rows; row++) {
    const end = rowStart[row + 1] ?? 0;
    for (let at = rowStart[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      const column = columnIds[at] ?? 0;
      const target = (transposed ? column : row) * k;
      const source = (transposed ? row : column) * k;
      for (let c = 0; c < k; c++)
        sums[target + c] = (sums[target + c] ?? 0) + value * (factors[source + c] ?? 0);
    }
  }
  return out;
}

/** Dᵀ · D. */
export function gram({ columns: k, rows, values }: DenseMatrix): DenseMatrix {
  const out = zeros(k, k);
  const sums = out.values;
  for (let at = 0; at < rows * k; at += k)
    for (let a = 0; a < k; a++) {
      const left = values[at + a] ?? 0;
      if (left === 0) continue;
      for (let b = a; b < k; b++) sums[a * k + b] = (sums[a * k + b] ?? 0) + left * (values[at + b] ?? 0);
    }
  for (let a = 0; a < k; a++) for (let b = 0; b < a; b++) sums[a * k + b] = sums[b * k + a] ?? 0;
  return out;
}
