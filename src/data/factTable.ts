import type { Confidence, Fact, FactUnit } from './facts.ts';
import { confidences } from './facts.ts';

/** Facts by what they say: "entity metric" → period → every row that gives this figure, the one to trust first. */
export type FactTable = ReadonlyMap<string, ReadonlyMap<string, readonly Fact[]>>;

/** A figure that several rows give: the one the product shows and the others. */
export interface FactConflict {
  readonly chosen: Fact;
  readonly others: readonly Fact[];
}

/** A metric of an entity, in one unit: figures in different units never meet in a series. */
export interface FactQuery {
  readonly entity: string;
  readonly metric: string;
  readonly unit: FactUnit;
}

export interface AnnualFact {
  readonly year: number;
  readonly fact: Fact;
}

export interface QuarterlyFact {
  readonly year: number;
  readonly quarter: number;
  readonly fact: Fact;
}

/** A figure with the facts it is read or computed from. */
export interface Reading {
  readonly value: number;
  readonly facts: readonly Fact[];
}

/** The sum of four quarters in a row. */
export interface TrailingYear extends Reading {
  /** The last of the four. */
  readonly year: number;
  readonly quarter: number;
}

/** Puts facts into order; where rows give the same figure, see `compareTrust`. */
export function buildFactTable(facts: readonly Fact[]): FactTable {
  const table = new Map<string, Map<string, Fact[]>>();
  for (const fact of facts) {
    const key = makeKey(fact.entity, fact.metric);
    const periods = table.get(key) ?? new Map<string, Fact[]>();
    const rows = periods.get(fact.period);
    // Most figures stand in one row: with ten thousand of them, sorting lists of one adds up.
    periods.set(fact.period, rows === undefined ? [fact] : [...rows, fact].toSorted(compareTrust));
    table.set(key, periods);
  }
  return table;
}

/** The surer fact first; of two equally sure the one with the later id, which was added in the knowledge of the other. */
function compareTrust(a: Fact, b: Fact): number {
  const difference = confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence);
  return difference === 0 ? b.id.localeCompare(a.id, 'en', { numeric: true }) : difference;
}

/** The figure of a period, or null. */
export function selectFact(table: FactTable, query: FactQuery, period: string): Fact | null {
  const rows = table.get(makeKey(query.entity, query.metric))?.get(period) ?? [];
  return rows.find((fact) => fact.unit === query.unit) ?? null;
}

/** Every figure that more than one row gives, whether they agree or not. */
export function selectConflicts(table: FactTable): readonly FactConflict[] {
  return [...table.values()]
    .flatMap((periods) => [...periods.values()])
    .flatMap(([chosen, ...others]) =>
      chosen === undefined || others.length === 0 ? [] : [{ chosen, others }],
    );
}

/** The figures of calendar years (`2025`), the earliest first. */
export function selectAnnual(table: FactTable, query: FactQuery): readonly AnnualFact[] {
  return selectPeriods(table, query, /^(\d{4})$/)
    .map(({ numbers: [year = 0], fact }) => ({ year, fact }))
    .toSorted((a, b) => a.year - b.year);
}

/** The figures of calendar quarters (`2025Q4`), the earliest first. */
export function selectQuarterly(table: FactTable, query: FactQuery): readonly QuarterlyFact[] {
  return selectPeriods(table, query, /^(\d{4})Q([1-4])$/)
    .map(({ numbers: [year = 0, quarter = 0], fact }) => ({ year, quarter, fact }))
    .toSorted((a, b) => a.year - b.year || a.quarter - b.quarter);
}

/** The sum of a metric over some periods, or null when one of them is not known. */
export function sumPeriods(table: FactTable, query: FactQuery, periods: readonly string[]): Reading | null {
  const facts = periods.map((period) => selectFact(table, query, period)).filter((fact) => fact !== null);
  const value = facts.reduce((sum, fact) => sum + fact.value, 0);
  return facts.length === periods.length && Number.isFinite(value) ? { value, facts } : null;
}

/** The sum of the four quarters up to a metric's last one, or null when one of them is not known. */
export function computeTrailingYear(table: FactTable, query: FactQuery): TrailingYear | null {
  const last = selectQuarterly(table, query).at(-1);
  if (last === undefined) return null;
  const { year, quarter } = last;
  const sum = sumPeriods(table, query, listTrailingQuarters(year, quarter));
  return sum === null ? null : { year, quarter, ...sum };
}

/** The four quarters that end with the given one, the earliest first: 2026, 2 → 2025Q3, 2025Q4, 2026Q1, 2026Q2. */
export function listTrailingQuarters(year: number, quarter: number): readonly string[] {
  const end = year * 4 + quarter - 1;
  return [end - 3, end - 2, end - 1, end].map((count) => `${Math.floor(count / 4)}Q${(count % 4) + 1}`);
}

/** The least sure of some confidences; `verified` for none. */
export function findWeakestConfidence(given: readonly Confidence[]): Confidence {
  return confidences.findLast((confidence) => given.includes(confidence)) ?? 'verified';
}

function selectPeriods(table: FactTable, query: FactQuery, pattern: RegExp) {
  const periods = table.get(makeKey(query.entity, query.metric)) ?? new Map<string, readonly Fact[]>();
  return [...periods.keys()].flatMap((period) => {
    const numbers = pattern.exec(period)?.slice(1).map(Number);
    const fact = selectFact(table, query, period);
    return numbers === undefined || fact === null ? [] : [{ numbers, fact }];
  });
}

function makeKey(entity: string, metric: string): string {
  return `${entity} ${metric}`;
}
