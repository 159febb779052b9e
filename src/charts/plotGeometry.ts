import { formatAxisNumber, formatYear } from '../format/number.ts';
import { formatPercent } from '../format/percent.ts';
import type { Language } from '../model/index.ts';
import type { ChartSizes } from '../theme/densities.ts';
import type { ChartFigure, PlotLabel, PositionAxis } from '../view-models/chartTypes.ts';
import { positionTicks, type ValueDomain } from '../view-models/valueDomain.ts';
import { textWidth, wrapText } from './textLayout.ts';

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface AxisTick {
  readonly value: number;
  readonly lines: readonly string[];
}

/** Everything that is known of a picture before it is drawn; Recharts and the preview draw from the same one. */
export interface PlotGeometry {
  readonly width: number;
  readonly height: number;
  readonly area: PlotArea;
  /** Room left of the plot for the tick texts. */
  readonly axisWidth: number;
  readonly positionDomain: readonly [number, number];
  readonly positionTicks: readonly AxisTick[];
  readonly valueDomain: readonly [number, number];
  readonly valueTicks: readonly AxisTick[];
  /** Width at which labels beside the plot wrap. */
  readonly labelWidth: number;
}

interface GeometryRequest {
  readonly figure: ChartFigure;
  readonly domain: ValueDomain;
  readonly width: number;
  readonly height: number;
  readonly sizes: ChartSizes;
  readonly language: Language;
}

const gap = 8;
const tickLineHeight = 1.15;

/** From the end of a line or a bar to its label, in CSS pixels: a ring around that point stays clear of the text. */
export function labelGap({ pointRadius }: ChartSizes): number {
  return Math.round(pointRadius * 1.7);
}

/** Width at which the names of steps wrap. */
function nameLimit(width: number, sizes: ChartSizes): number {
  return Math.min(width * 0.34, sizes.axisText * 15);
}

/** First and last position of the axis, with half a bar of room where bars stand. */
function positionDomain(figure: ChartFigure): readonly [number, number] {
  if (figure.position.kind === 'steps') return [-0.5, figure.position.labels.length - 0.5];
  if (figure.position.kind === 'amounts') return [figure.position.from, figure.position.to];
  const margin = figure.marks.some((mark) => mark.kind === 'bar') ? 0.6 : 0;
  return [figure.position.from - margin, figure.position.to + margin];
}

function widestLabel(
  labels: readonly PlotLabel[],
  lane: PlotLabel['lane'],
  limit: number,
  size: number,
): number {
  const widths = labels
    .filter((label) => label.lane === lane)
    .flatMap((label) => wrapText(label.text, limit, size))
    .map((line) => textWidth(line, size));
  return Math.ceil(Math.max(0, ...widths));
}

/**
 * Lines above the plot for the names of its vertical references, one each so that they never collide, but pairs share one; events share the
 * last.
 */
export function referenceRows(figure: ChartFigure): number {
  const vertical = figure.references.filter((reference) => reference.axis === 'x');
  const events = vertical.filter((reference) => reference.style === 'event').length;
  const paired = vertical.filter((reference) => reference.isPaired === true).length;
  return vertical.length - events - paired + Math.min(1, events);
}

function formatPosition(position: PositionAxis, value: number, language: Language): string {
  if (position.kind === 'amounts') return formatAxisNumber(value, language);
  return position.kind === 'percent' ? formatPercent(value, language, 0) : formatYear(value);
}

/** What the text of the last position needs beyond the plot, where no end label makes room for it. */
function lastTickRoom({ figure: { position }, sizes, language }: GeometryRequest): number {
  if (position.kind === 'steps') return gap * 2;
  const half = textWidth(formatPosition(position, position.to, language), sizes.axisText) / 2;
  return Math.max(gap * 2, Math.ceil(half) + 2);
}

function computeColumns(request: GeometryRequest): PlotGeometry {
  const { figure, domain, width, height, sizes, language } = request;
  const valueTicks = domain.ticks.map((value) => ({ value, lines: [formatAxisNumber(value, language)] }));
  const axisWidth =
    Math.ceil(Math.max(...valueTicks.map((tick) => textWidth(tick.lines[0] ?? '', sizes.axisText)))) + gap;
  const labelWidth = Math.max(72, Math.min(width * 0.26, sizes.labelText * 10));
  const right = widestLabel(figure.labels, 'end', labelWidth, sizes.labelText);
  const top = referenceRows(figure) * sizes.labelText * 1.35 + gap;
  const bottom = sizes.axisText * 1.3 + sizes.tickLength + 2;
  const area = {
    left: axisWidth,
    top,
    width: Math.max(
      10,
      width - axisWidth - (right > 0 ? right + labelGap(sizes) + 6 : lastTickRoom(request)),
    ),
    height: Math.max(10, height - top - bottom),
  };
  const room = sizes.axisText * 3.4;
  const ticks = positionTicks(figure.position, area.width / room);
  return {
    width,
    height,
    area,
    axisWidth,
    positionDomain: positionDomain(figure),
    positionTicks: ticks.map((value) => ({
      value,
      lines: [formatPosition(figure.position, value, language)],
    })),
    valueDomain: [domain.min, domain.max],
    valueTicks,
    labelWidth,
  };
}

function computeRows(request: GeometryRequest): PlotGeometry {
  const { figure, domain, width, height, sizes, language } = request;
  const names = figure.position.kind === 'steps' ? figure.position.labels : [];
  const limit = nameLimit(width, sizes);
  const positionLabels = names.map((name, value) => ({
    value,
    lines: wrapText(name, limit, sizes.axisText),
  }));
  const axisWidth =
    Math.ceil(
      Math.max(
        0,
        ...positionLabels.flatMap((tick) => tick.lines.map((line) => textWidth(line, sizes.axisText))),
      ),
    ) + gap;
  const labelWidth = sizes.labelText * 7;
  const bottom = sizes.axisText * 1.3 + sizes.tickLength + 2;
  const area = {
    left: axisWidth,
    top: gap / 2,
    width: Math.max(10, width - axisWidth - gap * 2),
    height: Math.max(10, height - gap / 2 - bottom),
  };
  const widest = Math.max(
    ...domain.ticks.map((value) => textWidth(formatAxisNumber(value, language), sizes.axisText)),
  );
  const [first = 0, second = domain.max] = domain.ticks;
  const distance = (area.width * (second - first)) / (domain.max - domain.min);
  const every = Math.max(1, Math.ceil((widest + gap) / distance));
  // Counted from zero, so that zero always has its text.
  const zero = Math.max(0, domain.ticks.indexOf(0));
  return {
    width,
    height,
    area,
    axisWidth,
    positionDomain: positionDomain(figure),
    positionTicks: positionLabels,
    valueDomain: [domain.min, domain.max],
    valueTicks: domain.ticks
      .filter((_, order) => (order - zero) % every === 0)
      .map((value) => ({ value, lines: [formatAxisNumber(value, language)] })),
    labelWidth,
  };
}

/** Lays out a figure in a box of CSS pixels: margins that fit its texts, the plot between them, ticks that fit the plot. */
export function computePlotGeometry(request: GeometryRequest): PlotGeometry {
  return request.figure.direction === 'rows' ? computeRows(request) : computeColumns(request);
}

/** Height in CSS pixels that a figure needs at least: the names of a bridge's steps stand one below the other. */
export function computeLeastHeight(figure: ChartFigure, width: number, sizes: ChartSizes): number {
  if (figure.direction !== 'rows' || figure.position.kind !== 'steps') return 0;
  const lines = figure.position.labels.map(
    (name) => wrapText(name, nameLimit(width, sizes), sizes.axisText).length,
  );
  const row = Math.max(...lines) * sizes.axisText * tickLineHeight + gap;
  return Math.ceil(figure.position.labels.length * row + sizes.axisText * 1.3 + sizes.tickLength + gap);
}

/** Values that a rows figure needs beyond its bars, so that their labels stay inside the plot. */
export function roomForBarLabels(
  figure: ChartFigure,
  domain: ValueDomain,
  width: number,
  sizes: ChartSizes,
): ValueDomain {
  if (figure.direction !== 'rows') return domain;
  const widthOf = (lane: PlotLabel['lane']): number =>
    widestLabel(figure.labels, lane, sizes.labelText * 12, sizes.labelText);
  const label = Math.max(widthOf('bar'), widthOf('bar-start')) + labelGap(sizes);
  const hasStarts = figure.labels.some(({ lane }) => lane === 'bar-start');
  const span = domain.max - domain.min;
  const plot = Math.max(80, width * 0.66);
  const isTwoSided = domain.min < 0 || hasStarts;
  const room = (span * label) / Math.max(40, plot - (isTwoSided ? 2 : 1) * label);
  return { ...domain, min: isTwoSided ? domain.min - room : domain.min, max: domain.max + room };
}
