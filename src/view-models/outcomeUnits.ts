import type { InputUnit, OutputId } from '../model/index.ts';

/** Units of the model's outputs: `USD` is dollars a share. */
export type OutcomeUnit = 'USD_bn' | 'percent' | 'USD';

/** The units of fields to type outcomes in, which know those of assumptions; dollars a share stand bare. */
export const fieldUnits: Readonly<Record<OutcomeUnit, InputUnit>> = {
  USD_bn: 'USD_bn',
  USD: 'ratio',
  percent: 'percent',
};

const inPercent: readonly OutputId[] = [
  'awsGrowth',
  'awsUtilisation',
  'awsMargin',
  'awsRoic',
  'operatingMargin',
  'awsShareOfThree',
];

/** The unit that an output of the model is in. */
export function findOutcomeUnit(output: OutputId): OutcomeUnit {
  if (output === 'eps') return 'USD';
  return inPercent.includes(output) ? 'percent' : 'USD_bn';
}
