/** The reported or estimated figures of the base year that the model starts from, as public/data/baseline.json names them. */
export const baseFigureIds = [
  'awsRevenue',
  'awsOperatingIncome',
  'awsDepreciation',
  'awsNetPpe',
  'awsCapex',
  'adsRevenue',
  'netSales',
  'operatingIncome',
  'commerceDepreciation',
  'commerceNetPpe',
  'otherAmortisation',
  'netIncome',
  'otherIncome',
  'pretaxIncome',
  'operatingCashFlow',
  'capex',
  'netInterest',
  'dilutedShares',
  'azureRevenue',
  'googleRevenue',
] as const;
export type BaseFigureId = (typeof baseFigureIds)[number];

/**
 * The base year, t = 0. Money in USD billions, shares in billions. "Commerce" is everything that is not AWS: stores and
 * advertising. The parts must reconcile: pretaxIncome = operatingIncome + netInterest + otherIncome.
 */
export interface BaseYear {
  /** Calendar year. */
  readonly year: number;
  readonly awsRevenue: number;
  readonly awsOperatingIncome: number;
  readonly awsDepreciation: number;
  /** Property and equipment of AWS on the books at the end of the year. */
  readonly awsNetPpe: number;
  readonly awsCapex: number;
  readonly adsRevenue: number;
  readonly netSales: number;
  readonly operatingIncome: number;
  readonly commerceDepreciation: number;
  readonly commerceNetPpe: number;
  /** Amortisation of what is not property: video content, leases. */
  readonly otherAmortisation: number;
  readonly netIncome: number;
  /** Non-operating gains and losses, mostly revaluations of stakes; before tax. */
  readonly otherIncome: number;
  readonly pretaxIncome: number;
  readonly operatingCashFlow: number;
  /** Purchases of property and equipment, whole company. */
  readonly capex: number;
  /** Interest earned less interest paid. */
  readonly netInterest: number;
  readonly dilutedShares: number;
  readonly azureRevenue: number;
  readonly googleRevenue: number;
}

/** Fixed parameters of the model, as the `constants` of public/data/assumptions.json name them. */
export const constantIds = [
  'baseUtilisation',
  'capacityLag',
  'baseSiliconShare',
  'awsRunOffLife',
  'commerceRunOffLife',
  'buildingLife',
  'commerceLife',
] as const;
export type ConstantId = (typeof constantIds)[number];

export interface Constants {
  /** Share of AWS capacity in use in the base year; a fraction. */
  readonly baseUtilisation: number;
  /** Part of a year's AWS capex that becomes capacity only in the year after; a fraction. */
  readonly capacityLag: number;
  /** Own chips in the servers of the base year; percent. */
  readonly baseSiliconShare: number;
  /** Years over which the property of AWS at the end of the base year is written off. */
  readonly awsRunOffLife: number;
  /** The same for the property of commerce. */
  readonly commerceRunOffLife: number;
  /** Accounting life of data centre buildings in years. */
  readonly buildingLife: number;
  /** Accounting life of what commerce buys, in years. */
  readonly commerceLife: number;
}

/** What a projection stands on besides the assumptions. */
export interface ModelBasis {
  readonly base: BaseYear;
  readonly constants: Constants;
}
