import { jStat } from 'jstat';
import {
  computeQuantiles,
  drawTriangle,
  inputIds,
  project,
  solveTriangle,
  type ColumnKey,
  type Inputs,
  type SimulationSetup,
  type Spreads,
} from '../model/index.ts';
import { createPseudoRandom } from './pseudoRandom.ts';

/** What is simulated. */
export interface IndependentRequest {
  readonly setup: SimulationSetup;
  readonly inputs: Inputs;
  readonly spreads: Spreads;
}

/** Cholesky's factor of all assumptions' correlations, by the textbook. */
function factorCorrelations({ correlations }: SimulationSetup): readonly (readonly number[])[] {
  const factor: number[][] = [];
  inputIds.forEach((a, row) => {
    const values: number[] = [];
    factor.push(values);
    inputIds.slice(0, row + 1).forEach((b, column) => {
      const pair = correlations.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
      const other = factor[column] ?? [];
      const rest = values.reduce(
        (sum, value, k) => sum - value * (other[k] ?? 0),
        a === b ? 1 : (pair?.rho ?? 0),
      );
      values.push(a === b ? Math.sqrt(rest) : rest / (other[column] ?? NaN));
    });
  });
  return factor;
}

/**
 * A plain Monte Carlo run: pseudo-random normals by Box and Muller, one path after the other through `project` itself. Of the simulator
 * it shares the triangle, which has a test of its own, and neither sample, copula, kernel nor percentiles.
 */
export function drawIndependentPaths(
  { setup, inputs, spreads }: IndependentRequest,
  count: number,
  keys: readonly ColumnKey[],
): readonly Float64Array[] {
  const random = createPseudoRandom(4711);
  const factor = factorCorrelations(setup);
  const shapes = inputIds.map((id) => {
    const { min = -Infinity, max = Infinity } = setup.ranges.find((range) => range.id === id) ?? {};
    return { id, min, max, triangle: solveTriangle(spreads[id]), weights: factor[inputIds.indexOf(id)] };
  });
  const horizon = Math.max(...keys.map(({ t }) => t));
  const columns = keys.map(() => new Float64Array(count));
  for (let path = 0; path < count; path += 1) {
    const normals = inputIds.map(() => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random()));
    const drawn = shapes.map(({ id, min, max, triangle, weights }) => {
      const score = weights?.reduce((sum, weight, k) => sum + weight * (normals[k] ?? 0), 0);
      const probability = jStat.normal.cdf(score ?? NaN, 0, 1);
      return [id, Math.min(max, Math.max(min, inputs[id] + drawTriangle(triangle, probability)))] as const;
    });
    const rows = project(setup.basis, { ...inputs, ...Object.fromEntries(drawn) }, horizon);
    keys.forEach(({ output, t }, order) => {
      const column = columns[order];
      if (column !== undefined) column[path] = rows[t - 1]?.[output] ?? NaN;
    });
  }
  return columns;
}

const shares = [0.1, 0.25, 0.5, 0.75, 0.9];

function sortForPercentiles(values: Float64Array): readonly number[] {
  // What is no number counts as less than everything.
  const sorted = values.map((value) => (Number.isNaN(value) ? -Infinity : value)).sort();
  return shares.map((share) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN);
}

/**
 * The largest distance between the simulation's percentiles and those of sorted independent paths, as a share of the median or of
 * the distance from P10 to P90, whichever is larger.
 */
export function comparePercentiles(found: Float64Array, expected: Float64Array): number {
  const [own, other] = [computeQuantiles(found, shares), sortForPercentiles(expected)];
  const [low = NaN, , median = NaN, , high = NaN] = other;
  const scale = Math.max(Math.abs(median), Number.isFinite(low) ? high - low : 0);
  const distances = own.map((value, order) => Math.abs(value - (other[order] ?? NaN)));
  const largest = Math.max(...distances.filter((distance) => !Number.isNaN(distance)));
  return scale === 0 ? largest : largest / scale;
}
