import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatYear } from '../../format/number.ts';
import type { RaceChoices, RaceView } from './raceView.ts';

/** `flow`: something summed or measured over the period. `stock`: something that stands at its end. */
export type MeasureKind = 'flow' | 'stock';

/** A calendar year, or a quarter of one. */
export interface Period {
  readonly year: number;
  readonly quarter: number | null;
}

/** Middle of the year among its quarters: where a projected year stands as its average quarter. */
const middleQuarter = 0.375;

/**
 * Where a period stands on the axis. By years a year stands at its number, and what ends with a later quarter between two years:
 * June 2026 at 2025.5. By quarters the first one stands at the year's number: the second quarter of 2026 at 2026.25.
 */
export function placePeriod({ year, quarter }: Period, by: RaceChoices['period']): number {
  if (quarter === null) return by === 'year' ? year : year + middleQuarter;
  return by === 'year' ? year + quarter / 4 - 1 : year + (quarter - 1) / 4;
}

/** How far the axis runs behind the calendar: where a day stands, less its place in the calendar. */
const calendarShift: Readonly<Record<RaceChoices['period'], Readonly<Record<MeasureKind, number>>>> = {
  // A year of something that flows has its middle at its number; a stock of its last day stands there.
  year: { flow: -0.5, stock: -1 },
  quarter: { flow: -0.125, stock: -0.25 },
};

/** Where a day or a month stands on the axis. */
export function placeDate(date: string, by: RaceChoices['period'], kind: MeasureKind): number {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365 + calendarShift[by][kind];
}

/** "2025", "Q2 2026", "12 months to June 2026", "end of June 2026". */
export function namePeriod(
  { view }: RaceView,
  { year, quarter }: Period,
  kind: MeasureKind,
  by: RaceChoices['period'],
): string {
  const texts = cloudRaceTexts[view.language];
  const { figures } = view.messages;
  if (quarter === null) return kind === 'stock' ? texts.endOfYear(formatYear(year)) : formatYear(year);
  if (by === 'quarter') return texts.quarter(quarter, formatYear(year));
  const month = [...figures.common.quarterEnds, texts.december][quarter - 1] ?? '';
  return kind === 'stock'
    ? texts.endOfMonth(month, formatYear(year))
    : figures.common.lastTwelveMonths(month, formatYear(year));
}

/** The same in a few characters, for the margin of a chart: "2025", "Q2 2026", "06/2026". */
export function abbreviatePeriod(
  { view }: RaceView,
  { year, quarter }: Period,
  by: RaceChoices['period'],
): string {
  if (quarter === null) return formatYear(year);
  return by === 'quarter'
    ? cloudRaceTexts[view.language].quarter(quarter, formatYear(year))
    : `${String(quarter * 3).padStart(2, '0')}/${formatYear(year)}`;
}

/** The name of a projected year: by quarters it stands for its average quarter. */
export function nameProjected({ view, choices }: RaceView, year: number): string {
  return choices.period === 'year'
    ? formatYear(year)
    : cloudRaceTexts[view.language].averageQuarter(formatYear(year));
}
