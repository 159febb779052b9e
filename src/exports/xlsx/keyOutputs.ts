import type { OutputId } from '../../model/index.ts';
import type { LineUnit } from './lineShapes.ts';
import { modelSections } from './modelLines.ts';

/** The results that people ask for first, in the order of the sheets that list them. */
export const keyOutputs = [
  'awsRevenue',
  'awsMargin',
  'awsRoic',
  'netSales',
  'operatingIncome',
  'underlyingNetIncome',
  'operatingCashFlow',
  'capex',
  'freeCashFlow',
  'cumulativeFreeCashFlow',
  'awsShareOfThree',
  'marketCap',
] as const satisfies readonly OutputId[];

/** The unit of an output, as its line has it. */
export function unitOfOutput(id: OutputId): LineUnit {
  for (const { lines } of modelSections)
    for (const line of lines) if (line.id === id && 'unit' in line) return line.unit;
  throw new Error(`The workbook has no line for ${id}.`);
}
