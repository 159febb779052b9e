import { formatYear } from '../format/number.ts';
import type { ActualMeasure, ActualPoint, Actuals, ActualSeries, OpeningYear } from '../model/index.ts';
import type { ScenarioView } from './scenarioView.ts';

/** First year of the history that time series show. */
export const firstHistoryYear = 2019;

/** A measure as reported for one period; null when the facts do not give it. */
export type ReadMeasure = (measure: ActualMeasure) => number | null;

/** A period of the history: a calendar year or the last twelve months. */
export interface ReportedPeriod {
  readonly x: number;
  readonly label: string;
  readonly read: ReadMeasure;
  /** Ids of the facts behind a measure; none where it is not known. */
  readonly findFacts: (measure: ActualMeasure) => readonly string[];
}

/** What the figures over time share: the years shown, the reported periods, and the projected years with the base year before them. */
export interface TimeFrame {
  readonly view: ScenarioView;
  readonly from: number;
  readonly to: number;
  /** Whole years up to the base year, without a gap between the first and the last; empty without facts. */
  readonly reportedYears: readonly ReportedPeriod[];
  /** The last twelve months, where they end after the base year. */
  readonly latest: ReportedPeriod | null;
  /** The base year and the projected years that are shown. */
  readonly scenario: readonly OpeningYear[];
  readonly baseline: readonly OpeningYear[];
  /** Documents of every reported figure that is shown. */
  readonly sourceIds: readonly string[];
}

function findPoint(series: ActualSeries, x: number): ActualPoint | undefined {
  return series.latest?.x === x ? series.latest : series.annual.find((point) => point.x === x);
}

function makePeriod(actuals: Actuals, x: number, label: string): ReportedPeriod {
  const points = new Map<ActualMeasure, ActualPoint | undefined>();
  const find = (measure: ActualMeasure): ActualPoint | undefined => {
    if (!points.has(measure)) points.set(measure, findPoint(actuals[measure], x));
    return points.get(measure);
  };
  return {
    x,
    label,
    read: (measure) => find(measure)?.value ?? null,
    findFacts: (measure) => find(measure)?.factIds ?? [],
  };
}

/** "12 months to June 2026" for x = 2025.5: a whole year stands at its own number, so half a year later at half past it. */
function nameLatest(view: ScenarioView, x: number): string {
  const { common } = view.messages.figures;
  const year = Math.floor(x);
  const month = common.quarterEnds[Math.round((x - year) * 4) - 1];
  return month === undefined ? formatYear(year) : common.lastTwelveMonths(month, formatYear(year + 1));
}

/** The years of history that a figure shows. */
interface Span {
  readonly from: number;
  readonly baseYear: number;
}

function isInSpan({ x }: ActualPoint, { from, baseYear }: Span): boolean {
  return x >= from && x <= baseYear;
}

/** The latest period of all measures; years that are complete are drawn as years. */
function findLatest(series: readonly ActualSeries[], { baseYear }: Span): number | null {
  const times = series.flatMap(({ latest }) => (latest !== null && latest.x > baseYear ? [latest.x] : []));
  return times.length === 0 ? null : Math.max(...times);
}

function listSources(series: readonly ActualSeries[], span: Span, latest: number | null): readonly string[] {
  const ids = new Set<string>();
  for (const { annual, latest: last } of series) {
    for (const point of annual) if (isInSpan(point, span)) for (const id of point.sourceIds) ids.add(id);
    if (last !== null && last.x === latest) for (const id of last.sourceIds) ids.add(id);
  }
  return [...ids];
}

function listYears(series: readonly ActualSeries[], span: Span): readonly number[] {
  let first = Infinity;
  let last = -Infinity;
  for (const { annual } of series)
    for (const point of annual)
      if (isInSpan(point, span)) {
        first = Math.min(first, point.x);
        last = Math.max(last, point.x);
      }
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

type History = Pick<TimeFrame, 'reportedYears' | 'latest' | 'sourceIds'>;

const noHistory: History = { reportedYears: [], latest: null, sourceIds: [] };

function readHistory(
  view: ScenarioView,
  actuals: Actuals,
  measures: readonly ActualMeasure[],
  span: Span,
): History {
  const series = measures.map((measure) => actuals[measure]);
  const latest = findLatest(series, span);
  return {
    reportedYears: listYears(series, span).map((year) => makePeriod(actuals, year, formatYear(year))),
    latest: latest === null ? null : makePeriod(actuals, latest, nameLatest(view, latest)),
    sourceIds: listSources(series, span, latest),
  };
}

/** The history does not move with a slider: it is read once for the same facts, figure and language. */
const histories = new WeakMap<Actuals, Map<string, History>>();

function selectHistory(view: ScenarioView, measures: readonly ActualMeasure[], span: Span): History {
  const { actuals, language } = view;
  if (actuals === null) return noHistory;
  const known = histories.get(actuals) ?? new Map<string, History>();
  histories.set(actuals, known);
  const key = `${language} ${span.from} ${span.baseYear} ${measures.join(' ')}`;
  const history = known.get(key) ?? readHistory(view, actuals, measures, span);
  known.set(key, history);
  return history;
}

/** Frames the figure of `measures` from the year `from` to the last year shown; without facts from the base year. */
export function buildTimeFrame(
  view: ScenarioView,
  measures: readonly ActualMeasure[],
  from = firstHistoryYear,
): TimeFrame {
  const { opening, lastYear } = view;
  const history = selectHistory(view, measures, { from, baseYear: opening.year });
  const isShown = (row: OpeningYear): boolean => row.year <= lastYear;
  return {
    ...history,
    view,
    from: history.reportedYears.length === 0 ? opening.year : from,
    to: lastYear,
    scenario: [opening, ...view.scenario.rows.filter(isShown)],
    baseline: [opening, ...view.baseline.rows.filter(isShown)],
  };
}

/** The row of a run for the year people chose. Throws a RangeError when it is not projected: a programming error. */
export function selectYear<TRow extends OpeningYear>(rows: readonly TRow[], year: number): TRow {
  const row = rows.find((candidate) => candidate.year === year);
  if (row === undefined) throw new RangeError(`The projection has no year ${year}.`);
  return row;
}

/** The last year that charts show, in the scenario and in the baseline. */
export function selectLast({ view, scenario, baseline }: TimeFrame): {
  readonly last: OpeningYear;
  readonly baselineLast: OpeningYear;
} {
  return { last: scenario.at(-1) ?? view.opening, baselineLast: baseline.at(-1) ?? view.opening };
}
