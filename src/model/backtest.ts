import type { ModelBasis } from './basis.ts';
import type { CapexPath } from './capex.ts';
import type { InputDefinition, Inputs } from './inputs.ts';
import type { OutputId } from './outputs.ts';
import { project } from './projection.ts';
import { makeInputColumns, mapInputs } from './simulation/columns.ts';
import { buildCopula, type InputCorrelation } from './simulation/copula.ts';
import { createDraws } from './simulation/draws.ts';
import { readSpreads } from './spreads.ts';
import { computeQuantiles } from './simulation/quantiles.ts';
import { createSample } from './simulation/sample.ts';

/** What was reported, by outcome and calendar year, in the units of the outputs. */
export type Reported = Readonly<Partial<Record<OutputId, Readonly<Record<number, number>>>>>;

/** The model as it stood at the end of a year in the past. */
export interface BacktestCase {
  /** Its `base.year` is the year at whose end the model stands. */
  readonly basis: ModelBasis;
  /** The assumptions by the rules, from what was known then. */
  readonly inputs: Inputs;
  /** What was really spent in the years after. */
  readonly capexPath: CapexPath;
}

export interface BacktestRequest extends BacktestCase {
  readonly outcomes: readonly OutputId[];
  readonly reported: Reported;
  /** The last year with reported figures. */
  readonly lastYear: number;
  /** Outcomes in percent: their errors are points, and their changes go on by points. */
  readonly isRate: (output: OutputId) => boolean;
}

/** One figure that the model would have given, beside what happened and two simpler guesses. */
export interface BacktestPoint {
  readonly output: OutputId;
  readonly baseYear: number;
  readonly year: number;
  /** Years between them. */
  readonly ahead: number;
  readonly actual: number;
  readonly model: number;
  /** The base year's figure. */
  readonly noChange: number;
  /** The base year's growth goes on: the same rate every year, or for a percentage the same number of points. Null where that is not known. */
  readonly lastGrowth: number | null;
}

/** Everything that the model would have said and that can be checked by now. What was not reported is left out. */
export function runBacktest(request: BacktestRequest): readonly BacktestPoint[] {
  const { basis, inputs, capexPath, outcomes, reported, lastYear } = request;
  const baseYear = basis.base.year;
  if (lastYear <= baseYear) return [];
  const rows = project(basis, inputs, lastYear - baseYear, { capexPath });
  return outcomes.flatMap((output) => {
    const history = reported[output] ?? {};
    const start = history[baseYear];
    if (start === undefined) return [];
    return rows.flatMap((row, order): readonly BacktestPoint[] => {
      const [actual, model] = [history[row.year], row[output]];
      if (actual === undefined || model === null) return [];
      const ahead = order + 1;
      const lastGrowth = continueGrowth(history[baseYear - 1], start, ahead, request.isRate(output));
      return [{ output, baseYear, year: row.year, ahead, actual, model, noChange: start, lastGrowth }];
    });
  });
}

/** What the last change would make of a figure if it went on; null where no rate can be told. */
export function continueGrowth(
  before: number | undefined,
  start: number,
  ahead: number,
  isRate: boolean,
): number | null {
  if (before === undefined) return null;
  if (isRate) return start + ahead * (start - before);
  return before > 0 && start > 0 ? start * (start / before) ** ahead : null;
}

/** How far a guess was off: percent of what happened, or points of a percentage. Positive: too high. */
export function computeError(guess: number, actual: number, isRate: boolean): number {
  return isRate ? guess - actual : 100 * (guess / actual - 1);
}

/** Mean size of errors, and of how many. */
export interface ErrorSize {
  readonly mean: number;
  readonly count: number;
}

/** The mean of the absolute errors of one kind of guess over some points; null for none. */
export function computeErrorSize(
  points: readonly BacktestPoint[],
  guess: 'model' | 'noChange' | 'lastGrowth',
  isRate: (output: OutputId) => boolean,
): ErrorSize | null {
  const errors = points.flatMap((point) => {
    const value = point[guess];
    return value === null ? [] : [Math.abs(computeError(value, point.actual, isRate(point.output)))];
  });
  if (errors.length === 0) return null;
  return { mean: errors.reduce((sum, error) => sum + error, 0) / errors.length, count: errors.length };
}

/** The range in which the model would have expected an outcome with a probability of 80 %. */
export interface BacktestBand {
  readonly output: OutputId;
  readonly baseYear: number;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** How uncertain the assumptions are and how they move together: as in the simulation. */
export interface Uncertainty {
  readonly definitions: readonly InputDefinition[];
  readonly correlations: readonly InputCorrelation[];
}

/** Paths of a band: enough for its ends, which are no news. */
const pathCount = 512;
const [lowShare, highShare] = [0.1, 0.9] as const;

/** The P10 and P90 of every outcome and year after the base year, with every assumption drawn about where its rule sets it. */
export function computeBacktestBands(
  request: Omit<BacktestRequest, 'reported' | 'isRate'>,
  { definitions, correlations }: Uncertainty,
): readonly BacktestBand[] {
  const { basis, capexPath, outcomes, lastYear } = request;
  const baseYear = basis.base.year;
  const horizon = lastYear - baseYear;
  if (horizon < 1) return [];
  const paths = drawPaths(request.inputs, { definitions, correlations });
  const columns = outcomes.map(() => Array.from({ length: horizon }, () => new Float64Array(pathCount)));
  paths.forEach((inputs, path) => {
    project(basis, inputs, horizon, { capexPath }).forEach((row, order) => {
      outcomes.forEach((output, place) => {
        const column = columns[place]?.[order];
        if (column !== undefined) column[path] = row[output] ?? NaN;
      });
    });
  });
  return outcomes.flatMap((output, place) =>
    (columns[place] ?? []).map((column, order): BacktestBand => {
      const [low = NaN, high = NaN] = computeQuantiles(column, [lowShare, highShare]);
      return { output, baseYear, year: baseYear + order + 1, low, high };
    }),
  );
}

/** The assumptions of every path of a fixed sample. */
function drawPaths(inputs: Inputs, { definitions, correlations }: Uncertainty): readonly Inputs[] {
  // A slider's range is no limit for a year in which the rule went beyond it.
  const ranges = definitions.map((definition) => {
    const value = inputs[definition.id];
    const isInside = value >= definition.min && value <= definition.max;
    return isInside ? definition : { ...definition, min: -Infinity, max: Infinity };
  });
  const draws = createDraws(createSample(buildCopula(correlations), pathCount), ranges, pathCount);
  draws.useSpreads(readSpreads(definitions));
  const columns = makeInputColumns(pathCount);
  draws.fill(columns, inputs, 0, pathCount);
  return Array.from({ length: pathCount }, (_, path) => mapInputs((id) => columns[id][path] ?? inputs[id]));
}

/** How many of the points lie inside of their bands. */
export function countHeld(
  points: readonly BacktestPoint[],
  bands: readonly BacktestBand[],
): { readonly held: number; readonly count: number } {
  const banded = points.flatMap((point) => {
    const band = bands.find(
      ({ output, baseYear, year }) =>
        output === point.output && baseYear === point.baseYear && year === point.year,
    );
    return band === undefined ? [] : [{ point, band }];
  });
  const held = banded.filter(({ point, band }) => point.actual >= band.low && point.actual <= band.high);
  return { held: held.length, count: banded.length };
}
