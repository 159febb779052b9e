import { formatYear } from '../../format/number.ts';
import type { GaugeId } from '../../model/index.ts';
import type { FormulaId, LedgerItem, LedgerRequest } from '../ledger/ledgerTypes.ts';
import type { Check } from './buildChecks.ts';

const formulas: Readonly<Record<GaugeId, FormulaId>> = {
  utilisation: 'aws',
  capexOfCash: 'amazon',
  returnOnCapital: 'aws',
  awsMargin: 'aws',
  gigawatts: 'capitalExpenditure',
  negativeCashYears: 'amazon',
};

/** The value of a check with the facts that its limits rest on, beginning with the value. */
export function buildCheckRequest(
  { id, label, valueText }: Check,
  year: number,
  facts: readonly LedgerItem[],
): LedgerRequest {
  const value: LedgerItem = {
    id: 'value',
    label,
    period: formatYear(year),
    valueText,
    origin: { kind: 'model', formula: formulas[id], basis: 'scenario' },
  };
  return { items: [value, ...facts], selected: value.id };
}
