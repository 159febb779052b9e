import type { ModelBasis } from './basis.ts';
import type { InputRange, Inputs } from './inputs.ts';
import { computeOutcome, projectYear, type Outcome } from './outcome.ts';
import { findBindingConstraint } from './outputs.ts';
import { findLowest, findRoot, type Curve } from './roots.ts';

/** What is asked for: the outcome's value, in the unit of its output. */
export interface Goal extends Outcome {
  readonly target: number;
}

/** A search on one number line. */
export interface SeekRequest {
  /** The outcome at a value; null where there is none. Continuous where it is defined. */
  readonly evaluate: (value: number) => number | null;
  readonly min: number;
  readonly max: number;
  /** Where the search stands: of several solutions the nearest counts. Within the range. */
  readonly current: number;
  readonly target: number;
  /** Intervals into which the range is cut before roots are looked for in them; fewer are faster and see less. */
  readonly intervals?: number;
}

/**
 * Why no value reaches a target. `bound`: the end of the range, and further would help. `flat`: the outcome does not answer any more,
 * something else limits it. `turning`: on both sides of the nearest value the outcome moves away again. `noEffect`: the outcome does not
 * depend on the value at all. `noValue`: the outcome has no value anywhere.
 */
export type SeekLimit = 'bound' | 'flat' | 'turning' | 'noEffect' | 'noValue';

export type SeekResult =
  | { readonly kind: 'reached'; readonly value: number; readonly outcome: number }
  | {
      readonly kind: 'unreachable';
      /** The value whose outcome is nearest to the target, and that outcome. */
      readonly value: number;
      readonly outcome: number | null;
      readonly limit: SeekLimit;
    };

const usualIntervals = 96;
/** Solutions are exact to this part of the range. */
const precisionPart = 1e-9;
/** An outcome meets its target when they differ by less than this part of what the range moves, or of the target. */
const toleranceMet = 1e-7;
/** Outcomes that differ by less than this part of their size are the same. */
const sameness = 1e-9;

interface Sample {
  readonly x: number;
  /** Distance to the target, signed; NaN where there is no outcome. */
  readonly gap: number;
}

/** Everything a search knows before it looks for roots. */
interface Search {
  readonly request: SeekRequest;
  readonly gapAt: Curve;
  readonly samples: readonly Sample[];
  readonly precision: number;
  readonly tolerance: number;
  /** What counts as no difference between two outcomes. */
  readonly same: number;
}

function prepare(request: SeekRequest): Search {
  const { evaluate, min, max, current, target, intervals = usualIntervals } = request;
  const gapAt = (value: number): number => (evaluate(value) ?? NaN) - target;
  const xs = Array.from({ length: intervals + 1 }, (_, order) =>
    order === intervals ? max : min + ((max - min) * order) / intervals,
  );
  const samples = [...new Set([...xs, current])].toSorted((a, b) => a - b).map((x) => ({ x, gap: gapAt(x) }));
  const gaps = samples.map(({ gap }) => gap).filter(Number.isFinite);
  const moved = gaps.length === 0 ? 0 : Math.max(...gaps) - Math.min(...gaps);
  const size = Math.max(Math.abs(target), ...gaps.map(Math.abs));
  return {
    request,
    gapAt,
    samples,
    precision: (max - min) * precisionPart,
    tolerance: toleranceMet * Math.max(moved, Math.abs(target), Number.MIN_VALUE),
    same: Math.max(sameness * size, Number.MIN_VALUE),
  };
}

/** Samples and the lowest points between them, so that a curve that only just touches the target is not passed over. */
function addTurns({ samples, gapAt, precision, same }: Search): readonly Sample[] {
  const turns = samples.flatMap((sample, order): readonly Sample[] => {
    const [before, after] = [samples[order - 1], samples[order + 1]];
    if (before === undefined || after === undefined) return [];
    const [left, here, right] = [before, sample, after].map(({ gap }) => Math.abs(gap));
    if (left === undefined || here === undefined || right === undefined) return [];
    // On a plateau there is no turn to look for.
    const isNearest = here <= left && here <= right && Math.max(left, right) - here > same;
    const isOneSided = sample.gap * before.gap > 0 && sample.gap * after.gap > 0;
    if (!isNearest || !isOneSided) return [];
    const side = Math.sign(sample.gap);
    const x = findLowest((value) => side * gapAt(value), before.x, after.x, precision);
    return [{ x, gap: gapAt(x) }];
  });
  return [...samples, ...turns].toSorted((a, b) => a.x - b.x);
}

/** Every value that meets the target, as far as the grid sees them. */
function listSolutions(search: Search, samples: readonly Sample[]): readonly number[] {
  const { gapAt, precision, tolerance } = search;
  const exact = samples.filter(({ gap }) => Math.abs(gap) <= tolerance * 1e-3).map(({ x }) => x);
  const roots = samples.slice(1).map((sample, order) => {
    const before = samples[order];
    return before !== undefined && before.gap * sample.gap < 0
      ? findRoot(gapAt, before.x, sample.x, precision)
      : null;
  });
  return [...exact, ...roots]
    .filter((value) => value !== null)
    .filter((value) => Math.abs(gapAt(value)) <= tolerance);
}

function selectNearest(values: readonly number[], current: number): number | undefined {
  return values.toSorted((a, b) => Math.abs(a - current) - Math.abs(b - current))[0];
}

function explainLimit({ samples, same, request }: Search, value: number, gap: number): SeekLimit {
  const known = samples.filter((sample) => Number.isFinite(sample.gap));
  const isSame = (sample: Sample): boolean => Math.abs(sample.gap - gap) <= same;
  if (known.every(isSame)) return 'noEffect';
  const apart = (request.max - request.min) / (2 * samples.length);
  if (known.some((sample) => Math.abs(sample.x - value) > apart && isSame(sample))) return 'flat';
  return value === request.min || value === request.max ? 'bound' : 'turning';
}

/** The value whose outcome comes nearest; of equally near ones the nearest to where the search stands. */
function findNearest(search: Search, samples: readonly Sample[]): SeekResult {
  const { request, same } = search;
  const known = samples.filter(({ gap }) => Number.isFinite(gap));
  const least = Math.min(...known.map(({ gap }) => Math.abs(gap)));
  const best = known.filter(({ gap }) => Math.abs(gap) <= least + same).map(({ x }) => x);
  const value = selectNearest(best, request.current);
  if (value === undefined)
    return { kind: 'unreachable', value: request.current, outcome: null, limit: 'noValue' };
  const gap = search.gapAt(value);
  return {
    kind: 'unreachable',
    value,
    outcome: gap + request.target,
    limit: explainLimit(search, value, gap),
  };
}

/**
 * The value within a range whose outcome is the target: brackets on a grid, each refined by Brent's method to 1e-9 of the range, and of
 * several solutions the one nearest to the current value. Without one, the value whose outcome comes nearest, and why. What is
 * `reached` meets the target to 1e-7 of the outcome's movement.
 */
export function seekValue(request: SeekRequest): SeekResult {
  const search = prepare(request);
  const samples = addTurns(search);
  const value = selectNearest(listSolutions(search, samples), request.current);
  if (value === undefined) return findNearest(search, samples);
  return { kind: 'reached', value, outcome: search.gapAt(value) + request.target };
}

/** An answer about one assumption of the model. */
export type GoalSeekResult = SeekResult & {
  /** What limits AWS in the year of the goal at the value found. */
  readonly binding: 'capacity' | 'demand';
};

/** Moves one assumption within its range until an outcome of the model is the target. */
export function seekGoal(
  basis: ModelBasis,
  inputs: Inputs,
  goal: Goal,
  { id, min, max }: Pick<InputRange, 'id' | 'min' | 'max'>,
): GoalSeekResult {
  const inputsAt = (value: number): Inputs => ({ ...inputs, [id]: value });
  const result = seekValue({
    evaluate: (value) => computeOutcome(basis, inputsAt(value), goal),
    min,
    max,
    current: inputs[id],
    target: goal.target,
  });
  return { ...result, binding: findBindingConstraint(projectYear(basis, inputsAt(result.value), goal.year)) };
}
