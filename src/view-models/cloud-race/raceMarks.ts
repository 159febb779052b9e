import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { isOwnId } from '../../model/index.ts';
import { formatValue } from '../../format/value.ts';
import type { FigureColumn, FigureRow, LineMark, Mark, PlotLabel } from '../chartTypes.ts';
import { placePeriod } from './racePositions.ts';
import type { Place, PlacedTrack, Span } from './raceTracks.ts';
import { findLastReported } from './raceTracks.ts';
import type { RaceView } from './raceView.ts';

type Points = LineMark['points'];

interface OwnPlace {
  readonly id: string;
  readonly at: readonly [number, number];
}

const toPoint = ({ x, value }: Place): readonly [number, number] => [x, value];

/** One line; between two stretches it is broken. */
function joinStretches(stretches: PlacedTrack['reported']): Points {
  return stretches.flatMap((stretch, order): Points => {
    const points = stretch.map(toPoint);
    const [first] = stretch;
    return order === 0 || first === undefined ? points : [[first.x, null] as const, ...points];
  });
}

function buildLines(race: RaceView, { track, reported, scenario, baseline }: PlacedTrack): readonly Mark[] {
  const { id, tone, style } = track;
  const grey = race.view.isBaseline ? [] : baseline;
  const projections: readonly Mark[] =
    track.project === undefined
      ? []
      : [
          {
            kind: 'line',
            id: `${id}Baseline`,
            tone: 'baseline',
            style: 'baseline',
            points: grey.map(toPoint),
          },
          { kind: 'line', id: `${id}Scenario`, tone, style: 'projection', points: scenario.map(toPoint) },
        ];
  return [...projections, { kind: 'line', id: `${id}Actual`, tone, style, points: joinStretches(reported) }];
}

/** Rings: the last twelve months, and figures that stand alone and would make no line. */
function buildRings({ track, reported, latest }: PlacedTrack): readonly Mark[] {
  const alone = reported.flatMap((stretch) => (stretch.length === 1 ? stretch : []));
  const ringed = [...alone, ...(latest === null ? [] : [latest])];
  return ringed.map((place, order) => ({
    kind: 'point',
    id: `${track.id}Ring${order}`,
    tone: track.tone,
    at: toPoint(place),
  }));
}

/** The lines of all tracks, grey ones below, rings on top. Ids depend on the facts and the settings only. */
export function buildTrackMarks(race: RaceView, placed: readonly PlacedTrack[]): readonly Mark[] {
  const drawn = placed.filter(({ track }) => track.tableOnly !== true);
  const lines = drawn.flatMap((one) => buildLines(race, one));
  const isGrey = ({ tone }: Mark): boolean => tone === 'baseline';
  return [
    ...lines.filter(isGrey),
    ...lines.filter((mark) => !isGrey(mark)),
    ...drawn.flatMap((one) => buildRings(one)),
  ];
}

/** Every drawn value that rests on a person's own facts. */
export function listOwnPlaces(placed: readonly PlacedTrack[]): readonly OwnPlace[] {
  return placed
    .filter(({ track }) => track.tableOnly !== true)
    .flatMap(({ track, reported }) =>
      reported
        .flat()
        .filter(({ facts }) => facts.some(isOwnId))
        .map((place) => ({ id: `${track.id}-${place.x}`, at: toPoint(place) })),
    );
}

/** The name and the last value of every line in the right margin, and one grey name for the baseline. */
export function buildTrackLabels(
  race: RaceView,
  placed: readonly PlacedTrack[],
  { to }: Span,
): readonly PlotLabel[] {
  const { view } = race;
  const { common } = view.messages.figures;
  const drawn = placed.filter(({ track }) => track.tableOnly !== true);
  const labels = drawn.map((one): PlotLabel => {
    const { id, label, endName = label, tone, unit, style } = one.track;
    const last = one.scenario.at(-1);
    const known = findLastReported(one);
    const shown = last ?? known;
    const name =
      last === undefined && known !== null
        ? cloudRaceTexts[view.language].endAt(label, known.short)
        : endName;
    return {
      id,
      text: shown === null ? '' : common.named(name, formatValue(shown.value, unit, view.language)),
      tone,
      lane: 'end',
      strong: style === 'actual',
      at: shown === null ? null : [to, shown.value],
    };
  });
  return [...labels, buildBaselineLabel(race, drawn, to)];
}

/** Grey lines that are nearer than this part of their value lie under their company's. */
const visibleGap = 0.002;

/** Beside the grey line that is furthest from its company's. */
function buildBaselineLabel({ view }: RaceView, drawn: readonly PlacedTrack[], to: number): PlotLabel {
  const { common } = view.messages.figures;
  const ends = drawn.flatMap(({ track, scenario, baseline }) => {
    const [own, grey] = [scenario.at(-1), baseline.at(-1)];
    return own === undefined || grey === undefined
      ? []
      : [{ track, value: grey.value, gap: Math.abs(own.value - grey.value) }];
  });
  const furthest = ends.toSorted((a, b) => b.gap - a.gap)[0];
  const isHidden =
    view.isBaseline || furthest === undefined || furthest.gap <= visibleGap * Math.abs(furthest.value);
  return {
    id: 'baseline',
    text: isHidden
      ? ''
      : common.named(
          common.atBaseline(furthest.track.endName ?? furthest.track.label),
          formatValue(furthest.value, furthest.track.unit, view.language),
        ),
    tone: 'baseline',
    lane: 'end',
    at: isHidden ? null : [to, furthest.value],
  };
}

/** Columns for what was reported and what the scenario makes of it, then for the baseline. */
export function buildTrackColumns(
  { view }: RaceView,
  placed: readonly PlacedTrack[],
): readonly FigureColumn[] {
  const { common } = view.messages.figures;
  const own = placed.map(({ track }): FigureColumn => {
    const { id, label, unit, tone, tableOnly = false } = track;
    return { id, label, unit, tone, tableOnly };
  });
  const grey = placed
    .filter(({ track }) => track.project !== undefined)
    .map(({ track }): FigureColumn => ({
      id: `${track.id}Baseline`,
      label: common.atBaseline(track.label),
      unit: track.unit,
      tone: 'baseline',
      tableOnly: true,
    }));
  return [...own, ...grey];
}

interface DraftRow {
  readonly label: string;
  readonly status: FigureRow['status'];
  readonly cells: Record<string, number | null>;
  readonly facts: Record<string, readonly string[]>;
}

/** One row for every position that something is known of, the earliest first. */
export function buildTrackRows(race: RaceView, placed: readonly PlacedTrack[]): readonly FigureRow[] {
  const rows = new Map<number, DraftRow>();
  // Projected lines begin in the base year, which was reported.
  const base = placePeriod({ year: race.view.opening.year, quarter: null }, race.choices.period);
  const isProjected = ({ x }: Place): boolean => x > base;
  const put = (column: string, place: Place, status: FigureRow['status']): void => {
    const row = rows.get(place.x) ?? { label: place.label, status, cells: {}, facts: {} };
    row.cells[column] = place.value;
    if (place.facts.length > 0) row.facts[column] = place.facts;
    rows.set(place.x, row);
  };
  for (const { track, reported } of placed)
    for (const place of reported.flat()) put(track.id, place, 'actual');
  for (const { track, scenario, baseline } of placed) {
    for (const place of scenario.filter(isProjected)) put(track.id, place, 'projected');
    for (const place of baseline.filter(isProjected)) put(`${track.id}Baseline`, place, 'projected');
  }
  const columns = buildTrackColumns(race, placed).map(({ id }) => id);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([x, { label, status, cells, facts }]) => ({
      x,
      label,
      status,
      cells: Object.fromEntries(columns.map((id) => [id, cells[id] ?? null])),
      facts,
    }));
}
