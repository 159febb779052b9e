import type { HistoryPoint, HistorySegment, HistorySeries, OpeningYear } from '../../model/index.ts';
import { formatYear } from '../../format/number.ts';
import type { LineStyle, Tone, ValueUnit } from '../chartTypes.ts';
import {
  abbreviatePeriod,
  namePeriod,
  nameProjected,
  placePeriod,
  type MeasureKind,
} from './racePositions.ts';
import type { RaceView } from './raceView.ts';

/** Figures of a run by calendar year, the base year first where it belongs to the line. */
export type ProjectYears = (rows: readonly OpeningYear[]) => readonly (readonly [number, number])[];

/** One line of a figure: what was reported, and where the scenario takes it. */
export interface Track {
  readonly id: string;
  readonly label: string;
  /** Name beside the end of its projection, where the label speaks of what was reported only. */
  readonly endName?: string;
  readonly tone: Tone;
  readonly unit: ValueUnit;
  /** `thin`: an estimate, or a second measure of the same thing. */
  readonly style: Extract<LineStyle, 'actual' | 'thin'>;
  readonly history: HistorySeries;
  readonly project?: ProjectYears;
  /** From the figures of a year to the measure of the chart: an index, an average quarter. */
  readonly convert?: (value: number, isWholeYear: boolean) => number;
  /** In the table only, without a line. */
  readonly tableOnly?: boolean;
}

/** One place of a track. */
export interface Place {
  readonly x: number;
  readonly value: number;
  readonly label: string;
  /** The period in a few characters. */
  readonly short: string;
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

/** A track on the axis of its figure. */
export interface PlacedTrack {
  readonly track: Track;
  /** Stretches under one definition and without a gap. */
  readonly reported: readonly (readonly Place[])[];
  /** The last twelve months among whole years. */
  readonly latest: Place | null;
  readonly scenario: readonly Place[];
  readonly baseline: readonly Place[];
}

/** What is shown of the positions. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const keep = (value: number): number => value;

/** Neighbouring periods are one step apart; figures of a moment may be joined over a year without one. */
function isGap(before: Place, after: Place, race: RaceView, kind: MeasureKind): boolean {
  const step = race.choices.period === 'year' || kind === 'stock' ? 1 : 0.25;
  return after.x - before.x > step + 1e-6;
}

function splitAtGaps(
  places: readonly Place[],
  race: RaceView,
  kind: MeasureKind,
): readonly (readonly Place[])[] {
  const stretches: Place[][] = [];
  for (const place of places) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch === undefined || last === undefined || isGap(last, place, race, kind))
      stretches.push([place]);
    else stretch.push(place);
  }
  return stretches;
}

/** Puts a track on the axis; what lies outside of the span is left out. */
export function placeTrack(race: RaceView, track: Track, kind: MeasureKind, span: Span): PlacedTrack {
  const { view, choices } = race;
  const { convert = keep, history, project } = track;
  const isIn = ({ x, value }: Place): boolean => x >= span.from && x <= span.to && Number.isFinite(value);
  const place = (point: HistoryPoint): Place => ({
    x: placePeriod(point, choices.period),
    value: convert(point.value, point.quarter === null || choices.period === 'year'),
    label: namePeriod(race, point, kind, choices.period),
    short: abbreviatePeriod(race, point, choices.period),
    facts: point.factIds,
    sources: point.sourceIds,
  });
  const segments: readonly HistorySegment[] = choices.period === 'year' ? history.years : history.quarters;
  const latest =
    choices.period === 'year' && history.latest !== null ? [place(history.latest)].filter(isIn) : [];
  const placed = segments.map((segment, order) => {
    const isLast = order === segments.length - 1;
    return [...segment.map(place).filter(isIn), ...(isLast ? latest : [])];
  });
  const run = (rows: readonly OpeningYear[]): readonly Place[] =>
    (project?.(rows) ?? [])
      .map(([year, value]) => ({
        x: placePeriod({ year, quarter: null }, choices.period),
        value: convert(value, true),
        label: nameProjected(race, year),
        short: formatYear(year),
        facts: [],
        sources: [],
      }))
      .filter(isIn);
  return {
    track,
    reported: placed.flatMap((places) => splitAtGaps(places, race, kind)),
    latest: latest[0] ?? null,
    scenario: run([view.opening, ...view.scenario.rows]),
    baseline: run([view.opening, ...view.baseline.rows]),
  };
}

/** First and last position of what tracks report; null without any. */
export function findReportedSpan(race: RaceView, tracks: readonly Track[]): Span | null {
  const positions = tracks.flatMap(({ history }) => {
    const { period } = race.choices;
    const points = (period === 'year' ? history.years : history.quarters).flat();
    const all = period === 'year' && history.latest !== null ? [...points, history.latest] : points;
    return all.map((point) => placePeriod(point, period));
  });
  return positions.length === 0 ? null : { from: Math.min(...positions), to: Math.max(...positions) };
}

/** The last reported place; null without any. */
export function findLastReported({ reported }: PlacedTrack): Place | null {
  return reported.at(-1)?.at(-1) ?? null;
}
