import { computeAwsOpening } from './aws.ts';
import type { ModelBasis } from './basis.ts';
import { computeCommerceOpening } from './commerce.ts';
import { computeBaseTaxRate } from './company.ts';
import type { OpeningYear } from './outputs.ts';
import { percentOf } from './series.ts';

/** The base year (t = 0) as outputs of the model; the same for every scenario. */
export function computeOpeningYear(basis: ModelBasis): OpeningYear {
  const { base } = basis;
  const aws = computeAwsOpening(basis);
  const commerce = computeCommerceOpening(base);
  const revaluations = base.otherIncome * (1 - computeBaseTaxRate(base));
  return {
    year: base.year,
    awsRevenue: aws.revenue,
    awsDemand: aws.demand,
    awsCapacity: aws.capacity,
    awsUtilisation: percentOf(aws.revenue, aws.capacity),
    awsDepreciation: aws.depreciation,
    awsOperatingIncome: aws.operatingIncome,
    awsMargin: percentOf(aws.operatingIncome, aws.revenue),
    awsNetPpe: aws.netPpe,
    adsRevenue: commerce.adsRevenue,
    storesRevenue: commerce.storesRevenue,
    commerceDepreciation: commerce.depreciation,
    commerceOperatingIncome: commerce.operatingIncome,
    netSales: base.netSales,
    operatingIncome: base.operatingIncome,
    operatingMargin: percentOf(base.operatingIncome, base.netSales),
    netInterest: base.netInterest,
    pretaxIncome: base.pretaxIncome,
    netIncome: base.netIncome,
    underlyingNetIncome: base.netIncome - revaluations,
    eps: base.netIncome / base.dilutedShares,
    operatingCashFlow: base.operatingCashFlow,
    capex: base.capex,
    freeCashFlow: base.operatingCashFlow - base.capex,
    cumulativeFreeCashFlow: 0,
    azureRevenue: base.azureRevenue,
    googleRevenue: base.googleRevenue,
    awsShareOfThree: percentOf(base.awsRevenue, base.awsRevenue + base.azureRevenue + base.googleRevenue),
  };
}
