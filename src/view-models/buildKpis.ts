import { formatYear } from '../format/number.ts';
import { formatPercentChange } from '../format/percent.ts';
import { formatValue, formatValueChange } from '../format/value.ts';
import { keyOutputs, type KeyOutput, type Language } from '../model/index.ts';
import type { ValueUnit } from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';
import { selectYear } from './timeFrame.ts';

export const kpiIds = keyOutputs;
export type KpiId = KeyOutput;

/** One key figure of the chosen year, as finished texts. */
export interface Kpi {
  readonly id: KpiId;
  readonly label: string;
  readonly valueText: string;
  /** The difference from the baseline, absolute and where it has a meaning relative; no arrow. */
  readonly changeText: string;
  readonly direction: 'up' | 'down' | 'none';
  readonly goodWhen: 'up';
  /** The same figure in the base year: "2025: $80bn". */
  readonly referenceText: string;
  /** All of it in one sentence. */
  readonly spoken: string;
}

/** The units of the key figures. */
export const kpiUnits: Readonly<Record<KpiId, ValueUnit>> = {
  netSales: 'USD_bn',
  operatingIncome: 'USD_bn',
  underlyingNetIncome: 'USD_bn',
  freeCashFlow: 'USD_bn',
  awsMargin: 'percent',
  awsShareOfThree: 'percent',
};

/** Differences that the shown digits cannot show are none. */
export const smallestChange: Readonly<Record<ValueUnit, number>> = {
  USD_bn: 0.005,
  USD: 0.005,
  percent: 0.05,
  points: 0.05,
  years: 0.05,
};

/** Percent of the baseline, one digit finer below ten; null where a share of it says nothing: points, losses, next to nothing. */
function formatRelative(
  change: number,
  baseline: number,
  unit: ValueUnit,
  language: Language,
): string | null {
  if (unit !== 'USD_bn' || baseline <= 0) return null;
  const percent = (100 * change) / baseline;
  if (!Number.isFinite(percent) || Math.abs(percent) < 0.05) return null;
  return formatPercentChange(percent, language, Math.abs(percent) < 9.5 ? 1 : 0);
}

function buildKpi(view: ScenarioView, id: KpiId, value: number, baseline: number): Kpi {
  const { language, opening } = view;
  const texts = view.messages.figures.kpis;
  const unit = kpiUnits[id];
  const label = texts.labels[id];
  const change = value - baseline;
  const isSame = Math.abs(change) < smallestChange[unit];
  const absolute = formatValueChange(change, unit, language);
  const relative = formatRelative(change, baseline, unit, language);
  const valueText = formatValue(value, unit, language);
  const [year, from] = [formatYear(view.year), formatYear(opening.year)];
  const before = formatValue(opening[id], unit, language);
  const changeText = relative === null ? texts.change(absolute) : texts.changeWithRate(absolute, relative);
  return {
    id,
    label,
    valueText,
    changeText: isSame ? texts.unchanged : changeText,
    direction: isSame ? 'none' : change > 0 ? 'up' : 'down',
    goodWhen: 'up',
    referenceText: texts.reference(from, before),
    spoken: isSame
      ? texts.spokenUnchanged(label, year, valueText, from, before)
      : texts.spokenChanged(label, year, valueText, absolute, from, before),
  };
}

/** The key figures of the chosen year, each against the baseline and the base year, in the order in which they are shown. */
export function buildKpis(view: ScenarioView): readonly Kpi[] {
  const row = selectYear(view.scenario.rows, view.year);
  const baseline = selectYear(view.baseline.rows, view.year);
  return kpiIds.map((id) => buildKpi(view, id, row[id], baseline[id]));
}
