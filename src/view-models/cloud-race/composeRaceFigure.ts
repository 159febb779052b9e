import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatYear } from '../../format/number.ts';
import type { RaceChart } from '../../model/index.ts';
import type { ChartFigure, FigureColumn, FigureRow, Mark, Reference } from '../chartTypes.ts';
import { buildOutsideKeys, buildOutsideRemarks } from './outsideTexts.ts';
import type { OutsidePoint } from './outsideViews.ts';
import { buildEventKeys, buildEventReferences, placeEvents, type PlacedEvent } from './raceEvents.ts';
import { makeOwnRing, markOwnRows } from '../ownFigures.ts';
import {
  listOwnPlaces,
  buildTrackColumns,
  buildTrackLabels,
  buildTrackMarks,
  buildTrackRows,
} from './raceMarks.ts';
import { placePeriod, type MeasureKind } from './racePositions.ts';
import { findReportedSpan, placeTrack, type PlacedTrack, type Span, type Track } from './raceTracks.ts';
import { firstShownYear, type RaceView } from './raceView.ts';

/** The tracks of a figure on their axis, and what happened meanwhile. */
export interface RaceFrame {
  readonly race: RaceView;
  readonly span: Span;
  readonly placed: readonly PlacedTrack[];
  readonly events: readonly PlacedEvent[];
}

interface FrameRequest {
  readonly tracks: readonly Track[];
  readonly kind: MeasureKind;
  readonly chart: RaceChart;
  /** Last projected year that is shown, where it is not the chosen one. */
  readonly lastYear?: number;
}

/** Room beyond the last figure where nothing is projected, so that its ring is not cut. */
export const endRoom = 0.15;

/** From the first year of the window, or the first known one, to the last projected or known one. */
function findSpan(race: RaceView, tracks: readonly Track[], lastYear: number): Span {
  const { view, choices } = race;
  const base = placePeriod({ year: view.opening.year, quarter: null }, choices.period);
  const reported = findReportedSpan(race, tracks) ?? { from: base, to: base };
  const isProjected = tracks.some(({ project }) => project !== undefined);
  const last = placePeriod({ year: lastYear, quarter: null }, choices.period);
  return {
    from: Math.min(Math.max(reported.from, firstShownYear(race)), base),
    to: isProjected ? Math.max(last, reported.to) : Math.max(reported.to, base) + endRoom,
  };
}

export function frameRace(race: RaceView, request: FrameRequest): RaceFrame {
  const { tracks, kind, chart, lastYear = race.view.lastYear } = request;
  const span = findSpan(race, tracks, lastYear);
  return {
    race,
    span,
    placed: tracks.map((track) => placeTrack(race, track, kind, span)),
    events: placeEvents(race, chart, kind, span),
  };
}

/** The line between what is reported and what is projected. */
function buildBoundary({ race, placed }: RaceFrame): readonly Reference[] {
  if (!placed.some(({ track }) => track.project !== undefined)) return [];
  const { view, choices } = race;
  // By years the base year is the last whole one; by quarters the last quarter that anything is known of.
  const known = placed.flatMap(({ reported }) => reported.flat().map(({ x }) => x));
  const at = choices.period === 'year' || known.length === 0 ? view.opening.year : Math.max(...known);
  return [{ id: 'boundary', axis: 'x', at, text: view.messages.figures.common.boundary, style: 'boundary' }];
}

function listSources({ placed, events }: RaceFrame): readonly string[] {
  const ids = placed.flatMap(({ reported }) => reported.flat().flatMap(({ sources }) => sources));
  return [...new Set([...ids, ...events.flatMap(({ event }) => event.sources)])];
}

/** The calendar year that the last figure is of: by years, the middle of 2026 stands between 2025 and 2026. */
function findLastYear({ race, span }: RaceFrame): number {
  return race.choices.period === 'year' ? Math.ceil(span.to - endRoom - 1e-9) : Math.floor(span.to);
}

export interface RaceFigureParts {
  readonly id: string;
  /** Empty where there is nothing to find. */
  readonly title: string;
  readonly subtitle: (from: string, to: string) => string;
  readonly summary: string;
  readonly value: ChartFigure['value'];
  readonly notes: readonly string[];
  /** Below the lines. */
  readonly bands?: readonly Mark[];
  /** Above them. */
  readonly extras?: readonly Mark[];
  readonly columns?: readonly FigureColumn[];
  /** Cells for further columns, by position; positions without a row are left out. */
  readonly cells?: ReadonlyMap<number, FigureRow['cells']>;
  readonly sourceIds?: readonly string[];
  /** What outsiders expect: their diamonds are in `extras`. */
  readonly outside?: readonly OutsidePoint[];
}

/** A figure over time from its own parts: lines, labels, events, rows and sources come from its tracks. */
export function composeRaceFigure(frame: RaceFrame, parts: RaceFigureParts): ChartFigure {
  const { race, placed, span, events } = frame;
  const { bands = [], extras = [], columns = [], cells, outside = [], subtitle, title, ...own } = parts;
  const remarks = buildOutsideRemarks(race, outside, span);
  const sourceIds = [...(parts.sourceIds ?? []), ...outside.map(({ view }) => view.source)];
  const ownPlaces = listOwnPlaces(placed);
  const { ownData } = race.view.messages;
  const allRows = buildTrackRows(race, placed).map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(columns.map(({ id }) => [id, cells?.get(row.x)?.[id] ?? null])),
    },
    ...(remarks.has(row.x) ? { remarks: remarks.get(row.x) ?? [] } : {}),
  }));
  return {
    ...own,
    title: title === '' ? cloudRaceTexts[race.view.language].noFigures : title,
    direction: 'columns',
    subtitle: subtitle(formatYear(Math.floor(span.from)), formatYear(findLastYear(frame))),
    position: { kind: 'years', from: span.from, to: span.to },
    marks: [
      ...bands,
      ...buildTrackMarks(race, placed),
      ...extras,
      ...ownPlaces.map(({ id, at }) => makeOwnRing(id, at)),
    ],
    notes: ownPlaces.length === 0 ? own.notes : [...own.notes, ownData.chartNote(true)],
    labels: buildTrackLabels(race, placed, span),
    references: [...buildBoundary(frame), ...buildEventReferences(events)],
    columns: [...buildTrackColumns(race, placed), ...columns],
    rows: markOwnRows(allRows, new Set(ownPlaces.map(({ at: [x] }) => x)), ownData.ownRow),
    keys: [...buildEventKeys(race, events), ...buildOutsideKeys(race, outside, span)],
    sourceIds: [...new Set([...listSources(frame), ...sourceIds])],
  };
}
