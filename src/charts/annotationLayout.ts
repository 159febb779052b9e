import type { ChartSizes } from '../theme/densities.ts';
import type { ChartFigure, Mark } from '../view-models/chartTypes.ts';
import { layOutLabels, layOutReferences, type PlacedText } from './labelLayout.ts';
import { roundPixels, type PlotScales } from './markPaths.ts';
import type { PlotArea, PlotGeometry } from './plotGeometry.ts';
import { framedTextWidth, textWidth, wrapText } from './textLayout.ts';

/** A place in CSS pixels. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A note in the plot: its lines in a box, and the line from there to the point. */
export interface PlacedAnnotation {
  readonly lines: readonly string[];
  readonly box: PlotArea;
  readonly point: PlotPoint;
  /** From the edge of the box to the ring around the point. */
  readonly leader: readonly [PlotPoint, PlotPoint];
}

export interface AnnotationRequest {
  readonly figure: ChartFigure;
  readonly scales: PlotScales;
  readonly geometry: PlotGeometry;
  readonly sizes: ChartSizes;
}

/** Distance of the box from the edge of the plot, and from texts. */
const inset = 4;
const mostLines = 6;
/** Places that are tried along each side of the plot. */
const places = 24;

/** Empty room around the lines, in CSS pixels. */
export function boxPadding({ labelText }: ChartSizes): number {
  return Math.round(labelText * 0.45);
}

/** Radius of the ring around the point: at the edge of the plot it stays clear of the labels beside it. */
export function ringRadius({ pointRadius }: ChartSizes): number {
  return pointRadius + 0.5;
}

function toPixels([position, value]: readonly [number, number], scales: PlotScales): PlotPoint {
  const [along, across] = [scales.position(position), scales.value(value)];
  return scales.direction === 'rows' ? { x: across, y: along } : { x: along, y: across };
}

function grow({ left, top, width, height }: PlotArea, by: number): PlotArea {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

function contains({ left, top, width, height }: PlotArea, { x, y }: PlotPoint): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function overlaps(a: PlotArea, b: PlotArea): boolean {
  const isAcross = a.left < b.left + b.width && b.left < a.left + a.width;
  return isAcross && a.top < b.top + b.height && b.top < a.top + a.height;
}

function boxOfText({ lines, x, y, anchor }: PlacedText, { labelText, lineHeight }: ChartSizes): PlotArea {
  const width = Math.max(...lines.map((line) => textWidth(line, labelText)));
  const height = lines.length * labelText * lineHeight;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - height / 2, width, height };
}

/** The boxes of every other text that the plot shows. */
export function listTextBoxes({ figure, scales, geometry, sizes }: AnnotationRequest): readonly PlotArea[] {
  const texts = [
    ...layOutLabels(figure, scales, geometry, sizes),
    ...layOutReferences(figure, scales, geometry, sizes).map(({ text }) => text),
  ];
  return texts
    .filter(({ isHidden, lines }) => !isHidden && lines.some((line) => line !== ''))
    .map((text) => boxOfText(text, sizes));
}

/** A piece of what is drawn, and how much it matters that it stays in sight. */
interface Ink extends PlotPoint {
  readonly weight: number;
}

/** Distance of the points by which lines and bars are felt. */
const grain = 10;

function strew(from: PlotPoint, to: PlotPoint, weight: number): readonly Ink[] {
  const count = Math.min(60, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / grain));
  return Array.from({ length: count + 1 }, (_, order) => {
    const share = count === 0 ? 0 : order / count;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, weight };
  });
}

/** A ring is no ring any more when a part of it is hidden. */
function listRingInk({ x, y }: PlotPoint, radius: number, weight: number): readonly Ink[] {
  const reach = radius + 2;
  return [
    { x, y, weight },
    { x: x - reach, y, weight },
    { x: x + reach, y, weight },
    { x, y: y - reach, weight },
    { x, y: y + reach, weight },
  ];
}

function listMarkInk(mark: Mark, scales: PlotScales, radius: number): readonly Ink[] {
  const weight = mark.recedes === true ? 0.35 : 1;
  switch (mark.kind) {
    case 'line': {
      const drawn = mark.points.flatMap(([x, value]) =>
        value === null ? [] : [toPixels([x, value], scales)],
      );
      return drawn.flatMap((to, order) => strew(drawn[order - 1] ?? to, to, weight));
    }
    case 'bar':
      return mark.bars.flatMap(([x, from, to]) => {
        const at = x + (mark.offset ?? 0);
        const start = mark.style === 'tick' ? to : from;
        // A bar is felt over its whole width.
        return [-0.45, 0, 0.45].flatMap((side) => {
          const along = at + side * mark.width;
          return strew(toPixels([along, start], scales), toPixels([along, to], scales), weight);
        });
      });
    case 'dots':
      return mark.points.map((point) => ({ ...toPixels(point, scales), weight }));
    case 'point':
      return mark.at === null ? [] : listRingInk(toPixels(mark.at, scales), radius, weight * 3);
    case 'band':
      return [];
  }
}

function listInk({ figure, scales, geometry, sizes }: AnnotationRequest): readonly Ink[] {
  const near = grow(geometry.area, 1);
  return figure.marks
    .flatMap((mark) => listMarkInk(mark, scales, sizes.pointRadius))
    .filter((ink) => Number.isFinite(ink.y) && contains(near, ink));
}

/** The text broken at several widths, each breaking once, from few lines to many. */
function listShapes(text: string, area: PlotArea, sizes: ChartSizes) {
  const padding = boxPadding(sizes);
  const full = framedTextWidth(text, sizes.labelText);
  const seen = new Set<string>();
  return Array.from({ length: mostLines }, (_, order) => order + 1).flatMap((count) => {
    // Words do not fill their lines.
    const limit = (full / count) * (count === 1 ? 1 : 1.15) + 1;
    const lines = wrapText(text, limit, sizes.labelText, framedTextWidth);
    const width = Math.max(...lines.map((line) => framedTextWidth(line, sizes.labelText))) + 2 * padding;
    const height = lines.length * sizes.labelText * sizes.lineHeight + 2 * padding;
    const key = lines.join('\n');
    if (seen.has(key) || width > area.width || height > area.height) return [];
    seen.add(key);
    return [{ lines, width, height }];
  });
}

/** The point of a box that is nearest to another one. */
function nearestOf({ left, top, width, height }: PlotArea, { x, y }: PlotPoint): PlotPoint {
  return { x: Math.min(Math.max(x, left), left + width), y: Math.min(Math.max(y, top), top + height) };
}

/** The line from a box to the edge of the ring around a point. */
function drawLeader(box: PlotArea, point: PlotPoint, radius: number): PlacedAnnotation['leader'] {
  const start = nearestOf(box, point);
  const length = Math.hypot(point.x - start.x, point.y - start.y);
  const share = length === 0 ? 0 : Math.max(0, 1 - radius / length);
  const end = { x: start.x + (point.x - start.x) * share, y: start.y + (point.y - start.y) * share };
  return [start, end];
}

function crosses([from, to]: PlacedAnnotation['leader'], box: PlotArea): boolean {
  return strew(from, to, 0).some((point) => contains(box, point));
}

function listSteps(start: number, room: number): readonly number[] {
  const count = Math.max(1, Math.min(places, Math.round(room / 6)));
  return Array.from({ length: count + 1 }, (_, order) => start + (room * order) / count);
}

interface Search {
  readonly shapes: ReturnType<typeof listShapes>;
  readonly area: PlotArea;
  readonly point: PlotPoint;
  readonly radius: number;
  /** With the room around them. */
  readonly texts: readonly PlotArea[];
  readonly ink: readonly Ink[];
}

/** Every place that is allowed, the nearest to the point first. */
function listBoxes({ shapes, area, point, radius, texts }: Search) {
  const diagonal = Math.hypot(area.width, area.height);
  return shapes
    .flatMap(({ lines, width, height }) =>
      listSteps(area.left, area.width - width).flatMap((left) =>
        listSteps(area.top, area.height - height).flatMap((top) => {
          const box = { left, top, width, height };
          const start = nearestOf(box, point);
          const distance = Math.hypot(point.x - start.x, point.y - start.y);
          if (distance < radius + 6 || texts.some((text) => overlaps(box, text))) return [];
          return [{ lines, box, farness: (distance / diagonal) * 24 + lines.length * 0.6 }];
        }),
      ),
    )
    .toSorted((a, b) => a.farness - b.farness);
}

/** The cheapest place; `mayCross`: the leader may run over a text. */
function findPlace(search: Search, mayCross: boolean): PlacedAnnotation | null {
  const { point, radius, texts, ink } = search;
  let best: PlacedAnnotation | null = null;
  let least = Infinity;
  for (const { lines, box, farness } of listBoxes(search)) {
    // The others are farther, and cost more than this one at least.
    if (farness >= least) break;
    const leader = drawLeader(box, point, radius);
    if (!mayCross && texts.some((text) => crosses(leader, text))) continue;
    const cost = ink.reduce((sum, piece) => (contains(box, piece) ? sum + piece.weight : sum), farness);
    if (cost >= least) continue;
    least = cost;
    best = { lines, box, point, leader };
  }
  return best;
}

/**
 * Places the figure's note: inside the plot, over no other text, never over its point, over as little as possible of what is drawn,
 * and near its point. Null without a note, when its point is not in the plot, or when there is no such place.
 */
export function layOutAnnotation(request: AnnotationRequest): PlacedAnnotation | null {
  const { figure, scales, geometry, sizes } = request;
  if (figure.annotation === undefined) return null;
  const point = toPixels(figure.annotation.at, scales);
  if (!Number.isFinite(point.x + point.y) || !contains(grow(geometry.area, 1), point)) return null;
  const area = grow(geometry.area, -inset);
  const search = {
    shapes: listShapes(figure.annotation.text, area, sizes),
    area,
    point,
    radius: ringRadius(sizes),
    texts: listTextBoxes(request).map((box) => grow(box, inset)),
    ink: listInk(request),
  };
  return findPlace(search, false) ?? findPlace(search, true);
}

/** Path data of the line from the note to its point. */
export function buildLeaderPath([from, to]: PlacedAnnotation['leader']): string {
  return `M${roundPixels(from.x)} ${roundPixels(from.y)}L${roundPixels(to.x)} ${roundPixels(to.y)}`;
}
