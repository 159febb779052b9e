import type { ActualPoint, Actuals, ActualSeries } from '../../model/index.ts';
import { actualMeasures, isOwnId } from '../../model/index.ts';
import { buildActuals } from '../actuals.ts';
import type { Fact } from '../facts.ts';
import type { FactTable } from '../factTable.ts';
import { findPeriodEnd } from './periods.ts';

/**
 * The history of merged facts, cut for a base year: whole years up to it, and behind it the last figure there is, be it a whole
 * year or twelve months. Four quarters that make up the base year count as that year.
 */
export function buildMergedActuals(facts: readonly Fact[], table: FactTable, baseYear: number): Actuals {
  const all = buildActuals(facts, table);
  const isOwnYear = facts.some(({ id, period }) => isOwnId(id) && period.startsWith(String(baseYear)));
  const end = `${baseYear}-12-31`;
  const atBase = isOwnYear
    ? buildActuals(facts.filter(({ period }) => (findPeriodEnd(period) ?? '') <= end))
    : all;
  const series = actualMeasures.map(
    (measure) => [measure, cutSeries(all[measure], atBase[measure].latest, baseYear)] as const,
  );
  return { ...all, ...Object.fromEntries(series) };
}

function cutSeries(series: ActualSeries, atBase: ActualPoint | null, baseYear: number): ActualSeries {
  const annual = series.annual.filter(({ x }) => x <= baseYear);
  const quarters = atBase?.x === baseYear ? [atBase] : [];
  const later = [...series.annual, ...(series.latest === null ? [] : [series.latest])].filter(
    ({ x }) => x > baseYear,
  );
  const latest = later.toSorted((a, b) => a.x - b.x).at(-1) ?? null;
  return { annual: annual.at(-1)?.x === baseYear ? annual : [...annual, ...quarters], latest };
}
