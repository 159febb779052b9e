import type { AwsYear } from './aws.ts';
import type { BaseYear } from './basis.ts';
import type { Inputs } from './inputs.ts';
import { at, fraction } from './series.ts';
import { fade } from './shapes.ts';

/** Sales of the two rival clouds in one year, USD billions. */
export interface RivalsYear {
  readonly azureRevenue: number;
  readonly googleRevenue: number;
}

/** The rivals by t from the base year (index 0) on. */
export function projectRivals(
  base: BaseYear,
  inputs: Inputs,
  aws: readonly AwsYear[],
): readonly RivalsYear[] {
  let year: RivalsYear = { azureRevenue: base.azureRevenue, googleRevenue: base.googleRevenue };
  const years = [year];
  for (let t = 1; t < aws.length; t += 1) {
    year = computeRivalsYear(inputs, year, at(aws, t).unmetDemand, t);
    years.push(year);
  }
  return years;
}

/** Their own growth, and in proportion to it the demand that AWS could not serve and lost. */
function computeRivalsYear(inputs: Inputs, previous: RivalsYear, unmetDemand: number, t: number): RivalsYear {
  const halfLife = inputs.growthHalfLife;
  const azureGrowth = fade(inputs.azureGrowth, inputs.azureGrowthLong, halfLife, t);
  const googleGrowth = fade(inputs.googleGrowth, inputs.googleGrowthLong, halfLife, t);
  const azure = previous.azureRevenue * (1 + fraction(azureGrowth));
  const google = previous.googleRevenue * (1 + fraction(googleGrowth));
  const leak = (1 - fraction(inputs.unmetRetention)) * unmetDemand;
  const gain = leak / (azure + google);
  return { azureRevenue: azure * (1 + gain), googleRevenue: google * (1 + gain) };
}
