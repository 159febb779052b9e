import type { ModelBasis } from '../../basis.ts';
import { ramp, runOff } from '../../shapes.ts';
import { read } from '../columns.ts';
import type { Life } from './assets.ts';
import type { Block } from './block.ts';

/** Capacity, demand and sales of AWS in year t (aws.ts), and what they earn before depreciation. */
export function fillAwsSales({ base, constants }: ModelBasis, block: Block, t: number, count: number): void {
  const { size, inputs, outputs } = block;
  const now = t * size;
  const before = now - size;
  const lag = constants.capacityLag;
  const [ramped, rampedBefore] = [ramp(t), ramp(t - 1)];
  const { awsCapexShare, capacityErosion, capacityYield, unmetRetention } = inputs;
  const { capex, awsCapacity, awsDemand, awsRevenue, awsUnmetDemand, awsGrowth, awsUtilisation } = outputs;
  const { awsGrowth: first, awsGrowthLong } = inputs;
  const { ownSiliconShare, siliconAdvantage, serverShare } = inputs;
  const { fading } = block.scratch;
  for (let path = 0; path < count; path += 1) {
    const shift = (read(ownSiliconShare, path) - constants.baseSiliconShare) * 1e-6;
    const gain = read(siliconAdvantage, path) * shift * read(serverShare, path);
    const share = read(awsCapexShare, path) * 0.01;
    const spentBefore = t === 1 ? base.awsCapex : read(capex, before + path) * share;
    const late = lag * (1 + gain * rampedBefore) * spentBefore;
    const prompt = (1 - lag) * (1 + gain * ramped) * read(capex, now + path) * share;
    const capacity =
      read(awsCapacity, before + path) * (1 - read(capacityErosion, path) * 0.01) +
      read(capacityYield, path) * (late + prompt);
    const long = read(awsGrowthLong, path);
    const growth = long + (read(first, path) - long) * read(fading, now + path);
    const salesBefore = read(awsRevenue, before + path);
    const waiting = read(unmetRetention, path) * 0.01 * read(awsUnmetDemand, before + path);
    const demand = (salesBefore + waiting) * (1 + growth * 0.01);
    const sales = demand < capacity ? demand : capacity;
    awsCapacity[now + path] = capacity;
    awsDemand[now + path] = demand;
    awsRevenue[now + path] = sales;
    awsUnmetDemand[now + path] = demand - sales;
    awsGrowth[now + path] = 100 * ((sales - salesBefore) / salesBefore);
    awsUtilisation[now + path] = 100 * (sales / capacity);
  }
}

/** Depreciation, profit, property and return of AWS in year t. */
export function fillAwsProfit(
  { base, constants }: ModelBasis,
  block: Block,
  building: Life,
  t: number,
  count: number,
): void {
  const { size, inputs, outputs, scratch } = block;
  const now = t * size;
  const before = now - size;
  const old = runOff(base.awsNetPpe, constants.awsRunOffLife, t);
  const buildingsLeft = Math.max(0, t - 1 - building.years) * size;
  const { awsCapexShare, serverShare, serverLife, awsCashMargin, taxRate } = inputs;
  const { capex, awsRevenue, awsDepreciation, awsOperatingIncome, awsMargin, awsNetPpe, awsRoic } = outputs;
  const { purchases, serverYears, serverRest, awsCashProfit } = scratch;
  for (let path = 0; path < count; path += 1) {
    const spent = read(capex, now + path);
    const bought = read(purchases, before + path);
    const whole = t - 1 - read(serverYears, path);
    const left = whole > 0 ? whole * size + path : path;
    const life = read(serverLife, path);
    const serverYearsOff =
      (life < 0.5 ? life : 0.5) * spent +
      bought -
      read(purchases, left) +
      read(serverRest, path) * read(capex, left);
    const buildingYearsOff =
      building.first * spent +
      bought -
      read(purchases, buildingsLeft + path) +
      building.rest * read(capex, buildingsLeft + path);
    const share = read(awsCapexShare, path) * 0.01;
    const servers = read(serverShare, path) * 0.01;
    const written = (servers * serverYearsOff) / life + ((1 - servers) * buildingYearsOff) / building.life;
    const depreciation = old + share * written;
    const sales = read(awsRevenue, now + path);
    const salesBefore = read(awsRevenue, before + path);
    const profitBefore = read(awsCashProfit, before + path);
    const margin = sales >= salesBefore ? read(awsCashMargin, path) * 0.01 : profitBefore / salesBefore;
    const cashProfit = profitBefore + margin * (sales - salesBefore);
    const profit = cashProfit - depreciation;
    const propertyBefore = read(awsNetPpe, before + path);
    const property = propertyBefore + spent * share - depreciation;
    awsCashProfit[now + path] = cashProfit;
    awsDepreciation[now + path] = depreciation;
    awsOperatingIncome[now + path] = profit;
    awsMargin[now + path] = 100 * (profit / sales);
    awsNetPpe[now + path] = property;
    awsRoic[now + path] = 200 * ((profit * (1 - read(taxRate, path) * 0.01)) / (propertyBefore + property));
  }
}
