import type { ModelBasis } from './basis.ts';
import type { InputDefinition, InputId, InputRange, Inputs } from './inputs.ts';
import { computeOutcome, type Outcome } from './outcome.ts';
import type { Spread } from './simulation/triangle.ts';

/** How far one assumption may lie from where it stands: its 10th and 90th percentile, in its unit. */
export interface InputSpread {
  readonly id: InputId;
  readonly low: number;
  readonly high: number;
}

/** What an assumption's spread is made from; `p10` and `p90` belong to its default. */
export type SpreadDefinition = Pick<InputDefinition, 'id' | 'min' | 'max' | 'default' | 'p10' | 'p90'>;

/**
 * The spread of every assumption about its current value: the distances from the default to P10 and P90 move along with the
 * slider; what lies beyond the slider's range is set to its end. `edits`: distances that hold in place of the shipped ones.
 */
export function computeSpreads(
  definitions: readonly SpreadDefinition[],
  inputs: Inputs,
  edits: Readonly<Partial<Record<InputId, Spread>>> = {},
): readonly InputSpread[] {
  return definitions.map(({ id, min, max, p10, p90, default: usual }) => {
    const shift = inputs[id] - usual;
    const limit = (value: number): number => Math.min(max, Math.max(min, value));
    const edit = edits[id];
    if (edit !== undefined)
      return { id, low: limit(inputs[id] - edit.below), high: limit(inputs[id] + edit.above) };
    return { id, low: limit(p10 + shift), high: limit(p90 + shift) };
  });
}

/** One assumption of a tornado: the outcome at both ends of its spread, everything else as it stands. */
export interface TornadoBar extends InputSpread {
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /**
   * Distance between the lowest and the highest of the three outcomes at the low end, at the current value and at the high end.
   * The current one counts because an assumption can have its best value in between.
   */
  readonly swing: number;
}

export interface Tornado {
  /** The outcome of the inputs as they stand. */
  readonly current: number | null;
  /** The largest swing first; equal ones in the order of the spreads. */
  readonly bars: readonly TornadoBar[];
}

/** Moves one assumption at a time to both ends of its spread: two projections each. */
export function computeTornado(
  basis: ModelBasis,
  inputs: Inputs,
  spreads: readonly InputSpread[],
  outcome: Outcome,
): Tornado {
  const current = computeOutcome(basis, inputs, outcome);
  const bars = spreads.map((spread): TornadoBar => {
    const at = (value: number): number | null =>
      computeOutcome(basis, { ...inputs, [spread.id]: value }, outcome);
    const atLow = at(spread.low);
    const atHigh = at(spread.high);
    return { ...spread, atLow, atHigh, swing: computeSwing([atLow, current, atHigh]) };
  });
  return { current, bars: bars.toSorted((a, b) => b.swing - a.swing) };
}

function computeSwing(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}

/** Points along each side of a two-way table. */
export const twoWaySize = 41;

/** Equal steps over the whole range of an assumption, both ends included. */
export function listGridValues(
  { min, max }: Pick<InputRange, 'min' | 'max'>,
  size: number,
): readonly number[] {
  return Array.from({ length: size }, (_, order) =>
    order === size - 1 ? max : min + ((max - min) * order) / (size - 1),
  );
}

/** The two assumptions that a two-way table moves, and the values that each takes. */
export interface TwoWayAxes {
  readonly x: { readonly id: InputId; readonly values: readonly number[] };
  readonly y: { readonly id: InputId; readonly values: readonly number[] };
}

/** One row of a two-way table: the outcome for every x at one y. A table is computed row by row, so that it can be cut into tasks. */
export function computeTwoWayRow(
  basis: ModelBasis,
  inputs: Inputs,
  { x, y }: TwoWayAxes,
  yValue: number,
  outcome: Outcome,
): readonly (number | null)[] {
  // The order lets x win where somebody picks one assumption for both sides.
  return x.values.map((value) =>
    computeOutcome(basis, { ...inputs, [y.id]: yValue, [x.id]: value }, outcome),
  );
}

/** The whole table, rows by y. */
export function computeTwoWay(
  basis: ModelBasis,
  inputs: Inputs,
  axes: TwoWayAxes,
  outcome: Outcome,
): readonly (readonly (number | null)[])[] {
  return axes.y.values.map((yValue) => computeTwoWayRow(basis, inputs, axes, yValue, outcome));
}
