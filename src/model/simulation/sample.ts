import { inputIds } from '../inputs.ts';
import { makeInputColumns, read, type InputColumns } from './columns.ts';
import type { Copula } from './copula.ts';
import { inverseNormal, normalProbability } from './normal.ts';
import { fillScrambledSobol } from './sobol.ts';

/** Cumulative probabilities of every assumption on every path, joined by the copula: the same ones in every run. */
export interface Sample {
  readonly probabilities: InputColumns;
  /** Makes sure that the first `count` paths are there. */
  readonly growTo: (count: number) => void;
}

/** Draws that are the same on every machine and at every visit. */
const seed = 20260730;

/** A sample of up to `capacity` paths, made as far as it is asked for. */
export function createSample(copula: Copula, capacity: number): Sample {
  const probabilities = makeInputColumns(capacity);
  let filled = 0;
  return {
    probabilities,
    growTo(count) {
      const wanted = Math.min(count, capacity);
      if (wanted <= filled) return;
      const range = { at: filled, from: filled, count: wanted - filled };
      inputIds.forEach((id, dimension) => fillScrambledSobol(probabilities[id], range, dimension, seed));
      join(copula, probabilities, filled, wanted);
      filled = wanted;
    },
  };
}

/** Turns independent probabilities into joined ones, in place. */
function join({ ids, factor }: Copula, probabilities: InputColumns, from: number, to: number): void {
  const columns = ids.map((id) => probabilities[id]);
  const scores = new Float64Array(ids.length);
  for (let path = from; path < to; path += 1) {
    columns.forEach((column, row) => (scores[row] = inverseNormal(read(column, path))));
    columns.forEach((column, row) => {
      let score = 0;
      factor[row]?.forEach((weight, k) => (score += weight * read(scores, k)));
      column[path] = normalProbability(score);
    });
  }
}
