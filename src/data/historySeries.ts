import type { HistoryPoint, HistorySegment, HistorySeries } from '../model/index.ts';
import type { Fact } from './facts.ts';
import type { FactQuery, FactTable } from './factTable.ts';
import {
  computeTrailingYear,
  findWeakestConfidence,
  listTrailingQuarters,
  selectAnnual,
  selectQuarterly,
  sumPeriods,
} from './factTable.ts';

/** A calendar year, or a quarter of one. */
export interface Period {
  readonly year: number;
  readonly quarter: number | null;
}

const quartersOfYear = [1, 2, 3, 4];

/** A point from the facts it is read or computed from. */
export function makePoint({ year, quarter }: Period, value: number, facts: readonly Fact[]): HistoryPoint {
  return {
    year,
    quarter,
    value,
    factIds: [...new Set(facts.map((fact) => fact.id))],
    sourceIds: [...new Set(facts.map((fact) => fact.source))],
    confidence: findWeakestConfidence(facts.map((fact) => fact.confidence)),
  };
}

/** A point computed from other points of its time. */
export function combinePoints(period: Period, value: number, parts: readonly HistoryPoint[]): HistoryPoint {
  return {
    year: period.year,
    quarter: period.quarter,
    value,
    factIds: [...new Set(parts.flatMap((part) => part.factIds))],
    sourceIds: [...new Set(parts.flatMap((part) => part.sourceIds))],
    confidence: findWeakestConfidence(parts.map((part) => part.confidence)),
  };
}

/** A series of one definition; empty lists make no segment. */
export function makeSeries(
  years: HistorySegment,
  quarters: HistorySegment,
  latest: HistoryPoint | null = null,
): HistorySeries {
  return {
    years: years.length === 0 ? [] : [years],
    quarters: quarters.length === 0 ? [] : [quarters],
    latest,
  };
}

/** Every quarter's figure as it stands in the facts. */
export function readQuarters(table: FactTable, query: FactQuery): HistorySegment {
  return selectQuarterly(table, query).map(({ fact, ...period }) => makePoint(period, fact.value, [fact]));
}

/** Rates and shares: years and quarters as they stand in the facts. */
export function readRate(table: FactTable, query: FactQuery): HistorySeries {
  const years = selectAnnual(table, query).map(({ year, fact }) =>
    makePoint({ year, quarter: null }, fact.value, [fact]),
  );
  return makeSeries(years, readQuarters(table, query));
}

/** The figure of a year, or the sum of its quarters where only they are known. */
function readYear(table: FactTable, query: FactQuery, year: number): readonly HistoryPoint[] {
  const sum =
    sumPeriods(table, query, [String(year)]) ??
    sumPeriods(
      table,
      query,
      quartersOfYear.map((quarter) => `${year}Q${quarter}`),
    );
  return sum === null ? [] : [makePoint({ year, quarter: null }, sum.value, sum.facts)];
}

/** Amounts that flow: sales, spending. The latest point is the last twelve months where they end after the last whole year. */
export function readFlow(table: FactTable, query: FactQuery): HistorySeries {
  const quarters = readQuarters(table, query);
  const listed = [...selectAnnual(table, query), ...quarters].map(({ year }) => year);
  const years = [...new Set(listed)]
    .toSorted((a, b) => a - b)
    .flatMap((year) => readYear(table, query, year));
  const trailing = computeTrailingYear(table, query);
  const isLater = trailing !== null && trailing.year > (years.at(-1)?.year ?? -Infinity);
  return makeSeries(years, quarters, isLater ? makePoint(trailing, trailing.value, trailing.facts) : null);
}

/** The sum of the twelve months to the end of a quarter: of four quarters, or of the year that ends with it. */
export function readTwelveMonths(table: FactTable, query: FactQuery, period: Period): HistoryPoint | null {
  const { year, quarter } = period;
  if (quarter === null) return null;
  const sum =
    sumPeriods(table, query, listTrailingQuarters(year, quarter)) ??
    (quarter === 4 ? sumPeriods(table, query, [String(year)]) : null);
  return sum === null ? null : makePoint(period, sum.value, sum.facts);
}

/** Amounts that stand at the end of a quarter, such as orders in hand: a year's figure is that of its last quarter. */
export function makeStock(quarters: HistorySegment): HistorySeries {
  const years = quarters.flatMap((point) => (point.quarter === 4 ? [{ ...point, quarter: null }] : []));
  const last = quarters.at(-1);
  return makeSeries(years, quarters, last === undefined || last.quarter === 4 ? null : last);
}

function isBefore(point: HistoryPoint, { year, quarter }: Period): boolean {
  if (point.year !== year) return point.year < year;
  return point.quarter !== null && quarter !== null && point.quarter < quarter;
}

function splitSegment(segment: HistorySegment, change: Period): readonly HistorySegment[] {
  const before = segment.filter((point) => isBefore(point, change));
  const after = segment.filter((point) => !isBefore(point, change));
  return [before, after].filter((part) => part.length > 0);
}

/** Breaks a series where its definition changes: the change's period is the first under the new one. */
export function splitSeries(series: HistorySeries, change: Period): HistorySeries {
  const { latest } = series;
  const years = series.years.flatMap((segment) => splitSegment(segment, change));
  // The latest point continues the last segment: where only it is under the new definition, that segment is empty.
  const isAlone =
    latest !== null && !isBefore(latest, change) && years.flat().every((point) => isBefore(point, change));
  return {
    ...series,
    years: isAlone ? [...years, []] : years,
    quarters: series.quarters.flatMap((segment) => splitSegment(segment, change)),
  };
}

/** The points of a segment that lie in a range of years. */
export function keepYears(segment: HistorySegment, from: number, to: number): HistorySegment {
  return segment.filter(({ year }) => year >= from && year <= to);
}

function findPeriod(
  segments: readonly HistorySegment[],
  { year, quarter }: Period,
): HistoryPoint | undefined {
  return segments.flat().find((point) => point.year === year && point.quarter === quarter);
}

type Compute = (...values: readonly number[]) => number;

/** Combines points of one time; nothing where one is missing or the result is no number. */
function combineAt(
  point: HistoryPoint,
  others: readonly (HistoryPoint | null | undefined)[],
  compute: Compute,
): readonly HistoryPoint[] {
  const known = others.filter((other) => other !== undefined && other !== null);
  if (known.length < others.length) return [];
  const parts = [point, ...known];
  const value = compute(...parts.map((part) => part.value));
  return Number.isFinite(value) ? [combinePoints(point, value, parts)] : [];
}

/** Computes a measure from others, time by time. The first one gives the segments, so put the one that breaks first. */
export function combineSeries(
  compute: Compute,
  first: HistorySeries,
  ...others: readonly HistorySeries[]
): HistorySeries {
  const combine = (segment: HistorySegment, pick: (series: HistorySeries) => readonly HistorySegment[]) =>
    segment.flatMap((point) =>
      combineAt(
        point,
        others.map((other) => findPeriod(pick(other), point)),
        compute,
      ),
    );
  const { latest } = first;
  const isSameLatest = ({ latest: other }: HistorySeries): boolean =>
    other?.year === latest?.year && other?.quarter === latest?.quarter;
  const combined =
    latest !== null && others.every(isSameLatest)
      ? combineAt(
          latest,
          others.map((other) => other.latest),
          compute,
        )
      : [];
  return {
    years: first.years.map((segment) => combine(segment, ({ years }) => years)),
    quarters: first.quarters.map((segment) => combine(segment, ({ quarters }) => quarters)),
    latest: combined[0] ?? null,
  };
}

/** Growth over the same time of the year before, percent; within segments only. */
export function computeGrowth(series: HistorySeries): HistorySeries {
  const grow = (segment: HistorySegment): HistorySegment =>
    segment.flatMap((point) =>
      combineAt(
        point,
        [findPeriod([segment], { year: point.year - 1, quarter: point.quarter })],
        (now = NaN, before = NaN) => 100 * (now / before - 1),
      ),
    );
  return { years: series.years.map(grow), quarters: series.quarters.map(grow), latest: null };
}
