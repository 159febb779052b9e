/**
 * The grammar of the product's charts, without a chart library: what a view-model says and src/charts draws. Values are numbers
 * in the unit of the axis; texts are finished in the reader's language.
 *
 * A figure has two halves. `marks`, `labels` and `references` are what the eye sees: they are painted again on every move of a
 * slider, so their ids and their order depend only on the settings, never on the scenario's values. `columns` and `rows` are
 * what tooltip, keyboard and table read; they follow when the slider rests.
 */

/** Colour role; src/theme gives the colours. Companies keep theirs in every chart. */
export type Tone =
  | 'actual'
  | 'aws'
  | 'azure'
  | 'google'
  | 'baseline'
  | 'scenario'
  /** Scenarios beside the current one. */
  | 'second'
  | 'third'
  | 'fourth'
  | 'neutral'
  | 'positive'
  | 'negative';

/** Stroke of a line: actual solid, projection dotted in the company's colour, baseline grey and dashed, scenario strong. */
export type LineStyle =
  | 'actual'
  | 'projection'
  | 'baseline'
  | 'scenario'
  /** Scenarios beside the current one, each with a dash of its own. */
  | 'second'
  | 'third'
  | 'fourth'
  | 'thin';

export interface LineMark {
  readonly kind: 'line';
  readonly id: string;
  readonly tone: Tone;
  readonly style: LineStyle;
  /** [x, value]; a null value breaks the line. */
  readonly points: readonly (readonly [number, number | null])[];
}

/** A filled range between two values: spare capacity, an estimate's band, the distance between two measures. */
export interface BandMark {
  readonly kind: 'band';
  readonly id: string;
  readonly tone: Tone;
  /** `soft`: flat tint. `hatch`: 45° lines, for ranges that carry no probability. */
  readonly fill: 'soft' | 'hatch';
  /** [x, low, high]. */
  readonly points: readonly (readonly [number, number, number])[];
}

export interface BarMark {
  readonly kind: 'bar';
  readonly id: string;
  /** One tone for all bars, or one a bar (same length as `bars`). */
  readonly tone: Tone | readonly Tone[];
  /** `solid`: reported or computed amounts. `projected`: tinted with a dashed edge. `tick`: a short line at `to` (the baseline's level). */
  readonly style: 'solid' | 'projected' | 'tick';
  /** [position, from, to]: from is 0 for a plain column, the running total in a waterfall. */
  readonly bars: readonly (readonly [number, number, number])[];
  /** Width of a bar in units of the position axis (1 = the distance between two years or two steps). */
  readonly width: number;
  /** Shift of each bar along the position axis, in the same units. */
  readonly offset?: number;
}

/** A single point that is worth a ring, for example the last twelve months. */
export interface PointMark {
  readonly kind: 'point';
  readonly id: string;
  readonly tone: Tone;
  readonly at: readonly [number, number] | null;
}

/** Single values beside the lines, each on its own: what outsiders expect. Drawn as small diamonds. */
export interface DotsMark {
  readonly kind: 'dots';
  readonly id: string;
  readonly tone: Tone;
  /** [x, value]. */
  readonly points: readonly (readonly [number, number])[];
}

/** A mark; one that `recedes` is drawn fainter, because a story points at others. */
export type Mark = (LineMark | BandMark | BarMark | PointMark | DotsMark) & { readonly recedes?: boolean };

/** A text in the plot, in the ink of its tone. Labels of one `lane` are pushed apart so that they never overlap. */
export interface PlotLabel {
  readonly id: string;
  readonly text: string;
  readonly tone: Tone;
  /** Null hides the label. */
  readonly at: readonly [number, number] | null;
  /**
   * `end`: in the right margin beside the last point. `bar`: to the right of a bar. `bar-start`: to the left of a bar. `inside`: above
   * the point, in the plot.
   */
  readonly lane: 'end' | 'bar' | 'bar-start' | 'inside';
  readonly strong?: boolean;
}

/** A thin line across the plot with its name: the boundary of the projection, the year of overtaking. */
export interface Reference {
  readonly id: string;
  readonly axis: 'x' | 'y';
  /** Null hides it. */
  readonly at: number | null;
  readonly text: string;
  /** `event`: its text is a number or a sign, explained below the chart; all events share one line above the plot. */
  readonly style: 'boundary' | 'threshold' | 'event';
  /** Upright: its name shares a line of text with the reference listed just before it, which stands farther right, and turns left. */
  readonly isPaired?: true;
}

/** `USD`: dollars a share. `points`: a difference of percentages. */
export type ValueUnit = 'USD_bn' | 'USD' | 'percent' | 'points' | 'years';

/** A column of the table and of the tooltip. */
export interface FigureColumn {
  readonly id: string;
  readonly label: string;
  readonly unit: ValueUnit;
  readonly tone: Tone;
  /** Kept out of the tooltip, where room is short; the table shows every column. */
  readonly tableOnly?: boolean;
  /** A story points at it: its name is bold in tooltip and table. */
  readonly strong?: boolean;
}

/** A short note at a point of the plot. */
export interface FigureAnnotation {
  /** [x, value]. */
  readonly at: readonly [number, number];
  /** Of the mark that the point belongs to. */
  readonly tone: Tone;
  readonly text: string;
  /** What the point is: "2026, Free cash flow". */
  readonly name: string;
}

/** A sign in the plot in words: the number of an event, the diamond of what an outsider expects. */
export interface FigureKey {
  readonly sign: string;
  readonly text: string;
}

/** One position of the figure: a year, or a step of a bridge. */
export interface FigureRow {
  readonly x: number;
  /** "2027", "12 months to June 2026", "AWS depreciation". */
  readonly label: string;
  /** Whether the row is reported, projected, or neither (a step). */
  readonly status: 'actual' | 'projected' | 'step';
  readonly cells: Readonly<Record<string, number | null>>;
  /** By column, the facts (facts.csv) that a reported cell is read or computed from. */
  readonly facts?: Readonly<Record<string, readonly string[]>>;
  /** What stands at the position beside the columns: who expected what, and when they said so. */
  readonly remarks?: readonly string[];
}

/** The axis of positions: years, the numbered steps of a bridge, a rate named by `label`, or amounts. */
export type PositionAxis =
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'steps'; readonly labels: readonly string[] }
  | { readonly kind: 'percent'; readonly from: number; readonly to: number; readonly label: string }
  /** Amounts in the unit that `label` names, with the round ones that get a text. */
  | {
      readonly kind: 'amounts';
      readonly from: number;
      readonly to: number;
      readonly ticks: readonly number[];
      readonly label: string;
    };

export interface ChartFigure {
  readonly id: string;
  /** `columns`: positions run to the right. `rows`: positions run down, values to the right (a bridge with long names). */
  readonly direction: 'columns' | 'rows';
  /** The finding, computed from the numbers, at most about ten words. */
  readonly title: string;
  /** Measure, unit, period. */
  readonly subtitle: string;
  /** One sentence for people who do not see the picture. */
  readonly summary: string;
  readonly position: PositionAxis;
  readonly value: {
    readonly unit: ValueUnit;
    readonly includeZero: boolean;
    /** `log`: equal steps are equal rates. It has no zero: `includeZero` is passed over, values up to zero break. */
    readonly scale?: 'linear' | 'log';
  };
  readonly marks: readonly Mark[];
  readonly labels: readonly PlotLabel[];
  readonly references: readonly Reference[];
  /** Drawn when the slider rests; it is also said in `summary` and listed in `notes`. */
  readonly annotation?: FigureAnnotation;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** The signs of the plot in words, for pictures of their own: on the page, lists below the chart say more. */
  readonly keys?: readonly FigureKey[];
  /** What choosing a position does, for the tooltip; where it is not said, the ledger opens. */
  readonly openingHint?: string;
  /** What a careful reader must know: definitions, estimates, limits. */
  readonly notes: readonly string[];
  /** Ids of the documents behind the reported figures (sources.json). */
  readonly sourceIds: readonly string[];
}

/** Builds a figure; called once for every change of the scenario, so it must be fast and pure. */
export type FigureBuilder<TView> = (view: TView) => ChartFigure;
