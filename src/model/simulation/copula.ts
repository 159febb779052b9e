import { inputIds, type InputId } from '../inputs.ts';
import { buildMatrix, factorCholesky, findNearestCorrelation, type Matrix } from './matrix.ts';

/** How two assumptions move together: the correlation of their normal scores, between −1 and 1. */
export interface InputCorrelation {
  readonly a: InputId;
  readonly b: InputId;
  readonly rho: number;
}

/** A Gaussian copula of the assumptions that move together; the others are independent of them and of each other. */
export interface Copula {
  readonly ids: readonly InputId[];
  /** Lower triangle that makes correlated normal draws from independent ones. */
  readonly factor: Matrix;
  /** True when the given correlations contradict each other, so that the nearest possible ones stand in for them. */
  readonly isRepaired: boolean;
}

/** Joins the assumptions as the correlations say. Of several that name the same pair the last one holds. */
export function buildCopula(correlations: readonly InputCorrelation[]): Copula {
  const pairs = correlations.filter(({ a, b }) => a !== b);
  const ids = inputIds.filter((id) => pairs.some(({ a, b }) => a === id || b === id));
  const matrix = buildMatrix(ids.length, (row, column) => (row === column ? 1 : 0));
  for (const { a, b, rho } of pairs) {
    const [row, column] = [ids.indexOf(a), ids.indexOf(b)];
    const [first, second] = [matrix[row], matrix[column]];
    if (first !== undefined) first[column] = rho;
    if (second !== undefined) second[row] = rho;
  }
  const factor = factorCholesky(matrix);
  if (factor !== null) return { ids, factor, isRepaired: false };
  const repaired = factorCholesky(findNearestCorrelation(matrix));
  if (repaired === null) throw new RangeError('The correlations cannot be repaired.');
  return { ids, factor: repaired, isRepaired: true };
}
