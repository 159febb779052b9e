import type { ContourLine, InputId, OutputId } from '../../model/index.ts';

/** One side of a two-way table. */
export interface TwoWaySide {
  readonly id: InputId;
  readonly label: string;
  /** In the order of the axis, the lowest first. */
  readonly values: readonly number[];
  /** The assumption's value with its unit. */
  readonly format: (value: number) => string;
}

/** Where a value lies: below the line or at and above it, and how far in steps of the scale, 1 to 5; null without a value. */
export interface HeatLevel {
  readonly side: 'low' | 'high';
  readonly step: 1 | 2 | 3 | 4 | 5;
}

/** One step of the scale with its bounds as text. */
export interface HeatLegendEntry extends HeatLevel {
  readonly text: string;
}

/** A two-way table, laid out for eye, ear and file. */
export interface TwoWayFigure {
  readonly output: OutputId;
  readonly year: number;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly x: TwoWaySide;
  readonly y: TwoWaySide;
  /** Rows by y. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly levels: readonly (readonly (HeatLevel | null)[])[];
  /** The value on the line. */
  readonly line: number;
  readonly lineText: string;
  readonly contour: readonly ContourLine[];
  /** From the lowest to the highest; only steps that the table has. */
  readonly legend: readonly HeatLegendEntry[];
  readonly hasGaps: boolean;
  /** The outcome in words; "n/m" without a value. */
  readonly format: (value: number | null) => string;
  readonly notes: readonly string[];
}
