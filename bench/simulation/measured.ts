/**
 * What bench/simulation.ts measures, as a module of its own: it is bundled first, because the loader that runs TypeScript elsewhere
 * reaches every imported function through a getter, which the product never does.
 */
import {
  baseFigureIds,
  computeQuantiles,
  constantIds,
  createSimulator,
  inputIds,
  outputIds,
  readSpreads,
  runToEnd,
  type ColumnKey,
  type InputDefinition,
  type Inputs,
  type SimulationSetup,
} from '../../src/model/index.ts';
import { makeInputColumns } from '../../src/model/simulation/columns.ts';
import { buildCopula } from '../../src/model/simulation/copula.ts';
import { createDraws } from '../../src/model/simulation/draws.ts';
import { createSample } from '../../src/model/simulation/sample.ts';
import { comparePercentiles, drawIndependentPaths } from '../../src/test/independentPaths.ts';

export const shares = [0.1, 0.25, 0.5, 0.75, 0.9];

export interface Subject {
  readonly setup: SimulationSetup;
  readonly inputs: Inputs;
  readonly definitions: readonly InputDefinition[];
}

export type Job = keyof ReturnType<typeof makeJobs>;

/** Ten years of one outcome. */
function listYears(horizon: number): readonly ColumnKey[] {
  return Array.from({ length: horizon }, (_, index) => ({ output: 'freeCashFlow', t: index + 1 }));
}

/** The runs of the page, on a simulator whose sample is there already. */
export function makeJobs({ setup, inputs, definitions }: Subject) {
  const simulator = createSimulator(setup);
  const spreads = readSpreads(definitions);
  const years = listYears(setup.horizon);
  const outcomes = outputIds.map((output) => ({ output, t: 5 }) as const);
  const run = (pathCount: number, columns: readonly ColumnKey[]) =>
    runToEnd(simulator, { inputs, spreads, pathCount, columns, statements: [] });
  const { capacity } = setup;
  const kept = run(capacity, [...years, ...outcomes]).columns;
  const everything = run(
    capacity,
    outputIds.flatMap((output) => years.map(({ t }) => ({ output, t }))),
  ).columns;
  const [yearColumns, outcomeColumns] = [kept.slice(0, years.length), kept.slice(years.length)];
  const rank = (columns: readonly Float64Array[]) => () => {
    for (const column of columns) computeQuantiles(column, shares);
  };
  const first = kept[4] ?? new Float64Array();
  return {
    first: () =>
      void runToEnd(createSimulator(setup), {
        inputs,
        spreads,
        pathCount: 2000,
        columns: years,
        statements: [],
      }),
    paths: () => void run(capacity, years),
    step: () => void run(2000, years),
    tenThousand: () => {
      const { columns } = run(10_000, years);
      for (const column of columns) computeQuantiles(column, shares);
    },
    quantilesOfYears: rank(yearColumns),
    quantilesOfOutcomes: rank(outcomeColumns),
    quantilesOfPage: rank(kept),
    quantilesOfEverything: rank(everything),
    explain: () => void simulator.explain(first, spreads),
  };
}

/** All outputs of the first paths, each path year after year: what the native program must give too. */
export function projectFirstPaths({ setup, inputs, definitions }: Subject, paths: number): readonly number[] {
  const columns = Array.from({ length: setup.horizon }, (_, index) =>
    outputIds.map((output) => ({ output, t: index + 1 })),
  ).flat();
  const request = { inputs, spreads: readSpreads(definitions), pathCount: paths, columns, statements: [] };
  const answer = runToEnd(createSimulator(setup), request).columns;
  return Array.from({ length: paths }, (_, path) => answer.map((column) => column[path] ?? NaN)).flat();
}

/** The percentiles of 50,000 paths beside those of an independent run: the largest distance, and where it is. */
export function compareWithIndependent({ setup, inputs, definitions }: Subject, paths: number) {
  const spreads = readSpreads(definitions);
  const keys = outputIds.flatMap((output) => [1, 5, 10].map((t) => ({ output, t }) as const));
  const request = { inputs, spreads, pathCount: setup.capacity, columns: keys, statements: [] };
  const own = runToEnd(createSimulator(setup), request).columns;
  const other = drawIndependentPaths({ setup, inputs, spreads }, paths, keys);
  const none = new Float64Array();
  const distances = keys.map(({ output, t }, order) => ({
    name: `${output}, year ${t}`,
    distance: comparePercentiles(own[order] ?? none, other[order] ?? none),
  }));
  return distances.reduce((worst, next) => (next.distance > worst.distance ? next : worst));
}

/** What the native program reads: see bench/native/simulation.c. */
export function makeNativeRequest({ setup, inputs, definitions }: Subject): Float64Array {
  const { basis, capacity, horizon, ranges } = setup;
  const sample = createSample(buildCopula(setup.correlations), capacity);
  const draws = createDraws(sample, [], capacity);
  draws.useSpreads(readSpreads(definitions));
  const distances = makeInputColumns(capacity);
  draws.fill(distances, { ...inputs, ...Object.fromEntries(inputIds.map((id) => [id, 0])) }, 0, capacity);
  const head = [
    capacity,
    horizon,
    ...baseFigureIds.map((id) => basis.base[id]),
    ...constantIds.map((id) => basis.constants[id]),
  ];
  const limits = inputIds.flatMap((id) => {
    const { min = NaN, max = NaN } = ranges.find((range) => range.id === id) ?? {};
    return [inputs[id], min, max];
  });
  const request = new Float64Array(head.length + limits.length + inputIds.length * capacity);
  request.set([...head, ...limits]);
  inputIds.forEach((id, order) => request.set(distances[id], head.length + limits.length + order * capacity));
  return request;
}
