/** One projected year: the outputs of the model. Money in USD billions, rates in percent (24 means 24 %). */
export interface ProjectedYear {
  /** Calendar year. */
  readonly year: number;
  readonly awsRevenue: number;
  /** Growth of AWS sales over the year before, percent. */
  readonly awsGrowth: number;
  /** What customers would buy from AWS. */
  readonly awsDemand: number;
  /** Sales that the installed capacity of AWS can serve. */
  readonly awsCapacity: number;
  /** Percent of capacity in use. */
  readonly awsUtilisation: number;
  /** Demand that capacity could not serve; 0 when demand binds. */
  readonly awsUnmetDemand: number;
  readonly awsDepreciation: number;
  readonly awsOperatingIncome: number;
  /** AWS operating income over AWS sales, percent. */
  readonly awsMargin: number;
  /** Property and equipment of AWS at the end of the year. */
  readonly awsNetPpe: number;
  /** AWS operating income after tax over its average property and equipment, percent. */
  readonly awsRoic: number;
  readonly adsRevenue: number;
  /** Everything Amazon sells that is neither AWS nor advertising. */
  readonly storesRevenue: number;
  readonly commerceDepreciation: number;
  /** Operating income of stores and advertising together. */
  readonly commerceOperatingIncome: number;
  readonly netSales: number;
  readonly operatingIncome: number;
  /** Operating income over net sales, percent. */
  readonly operatingMargin: number;
  readonly netInterest: number;
  readonly pretaxIncome: number;
  readonly netIncome: number;
  /** Net income without revaluations. */
  readonly underlyingNetIncome: number;
  /** Net income in dollars a diluted share. */
  readonly eps: number;
  readonly operatingCashFlow: number;
  readonly capex: number;
  readonly freeCashFlow: number;
  /** Free cash flow since the end of the base year. */
  readonly cumulativeFreeCashFlow: number;
  readonly azureRevenue: number;
  readonly googleRevenue: number;
  /** AWS sales over the sales of AWS, Azure and Google Cloud, percent. */
  readonly awsShareOfThree: number;
  /** Multiple of the underlying profit; null when that profit is not positive. */
  readonly marketCap: number | null;
}

/** Every output of a projected year but the year itself, in the order of the documentation. */
export const outputIds = [
  'awsRevenue',
  'awsGrowth',
  'awsDemand',
  'awsCapacity',
  'awsUtilisation',
  'awsUnmetDemand',
  'awsDepreciation',
  'awsOperatingIncome',
  'awsMargin',
  'awsNetPpe',
  'awsRoic',
  'adsRevenue',
  'storesRevenue',
  'commerceDepreciation',
  'commerceOperatingIncome',
  'netSales',
  'operatingIncome',
  'operatingMargin',
  'netInterest',
  'pretaxIncome',
  'netIncome',
  'underlyingNetIncome',
  'eps',
  'operatingCashFlow',
  'capex',
  'freeCashFlow',
  'cumulativeFreeCashFlow',
  'azureRevenue',
  'googleRevenue',
  'awsShareOfThree',
  'marketCap',
] as const satisfies readonly Exclude<keyof ProjectedYear, 'year'>[];
export type OutputId = (typeof outputIds)[number];

/** The base year in terms of the outputs, as far as the model knows them then: where the lines of a projection begin. */
export type OpeningYear = Pick<
  ProjectedYear,
  | 'year'
  | 'awsRevenue'
  | 'awsDemand'
  | 'awsCapacity'
  | 'awsUtilisation'
  | 'awsDepreciation'
  | 'awsOperatingIncome'
  | 'awsMargin'
  | 'awsNetPpe'
  | 'adsRevenue'
  | 'storesRevenue'
  | 'commerceDepreciation'
  | 'commerceOperatingIncome'
  | 'netSales'
  | 'operatingIncome'
  | 'operatingMargin'
  | 'netInterest'
  | 'pretaxIncome'
  | 'netIncome'
  | 'underlyingNetIncome'
  | 'eps'
  | 'operatingCashFlow'
  | 'capex'
  | 'freeCashFlow'
  | 'cumulativeFreeCashFlow'
  | 'azureRevenue'
  | 'googleRevenue'
  | 'awsShareOfThree'
>;

/** What kept AWS sales from being higher in a year: customers turned away for want of machines, or no more customers. */
export function findBindingConstraint(row: ProjectedYear): 'capacity' | 'demand' {
  return row.awsUnmetDemand > 0 ? 'capacity' : 'demand';
}
