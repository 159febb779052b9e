import type { ModelBasis } from '../basis.ts';
import type { InputId, InputRange, Inputs } from '../inputs.ts';
import type { OutputId } from '../outputs.ts';
import type { Spreads } from '../spreads.ts';
import { read } from './columns.ts';
import { computeContributions, type VarianceShare } from './contributions.ts';
import { buildCopula, type InputCorrelation } from './copula.ts';
import { createDraws } from './draws.ts';
import { makeBlock, type Block } from './kernel/block.ts';
import { projectBlock } from './kernel/projectBlock.ts';
import { createSample } from './sample.ts';

/** What stays the same while people move sliders and edit spreads. */
export interface SimulationSetup {
  readonly basis: ModelBasis;
  readonly ranges: readonly InputRange[];
  readonly correlations: readonly InputCorrelation[];
  /** Years of every path. */
  readonly horizon: number;
  /** The most paths that a run may ask for. */
  readonly capacity: number;
}

/** An output in year t: what one column of a result holds. */
export interface ColumnKey {
  readonly output: OutputId;
  readonly t: number;
}

/** Something that comes true on a path or not. */
export type Statement =
  | { readonly kind: 'reaches'; readonly output: OutputId; readonly t: number; readonly threshold: number }
  /** `follower` is at least `leader` in some year up to t. */
  | {
      readonly kind: 'overtakes';
      readonly follower: OutputId;
      readonly leader: OutputId;
      readonly t: number;
    };

export interface SimulationRequest {
  /** Where the sliders stand: the most likely values. */
  readonly inputs: Inputs;
  readonly spreads: Spreads;
  readonly pathCount: number;
  readonly columns: readonly ColumnKey[];
  readonly statements: readonly Statement[];
}

export interface SimulationResult {
  readonly pathCount: number;
  /** One for each column asked for: its value on every path. */
  readonly columns: readonly Float64Array[];
  /** One for each statement: the share of the paths on which it comes true, 0 to 1. */
  readonly probabilities: readonly number[];
}

/** A run in steps, so that a worker can hear of a newer one in between. */
export interface SimulationRun {
  /** Projects about so many paths more; true when all are done. */
  readonly advance: (paths: number) => boolean;
  /** Complete once `advance` has said true. */
  readonly result: () => SimulationResult;
}

export interface Simulator {
  /** Whether the given correlations contradict each other and had to be repaired. */
  readonly isRepaired: boolean;
  readonly start: (request: SimulationRequest) => SimulationRun;
  /** Splits the variance of an outcome, given by its value on every path of a run with these spreads. */
  readonly explain: (values: Float64Array, spreads: Spreads) => readonly VarianceShare[];
}

/** Paths that are projected together. */
const blockSize = 256;

/** All paths of a run at once. */
export function runToEnd(simulator: Simulator, request: SimulationRequest): SimulationResult {
  const run = simulator.start(request);
  while (!run.advance(request.pathCount));
  return run.result();
}

function countTrue(block: Block, count: number, statement: Statement): number {
  const { size, outputs } = block;
  let sum = 0;
  for (let path = 0; path < count; path += 1) {
    if (statement.kind === 'reaches') {
      if (read(outputs[statement.output], statement.t * size + path) >= statement.threshold) sum += 1;
      continue;
    }
    const [follower, leader] = [outputs[statement.follower], outputs[statement.leader]];
    let t = 1;
    while (t <= statement.t && !(read(follower, t * size + path) >= read(leader, t * size + path))) t += 1;
    if (t <= statement.t) sum += 1;
  }
  return sum;
}

/**
 * Simulates the model: triangular assumptions about the sliders, joined by a Gaussian copula, on an even sample that is always the
 * same, so that bands move with a slider and never jitter. One run at a time: a new one ends the one before.
 */
export function createSimulator({
  basis,
  ranges,
  correlations,
  horizon,
  capacity,
}: SimulationSetup): Simulator {
  const copula = buildCopula(correlations);
  const sample = createSample(copula, capacity);
  const draws = createDraws(sample, ranges, capacity);
  const block = makeBlock(basis, blockSize, horizon);

  function start({
    inputs,
    spreads,
    pathCount,
    columns: keys,
    statements,
  }: SimulationRequest): SimulationRun {
    const count = Math.min(pathCount, capacity);
    const columns = keys.map(() => new Float64Array(count));
    const hits = new Float64Array(statements.length);
    draws.useSpreads(spreads);
    let done = 0;

    function projectNext(): void {
      const paths = Math.min(blockSize, count - done);
      draws.fill(block.inputs, inputs, done, paths);
      projectBlock(basis, block, paths);
      keys.forEach(({ output, t }, order) => {
        const from = t * blockSize;
        columns[order]?.set(block.outputs[output].subarray(from, from + paths), done);
      });
      statements.forEach((statement, order) => {
        hits[order] = read(hits, order) + countTrue(block, paths, statement);
      });
      done += paths;
    }

    return {
      advance(paths) {
        const goal = Math.min(count, done + paths);
        while (done < goal) projectNext();
        return done >= count;
      },
      result: () => ({
        pathCount: count,
        columns,
        probabilities: Array.from(hits, (hit) => hit / count),
      }),
    };
  }

  return {
    isRepaired: copula.isRepaired,
    start,
    explain: (values, spreads) =>
      computeContributions(sample.probabilities, values, (id: InputId) => {
        const { below, above } = spreads[id];
        return below + above > 0;
      }),
  };
}
