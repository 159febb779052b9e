import type { Inputs } from '../inputs.ts';
import type { OutputId } from '../outputs.ts';
import type { Spreads } from '../spreads.ts';
import type { VarianceShare } from './contributions.ts';
import type { Statement } from './simulator.ts';

/** What the page wants to know. */
export interface SimulationOrder {
  readonly inputs: Inputs;
  /** Where the sliders stand in the baseline. */
  readonly baseline: Inputs;
  readonly spreads: Spreads;
  readonly pathCount: number;
  readonly output: OutputId;
  /** The year that is looked at, counted from the base year. */
  readonly t: number;
  readonly statements: readonly Statement[];
}

/** Percentiles of each year: the five of `quantileShares`, year after year. NaN where there is none. */
export type Fan = Float64Array;

export const quantileShares = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

export interface SimulationAnswer {
  readonly pathCount: number;
  readonly output: OutputId;
  readonly t: number;
  readonly fan: Fan;
  /** The same with the sliders at the baseline. */
  readonly baselineFan: Fan;
  /** The outcome in the year looked at, on every path. */
  readonly values: Float64Array;
  /** One for each statement, 0 to 1. */
  readonly probabilities: readonly number[];
  readonly contributions: readonly VarianceShare[];
  /** The five percentiles of every output in the year looked at, in the order of the outputs. */
  readonly outcomes: Float64Array;
  /** Whether the correlations had to be repaired. */
  readonly isRepaired: boolean;
}
