import type { ModelBasis } from './basis.ts';
import { computeBaseStores, computeBaseStoresMargin, computeStoresMargin } from './commerce.ts';
import { computeBaseTaxRate } from './company.ts';
import type { Inputs } from './inputs.ts';
import type { ProjectedYear } from './outputs.ts';
import { fraction } from './series.ts';

/** Why net income moves, in the order in which the bridge walks. */
export const bridgeStepIds = [
  'baseYearItems',
  'awsCashProfit',
  'awsDepreciation',
  'advertising',
  'stores',
  'commerceDepreciation',
  'interest',
  'oneOffGain',
  'tax',
] as const;
export type BridgeStepId = (typeof bridgeStepIds)[number];

export interface BridgeStep {
  readonly id: BridgeStepId;
  readonly value: number;
}

/** From net income of the base year to net income of a projected year, USD billions: `from` plus all steps is `to`. */
export interface ProfitBridge {
  readonly from: { readonly year: number; readonly value: number };
  readonly steps: readonly BridgeStep[];
  readonly to: { readonly year: number; readonly value: number };
}

/**
 * Splits the change of net income from the base year to `year` into its causes, exactly and additively. `rows` must come from
 * `project` with the same basis and inputs. Throws a RangeError when `year` is not one of the rows.
 */
export function computeProfitBridge(
  basis: ModelBasis,
  inputs: Inputs,
  rows: readonly ProjectedYear[],
  year: number,
): ProfitBridge {
  const row = rows.find((candidate) => candidate.year === year);
  if (row === undefined) throw new RangeError(`The projection has no year ${year}.`);
  const { base } = basis;
  const operations = computeOperationSteps(basis, inputs, row);
  const beforeTax = operations.reduce((sum, step) => sum + step.value, 0);
  return {
    from: { year: base.year, value: base.netIncome },
    steps: [
      { id: 'baseYearItems', value: computeBaseYearItems(basis, inputs) },
      ...operations,
      { id: 'tax', value: -fraction(inputs.taxRate) * beforeTax },
    ],
    to: { year, value: row.netIncome },
  };
}

/** The base year's revaluations fall away, and its operating profit and interest are taxed at the scenario's rate. */
function computeBaseYearItems({ base }: ModelBasis, inputs: Inputs): number {
  const baseRate = computeBaseTaxRate(base);
  const taxRateChange = baseRate - fraction(inputs.taxRate);
  return -base.otherIncome * (1 - baseRate) + taxRateChange * (base.operatingIncome + base.netInterest);
}

/** Everything that happens above the tax line, before tax. */
function computeOperationSteps(
  { base }: ModelBasis,
  inputs: Inputs,
  row: ProjectedYear,
): readonly BridgeStep[] {
  const t = row.year - base.year;
  const cashProfitBefore = base.awsOperatingIncome + base.awsDepreciation;
  const storesProfitBefore = computeBaseStores(base) * computeBaseStoresMargin(base, inputs);
  const storesProfit = row.storesRevenue * computeStoresMargin(base, inputs, t);
  return [
    { id: 'awsCashProfit', value: row.awsOperatingIncome + row.awsDepreciation - cashProfitBefore },
    { id: 'awsDepreciation', value: base.awsDepreciation - row.awsDepreciation },
    { id: 'advertising', value: fraction(inputs.adsMargin) * (row.adsRevenue - base.adsRevenue) },
    { id: 'stores', value: storesProfit - storesProfitBefore },
    { id: 'commerceDepreciation', value: base.commerceDepreciation - row.commerceDepreciation },
    { id: 'interest', value: row.netInterest - base.netInterest },
    { id: 'oneOffGain', value: t === 1 ? inputs.anthropicGain : 0 },
  ];
}
