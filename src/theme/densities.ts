/** Sizes in CSS pixels that the geometry of a chart needs before it can draw; the rest of a density is in tokens.css. */
export interface ChartSizes {
  readonly axisText: number;
  readonly labelText: number;
  readonly lineHeight: number;
  readonly tickLength: number;
  readonly pointRadius: number;
}

export type Density = 'desk' | 'present';

export const chartSizes: Readonly<Record<Density, ChartSizes>> = {
  desk: { axisText: 13, labelText: 13, lineHeight: 1.2, tickLength: 8, pointRadius: 4.5 },
  present: { axisText: 22, labelText: 22, lineHeight: 1.2, tickLength: 14, pointRadius: 7 },
};
