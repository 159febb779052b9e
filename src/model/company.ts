import type { AwsYear } from './aws.ts';
import type { BaseYear } from './basis.ts';
import type { CommerceYear } from './commerce.ts';
import type { Inputs } from './inputs.ts';
import { fraction } from './series.ts';

/** One year of Amazon as a whole, USD billions; eps in dollars a share. */
export interface CompanyYear {
  readonly netSales: number;
  readonly operatingIncome: number;
  readonly netInterest: number;
  readonly pretaxIncome: number;
  readonly netIncome: number;
  readonly underlyingNetIncome: number;
  readonly eps: number;
  readonly operatingCashFlow: number;
  readonly capex: number;
  readonly freeCashFlow: number;
  readonly cumulativeFreeCashFlow: number;
  readonly marketCap: number | null;
}

/** Effective tax rate of the base year, a fraction. */
export function computeBaseTaxRate(base: BaseYear): number {
  return 1 - base.netIncome / base.pretaxIncome;
}

/** How profit becomes cash, read off the base year once a projection. */
interface CashConversion {
  /** Operating cash flow per dollar of operating income before depreciation and amortisation; a fraction. */
  readonly rate: number;
  /** Amortisation of what is not property, per dollar of net sales; a fraction. */
  readonly amortisationShare: number;
}

/** Cash conversion at the scenario's tax rate: a point more tax costs cash on the part of the profit that is taxed. */
export function computeCashConversion(base: BaseYear, inputs: Inputs): CashConversion {
  const earningsBeforeDepreciation =
    base.operatingIncome + base.awsDepreciation + base.commerceDepreciation + base.otherAmortisation;
  const taxedShare = (base.pretaxIncome - base.otherIncome) / earningsBeforeDepreciation;
  const extraTax = fraction(inputs.taxRate) - computeBaseTaxRate(base);
  return {
    rate: base.operatingCashFlow / earningsBeforeDepreciation - extraTax * taxedShare,
    amortisationShare: base.otherAmortisation / base.netSales,
  };
}

/** Amazon in year t from its two businesses and the cash it has gathered up to the year before. */
export function computeCompanyYear(
  base: BaseYear,
  inputs: Inputs,
  conversion: CashConversion,
  year: {
    readonly t: number;
    readonly aws: AwsYear;
    readonly commerce: CommerceYear;
    readonly capex: number;
    readonly cashBefore: number;
  },
): CompanyYear {
  const { aws, commerce, capex, cashBefore } = year;
  const afterTax = 1 - fraction(inputs.taxRate);
  const netSales = aws.revenue + commerce.adsRevenue + commerce.storesRevenue;
  const operatingIncome = aws.operatingIncome + commerce.operatingIncome;
  const extraInterest = fraction(inputs.interestRate) * cashBefore;
  const netInterest = base.netInterest + extraInterest;
  const gain = year.t === 1 ? inputs.anthropicGain : 0;
  const pretaxIncome = operatingIncome + netInterest + gain;
  const netIncome = pretaxIncome * afterTax;
  const underlyingNetIncome = netIncome - gain * afterTax;
  // Depreciation is added back: an accounting life moves profit and leaves cash alone.
  const amortisation = conversion.amortisationShare * netSales;
  const earningsBeforeDepreciation =
    operatingIncome + aws.depreciation + commerce.depreciation + amortisation;
  const operatingCashFlow = conversion.rate * earningsBeforeDepreciation + extraInterest * afterTax;
  const freeCashFlow = operatingCashFlow - capex;
  return {
    netSales,
    operatingIncome,
    netInterest,
    pretaxIncome,
    netIncome,
    underlyingNetIncome,
    eps: netIncome / base.dilutedShares,
    operatingCashFlow,
    capex,
    freeCashFlow,
    cumulativeFreeCashFlow: cashBefore + freeCashFlow,
    marketCap: underlyingNetIncome > 0 ? inputs.peMultiple * underlyingNetIncome : null,
  };
}
