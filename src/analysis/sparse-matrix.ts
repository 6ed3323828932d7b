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
  const out = zeros(x.rows, d.columns);
  for (let row = 0; row < x.rows; row++) {
    const target = row * d.columns;
    const end = x.rowStart[row + 1] ?? 0;
    for (let at = x.rowStart[row] ?? 0; at < end; at++) {
      const value = x.values[at] ?? 0;
      const source = (x.columnIds[at] ?? 0) * d.columns;
      for (let c = 0; c < d.columns; c++)
        out.values[target + c] = (out.values[target + c] ?? 0) + value * (d.values[source + c] ?? 0);
    }
  }
  return out;
}

/** Xᵀ · D, for D of as many rows as X has. */
export function multiplyTransposed(x: SparseMatrix, d: DenseMatrix): DenseMatrix {
  const out = zeros(x.columns, d.columns);
  for (let row = 0; row < x.rows; row++) {
    const source = row * d.columns;
    const end = x.rowStart[row + 1] ?? 0;
    for (let at = x.rowStart[row] ?? 0; at < end; at++) {
      const value = x.values[at] ?? 0;
      const target = (x.columnIds[at] ?? 0) * d.columns;
      for (let c = 0; c < d.columns; c++)
        out.values[target + c] = (out.values[target + c] ?? 0) + value * (d.values[source + c] ?? 0);
    }
  }
  return out;
}

/** Dᵀ · D. */
export function gram(d: DenseMatrix): DenseMatrix {
  const out = zeros(d.columns, d.columns);
  for (let row = 0; row < d.rows; row++)
    for (let a = 0; a < d.columns; a++) {
      const left = d.values[row * d.columns + a] ?? 0;
      if (left === 0) continue;
      for (let b = a; b < d.columns; b++)
        out.values[a * d.columns + b] =
          (out.values[a * d.columns + b] ?? 0) + left * (d.values[row * d.columns + b] ?? 0);
    }
  for (let a = 0; a < d.columns; a++)
    for (let b = 0; b < a; b++) out.values[a * d.columns + b] = out.values[b * d.columns + a] ?? 0;
  return out;
}
