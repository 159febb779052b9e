import type { BaseYear } from './basis.ts';
import type { Inputs } from './inputs.ts';
import { at, fraction, type Series } from './series.ts';
import { fade } from './shapes.ts';

/** Capital expenditure by calendar year, USD billions: it replaces the model's own path for the years it names. */
export type CapexPath = Readonly<Record<number, number>>;

/** Purchases of property and equipment by t, USD billions; index 0 is the base year. */
export interface CapexPlan {
  readonly total: Series;
  readonly aws: Series;
  /** What stores and advertising buy: total − aws. */
  readonly commerce: Series;
}

/** Capex of every year and its split; a year after one that `path` names grows from the named amount. */
export function projectCapex(base: BaseYear, inputs: Inputs, horizon: number, path: CapexPath): CapexPlan {
  const awsShare = fraction(inputs.awsCapexShare);
  const total = [base.capex];
  const aws = [base.awsCapex];
  const commerce = [base.capex - base.awsCapex];
  for (let t = 1; t <= horizon; t += 1) {
    const capex =
      path[base.year + t] ?? (t === 1 ? inputs.capex : computeNextCapex(at(total, t - 1), inputs, t));
    total.push(capex);
    aws.push(capex * awsShare);
    commerce.push(capex - capex * awsShare);
  }
  return { total, aws, commerce };
}

/** The first growth rate is that of year 2 over year 1, so the fade starts a year later than that of sales. */
function computeNextCapex(previous: number, inputs: Inputs, t: number): number {
  const growth = fade(inputs.capexGrowth, inputs.capexGrowthLong, inputs.growthHalfLife, t - 1);
  return previous * (1 + fraction(growth));
}
