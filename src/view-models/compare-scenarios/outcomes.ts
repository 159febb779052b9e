import type { ActualMeasure, OpeningYear, ProjectedYear } from '../../model/index.ts';
import type { ReadMeasure } from '../timeFrame.ts';

/** The outcomes that scenarios can be compared by, in the order of lists and tables. */
export const outcomeIds = [
  'netSales',
  'operatingIncome',
  'underlyingNetIncome',
  'freeCashFlow',
  'cumulativeFreeCashFlow',
  'capex',
  'awsRevenue',
  'awsOperatingIncome',
  'awsMargin',
  'awsUtilisation',
  'awsShareOfThree',
  'marketCap',
] as const;
export type OutcomeId = (typeof outcomeIds)[number];

interface Outcome {
  readonly unit: 'USD_bn' | 'percent';
  /** Measures of the history, and the figure read from them; without them the lines begin at the base year. */
  readonly measures?: readonly ActualMeasure[];
  readonly reported?: (read: ReadMeasure) => number | null;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

const asReported = (measure: ActualMeasure): Outcome => ({
  unit: 'USD_bn',
  measures: [measure],
  reported: (read) => read(measure),
});

/** Unit and history of every outcome. */
export const outcomes: Readonly<Record<OutcomeId, Outcome>> = {
  netSales: asReported('netSales'),
  operatingIncome: asReported('operatingIncome'),
  underlyingNetIncome: asReported('underlyingNetIncome'),
  freeCashFlow: {
    unit: 'USD_bn',
    measures: ['operatingCashFlow', 'capex'],
    reported: (read) => difference(read('operatingCashFlow'), read('capex')),
  },
  cumulativeFreeCashFlow: { unit: 'USD_bn' },
  capex: asReported('capex'),
  awsRevenue: asReported('awsRevenue'),
  awsOperatingIncome: asReported('awsOperatingIncome'),
  awsMargin: {
    unit: 'percent',
    measures: ['awsOperatingIncome', 'awsRevenue'],
    reported: (read) => ratio(read('awsOperatingIncome'), read('awsRevenue')),
  },
  awsUtilisation: { unit: 'percent' },
  awsShareOfThree: { unit: 'percent' },
  marketCap: { unit: 'USD_bn' },
};

/** An outcome of a projected year; null where it has no meaning. */
export function readOutcome(row: ProjectedYear, id: OutcomeId): number | null {
  const value = row[id];
  return value !== null && Number.isFinite(value) ? value : null;
}

/** An outcome of the base year, as far as the model knows it. */
export function readOpening(opening: OpeningYear, id: OutcomeId): number | null {
  if (id === 'marketCap') return null;
  const value = opening[id];
  return Number.isFinite(value) ? value : null;
}
