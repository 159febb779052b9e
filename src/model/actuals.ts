/** One reported figure on the time axis, with the way back to its source. */
export interface ActualPoint {
  /** Calendar year of the period's end as a number: 2025 is the whole year 2025 (see `ActualSeries`). */
  readonly x: number;
  readonly value: number;
  /** Ids of the facts the value is read or computed from (facts.csv). */
  readonly factIds: readonly string[];
  /** Ids of the documents of those facts (sources.json). */
  readonly sourceIds: readonly string[];
  /** The weakest confidence of those facts. */
  readonly confidence: 'verified' | 'secondary' | 'estimated' | 'unverified';
}

/**
 * A measure's history. `annual` holds whole calendar years. `latest` is the last twelve months where they end after the last
 * whole year; twelve months to June 2026 stand at x = 2025.5, half-way between the years that end at 2025 and 2026.
 */
export interface ActualSeries {
  readonly annual: readonly ActualPoint[];
  readonly latest: ActualPoint | null;
}

export const actualMeasures = [
  'netSales',
  'awsRevenue',
  'awsOperatingIncome',
  'awsDepreciation',
  'operatingIncome',
  'netIncome',
  'underlyingNetIncome',
  'operatingCashFlow',
  'capex',
  'freeCashFlow',
  'azureRevenue',
  'azureRevenueLow',
  'azureRevenueHigh',
  'googleRevenue',
  'awsOperatingIncomeBeforeStockCompensation',
  'otherOperatingIncomeBeforeStockCompensation',
  'marketValue',
  'nvidiaMarketValue',
] as const;
export type ActualMeasure = (typeof actualMeasures)[number];

/** The reported history that charts draw beside the projection; USD billions. A measure without facts has empty series. */
export type Actuals = Readonly<Record<ActualMeasure, ActualSeries>>;
