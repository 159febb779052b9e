import type { OfficeColour } from '../../theme/officeColours.ts';
import type { ChartFigure, Tone } from '../../view-models/chartTypes.ts';

/** How a line of an Office chart is drawn. `none`: only its signs. */
export type Stroke = 'solid' | 'dash' | 'longDash' | 'dashDot' | 'dot' | 'none';

/** One series of an Office chart, a value a category. */
export interface PlannedSeries {
  readonly name: string;
  readonly kind: 'line' | 'column';
  readonly values: readonly (number | null)[];
  readonly colour: OfficeColour;
  readonly stroke: Stroke;
  /** Of a line, in points. */
  readonly width: number;
  readonly sign?: 'dash' | 'diamond';
  /** Colours of single columns. */
  readonly colours?: readonly OfficeColour[];
  /** Column in a lighter tint with a dashed edge: projected. */
  readonly isProjected?: boolean;
  /** Behind others that a story points at. */
  readonly recedes?: boolean;
  /** Carries others and is not seen. */
  readonly isHidden?: boolean;
  readonly inLegend: boolean;
  /** Texts at single points, by category. */
  readonly labels?: ReadonlyMap<number, PlannedLabel>;
}

export interface PlannedLabel {
  readonly text: string;
  readonly colour: OfficeColour;
  readonly place: 'right' | 'above';
}

/** A figure as an Office chart: what PowerPoint draws natively, and people can edit. */
export interface ChartPlan {
  readonly categories: readonly string[];
  readonly series: readonly PlannedSeries[];
  /** `bars`: categories run down, values to the right. */
  readonly direction: 'columns' | 'bars';
  readonly unit: ChartFigure['value']['unit'];
  readonly isLogarithmic: boolean;
  /** Room for texts beside the last points. */
  readonly hasEndLabels: boolean;
  /** Part of a category that its column fills, 0 to 1. */
  readonly columnWidth: number;
}

export const colourOfTone: Readonly<Record<Tone, OfficeColour>> = {
  actual: 'text',
  aws: 'aws',
  azure: 'azure',
  google: 'google',
  baseline: 'baseline',
  scenario: 'scenario',
  second: 'compare-b',
  third: 'compare-c',
  fourth: 'compare-d',
  neutral: 'control',
  positive: 'positive',
  negative: 'negative',
};

/** Positions of the chart, and where each stands. */
export interface Positions {
  readonly all: readonly number[];
  readonly indexOf: (x: number) => number;
}
