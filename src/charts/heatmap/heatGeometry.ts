import type { ChartSizes } from '../../theme/densities.ts';
import type { HeatLevel, TwoWayFigure, TwoWaySide } from '../../view-models/risk/twoWayTypes.ts';
import { textWidth } from '../textLayout.ts';

/** A cell by its place: columns to the right, rows upwards. */
export interface HeatCell {
  readonly column: number;
  readonly row: number;
}

/** Where everything of a heat map lies, in CSS pixels. */
export interface HeatGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly columns: number;
  readonly rows: number;
}

const gap = 8;

/** Room for the texts of both axes around the cells. */
export function computeHeatGeometry({ x, y }: TwoWayFigure, width: number, sizes: ChartSizes): HeatGeometry {
  const left =
    Math.ceil(Math.max(...listTicks(y, 5).map(({ text }) => textWidth(text, sizes.axisText)))) + gap;
  const top = sizes.labelText * 1.8;
  const bottom = sizes.axisText * 1.4 + sizes.labelText * 1.9;
  const plotWidth = Math.max(60, width - left - gap * 2);
  const plotHeight = Math.round(Math.min(Math.max(220, plotWidth * 0.62), sizes.labelText * 38));
  return {
    width,
    height: top + plotHeight + bottom,
    left,
    top,
    plotWidth,
    plotHeight,
    columns: x.values.length,
    rows: y.values.length,
  };
}

export interface HeatTick {
  readonly order: number;
  readonly text: string;
}

/** A few values of a side, evenly spaced, both ends among them. */
export function listTicks({ values, format }: TwoWaySide, most: number): readonly HeatTick[] {
  const parts = most >= 5 ? 4 : most >= 3 ? 2 : 1;
  const orders = Array.from({ length: parts + 1 }, (_, part) =>
    Math.round(((values.length - 1) * part) / parts),
  );
  return orders.map((order) => ({ order, text: format(values[order] ?? 0) }));
}

/** Edges of columns or rows in whole pixels, so that neighbours meet without a seam. */
export function columnEdge({ left, plotWidth, columns }: HeatGeometry, column: number): number {
  return Math.round(left + (plotWidth * column) / columns);
}

/** The lower edge of a row: rows run upwards. */
export function rowEdge({ top, plotHeight, rows }: HeatGeometry, row: number): number {
  return Math.round(top + plotHeight - (plotHeight * row) / rows);
}

/** The place of a value along a side: a cell's own value stands in its middle. */
function place(values: readonly number[], value: number): number {
  const [first = 0, last = 1] = [values[0], values.at(-1)];
  return ((value - first) / (last - first)) * (values.length - 1) + 0.5;
}

export function xOf(geometry: HeatGeometry, side: TwoWaySide, value: number): number {
  return geometry.left + (geometry.plotWidth * place(side.values, value)) / geometry.columns;
}

export function yOf(geometry: HeatGeometry, side: TwoWaySide, value: number): number {
  return (
    geometry.top + geometry.plotHeight - (geometry.plotHeight * place(side.values, value)) / geometry.rows
  );
}

/** The cell under a point of the picture; null outside of the cells. */
export function findCell(geometry: HeatGeometry, x: number, y: number): HeatCell | null {
  const column = Math.floor(((x - geometry.left) / geometry.plotWidth) * geometry.columns);
  const row = Math.floor(((geometry.top + geometry.plotHeight - y) / geometry.plotHeight) * geometry.rows);
  const isInside = column >= 0 && column < geometry.columns && row >= 0 && row < geometry.rows;
  return isInside ? { column, row } : null;
}

/** The cell that holds the values of both sides, or is nearest to them. */
export function nearestCell({ x, y }: TwoWayFigure, xValue: number, yValue: number): HeatCell {
  const nearest = (values: readonly number[], value: number): number =>
    Math.min(values.length - 1, Math.max(0, Math.floor(place(values, value))));
  return { column: nearest(x.values, xValue), row: nearest(y.values, yValue) };
}

/** One colour of the map and the outline of all its cells. */
export interface HeatLayer {
  readonly key: string;
  readonly level: HeatLevel | null;
  readonly path: string;
}

/** The outlines of all cells by colour; neighbours in a row are one rectangle. */
export function buildHeatLayers({ levels }: TwoWayFigure, geometry: HeatGeometry): readonly HeatLayer[] {
  const layers = new Map<string, { level: HeatLevel | null; parts: string[] }>();
  levels.forEach((row, order) => {
    const [bottom, top] = [rowEdge(geometry, order), rowEdge(geometry, order + 1)];
    let start = 0;
    for (let column = 1; column <= row.length; column += 1) {
      const key = nameLevel(row[start]);
      if (column < row.length && nameLevel(row[column]) === key) continue;
      const layer = layers.get(key) ?? { level: row[start] ?? null, parts: [] };
      const [left, right] = [columnEdge(geometry, start), columnEdge(geometry, column)];
      layer.parts.push(`M${left} ${top}H${right}V${bottom}H${left}Z`);
      layers.set(key, layer);
      start = column;
    }
  });
  return [...layers].map(([key, { level, parts }]) => ({ key, level, path: parts.join('') }));
}

function nameLevel(level: HeatLevel | null | undefined): string {
  return level === null || level === undefined ? 'none' : `${level.side} ${level.step}`;
}
