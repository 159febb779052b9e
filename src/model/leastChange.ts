import { seekValue } from './goalSeek.ts';

/** One number that may move. */
export interface FreeVariable {
  readonly current: number;
  readonly min: number;
  readonly max: number;
  /** The unit in which its change counts, for example the distance between its P10 and its P90; positive. */
  readonly spread: number;
}

export interface LeastChangeRequest {
  /** The outcome at some values, one a variable; null where there is none. Continuous where it is defined. */
  readonly evaluate: (values: readonly number[]) => number | null;
  readonly variables: readonly FreeVariable[];
  readonly target: number;
}

export type LeastChangeResult =
  | {
      readonly kind: 'reached';
      readonly values: readonly number[];
      readonly outcome: number;
      /** Length of the change: the root of the sum of squares, each in units of its spread. */
      readonly distance: number;
    }
  | {
      readonly kind: 'unreachable';
      /** The values whose outcome is the nearest that the search found. */
      readonly values: readonly number[];
      readonly outcome: number | null;
    };

/** Changes in units of spreads, one a variable; all zero where the search begins. */
type Change = readonly number[];

interface Search {
  readonly request: LeastChangeRequest;
  /** The outcome after a change; changes beyond a range are cut. NaN where there is none. */
  readonly outcomeAt: (change: Change) => number;
  readonly cut: (change: Change) => Change;
  readonly toValues: (change: Change) => readonly number[];
  readonly origin: Change;
}

function prepare(request: LeastChangeRequest): Search {
  const { variables, evaluate } = request;
  const cut = (change: Change): Change =>
    variables.map(({ current, min, max, spread }, order) =>
      Math.min((max - current) / spread, Math.max((min - current) / spread, change[order] ?? 0)),
    );
  const toValues = (change: Change): readonly number[] =>
    variables.map(({ current, min, max, spread }, order) =>
      Math.min(max, Math.max(min, current + (change[order] ?? 0) * spread)),
    );
  return {
    request,
    cut,
    toValues,
    outcomeAt: (change) => evaluate(toValues(change)) ?? NaN,
    origin: variables.map(() => 0),
  };
}

function dot(a: Change, b: Change): number {
  return a.reduce((sum, part, order) => sum + part * (b[order] ?? 0), 0);
}

function mix(a: Change, b: Change, part: number): Change {
  return a.map((value, order) => value + part * ((b[order] ?? 0) - value));
}

const length = (change: Change): number => Math.sqrt(dot(change, change));

/** Width of the differences that stand for derivatives, in spreads. */
const stride = 1e-4;

/** How fast the outcome moves with each variable; 0 where that cannot be told. */
function computeGradient({ outcomeAt, cut }: Search, change: Change): Change {
  return change.map((_, order) => {
    const moved = (by: number): Change =>
      cut(change.map((part, other) => (other === order ? part + by : part)));
    const [low, high] = [moved(-stride), moved(stride)];
    const width = (high[order] ?? 0) - (low[order] ?? 0);
    const slope = width === 0 ? 0 : (outcomeAt(high) - outcomeAt(low)) / width;
    return Number.isFinite(slope) ? slope : 0;
  });
}

/** Halvings until a multiplier is as exact as a double. */
const mostHalvings = 200;

/**
 * The shortest change within the ranges that a linear outcome needs for a rise of `rise`: each variable moves in proportion to its slope
 * and stops at its range. The common factor is found by halving, since the rise grows with it. The whole range where even that is
 * not enough.
 */
function computeShortest({ cut }: Search, slopes: Change, rise: number): Change {
  const changeFor = (factor: number): Change => cut(slopes.map((slope) => factor * slope));
  const side = Math.sign(rise);
  const isEnough = (factor: number): boolean => side * dot(slopes, changeFor(side * factor)) >= side * rise;
  const steepness = dot(slopes, slopes);
  if (side === 0 || steepness === 0) return changeFor(0);
  let high = Math.abs(rise) / steepness;
  for (let count = 0; count < mostHalvings && !isEnough(high); count += 1) high *= 2;
  let low = 0;
  for (let count = 0; count < mostHalvings && high - low > high * 1e-15; count += 1) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return changeFor(side * high);
}

/** How much further than a proposed change a search may go along it, and into how many pieces that way is cut. */
const furthest = 4;
const pieces = 16;

/** The change along a direction that meets the target exactly: the one nearest to the direction's own length. Null without one. */
function meetTarget({ request, outcomeAt, cut }: Search, direction: Change): Change | null {
  const along = (part: number): Change => cut(direction.map((value) => value * part));
  const result = seekValue({
    evaluate: (part) => outcomeAt(along(part)),
    min: 0,
    max: furthest,
    current: 1,
    target: request.target,
    intervals: pieces,
  });
  return result.kind === 'reached' ? along(result.value) : null;
}

/** Steps of the descent; each halves its way until it shortens the change. */
const mostSteps = 40;
const mostDampings = 5;
/** A change that is not shorter by this part is as short as it gets. */
const worthwhile = 1e-6;

/** The next change that meets the target and is shorter; null when none was found. */
function shorten(search: Search, change: Change): Change | null {
  const slopes = computeGradient(search, change);
  const shortest = computeShortest(search, slopes, dot(slopes, change));
  for (let damping = 0; damping < mostDampings; damping += 1) {
    const met = meetTarget(search, mix(change, shortest, 0.5 ** damping));
    if (met !== null && length(met) < length(change) * (1 - worthwhile)) return met;
  }
  return null;
}

function shortenFully(search: Search, start: Change): Change {
  let change = start;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = shorten(search, change);
    if (next === null) break;
    change = next;
  }
  return change;
}

/** A variable moved alone to where the outcome comes as near to the target as it can. */
function moveAlone({ request, outcomeAt }: Search, change: Change, order: number): Change {
  const variable = request.variables[order];
  if (variable === undefined) return change;
  const { current, min, max, spread } = variable;
  const withPart = (part: number): Change => change.map((value, other) => (other === order ? part : value));
  const { value } = seekValue({
    evaluate: (part) => outcomeAt(withPart(part)),
    min: (min - current) / spread,
    max: (max - current) / spread,
    current: change[order] ?? 0,
    target: request.target,
    intervals: pieces,
  });
  return withPart(value);
}

const mostRounds = 6;

/** One variable after the other as near to the target as it gets, round after round until nothing moves any more. */
function approach(search: Search, start: Change): Change {
  const missAt = (change: Change): number => Math.abs(search.outcomeAt(change) - search.request.target);
  let change = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = missAt(change);
    for (let order = 0; order < change.length; order += 1) {
      const next = moveAlone(search, change, order);
      if (!(missAt(next) >= missAt(change))) change = next;
    }
    if (!(missAt(change) < before * (1 - worthwhile))) break;
  }
  return change;
}

/** The shortest of the starts are followed to their end. */
const mostStarts = 3;

/** Changes that meet the target, found in several ways, since a descent only finds the nearest valley. */
function listStarts(search: Search, approached: Change): readonly Change[] {
  const { origin, request } = search;
  const slopes = computeGradient(search, origin);
  const rise = request.target - search.outcomeAt(origin);
  const linear = computeShortest(search, slopes, rise);
  const corner = search.cut(slopes.map((slope) => Math.sign(rise) * slope * 1e12));
  const alone = origin.map((_, order) => moveAlone(search, origin, order));
  return [linear, corner, ...alone, approached]
    .map((direction) => meetTarget(search, direction))
    .filter((change) => change !== null);
}

/**
 * The least change of several variables at once that makes an outcome the target, every variable in units of its spread: from changes
 * that meet it, damped steps towards the shortest change of the linearised problem, each brought back onto the target. What is
 * `reached` has been evaluated and meets the target; the way there is the shortest that was found, which for curves with several valleys
 * need not be the shortest there is. Where nothing meets it, the nearest outcome found by moving one variable after the other.
 */
export function seekLeastChange(request: LeastChangeRequest): LeastChangeResult {
  const search = prepare(request);
  const byLength = (a: Change, b: Change): number => length(a) - length(b);
  const nearest = approach(search, search.origin);
  const [best] = listStarts(search, nearest)
    .toSorted(byLength)
    .slice(0, mostStarts)
    .map((start) => shortenFully(search, start))
    .toSorted(byLength);
  if (best !== undefined) {
    const outcome = search.outcomeAt(best);
    return { kind: 'reached', values: search.toValues(best), outcome, distance: length(best) };
  }
  const outcome = search.outcomeAt(nearest);
  const values = search.toValues(nearest);
  return { kind: 'unreachable', values, outcome: Number.isFinite(outcome) ? outcome : null };
}
