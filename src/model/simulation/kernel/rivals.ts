import { read } from '../columns.ts';
import type { Block } from './block.ts';

/** Sales of the rival clouds in year t, and the share of AWS (rivals.ts). */
export function fillRivals({ size, inputs, outputs, scratch }: Block, t: number, count: number): void {
  const now = t * size;
  const before = now - size;
  const { azureGrowth, azureGrowthLong, googleGrowth, googleGrowthLong, unmetRetention } = inputs;
  const { azureRevenue, googleRevenue, awsRevenue, awsUnmetDemand, awsShareOfThree } = outputs;
  const { fading } = scratch;
  for (let path = 0; path < count; path += 1) {
    const faded = read(fading, now + path);
    const azureLong = read(azureGrowthLong, path);
    const azureRate = azureLong + (read(azureGrowth, path) - azureLong) * faded;
    const azure = read(azureRevenue, before + path) * (1 + azureRate * 0.01);
    const googleLong = read(googleGrowthLong, path);
    const googleRate = googleLong + (read(googleGrowth, path) - googleLong) * faded;
    const google = read(googleRevenue, before + path) * (1 + googleRate * 0.01);
    const leak = (1 - read(unmetRetention, path) * 0.01) * read(awsUnmetDemand, now + path);
    const scale = 1 + leak / (azure + google);
    const aws = read(awsRevenue, now + path);
    azureRevenue[now + path] = azure * scale;
    googleRevenue[now + path] = google * scale;
    awsShareOfThree[now + path] = 100 * (aws / (aws + (azure + google) * scale));
  }
}
