import { seededRandom } from './seeded-random.ts';
import { type DenseMatrix, multiply, multiplyTransposed, type SparseMatrix, zeros } from './sparse-matrix.ts';

export interface TruncatedSvd {
  /** Singular values, largest first; fewer than asked for where the matrix has no more. */
  singular: number[];
  /** One vector for each: entries by row, and by column, of the matrix. */
  left: Float64Array[];
  right: Float64Array[];
}

/** More change nothing that a start for NMF would notice. */
const sweeps = 8;

/**
 * The k largest singular values and vectors of a sparse matrix, by subspace iteration on X·Xᵀ with k + 8 directions
 * and a Rayleigh–Ritz step (Halko, Martinsson and Tropp 2011). Started from a fixed seed: the same each time.
 */
export function computeTruncatedSvd(x: SparseMatrix, k: number): TruncatedSvd {
  const width = Math.min(k + 8, x.rows, x.columns);
  const random = seededRandom(20_170_426);
  let basis = zeros(x.rows, width);
  for (let i = 0; i < basis.values.length; i++) basis.values[i] = random() - 0.5;
  orthonormalize(basis);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    basis = multiply(x, multiplyTransposed(x, basis));
    orthonormalize(basis);
  }
  const projected = multiplyTransposed(x, basis);
  const { values, vectors } = eigenSymmetric(columnProducts(projected));
  const order = values.map((_, i) => i).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const svd: TruncatedSvd = { singular: [], left: [], right: [] };
  for (const i of order.slice(0, k)) {
    const sigma = Math.sqrt(Math.max(0, values[i] ?? 0));
    if (sigma < 1e-10) break;
    const rotation = Array.from({ length: width }, (_, c) => vectors.values[c * width + i] ?? 0);
    svd.singular.push(sigma);
    svd.left.push(combine(basis, rotation, 1));
    svd.right.push(combine(projected, rotation, 1 / sigma));
  }
  return svd;
}

function combine(matrix: DenseMatrix, weights: readonly number[], scale: number): Float64Array {
  const out = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) {
    let sum = 0;
    for (let c = 0; c < matrix.columns; c++)
      sum += (matrix.values[row * matrix.columns + c] ?? 0) * (weights[c] ?? 0);
    out[row] = sum * scale;
  }
  return out;
}

/** Gram–Schmidt, twice over for accuracy; a column that depends on the others becomes zero. */
function orthonormalize({ columns, rows, values }: DenseMatrix): void {
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let row = 0; row < rows; row++)
      sum += (values[row * columns + a] ?? 0) * (values[row * columns + b] ?? 0);
    return sum;
  };
  for (let c = 0; c < columns; c++) {
    const before = Math.sqrt(dot(c, c));
    for (let pass = 0; pass < 2; pass++)
      for (let other = 0; other < c; other++) {
        const share = dot(c, other);
        for (let row = 0; row < rows; row++)
          values[row * columns + c] =
            (values[row * columns + c] ?? 0) - share * (values[row * columns + other] ?? 0);
      }
    const norm = Math.sqrt(dot(c, c));
    const scale = norm > 1e-12 * before && norm > 0 ? 1 / norm : 0;
    for (let row = 0; row < rows; row++) values[row * columns + c] = (values[row * columns + c] ?? 0) * scale;
  }
}

function columnProducts(d: DenseMatrix): DenseMatrix {
  const out = zeros(d.columns, d.columns);
  for (let a = 0; a < d.columns; a++)
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let row = 0; row < d.rows; row++)
        sum += (d.values[row * d.columns + a] ?? 0) * (d.values[row * d.columns + b] ?? 0);
      out.values[a * d.columns + b] = sum;
      out.values[b * d.columns + a] = sum;
    }
  return out;
}

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix by cyclic Jacobi rotations. */
function eigenSymmetric(matrix: DenseMatrix): { values: number[]; vectors: DenseMatrix } {
  const n = matrix.rows;
  const a = Float64Array.from(matrix.values);
  const vectors = zeros(n, n);
  for (let i = 0; i < n; i++) vectors.values[i * n + i] = 1;
  const at = (i: number, j: number) => a[i * n + j] ?? 0;
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) off += at(i, j) ** 2;
    if (off < 1e-22) break;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(at(p, q)) < 1e-300) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, n, p, q, c, t * c, vectors.values);
      }
  }
  return { values: Array.from({ length: n }, (_, i) => at(i, i)), vectors };
}

function rotate(
  a: Float64Array,
  n: number,
  p: number,
  q: number,
  c: number,
  s: number,
  vectors: Float64Array,
): void {
  for (let i = 0; i < n; i++) {
    const [ip, iq] = [a[i * n + p] ?? 0, a[i * n + q] ?? 0];
    a[i * n + p] = c * ip - s * iq;
    a[i * n + q] = s * ip + c * iq;
  }
  for (let i = 0; i < n; i++) {
    const [pi, qi] = [a[p * n + i] ?? 0, a[q * n + i] ?? 0];
    a[p * n + i] = c * pi - s * qi;
    a[q * n + i] = s * pi + c * qi;
    const [vp, vq] = [vectors[i * n + p] ?? 0, vectors[i * n + q] ?? 0];
    vectors[i * n + p] = c * vp - s * vq;
    vectors[i * n + q] = s * vp + c * vq;
  }
}
