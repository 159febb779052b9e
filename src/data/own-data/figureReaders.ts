import type { Fact, FactUnit } from '../facts.ts';
import type { FactTable } from '../factTable.ts';
import { selectFact } from '../factTable.ts';

/** A fact that is looked for and not there. */
export interface WantedFact {
  readonly entity: string;
  readonly metric: string;
  readonly unit: FactUnit;
  /** The missing periods; knowing the last one alone, a whole year, is enough. */
  readonly periods: readonly string[];
}

/** A figure of one year with the way to it, or what is missing for it. */
export type YearReading =
  | {
      readonly ok: true;
      readonly value: number;
      readonly facts: readonly Fact[];
      /** How the value follows from the facts, in words (English); null when it is one fact as it stands. */
      readonly words: string | null;
    }
  | { readonly ok: false; readonly wanted: readonly WantedFact[] };

/** Reads one figure of a calendar year from facts. */
export type YearReader = (table: FactTable, year: number) => YearReading;

export interface Measure {
  readonly entity: string;
  readonly metric: string;
  readonly unit?: FactUnit;
}

function listQuarters(year: number): readonly string[] {
  return [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`);
}

function readParts(table: FactTable, { entity, metric, unit = 'USD_bn' }: Measure, year: number) {
  const query = { entity, metric, unit };
  const annual = selectFact(table, query, String(year));
  const quarters = listQuarters(year).map((period) => ({ period, fact: selectFact(table, query, period) }));
  const known = quarters.flatMap(({ fact }) => fact ?? []);
  const missing = quarters.filter(({ fact }) => fact === null).map(({ period }) => period);
  const wanted: WantedFact = { ...query, periods: known.length === 0 ? [String(year)] : missing };
  return { annual, known, wanted };
}

function asItStands(fact: Fact): YearReading {
  return { ok: true, value: fact.value, facts: [fact], words: null };
}

/** What accumulates over a year: the year itself, else the sum of its four quarters. */
export function readFlow(measure: Measure): YearReader {
  return (table, year) => {
    const { annual, known, wanted } = readParts(table, measure, year);
    if (annual !== null) return asItStands(annual);
    if (known.length < 4) return { ok: false, wanted: [wanted] };
    const value = known.reduce((sum, fact) => sum + fact.value, 0);
    return { ok: true, value, facts: known, words: 'sum of the four quarters' };
  };
}

/** What is an average over a year: the year itself, else the mean of its four quarters. */
export function readAverage(measure: Measure): YearReader {
  return (table, year) => {
    const { annual, known, wanted } = readParts(table, measure, year);
    if (annual !== null) return asItStands(annual);
    if (known.length < 4) return { ok: false, wanted: [wanted] };
    const value = known.reduce((sum, fact) => sum + fact.value, 0) / known.length;
    return { ok: true, value, facts: known, words: 'mean of the four quarters' };
  };
}

/** What stands at the end of a year: the year itself, its last quarter or its last day. */
export function readStock({ entity, metric, unit = 'USD_bn' }: Measure): YearReader {
  return (table, year) => {
    const periods = [String(year), `${year}Q4`, `${year}-12-31`];
    const fact = periods
      .map((period) => selectFact(table, { entity, metric, unit }, period))
      .find((found) => found !== null);
    if (fact === undefined) return { ok: false, wanted: [{ entity, metric, unit, periods: [String(year)] }] };
    return asItStands(fact);
  };
}

/** A figure computed from others of the same year; `words` says how. */
export function compute(
  words: string,
  parts: readonly YearReader[],
  combine: (...values: readonly number[]) => number,
): YearReader {
  return (table, year) => {
    const readings = parts.map((read) => read(table, year));
    const known = readings.flatMap((reading) => (reading.ok ? [reading] : []));
    if (known.length < parts.length)
      return { ok: false, wanted: readings.flatMap((reading) => (reading.ok ? [] : reading.wanted)) };
    return {
      ok: true,
      value: combine(...known.map(({ value }) => value)),
      facts: [...new Set(known.flatMap(({ facts }) => facts))],
      words,
    };
  };
}

/** The first way that leads to a figure; what is missing is told for the first one only. */
export function firstOf(...ways: readonly [YearReader, ...YearReader[]]): YearReader {
  return (table, year) => {
    const [first, ...others] = ways;
    const reading = first(table, year);
    if (reading.ok) return reading;
    return others.map((read) => read(table, year)).find((other) => other.ok) ?? reading;
  };
}
