import { formatMissing } from '../../format/digits.ts';
import { formatNumber, formatYear } from '../../format/number.ts';
import { formatPercent } from '../../format/percent.ts';
import { checksTexts, type ChecksTexts } from '../../i18n/checks/checksTexts.ts';
import {
  computeCredibility,
  computeMarginHistory,
  type CredibilityLevel,
  type CredibilityRules,
  type GaugeId,
  type GaugeReading,
  type GaugeRule,
  type Language,
  type ReportedRange,
  type ResolvedZone,
} from '../../model/index.ts';
import type { ScenarioView } from '../scenarioView.ts';

/** The level of a reading; unknown while the history that it needs has not loaded. */
export type CheckLevel = CredibilityLevel | 'unknown';

/** A stretch of a drawn scale, as shares of its length from 0 to 1. */
export interface ScaleZone {
  readonly from: number;
  readonly to: number;
  readonly level: CredibilityLevel;
}

/** A gauge as a picture: where its zones, their limits and the value stand, as shares of its length. */
export interface CheckScale {
  readonly zones: readonly ScaleZone[];
  readonly limits: readonly { readonly at: number; readonly text: string }[];
  /** Null where there is no value; 0 or 1 for values beyond the scale. */
  readonly at: number | null;
}

/** One zone in words, for the explanation. */
export interface CheckLimit {
  readonly level: CredibilityLevel;
  readonly text: string;
  readonly reason: string;
}

/** One check as finished texts. */
export interface Check {
  readonly id: GaugeId;
  readonly label: string;
  readonly valueText: string;
  readonly level: CheckLevel;
  /** The limits of its zone: "100% to 137%"; empty without a zone. */
  readonly limitText: string;
  readonly reason: string;
  /** The worst year until the last one shown, where it is worse than the chosen one. */
  readonly worseText: string | null;
  readonly scale: CheckScale;
  readonly about: string;
  readonly limits: readonly CheckLimit[];
  readonly factIds: readonly string[];
  readonly sourceIds: readonly string[];
}

interface Words {
  readonly texts: ChecksTexts;
  readonly language: Language;
  /** Years that a count is out of. */
  readonly years: number;
}

const wholeLimits = 0.05;

/** A value with the digits that its limits have. */
function formatLimit(rule: GaugeRule, value: number, { texts, language }: Words): string {
  switch (rule.unit) {
    case 'percent':
      return formatPercent(value, language, Math.abs(value - Math.round(value)) <= wholeLimits ? 0 : 1);
    case 'gigawatts':
      return texts.gigawatts(formatNumber(value, language, 1));
    case 'count':
      return texts.years(formatNumber(value, language, 0), value);
  }
}

function formatReading(rule: GaugeRule, value: number | null, words: Words): string {
  const { texts, language, years } = words;
  if (value === null) return formatMissing(language);
  switch (rule.unit) {
    case 'percent':
      return formatPercent(value, language, 1);
    case 'gigawatts':
      return texts.gigawatts(formatNumber(value, language, 1));
    case 'count':
      return texts.ofYears(
        formatNumber(value, language, 0),
        texts.years(formatNumber(years, language, 0), years),
      );
  }
}

/** Counts end one below the next zone: "3 to 4 years", not "3 to 5". */
function describeRange(rule: GaugeRule, { from, to }: ResolvedZone, words: Words): string {
  const { ranges } = words.texts;
  const show = (value: number): string => formatLimit(rule, value, words);
  if (to === null) return from === null ? '' : ranges.from(show(from));
  if (rule.unit === 'count') return ranges.between(formatNumber(from ?? 0, words.language, 0), show(to - 1));
  return from === null ? ranges.below(show(to)) : ranges.between(show(from), show(to));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function buildScale({ rule, value, zones, zone }: GaugeReading, { language }: Words): CheckScale {
  const { from, to } = rule.scale;
  const place = (given: number): number => clampShare((given - from) / (to - from));
  const limits = zones.flatMap((one) => (one.to === null || one.to <= from || one.to >= to ? [] : [one.to]));
  // No cash flow to pay from: further right than any value.
  const beyond = zone !== null && zone.to === null ? 1 : null;
  return {
    zones: zones.map((one) => ({
      from: one.from === null ? 0 : place(one.from),
      to: one.to === null ? 1 : place(one.to),
      level: one.level,
    })),
    limits: limits.map((limit) => ({
      at: place(limit),
      text: formatNumber(limit, language, rule.unit === 'gigawatts' ? 1 : 0),
    })),
    at: value === null ? beyond : place(value),
  };
}

function describeAbout(rule: GaugeRule, history: ReportedRange | null, { texts, language }: Words): string {
  const about = rule.about[language];
  const needsHistory = rule.zones.some(({ below }) => below !== null && typeof below !== 'number');
  if (!needsHistory || history === null) return about;
  const { lowest, highest, lowestYear, highestYear } = history;
  const show = (value: number): string => formatPercent(value, language, 1);
  const range = texts.history(show(lowest), formatYear(lowestYear), show(highest), formatYear(highestYear));
  return `${about} ${range}`;
}

function buildCheck(reading: GaugeReading, history: ReportedRange | null, words: Words): Check {
  const { rule, value, zone, zones, worse } = reading;
  const { texts, language } = words;
  const usesHistory = rule.id === 'awsMargin' && history !== null;
  const limitOf = (one: ResolvedZone): string =>
    texts.limit(texts.levels[one.level], describeRange(rule, one, words));
  return {
    id: rule.id,
    label: rule.label[language],
    valueText: formatReading(rule, value, words),
    level: zone?.level ?? 'unknown',
    limitText: zone === null ? '' : capitalise(describeRange(rule, zone, words)),
    reason: zone === null ? texts.noHistory : zone.reason[language],
    worseText:
      worse === null
        ? null
        : texts.worse(
            formatYear(worse.year),
            formatReading(rule, worse.value, words),
            texts.levels[worse.zone.level],
          ),
    scale: buildScale(reading, words),
    about: describeAbout(rule, history, words),
    limits: zones.map((one) => ({ level: one.level, text: limitOf(one), reason: one.reason[language] })),
    factIds: usesHistory ? history.factIds : rule.facts,
    sourceIds: usesHistory ? history.sourceIds : rule.sources,
  };
}

export interface Checks {
  /** How many checks are at which level, in a sentence. */
  readonly title: string;
  readonly checks: readonly Check[];
}

/** The six checks of the scenario in the chosen year, as finished texts. */
export function buildChecks(view: ScenarioView, rules: CredibilityRules): Checks {
  const { actuals, scenario, year, lastYear, language } = view;
  const marginHistory = actuals === null ? null : computeMarginHistory(actuals, rules.historyYears);
  const readings = computeCredibility({ ...scenario, year, lastYear, marginHistory }, rules);
  const years = scenario.rows.filter((row) => row.year <= lastYear).length;
  const words: Words = { texts: checksTexts[language], language, years };
  const checks = readings.map((reading) => buildCheck(reading, marginHistory, words));
  const count = (level: CheckLevel): number => checks.filter((check) => check.level === level).length;
  const { title, titleAll } = words.texts;
  const [green, amber, red] = [count('green'), count('amber'), count('red')];
  const isAll = green === checks.length;
  return { title: isAll ? titleAll(formatYear(year)) : title(formatYear(year), green, amber, red), checks };
}
