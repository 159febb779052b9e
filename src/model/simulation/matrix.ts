/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

function entry(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

export function buildMatrix(size: number, value: (row: number, column: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_unused, column) => value(row, column)),
  );
}

/** The lower triangle L with L·Lᵀ = matrix, or null when the matrix is not positive definite. */
export function factorCholesky(matrix: Matrix): Matrix | null {
  const size = matrix.length;
  const factor = buildMatrix(size, () => 0);
  for (const [row, values] of factor.entries()) {
    for (let column = 0; column <= row; column += 1) {
      let rest = entry(matrix, row, column);
      for (let k = 0; k < column; k += 1) rest -= (values[k] ?? 0) * entry(factor, column, k);
      if (row === column) {
        if (!(rest > pivotFloor)) return null;
        values[column] = Math.sqrt(rest);
      } else values[column] = rest / entry(factor, column, column);
    }
  }
  return factor;
}

/** A pivot this small is noise of rounding, not a direction of its own. */
const pivotFloor = 1e-12;
const sweeps = 60;

interface Eigen {
  readonly values: readonly number[];
  /** Column k belongs to value k. */
  readonly vectors: Matrix;
}

/** Eigenvalues and orthonormal eigenvectors of a symmetric matrix, by Jacobi's rotations. */
export function decomposeSymmetric(matrix: Matrix): Eigen {
  const size = matrix.length;
  const work = matrix.map((row) => [...row]);
  const vectors = buildMatrix(size, (row, column) => (row === column ? 1 : 0));
  for (let sweep = 0; sweep < sweeps && offDiagonal(work) > 1e-30; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(work, vectors, p, q);
  return { values: work.map((row, index) => row[index] ?? 0), vectors };
}

function offDiagonal(matrix: Matrix): number {
  let sum = 0;
  matrix.forEach((values, row) =>
    values.forEach((value, column) => {
      if (row !== column) sum += value * value;
    }),
  );
  return sum;
}

/** One rotation that brings entry (p, q) to zero. */
function rotate(work: number[][], vectors: number[][], p: number, q: number): void {
  const off = entry(work, p, q);
  if (off === 0) return;
  const theta = (entry(work, q, q) - entry(work, p, p)) / (2 * off);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of work) turn(row, p, q, cosine, sine);
  const [rowP, rowQ] = [work[p] ?? [], work[q] ?? []];
  rowP.forEach((value, index) => {
    const other = rowQ[index] ?? 0;
    rowP[index] = cosine * value - sine * other;
    rowQ[index] = sine * value + cosine * other;
  });
  for (const row of vectors) turn(row, p, q, cosine, sine);
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [first, second] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = cosine * first - sine * second;
  row[q] = sine * first + cosine * second;
}

/** The symmetric matrix whose eigenvalues are those of `matrix`, none below `floor`. */
function liftEigenvalues(matrix: Matrix, floor: number): Matrix {
  const { values, vectors } = decomposeSymmetric(matrix);
  const lifted = values.map((value) => Math.max(value, floor));
  return buildMatrix(matrix.length, (row, column) => {
    let sum = 0;
    lifted.forEach((value, k) => (sum += value * entry(vectors, row, k) * entry(vectors, column, k)));
    return sum;
  });
}

const smallestEigenvalue = 1e-8;
const projections = 400;

/**
 * The positive definite matrix with ones on its diagonal that is nearest to a symmetric matrix (least sum of squared
 * differences), by alternating projections with Dykstra's correction (Higham 2002).
 */
export function findNearestCorrelation(matrix: Matrix): Matrix {
  const size = matrix.length;
  let current: Matrix = matrix;
  let correction: Matrix = buildMatrix(size, () => 0);
  for (let step = 0; step < projections; step += 1) {
    const [before, fix] = [current, correction];
    const shifted = buildMatrix(size, (row, column) => entry(before, row, column) - entry(fix, row, column));
    const definite = liftEigenvalues(shifted, smallestEigenvalue);
    correction = buildMatrix(
      size,
      (row, column) => entry(definite, row, column) - entry(shifted, row, column),
    );
    current = buildMatrix(size, (row, column) => (row === column ? 1 : entry(definite, row, column)));
    if (computeDistance(current, before) < 1e-12) break;
  }
  return scaleToCorrelation(liftEigenvalues(current, smallestEigenvalue));
}

/** Ones on the diagonal again after the last lift; the matrix stays definite. */
function scaleToCorrelation(matrix: Matrix): Matrix {
  const scales = matrix.map((row, index) => 1 / Math.sqrt(row[index] ?? 1));
  return buildMatrix(matrix.length, (row, column) =>
    row === column ? 1 : entry(matrix, row, column) * (scales[row] ?? 1) * (scales[column] ?? 1),
  );
}

/** Root of the sum of squared differences. */
export function computeDistance(a: Matrix, b: Matrix): number {
  let sum = 0;
  a.forEach((row, index) => row.forEach((value, column) => (sum += (value - entry(b, index, column)) ** 2)));
  return Math.sqrt(sum);
}
