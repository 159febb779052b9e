import type { ChartSizes } from '../theme/densities.ts';
import type { ChartFigure, PlotLabel, Reference, Tone } from '../view-models/chartTypes.ts';
import { placeLabels } from '../view-models/placeLabels.ts';
import type { PlotScales } from './markPaths.ts';
import { labelGap, referenceRows, type PlotGeometry } from './plotGeometry.ts';
import { textWidth, wrapText } from './textLayout.ts';

/** A text with its place in CSS pixels; `y` is the middle of its block of lines. */
export interface PlacedText {
  readonly isHidden: boolean;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedLabel extends PlacedText {
  readonly id: string;
  readonly tone: Tone;
}

export interface PlacedReference {
  readonly id: string;
  readonly path: string;
  readonly text: PlacedText;
}

const hidden: PlacedText = { isHidden: true, lines: [], x: 0, y: 0, anchor: 'start' };
const gap = 8;

function toPixels(at: readonly [number, number], scales: PlotScales): { x: number; y: number } {
  const along = scales.position(at[0]);
  const across = scales.value(at[1]);
  return scales.direction === 'rows' ? { x: across, y: along } : { x: along, y: across };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Labels in the right margin, pushed apart along the last position. */
function layOutEnds(
  labels: readonly PlotLabel[],
  rows: number,
  scales: PlotScales,
  geometry: PlotGeometry,
  sizes: ChartSizes,
): PlacedLabel[] {
  const shown = labels.filter(({ at }) => at !== null && Number.isFinite(scales.value(at[1])));
  const blocks = shown.map((label) => {
    const lines = wrapText(label.text, geometry.labelWidth, sizes.labelText);
    const { y } = toPixels(label.at ?? [0, 0], scales);
    return { label, lines, desired: y, height: lines.length * sizes.labelText * sizes.lineHeight + 3 };
  });
  // Below the names of the vertical references, which may reach over the margin.
  const top = rows * sizes.labelText * 1.35;
  const bottom = geometry.area.top + geometry.area.height + sizes.axisText;
  const places = placeLabels(blocks, top, bottom);
  return blocks.map(({ label, lines }, order) => ({
    id: label.id,
    tone: label.tone,
    isHidden: false,
    lines,
    x: geometry.area.left + geometry.area.width + labelGap(sizes),
    y: places[order] ?? 0,
    anchor: 'start',
  }));
}

/** Labels beyond an end of a horizontal bar: to its right, or to its left. */
function layOutBar(
  label: PlotLabel,
  scales: PlotScales,
  geometry: PlotGeometry,
  sizes: ChartSizes,
): PlacedLabel {
  if (label.at === null) return { ...hidden, id: label.id, tone: label.tone };
  const { x, y } = toPixels(label.at, scales);
  const placed = { id: label.id, tone: label.tone, isHidden: false, lines: [label.text], y };
  const away = labelGap(sizes);
  if (label.lane === 'bar-start')
    return { ...placed, x: Math.max(x - away, textWidth(label.text, sizes.labelText)), anchor: 'end' };
  return {
    ...placed,
    x: Math.min(x + away, geometry.width - textWidth(label.text, sizes.labelText)),
    anchor: 'start',
  };
}

/** Labels in the plot: above their point, kept inside the plot. */
function layOutInside(
  label: PlotLabel,
  scales: PlotScales,
  geometry: PlotGeometry,
  sizes: ChartSizes,
): PlacedLabel {
  if (label.at === null || !Number.isFinite(scales.value(label.at[1])))
    return { ...hidden, id: label.id, tone: label.tone };
  const { area } = geometry;
  const { x, y } = toPixels(label.at, scales);
  const lines = wrapText(label.text, Math.max(area.width * 0.4, sizes.labelText * 8), sizes.labelText);
  const half = Math.max(...lines.map((line) => textWidth(line, sizes.labelText))) / 2;
  const block = (lines.length * sizes.labelText * sizes.lineHeight) / 2;
  return {
    id: label.id,
    tone: label.tone,
    isHidden: false,
    lines,
    x: clamp(x, area.left + half, area.left + area.width - half),
    y: clamp(y - block - sizes.pointRadius - gap, area.top + block, area.top + area.height - block),
    anchor: 'middle',
  };
}

/** Places every label of a figure; hidden ones are returned too, so that the painter can hide their elements. */
export function layOutLabels(
  figure: ChartFigure,
  scales: PlotScales,
  geometry: PlotGeometry,
  sizes: ChartSizes,
): readonly PlacedLabel[] {
  const ends = layOutEnds(
    figure.labels.filter((label) => label.lane === 'end'),
    referenceRows(figure),
    scales,
    geometry,
    sizes,
  );
  const endIds = new Set(ends.map((label) => label.id));
  const rest = figure.labels
    .filter((label) => !endIds.has(label.id))
    .map((label) => {
      if (label.lane === 'bar' || label.lane === 'bar-start')
        return layOutBar(label, scales, geometry, sizes);
      if (label.lane === 'inside') return layOutInside(label, scales, geometry, sizes);
      return { ...hidden, id: label.id, tone: label.tone };
    });
  return [...ends, ...rest];
}

/** Middle of a line of text above the plot, in CSS pixels; 0 is the first. */
function placeRow(row: number, { labelText }: ChartSizes): number {
  return labelText * 1.35 * (row + 0.5);
}

/** Where a vertical reference stands, in CSS pixels; null where it is not shown. */
function placeVertical({ at }: Reference, geometry: PlotGeometry, scales: PlotScales): number | null {
  const [first, last] = geometry.positionDomain;
  return at === null || at < first || at > last ? null : Math.round(scales.position(at)) + 0.5;
}

function layOutVertical(
  reference: Reference,
  row: number,
  geometry: PlotGeometry,
  scales: PlotScales,
  sizes: ChartSizes,
): PlacedReference {
  const x = placeVertical(reference, geometry, scales);
  if (x === null) return { id: reference.id, path: '', text: hidden };
  const { area } = geometry;
  const y = placeRow(row, sizes);
  const width = textWidth(reference.text, sizes.labelText);
  const fitsRight = x + gap + width <= geometry.width;
  const fitsLeft = x - gap - width >= 0;
  return {
    id: reference.id,
    path: `M${x} ${y - sizes.labelText / 2}V${area.top + area.height}`,
    text: {
      isHidden: false,
      lines: [reference.text],
      x: fitsRight ? x + 5 : fitsLeft ? x - 5 : Math.max(width, geometry.width),
      y,
      anchor: fitsRight ? 'start' : 'end',
    },
  };
}

/**
 * Two names in one line of text, each on its side of the two lines; where the box ends they move over their own line, which then
 * begins below. A box that cannot hold both shows the right one.
 */
function layOutPair(
  right: Reference,
  left: Reference,
  row: number,
  geometry: PlotGeometry,
  scales: PlotScales,
  sizes: ChartSizes,
): readonly [PlacedReference, PlacedReference] {
  const rightX = placeVertical(right, geometry, scales);
  const leftX = placeVertical(left, geometry, scales);
  if (rightX === null || leftX === null)
    return [
      layOutVertical(right, row, geometry, scales, sizes),
      layOutVertical(left, row, geometry, scales, sizes),
    ];
  const rightWidth = textWidth(right.text, sizes.labelText);
  const leftWidth = textWidth(left.text, sizes.labelText);
  const from = Math.max(0, Math.min(Math.max(rightX + 5, leftWidth + gap), geometry.width - rightWidth));
  const end = Math.max(leftWidth, Math.min(leftX - 5, from - gap));
  const y = placeRow(row, sizes);
  const bottom = geometry.area.top + geometry.area.height;
  const drawFrom = (x: number, isCovered: boolean): string =>
    `M${x} ${y + sizes.labelText * (isCovered ? 0.65 : -0.5)}V${bottom}`;
  const place = { isHidden: false, y } as const;
  const hasRoom = end + gap <= from;
  return [
    {
      id: right.id,
      path: drawFrom(rightX, rightX > from - 5 && rightX < from + rightWidth),
      text: { ...place, lines: [right.text], x: from, anchor: 'start' },
    },
    {
      id: left.id,
      path: drawFrom(leftX, leftX < end + 5 && leftX > end - leftWidth),
      text: { ...place, lines: [hasRoom ? left.text : ''], x: end, anchor: 'end' },
    },
  ];
}

function layOutHorizontal(
  reference: Reference,
  geometry: PlotGeometry,
  scales: PlotScales,
  sizes: ChartSizes,
): PlacedReference {
  const [low, high] = geometry.valueDomain;
  if (reference.at === null || reference.at < low || reference.at > high)
    return { id: reference.id, path: '', text: hidden };
  const { area } = geometry;
  const y = Math.round(scales.value(reference.at)) + 0.5;
  return {
    id: reference.id,
    path: `M${area.left} ${y}H${area.left + area.width}`,
    text: {
      isHidden: false,
      lines: [reference.text],
      x: area.left + 5,
      y: y - sizes.labelText * 0.7,
      anchor: 'start',
    },
  };
}

/** Events: each line where it belongs, the numbers side by side in one line of text, moved apart where they would touch. */
function layOutEvents(
  events: readonly Reference[],
  row: number,
  geometry: PlotGeometry,
  scales: PlotScales,
  sizes: ChartSizes,
): readonly PlacedReference[] {
  const [first, last] = geometry.positionDomain;
  const { area } = geometry;
  const y = placeRow(row, sizes);
  const shown = events.flatMap(({ id, at, text }) =>
    at === null || at < first || at > last ? [] : [{ id, text, x: scales.position(at) }],
  );
  const blocks = shown.map(({ text, x }) => ({ desired: x, height: textWidth(text, sizes.labelText) + gap }));
  const places = placeLabels(blocks, area.left - gap, area.left + area.width + gap / 2);
  return events.map(({ id }) => {
    const order = shown.findIndex((event) => event.id === id);
    const event = shown[order];
    const place = places[order];
    if (event === undefined || place === undefined) return { id, path: '', text: hidden };
    const x = Math.round(event.x) + 0.5;
    const path = `M${Math.round(place) + 0.5} ${y + sizes.labelText * 0.55}L${x} ${area.top}V${area.top + area.height}`;
    return { id, path, text: { isHidden: false, lines: [event.text], x: place, y, anchor: 'middle' } };
  });
}

/** Places the thin lines across the plot and their names; vertical ones have a line of text each above the plot, pairs share one. */
export function layOutReferences(
  figure: ChartFigure,
  scales: PlotScales,
  geometry: PlotGeometry,
  sizes: ChartSizes,
): readonly PlacedReference[] {
  let row = 0;
  const events = figure.references.filter(({ style }) => style === 'event');
  const others = figure.references.filter(({ style }) => style !== 'event');
  const placed = others.flatMap((reference, order) => {
    if (reference.isPaired === true) return [];
    if (reference.axis === 'y') return [layOutHorizontal(reference, geometry, scales, sizes)];
    row += 1;
    const next = others[order + 1];
    return next?.isPaired === true
      ? layOutPair(reference, next, row - 1, geometry, scales, sizes)
      : [layOutVertical(reference, row - 1, geometry, scales, sizes)];
  });
  return [...placed, ...layOutEvents(events, row, geometry, scales, sizes)];
}
