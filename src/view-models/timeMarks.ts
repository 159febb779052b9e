import { formatValue } from '../format/value.ts';
import type { ActualMeasure, OpeningYear } from '../model/index.ts';
import type {
  BandMark,
  BarMark,
  LineMark,
  LineStyle,
  PlotLabel,
  PointMark,
  Reference,
  Tone,
  ValueUnit,
} from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';
import type { ReadMeasure, TimeFrame } from './timeFrame.ts';

/** One quantity, reported and projected. */
export interface Quantity {
  readonly reported: (read: ReadMeasure) => number | null;
  readonly projected: (row: OpeningYear) => number;
}

/** A quantity that facts and model give under the same name. */
export function quantityOf(measure: ActualMeasure & keyof OpeningYear): Quantity {
  return { reported: (read) => read(measure), projected: (row) => row[measure] };
}

type Points = LineMark['points'];

/** Charts draw numbers only; anything else is a gap. */
export function toFinite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function listReported(frame: TimeFrame, { reported }: Quantity): Points {
  const periods = frame.latest === null ? frame.reportedYears : [...frame.reportedYears, frame.latest];
  return periods.map(({ x, read }) => [x, toFinite(reported(read))] as const);
}

/** The history: whole years, then the last twelve months. */
export function buildReportedLine(
  frame: TimeFrame,
  id: string,
  look: { readonly tone: Tone; readonly style: LineStyle },
  quantity: Quantity,
): LineMark {
  return { kind: 'line', id, ...look, points: listReported(frame, quantity) };
}

/** A run from the base year to the last year shown. */
export function buildProjectedLine(
  rows: readonly OpeningYear[],
  id: string,
  look: { readonly tone: Tone; readonly style: LineStyle },
  { projected }: Quantity,
): LineMark {
  return {
    kind: 'line',
    id,
    ...look,
    points: rows.map((row) => [row.year, toFinite(projected(row))] as const),
  };
}

/** The range between two quantities, where both are known. */
export function buildBand(
  points: readonly (readonly [number, number | null, number | null])[],
  id: string,
  look: { readonly tone: Tone; readonly fill: BandMark['fill'] },
): BandMark {
  const known: [number, number, number][] = [];
  for (const [x, low, high] of points) if (low !== null && high !== null) known.push([x, low, high]);
  return { kind: 'band', id, ...look, points: known };
}

/** The last twelve months as a ring; hidden where they are not known. */
export function buildLatestRing(frame: TimeFrame, id: string, tone: Tone, { reported }: Quantity): PointMark {
  const value = frame.latest === null ? null : toFinite(reported(frame.latest.read));
  return {
    kind: 'point',
    id,
    tone,
    at: frame.latest === null || value === null ? null : [frame.latest.x, value],
  };
}

/** Columns from zero; a value that is not known has none. */
export function buildColumns(
  values: readonly (readonly [number, number | null])[],
  mark: Pick<BarMark, 'id' | 'tone' | 'style' | 'width'>,
): BarMark {
  const bars = values.flatMap(([x, value]) => (value === null ? [] : [[x, 0, value] as const]));
  return { kind: 'bar', ...mark, bars };
}

interface EndLabel {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly value: number;
  readonly isHidden?: boolean;
  readonly strong?: boolean;
}

/** Names and last values beside the ends of the lines, in the year `x`. */
export function buildEndLabels(
  { messages, language }: ScenarioView,
  { x, unit }: { readonly x: number; readonly unit: ValueUnit },
  labels: readonly EndLabel[],
): readonly PlotLabel[] {
  const { named } = messages.figures.common;
  return labels.map(({ id, name, tone, value, isHidden = false, strong = false }) => ({
    id,
    text: named(name, formatValue(value, unit, language)),
    tone,
    lane: 'end',
    strong,
    at: isHidden || !Number.isFinite(value) ? null : [x, value],
  }));
}

/** The line between what is reported and what is projected. */
export function buildBoundary(view: ScenarioView, shift = 0): Reference {
  return {
    id: 'boundary',
    axis: 'x',
    at: view.opening.year + shift,
    text: view.messages.figures.common.boundary,
    style: 'boundary',
  };
}
