import type { PeriodKind } from '../../model/index.ts';

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

const monthsOfPart = { Q: 3, H: 6 } as const;

/** Last day of a month, 1 to 12: "2025-06-30". */
function endMonth(year: string, month: number): string {
  const day = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
}

function findEnd(period: string): string {
  if (monthPattern.test(period)) return endMonth(period.slice(0, 4), Number(period.slice(5)));
  const match = periodPattern.exec(period);
  if (match === null) return period;
  const [, , year = '', part, number] = match;
  return endMonth(year, part === 'Q' || part === 'H' ? Number(number) * monthsOfPart[part] : 12);
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
