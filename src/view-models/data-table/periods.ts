import { formatDay } from '../../format/days.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/index.ts';
import type { PeriodKind } from './factTypes.ts';

const periodPattern = /^(FY)?(\d{4})(?:([QH])([1-4]))?$/;
const monthPattern = /^\d{4}-\d{2}$/;

/** What kind of period a text of facts.csv names; a text that names none counts as a day. */
export function findPeriodKind(period: string): PeriodKind {
  const [, fiscal, , part] = periodPattern.exec(period) ?? [];
  if (periodPattern.test(period)) {
    if (part === undefined) return fiscal === undefined ? 'year' : 'fiscalYear';
    if (fiscal !== undefined) return 'fiscalQuarter';
    return part === 'Q' ? 'quarter' : 'half';
  }
  return monthPattern.test(period) ? 'month' : 'day';
}

/** A period in words: "Q4 2025" ("T4 2025"), "first half of 2025", "fiscal year 2025", "5 February 2026". */
export function formatPeriod(
  period: string,
  language: Language,
  texts: Messages['dataTable']['periods'],
): string {
  const match = periodPattern.exec(period);
  if (match === null) return formatDay(period, language);
  const [, fiscal, year = '', part, number = ''] = match;
  if (part === undefined) return fiscal === undefined ? year : texts.fiscalYear(year);
  const name = part === 'Q' ? texts.quarter(number, year) : texts.half(number, year);
  return fiscal === undefined ? name : texts.fiscal(name);
}

const monthsOfPart = { Q: 3, H: 6 } as const;

function findEnd(period: string): string {
  const match = periodPattern.exec(period);
  if (match === null) return monthPattern.test(period) ? `${period}-31` : period;
  const [, , year = '', part, number] = match;
  if (part !== 'Q' && part !== 'H') return `${year}-12-31`;
  return `${year}-${String(Number(number) * monthsOfPart[part]).padStart(2, '0')}-31`;
}

/**
 * A number that puts periods into order of time: by their last day, and of two that end together the longer one last, as a year
 * follows its fourth quarter.
 */
export function orderPeriod(period: string, periodEnd: string | null, kind: PeriodKind): number {
  const day = Number((periodEnd ?? findEnd(period)).replaceAll('-', ''));
  const lengths: readonly PeriodKind[] = [
    'day',
    'month',
    'fiscalQuarter',
    'quarter',
    'half',
    'fiscalYear',
    'year',
  ];
  return (Number.isFinite(day) ? day : 0) * 10 + lengths.indexOf(kind);
}
