import { projectAws, type AwsYear } from './aws.ts';
import type { ModelBasis } from './basis.ts';
import { projectCapex, type CapexPath } from './capex.ts';
import { projectCommerce, type CommerceYear } from './commerce.ts';
import { computeCashConversion, computeCompanyYear, type CompanyYear } from './company.ts';
import type { Inputs } from './inputs.ts';
import type { ProjectedYear } from './outputs.ts';
import { projectRivals, type RivalsYear } from './rivals.ts';
import { at, fraction, percentOf } from './series.ts';

/** The longest projection in years. */
export const maximumHorizon = 30;

export interface ProjectionOptions {
  /** Capex that is known already, by calendar year: replaces the model's own for the years it names. */
  readonly capexPath?: CapexPath;
}

/** One year of every part of the model. */
interface YearParts {
  readonly year: number;
  readonly awsBefore: AwsYear;
  readonly aws: AwsYear;
  readonly commerce: CommerceYear;
  readonly company: CompanyYear;
  readonly rivals: RivalsYear;
}

/**
 * Projects Amazon and its rivals `horizon` years beyond the base year; first projected year first. Pure: the same arguments give
 * the same rows. Throws a RangeError unless `horizon` is a whole number from 1 to 30. Formulas: docs/model.md.
 */
export function project(
  basis: ModelBasis,
  inputs: Inputs,
  horizon: number,
  { capexPath = {} }: ProjectionOptions = {},
): readonly ProjectedYear[] {
  checkHorizon(horizon);
  const { base } = basis;
  const capexPlan = projectCapex(base, inputs, horizon, capexPath);
  const awsYears = projectAws(basis, inputs, capexPlan.aws);
  const commerceYears = projectCommerce(basis, inputs, capexPlan.commerce);
  const rivalsYears = projectRivals(base, inputs, awsYears);
  const conversion = computeCashConversion(base, inputs);

  const rows: ProjectedYear[] = [];
  let cashBefore = 0;
  for (let t = 1; t <= horizon; t += 1) {
    const year = base.year + t;
    const awsBefore = at(awsYears, t - 1);
    const aws = at(awsYears, t);
    const commerce = at(commerceYears, t);
    const rivals = at(rivalsYears, t);
    const capex = at(capexPlan.total, t);
    const company = computeCompanyYear(base, inputs, conversion, { t, aws, commerce, capex, cashBefore });
    rows.push(composeRow({ year, awsBefore, aws, commerce, company, rivals }, inputs));
    cashBefore = company.cumulativeFreeCashFlow;
  }
  return rows;
}

function checkHorizon(horizon: number): void {
  if (Number.isInteger(horizon) && horizon >= 1 && horizon <= maximumHorizon) return;
  throw new RangeError(
    `The horizon must be a whole number of years from 1 to ${maximumHorizon}, not ${horizon}.`,
  );
}

/** The outputs of one year, in their documented order. */
function composeRow(parts: YearParts, inputs: Inputs): ProjectedYear {
  const { year, awsBefore, aws, commerce, company, rivals } = parts;
  const awsProfitAfterTax = aws.operatingIncome * (1 - fraction(inputs.taxRate));
  const threeClouds = aws.revenue + rivals.azureRevenue + rivals.googleRevenue;
  return {
    year,
    awsRevenue: aws.revenue,
    awsGrowth: percentOf(aws.revenue - awsBefore.revenue, awsBefore.revenue),
    awsDemand: aws.demand,
    awsCapacity: aws.capacity,
    awsUtilisation: percentOf(aws.revenue, aws.capacity),
    awsUnmetDemand: aws.unmetDemand,
    awsDepreciation: aws.depreciation,
    awsOperatingIncome: aws.operatingIncome,
    awsMargin: percentOf(aws.operatingIncome, aws.revenue),
    awsNetPpe: aws.netPpe,
    awsRoic: percentOf(awsProfitAfterTax, (awsBefore.netPpe + aws.netPpe) / 2),
    adsRevenue: commerce.adsRevenue,
    storesRevenue: commerce.storesRevenue,
    commerceDepreciation: commerce.depreciation,
    commerceOperatingIncome: commerce.operatingIncome,
    netSales: company.netSales,
    operatingIncome: company.operatingIncome,
    operatingMargin: percentOf(company.operatingIncome, company.netSales),
    netInterest: company.netInterest,
    pretaxIncome: company.pretaxIncome,
    netIncome: company.netIncome,
    underlyingNetIncome: company.underlyingNetIncome,
    eps: company.eps,
    operatingCashFlow: company.operatingCashFlow,
    capex: company.capex,
    freeCashFlow: company.freeCashFlow,
    cumulativeFreeCashFlow: company.cumulativeFreeCashFlow,
    azureRevenue: rivals.azureRevenue,
    googleRevenue: rivals.googleRevenue,
    awsShareOfThree: percentOf(aws.revenue, threeClouds),
    marketCap: company.marketCap,
  };
}
