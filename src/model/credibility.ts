import type { Actuals } from './actuals.ts';
import type { Inputs } from './inputs.ts';
import type { Localized } from './language.ts';
import type { ProjectedYear } from './outputs.ts';
import { fraction, percentOf } from './series.ts';

/** What is checked about a scenario, in the order of the screen. */
export const gaugeIds = [
  'utilisation',
  'capexOfCash',
  'returnOnCapital',
  'awsMargin',
  'gigawatts',
  'negativeCashYears',
] as const;
export type GaugeId = (typeof gaugeIds)[number];

/** From plausible to hard to believe. */
export const credibilityLevels = ['green', 'amber', 'red'] as const;
export type CredibilityLevel = (typeof credibilityLevels)[number];

/** Where a zone ends: a value in the gauge's unit, or a distance from the lowest or highest value of its history. */
export type Threshold = number | { readonly of: 'lowest' | 'highest'; readonly plus: number };

/** A stretch of a gauge and why it has its level. */
export interface GaugeZone {
  /** The zone holds the values below; null: all that are left. */
  readonly below: Threshold | null;
  readonly level: CredibilityLevel;
  readonly reason: Localized;
}

/** One check as public/data/credibility.json defines it. */
export interface GaugeRule {
  readonly id: GaugeId;
  readonly label: Localized;
  /** What is measured, and where the thresholds come from. */
  readonly about: Localized;
  readonly unit: 'percent' | 'gigawatts' | 'count';
  /** What the drawn scale spans. */
  readonly scale: { readonly from: number; readonly to: number };
  /** The lowest first. */
  readonly zones: readonly GaugeZone[];
  /** Ids of facts.csv and sources.json that the thresholds rest on. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

export interface CredibilityRules {
  /** AWS capex behind a gigawatt of new power, USD billions. */
  readonly billionsPerGigawatt: number;
  /** How many past years the margin is held against. */
  readonly historyYears: number;
  /** One rule a gauge, in the order of `gaugeIds`. */
  readonly gauges: readonly GaugeRule[];
}

/** The range of a measure in the past. */
export interface ReportedRange {
  readonly lowest: number;
  readonly highest: number;
  /** The years of its two ends. */
  readonly lowestYear: number;
  readonly highestYear: number;
  /** Facts of the two ends. */
  readonly factIds: readonly string[];
  readonly sourceIds: readonly string[];
}

/** A zone between two numbers; null: no end on that side. */
export interface ResolvedZone {
  readonly from: number | null;
  readonly to: number | null;
  readonly level: CredibilityLevel;
  readonly reason: Localized;
}

/** What a gauge says of a scenario. */
export interface GaugeReading {
  readonly rule: GaugeRule;
  /** In the chosen year, in the gauge's unit; null where the ratio has no meaning (no operating cash flow to pay from). */
  readonly value: number | null;
  /** Null while the history that the thresholds need has not loaded. */
  readonly zone: ResolvedZone | null;
  readonly zones: readonly ResolvedZone[];
  /** The first year of the shown years with a worse level than the chosen one, the worst of them; null without. */
  readonly worse: {
    readonly year: number;
    readonly value: number | null;
    readonly zone: ResolvedZone;
  } | null;
}

/** A scenario to check. */
export interface CredibilityRequest {
  readonly inputs: Inputs;
  readonly rows: readonly ProjectedYear[];
  /** The year that the gauges are read for. */
  readonly year: number;
  /** The last year that counts. */
  readonly lastYear: number;
  /** Range of the operating margin of AWS in the past, percent; null until it is known. */
  readonly marginHistory: ReportedRange | null;
}

/** The operating margin of AWS in the last `years` whole years and the last twelve months. Null without reported years. */
export function computeMarginHistory(actuals: Actuals, years: number): ReportedRange | null {
  const { awsOperatingIncome, awsRevenue } = actuals;
  const incomes = [...awsOperatingIncome.annual.slice(-years), awsOperatingIncome.latest];
  const sales = new Map([...awsRevenue.annual, awsRevenue.latest].map((point) => [point?.x, point]));
  const margins = incomes.flatMap((income) => {
    const sold = sales.get(income?.x);
    if (income === null || sold === null || sold === undefined) return [];
    return [{ income, sold, margin: percentOf(income.value, sold.value) }];
  });
  const sorted = margins.toSorted((a, b) => a.margin - b.margin);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return null;
  const points = [low.income, low.sold, high.income, high.sold];
  return {
    lowest: low.margin,
    highest: high.margin,
    lowestYear: low.income.x,
    highestYear: high.income.x,
    factIds: [...new Set(points.flatMap(({ factIds }) => factIds))],
    sourceIds: [...new Set(points.flatMap(({ sourceIds }) => sourceIds))],
  };
}

/** Reads a gauge for one year; infinite where there is no cash flow to pay capex from. */
type Read = (row: ProjectedYear) => number;

/** How each gauge is read. Years of negative free cash flow are counted over the whole path up to `lastYear`. */
function listReaders(request: CredibilityRequest, rules: CredibilityRules): Readonly<Record<GaugeId, Read>> {
  const { rows, lastYear, inputs } = request;
  const negative = rows.filter(({ year, freeCashFlow }) => year <= lastYear && freeCashFlow < 0).length;
  return {
    utilisation: (row) => row.awsUtilisation,
    capexOfCash: ({ capex, operatingCashFlow }) =>
      operatingCashFlow > 0 ? percentOf(capex, operatingCashFlow) : Infinity,
    returnOnCapital: (row) => row.awsRoic,
    awsMargin: (row) => row.awsMargin,
    gigawatts: ({ capex }) => (capex * fraction(inputs.awsCapexShare)) / rules.billionsPerGigawatt,
    negativeCashYears: () => negative,
  };
}

function resolveThreshold(threshold: Threshold | null, history: ReportedRange | null): number | null {
  if (threshold === null || typeof threshold === 'number') return threshold;
  return (history?.[threshold.of] ?? NaN) + threshold.plus;
}

/** Zones as numbers; none while a threshold needs a history that is not known. */
function resolveZones(rule: GaugeRule, history: ReportedRange | null): readonly ResolvedZone[] {
  const ends = rule.zones.map(({ below }) => resolveThreshold(below, history));
  if (ends.some((end) => end !== null && Number.isNaN(end))) return [];
  return rule.zones.map(({ level, reason }, order) => ({
    from: ends[order - 1] ?? null,
    to: ends[order] ?? null,
    level,
    reason,
  }));
}

function findZone(zones: readonly ResolvedZone[], value: number): ResolvedZone | null {
  return zones.find(({ to }) => to === null || value < to) ?? null;
}

function rank(zone: ResolvedZone): number {
  return credibilityLevels.indexOf(zone.level);
}

function showable(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function readGauge(rule: GaugeRule, read: Read, request: CredibilityRequest): GaugeReading {
  const { rows, year, lastYear, marginHistory } = request;
  const zones = resolveZones(rule, marginHistory);
  const chosen = rows.find((row) => row.year === year);
  if (chosen === undefined) throw new RangeError(`The projection has no year ${year}.`);
  const zone = findZone(zones, read(chosen));
  let worse: GaugeReading['worse'] = null;
  for (const row of rows) {
    const other = row.year > lastYear ? null : findZone(zones, read(row));
    if (zone === null || other === null || rank(other) <= rank(worse?.zone ?? zone)) continue;
    worse = { year: row.year, value: showable(read(row)), zone: other };
  }
  return { rule, value: showable(read(chosen)), zone, zones, worse };
}

/**
 * What every gauge says of a scenario, in the order of the rules. Pure; thresholds are data. Throws a RangeError when the chosen
 * year is not projected.
 */
export function computeCredibility(
  request: CredibilityRequest,
  rules: CredibilityRules,
): readonly GaugeReading[] {
  const readers = listReaders(request, rules);
  return rules.gauges.map((rule) => readGauge(rule, readers[rule.id], request));
}
