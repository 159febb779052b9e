import type { ModelBasis } from './basis.ts';
import type { Inputs } from './inputs.ts';
import type { OutputId, ProjectedYear } from './outputs.ts';
import { project } from './projection.ts';

/** One number of a projection: an output in a projected year. */
export interface Outcome {
  readonly output: OutputId;
  /** Calendar year after the base year. */
  readonly year: number;
}

/** The outcomes that the page shows first: its key figures. */
export const keyOutputs = [
  'netSales',
  'operatingIncome',
  'underlyingNetIncome',
  'freeCashFlow',
  'awsMargin',
  'awsShareOfThree',
] as const satisfies readonly OutputId[];
export type KeyOutput = (typeof keyOutputs)[number];

/** The outcomes whose differences are split over the groups of assumptions, in the order of the choice. */
export const attributedOutputs = [
  'underlyingNetIncome',
  'operatingIncome',
  'freeCashFlow',
  'cumulativeFreeCashFlow',
  'netSales',
  'awsRevenue',
  'awsMargin',
  'awsShareOfThree',
  'marketCap',
] as const satisfies readonly OutputId[];
export type AttributedOutput = (typeof attributedOutputs)[number];

/** The projected year itself. Throws a RangeError for a year that no projection reaches. */
export function projectYear(basis: ModelBasis, inputs: Inputs, year: number): ProjectedYear {
  const row = project(basis, inputs, year - basis.base.year).at(-1);
  if (row === undefined) throw new RangeError(`The projection has no year ${year}.`);
  return row;
}

/** The value of one outcome, in the unit of its output; null where the model gives none. */
export function computeOutcome(basis: ModelBasis, inputs: Inputs, { output, year }: Outcome): number | null {
  return projectYear(basis, inputs, year)[output];
}
