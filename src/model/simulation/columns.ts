import type { InputId } from '../inputs.ts';
import type { OutputId } from '../outputs.ts';

/** One number a path and assumption. */
export type InputColumns = Readonly<Record<InputId, Float64Array>>;

/** One number a path, year and output; see `Block`. */
export type OutputColumns = Readonly<Record<OutputId, Float64Array>>;

/** Reads a column where the caller knows that it has an entry. */
export function read(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}

/** Something for every assumption. */
export function mapInputs<TValue>(make: (id: InputId) => TValue): Readonly<Record<InputId, TValue>> {
  return {
    awsGrowth: make('awsGrowth'),
    awsGrowthLong: make('awsGrowthLong'),
    growthHalfLife: make('growthHalfLife'),
    capex: make('capex'),
    capexGrowth: make('capexGrowth'),
    capexGrowthLong: make('capexGrowthLong'),
    awsCapexShare: make('awsCapexShare'),
    capacityYield: make('capacityYield'),
    capacityErosion: make('capacityErosion'),
    serverLife: make('serverLife'),
    serverShare: make('serverShare'),
    ownSiliconShare: make('ownSiliconShare'),
    siliconAdvantage: make('siliconAdvantage'),
    awsCashMargin: make('awsCashMargin'),
    unmetRetention: make('unmetRetention'),
    adsGrowth: make('adsGrowth'),
    adsGrowthLong: make('adsGrowthLong'),
    adsMargin: make('adsMargin'),
    storesGrowth: make('storesGrowth'),
    storesGrowthLong: make('storesGrowthLong'),
    rufusUplift: make('rufusUplift'),
    efficiencyGain: make('efficiencyGain'),
    azureGrowth: make('azureGrowth'),
    azureGrowthLong: make('azureGrowthLong'),
    googleGrowth: make('googleGrowth'),
    googleGrowthLong: make('googleGrowthLong'),
    taxRate: make('taxRate'),
    interestRate: make('interestRate'),
    anthropicGain: make('anthropicGain'),
    peMultiple: make('peMultiple'),
  };
}

/** Empty columns for every assumption. */
export function makeInputColumns(length: number): InputColumns {
  return mapInputs(() => new Float64Array(length));
}

/** Empty columns for every output. */
export function makeOutputColumns(length: number): OutputColumns {
  const make = (): Float64Array => new Float64Array(length);
  return {
    awsRevenue: make(),
    awsGrowth: make(),
    awsDemand: make(),
    awsCapacity: make(),
    awsUtilisation: make(),
    awsUnmetDemand: make(),
    awsDepreciation: make(),
    awsOperatingIncome: make(),
    awsMargin: make(),
    awsNetPpe: make(),
    awsRoic: make(),
    adsRevenue: make(),
    storesRevenue: make(),
    commerceDepreciation: make(),
    commerceOperatingIncome: make(),
    netSales: make(),
    operatingIncome: make(),
    operatingMargin: make(),
    netInterest: make(),
    pretaxIncome: make(),
    netIncome: make(),
    underlyingNetIncome: make(),
    eps: make(),
    operatingCashFlow: make(),
    capex: make(),
    freeCashFlow: make(),
    cumulativeFreeCashFlow: make(),
    azureRevenue: make(),
    googleRevenue: make(),
    awsShareOfThree: make(),
    marketCap: make(),
  };
}
