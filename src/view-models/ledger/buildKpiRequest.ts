import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import type { BaseFigureId } from '../../model/index.ts';
import { kpiUnits, type KpiId } from '../buildKpis.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { selectYear } from '../timeFrame.ts';
import type { FormulaId, LedgerRequest } from './ledgerTypes.ts';

/** The figures of the base year that each key figure is read or computed from (docs/model.md). */
export const kpiBaseFigures: Readonly<Record<KpiId, readonly BaseFigureId[]>> = {
  netSales: ['netSales'],
  operatingIncome: ['operatingIncome'],
  underlyingNetIncome: ['netIncome', 'otherIncome', 'pretaxIncome'],
  freeCashFlow: ['operatingCashFlow', 'capex'],
  awsMargin: ['awsOperatingIncome', 'awsRevenue'],
  awsShareOfThree: ['awsRevenue', 'azureRevenue', 'googleRevenue'],
};

const kpiFormulas: Readonly<Record<KpiId, FormulaId>> = {
  netSales: 'amazon',
  operatingIncome: 'amazon',
  underlyingNetIncome: 'amazon',
  freeCashFlow: 'amazon',
  awsMargin: 'aws',
  awsShareOfThree: 'rivals',
};

/** Facts of the base year, by its figures. */
export type BaselineFacts = Readonly<Partial<Record<BaseFigureId, string>>>;

/** The facts behind a key figure in the base year; those that have none are left out. */
export function listKpiFacts(id: KpiId, facts: BaselineFacts): readonly string[] {
  return kpiBaseFigures[id].flatMap((figure) => facts[figure] ?? []);
}

/** A key figure in the base year and in the chosen year, beginning with one of them. */
export function buildKpiRequest(
  view: ScenarioView,
  id: KpiId,
  facts: BaselineFacts,
  selected: 'base' | 'chosen',
): LedgerRequest {
  const { language, opening } = view;
  const unit = kpiUnits[id];
  const label = view.messages.figures.kpis.labels[id];
  const row = selectYear(view.scenario.rows, view.year);
  const factIds = listKpiFacts(id, facts);
  const formula = kpiFormulas[id];
  return {
    selected,
    items: [
      {
        id: 'base',
        label,
        period: formatYear(opening.year),
        valueText: formatValue(opening[id], unit, language),
        origin:
          factIds.length === 0
            ? { kind: 'model', formula, basis: 'baseYear' }
            : { kind: 'facts', factIds, value: opening[id], unit },
      },
      {
        id: 'chosen',
        label,
        period: formatYear(view.year),
        valueText: formatValue(row[id], unit, language),
        origin: { kind: 'model', formula, basis: 'scenario' },
      },
    ],
  };
}
