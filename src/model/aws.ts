import type { Constants, ModelBasis } from './basis.ts';
import { computeCohortDepreciation } from './depreciation.ts';
import type { Inputs } from './inputs.ts';
import { at, fraction, type Series } from './series.ts';
import { fade, ramp, runOff } from './shapes.ts';

/** One year of AWS, USD billions. */
export interface AwsYear {
  /** What customers would buy. */
  readonly demand: number;
  /** What the installed machines can sell. */
  readonly capacity: number;
  readonly revenue: number;
  readonly unmetDemand: number;
  /** Operating income before depreciation. */
  readonly cashProfit: number;
  readonly depreciation: number;
  readonly operatingIncome: number;
  /** Property and equipment at the end of the year. */
  readonly netPpe: number;
}

/** AWS by t from the base year (index 0) on. */
export function projectAws(basis: ModelBasis, inputs: Inputs, capex: Series): readonly AwsYear[] {
  let year = computeAwsOpening(basis);
  const years = [year];
  for (let t = 1; t < capex.length; t += 1) {
    year = computeAwsYear(basis, inputs, capex, year, t);
    years.push(year);
  }
  return years;
}

/** AWS in the base year: all demand was served, and capacity follows from how much of it was in use. */
export function computeAwsOpening({ base, constants }: ModelBasis): AwsYear {
  return {
    demand: base.awsRevenue,
    capacity: base.awsRevenue / constants.baseUtilisation,
    revenue: base.awsRevenue,
    unmetDemand: 0,
    cashProfit: base.awsOperatingIncome + base.awsDepreciation,
    depreciation: base.awsDepreciation,
    operatingIncome: base.awsOperatingIncome,
    netPpe: base.awsNetPpe,
  };
}

function computeAwsYear(
  basis: ModelBasis,
  inputs: Inputs,
  capex: Series,
  previous: AwsYear,
  t: number,
): AwsYear {
  const capacity = computeCapacity(basis.constants, inputs, capex, previous.capacity, t);
  const demand = computeDemand(inputs, previous, t);
  const revenue = Math.min(demand, capacity);
  const cashProfit = computeCashProfit(inputs, previous, revenue);
  const depreciation = computeAwsDepreciation(basis, inputs, capex, t);
  return {
    demand,
    capacity,
    revenue,
    unmetDemand: demand - revenue,
    cashProfit,
    depreciation,
    operatingIncome: cashProfit - depreciation,
    netPpe: previous.netPpe + at(capex, t) - depreciation,
  };
}

/** Last year's capacity after erosion, plus what the capex of this year and of the year before brings into service this year. */
function computeCapacity(
  constants: Constants,
  inputs: Inputs,
  capex: Series,
  previous: number,
  t: number,
): number {
  const lag = constants.capacityLag;
  const late = lag * computeSiliconGain(constants, inputs, t - 1) * at(capex, t - 1);
  const prompt = (1 - lag) * computeSiliconGain(constants, inputs, t) * at(capex, t);
  return previous * (1 - fraction(inputs.capacityErosion)) + inputs.capacityYield * (late + prompt);
}

/** Capacity a dollar buys relative to the base year's mix of chips; capacity keeps the gain of the year it was bought in. */
function computeSiliconGain(constants: Constants, inputs: Inputs, t: number): number {
  const shift = fraction(inputs.ownSiliconShare - constants.baseSiliconShare) * ramp(t);
  return 1 + fraction(inputs.siliconAdvantage) * shift * fraction(inputs.serverShare);
}

/** Last year's sales and the customers who waited, grown by this year's rate. */
function computeDemand(inputs: Inputs, previous: AwsYear, t: number): number {
  const waiting = fraction(inputs.unmetRetention) * previous.unmetDemand;
  const growth = fade(inputs.awsGrowth, inputs.awsGrowthLong, inputs.growthHalfLife, t);
  return (previous.revenue + waiting) * (1 + fraction(growth));
}

/** New sales earn the incremental margin; lost sales take the average margin with them. */
function computeCashProfit(inputs: Inputs, previous: AwsYear, revenue: number): number {
  const isGrowing = revenue >= previous.revenue;
  const margin = isGrowing ? fraction(inputs.awsCashMargin) : previous.cashProfit / previous.revenue;
  return previous.cashProfit + margin * (revenue - previous.revenue);
}

/** The property of the base year, the servers and the buildings bought since, each over its own life. */
function computeAwsDepreciation(basis: ModelBasis, inputs: Inputs, capex: Series, t: number): number {
  const { base, constants } = basis;
  const serverShare = fraction(inputs.serverShare);
  return (
    runOff(base.awsNetPpe, constants.awsRunOffLife, t) +
    serverShare * computeCohortDepreciation(capex, inputs.serverLife, t) +
    (1 - serverShare) * computeCohortDepreciation(capex, constants.buildingLife, t)
  );
}
