/** The six charts of the what-if view as plain data: the same charts, series and points as the product draws. */

export type Tone = 'actual' | 'aws' | 'azure' | 'google' | 'baseline' | 'scenario' | 'positive' | 'negative';

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly isDashed: boolean;
  readonly points: readonly (readonly [number, number])[];
  /** Name of the label at the line's end; null for a line without one. */
  readonly endName: string | null;
}

/** The last twelve months: a ring at a point. */
export interface Ring {
  readonly id: string;
  readonly tone: Tone;
  readonly at: readonly [number, number];
}

export interface Band {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** [x, low, high]. */
  readonly points: readonly (readonly [number, number, number])[];
}

/** Columns (from, to), and for each the level of the baseline. */
export interface Bars {
  readonly id: string;
  readonly name: string;
  /** [position, from, to, tone]. */
  readonly bars: readonly (readonly [number, number, number, Tone])[];
  /** A text beyond the end of each bar; empty for none. */
  readonly labels: readonly string[];
  /** [position, value]. */
  readonly ticks: readonly (readonly [number, number])[];
}

export interface ChartData {
  readonly id: string;
  /** Computed from the numbers, as in the product. */
  readonly title: string;
  readonly subtitle: string;
  /** `rows`: positions run down, values to the right. */
  readonly direction: 'columns' | 'rows';
  readonly positions: readonly [number, number];
  /** Names of the positions of a chart of rows. */
  readonly names: readonly string[];
  readonly lines: readonly Line[];
  readonly bands: readonly Band[];
  readonly bars: readonly Bars[];
  readonly rings: readonly Ring[];
  /** Where the projection begins. */
  readonly boundary: number | null;
}

/** A tile with two moving texts. */
export interface KeyFigure {
  readonly name: string;
  readonly valueText: string;
  readonly changeText: string;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const formatWhole = (value: number): string => whole.format(value);
export const formatFine = (value: number): string => fine.format(value);
