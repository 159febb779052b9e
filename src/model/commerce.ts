import type { BaseYear, ModelBasis } from './basis.ts';
import { computeCohortDepreciation } from './depreciation.ts';
import type { Inputs } from './inputs.ts';
import { fraction, type Series } from './series.ts';
import { fade, ramp, runOff } from './shapes.ts';

/** One year of stores and advertising (North America and International), USD billions. */
export interface CommerceYear {
  readonly adsRevenue: number;
  readonly storesRevenue: number;
  readonly depreciation: number;
  readonly operatingIncome: number;
}

/** Sales of the base year that are neither AWS nor advertising. */
export function computeBaseStores(base: BaseYear): number {
  return base.netSales - base.awsRevenue - base.adsRevenue;
}

export function computeBaseCommerceOperatingIncome(base: BaseYear): number {
  return base.operatingIncome - base.awsOperatingIncome;
}

/**
 * Margin of the stores before depreciation in the base year, a fraction: what is left once advertising has its assumed margin, so
 * that the base year meets the reported operating income whatever that margin is.
 */
export function computeBaseStoresMargin(base: BaseYear, inputs: Inputs): number {
  const profit = computeBaseCommerceOperatingIncome(base) + base.commerceDepreciation;
  return (profit - base.adsRevenue * fraction(inputs.adsMargin)) / computeBaseStores(base);
}

/** Margin of the stores before depreciation in year t, a fraction: the base year's plus the efficiency reached by then. */
export function computeStoresMargin(base: BaseYear, inputs: Inputs, t: number): number {
  return computeBaseStoresMargin(base, inputs) + fraction(inputs.efficiencyGain) * ramp(t);
}

/** Stores and advertising by t from the base year (index 0) on; `capex` is what commerce spends. */
export function projectCommerce(
  { base, constants }: ModelBasis,
  inputs: Inputs,
  capex: Series,
): readonly CommerceYear[] {
  const years = [computeCommerceOpening(base)];
  let ads = base.adsRevenue;
  let plainStores = computeBaseStores(base);
  for (let t = 1; t < capex.length; t += 1) {
    ads *= 1 + fraction(fade(inputs.adsGrowth, inputs.adsGrowthLong, inputs.growthHalfLife, t));
    plainStores *= 1 + fraction(fade(inputs.storesGrowth, inputs.storesGrowthLong, inputs.growthHalfLife, t));
    const stores = plainStores * (1 + fraction(inputs.rufusUplift) * ramp(t));
    const depreciation =
      runOff(base.commerceNetPpe, constants.commerceRunOffLife, t) +
      computeCohortDepreciation(capex, constants.commerceLife, t);
    const cashProfit = stores * computeStoresMargin(base, inputs, t) + ads * fraction(inputs.adsMargin);
    years.push({
      adsRevenue: ads,
      storesRevenue: stores,
      depreciation,
      operatingIncome: cashProfit - depreciation,
    });
  }
  return years;
}

export function computeCommerceOpening(base: BaseYear): CommerceYear {
  return {
    adsRevenue: base.adsRevenue,
    storesRevenue: computeBaseStores(base),
    depreciation: base.commerceDepreciation,
    operatingIncome: computeBaseCommerceOperatingIncome(base),
  };
}
