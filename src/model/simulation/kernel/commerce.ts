import type { ModelBasis } from '../../basis.ts';
import { ramp, runOff } from '../../shapes.ts';
import { read } from '../columns.ts';
import { computeWrittenOff, type Life } from './assets.ts';
import type { Block } from './block.ts';

/** Stores and advertising in year t (commerce.ts). */
export function fillCommerce(
  { base, constants }: ModelBasis,
  block: Block,
  life: Life,
  t: number,
  count: number,
): void {
  const { size, inputs, outputs, scratch } = block;
  const now = t * size;
  const before = now - size;
  const old = runOff(base.commerceNetPpe, constants.commerceRunOffLife, t);
  const ramped = ramp(t) * 0.01;
  const baseStores = base.netSales - base.awsRevenue - base.adsRevenue;
  const baseProfit = base.operatingIncome - base.awsOperatingIncome + base.commerceDepreciation;
  const { adsGrowth, adsGrowthLong, adsMargin, storesGrowth, storesGrowthLong } = inputs;
  const { rufusUplift, efficiencyGain, awsCapexShare } = inputs;
  const { adsRevenue, storesRevenue, commerceDepreciation, commerceOperatingIncome } = outputs;
  const { fading, plainStores } = scratch;
  for (let path = 0; path < count; path += 1) {
    const faded = read(fading, now + path);
    const adsLong = read(adsGrowthLong, path);
    const adsRate = adsLong + (read(adsGrowth, path) - adsLong) * faded;
    const ads = read(adsRevenue, before + path) * (1 + adsRate * 0.01);
    const storesLong = read(storesGrowthLong, path);
    const storesRate = storesLong + (read(storesGrowth, path) - storesLong) * faded;
    const plain = read(plainStores, before + path) * (1 + storesRate * 0.01);
    const stores = plain * (1 + read(rufusUplift, path) * ramped);
    const adsShare = read(adsMargin, path) * 0.01;
    const margin =
      (baseProfit - base.adsRevenue * adsShare) / baseStores + read(efficiencyGain, path) * ramped;
    const writtenOff = computeWrittenOff(block, life, t, path);
    const depreciation = old + ((1 - read(awsCapexShare, path) * 0.01) * writtenOff) / life.life;
    adsRevenue[now + path] = ads;
    plainStores[now + path] = plain;
    storesRevenue[now + path] = stores;
    commerceDepreciation[now + path] = depreciation;
    commerceOperatingIncome[now + path] = stores * margin + ads * adsShare - depreciation;
  }
}
