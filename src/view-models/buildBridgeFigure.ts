import { formatUsdBillions, formatUsdBillionsChange } from '../format/money.ts';
import { formatYear } from '../format/number.ts';
import {
  computeProfitBridge,
  type ActualPoint,
  type BridgeStep,
  type BridgeStepId,
  type ProfitBridge,
} from '../model/index.ts';
import type { BarMark, ChartFigure, FigureColumn, FigureRow, Mark, PlotLabel, Tone } from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';

/** One row of the bridge: a total or a step, the bar that it draws and the same amount in the baseline. */
interface BridgeRow {
  readonly id: BridgeStepId | 'from' | 'to';
  readonly name: string;
  readonly amount: number;
  readonly baseline: number;
  /** Where the bar begins and ends: totals stand on zero, steps on the running total before them. */
  readonly start: number;
  readonly end: number;
}

function isTotal({ id }: BridgeRow): boolean {
  return id === 'from' || id === 'to';
}

function listRows(view: ScenarioView, bridge: ProfitBridge, baseline: ProfitBridge): readonly BridgeRow[] {
  const texts = view.messages.figures.bridge;
  const { from, to } = bridge;
  const rows: BridgeRow[] = [
    {
      id: 'from',
      name: texts.netIncome(formatYear(from.year)),
      amount: from.value,
      baseline: from.value,
      start: 0,
      end: from.value,
    },
  ];
  let total = from.value;
  bridge.steps.forEach(({ id, value }, order) => {
    const base = baseline.steps[order]?.value ?? value;
    rows.push({ id, name: texts.steps[id], amount: value, baseline: base, start: total, end: total + value });
    total += value;
  });
  const name = texts.netIncome(formatYear(to.year));
  rows.push({ id: 'to', name, amount: to.value, baseline: baseline.to.value, start: 0, end: to.value });
  return rows;
}

function toneOf(row: BridgeRow): Tone {
  if (row.id === 'from') return 'actual';
  if (row.id === 'to') return 'scenario';
  if (row.amount === 0) return 'neutral';
  return row.amount > 0 ? 'positive' : 'negative';
}

/** Where the bar would end with the amount of the baseline. */
function baselineEnd({ start, baseline }: BridgeRow): number {
  return start + baseline;
}

function buildMarks(view: ScenarioView, rows: readonly BridgeRow[]): readonly Mark[] {
  const bars: BarMark['bars'] = rows.map(({ start, end }, step) => [step, start, end]);
  const ticks: BarMark['bars'] = rows
    .map((row, step) => [step, baselineEnd(row), baselineEnd(row)] as const)
    // The base year is the same in every scenario.
    .slice(1);
  return [
    { kind: 'bar', id: 'bridge', tone: rows.map(toneOf), style: 'solid', bars, width: 0.66 },
    {
      kind: 'bar',
      id: 'baseline',
      tone: 'baseline',
      style: 'tick',
      bars: view.isBaseline ? [] : ticks,
      width: 0.92,
    },
  ];
}

function describeAmount(view: ScenarioView, row: BridgeRow): string {
  if (isTotal(row)) return formatUsdBillions(row.amount, view.language);
  const amount = formatUsdBillionsChange(row.amount, view.language);
  if (row.amount === 0) return amount;
  return view.messages.figures.bridge.signed(row.amount > 0 ? '▲' : '▼', amount);
}

/** To the right of whatever the row draws. */
function buildLabels(view: ScenarioView, rows: readonly BridgeRow[]): readonly PlotLabel[] {
  return rows.map((row, step) => {
    const right = Math.max(row.start, row.end, view.isBaseline ? row.end : baselineEnd(row));
    const tone = toneOf(row);
    return {
      id: row.id,
      text: describeAmount(view, row),
      tone,
      at: [step, right],
      lane: 'bar',
      strong: isTotal(row),
    };
  });
}

/** The largest lift and the largest drag; amounts below ten million are none. */
function findExtremes(steps: readonly BridgeStep[]): { lift: BridgeStep | null; drag: BridgeStep | null } {
  let lift: BridgeStep | null = null;
  let drag: BridgeStep | null = null;
  for (const step of steps) {
    if (step.value > (lift?.value ?? 0.01)) lift = step;
    if (step.value < (drag?.value ?? -0.01)) drag = step;
  }
  return { lift, drag };
}

function buildTitle(view: ScenarioView, bridge: ProfitBridge): string {
  const texts = view.messages.figures.bridge;
  const year = formatYear(bridge.to.year);
  const { lift, drag } = findExtremes(bridge.steps);
  const amountOf = (step: BridgeStep): string => formatUsdBillions(Math.abs(step.value), view.language);
  if (lift !== null && drag !== null)
    return texts.titleBoth(year, texts.gains[lift.id], amountOf(lift), texts.losses[drag.id], amountOf(drag));
  if (lift !== null) return texts.titleUp(year, texts.gains[lift.id], amountOf(lift));
  if (drag !== null) return texts.titleDown(year, texts.losses[drag.id], amountOf(drag));
  return texts.titleNone(year);
}

function listColumns(view: ScenarioView): readonly FigureColumn[] {
  const { bridge: texts, common } = view.messages.figures;
  const unit = 'USD_bn';
  return [
    { id: 'amount', label: texts.amount, unit, tone: 'scenario' },
    { id: 'baseline', label: common.baseline, unit, tone: 'baseline' },
    { id: 'difference', label: texts.difference, unit, tone: 'neutral' },
    { id: 'total', label: texts.runningTotal, unit, tone: 'neutral', tableOnly: true },
  ];
}

function buildRow(row: BridgeRow, step: number, view: ScenarioView): FigureRow {
  const { amount, baseline } = row;
  const facts = row.id === 'from' ? (findNetIncome(view)?.factIds ?? []) : [];
  return {
    x: step,
    label: row.name,
    status: 'step',
    cells: { amount, baseline, difference: amount - baseline, total: row.end },
    ...(facts.length > 0 && { facts: { amount: facts, baseline: facts, total: facts } }),
  };
}

/** Net income of the base year as reported, where the bridge begins. */
function findNetIncome({ actuals, opening }: ScenarioView): ActualPoint | undefined {
  return actuals?.netIncome.annual.find((point) => point.x === opening.year);
}

function listSources(view: ScenarioView): readonly string[] {
  return findNetIncome(view)?.sourceIds ?? [];
}

/** From net income of the base year to net income of the chosen year, cause by cause. */
export function buildBridgeFigure(view: ScenarioView): ChartFigure {
  const { basis, scenario, baseline, year, language } = view;
  const texts = view.messages.figures.bridge;
  const bridge = computeProfitBridge(basis, scenario.inputs, scenario.rows, year);
  const base = view.isBaseline ? bridge : computeProfitBridge(basis, baseline.inputs, baseline.rows, year);
  const rows = listRows(view, bridge, base);
  const fromYear = formatYear(bridge.from.year);
  const money = (value: number): string => formatUsdBillions(value, language);
  return {
    id: 'bridge',
    direction: 'rows',
    title: buildTitle(view, bridge),
    subtitle: texts.subtitle(fromYear, formatYear(year)),
    summary: texts.summary(
      fromYear,
      money(bridge.from.value),
      formatYear(year),
      money(bridge.to.value),
      money(base.to.value),
    ),
    position: { kind: 'steps', labels: rows.map((row) => row.name) },
    value: { unit: 'USD_bn', includeZero: true },
    marks: buildMarks(view, rows),
    labels: buildLabels(view, rows),
    references: [],
    columns: listColumns(view),
    rows: rows.map((row, step) => buildRow(row, step, view)),
    notes: texts.notes,
    sourceIds: listSources(view),
  };
}
