import { formatUsdBillions } from '../format/money.ts';
import { formatYear } from '../format/number.ts';
import type { OpeningYear } from '../model/index.ts';
import type { ChartFigure, Mark, PlotLabel } from './chartTypes.ts';
import { compareAmounts } from './compare.ts';
import type { ScenarioView } from './scenarioView.ts';
import { buildBaselineColumn, buildColumn, composeTimeFigure, selectChosen } from './timeFigure.ts';
import { buildTimeFrame, selectLast, type TimeFrame } from './timeFrame.ts';
import {
  buildBoundary,
  buildEndLabels,
  buildLatestRing,
  buildProjectedLine,
  buildReportedLine,
  quantityOf,
} from './timeMarks.ts';
import type { TimeColumn } from './timeRows.ts';

const operating = quantityOf('operatingIncome');
const underlying = quantityOf('underlyingNetIncome');
const reported = quantityOf('netIncome');

function buildBaselineTitle(view: ScenarioView, row: OpeningYear): string {
  const texts = view.messages.figures.profit;
  const before = view.opening.underlyingNetIncome;
  const after = row.underlyingNetIncome;
  const say = { above: texts.titleRises, below: texts.titleFalls, same: texts.titleHolds }[
    compareAmounts(after, before)
  ];
  return say(
    formatYear(view.opening.year),
    formatUsdBillions(before, view.language),
    formatYear(row.year),
    formatUsdBillions(after, view.language),
  );
}

/** Underlying net income against the baseline; in the baseline itself, against the base year. */
function buildTitle(view: ScenarioView, row: OpeningYear, baselineRow: OpeningYear): string {
  if (view.isBaseline) return buildBaselineTitle(view, row);
  const texts = view.messages.figures.profit;
  const value = row.underlyingNetIncome;
  const reference = baselineRow.underlyingNetIncome;
  const year = formatYear(row.year);
  const valueText = formatUsdBillions(value, view.language);
  const gapText = formatUsdBillions(Math.abs(value - reference), view.language);
  switch (compareAmounts(value, reference)) {
    case 'above':
      return texts.titleAbove(year, valueText, gapText);
    case 'below':
      return texts.titleBelow(year, valueText, gapText);
    case 'same':
      return texts.titleSame(year, valueText);
  }
}

function buildMarks(frame: TimeFrame): readonly Mark[] {
  const { scenario, baseline } = frame;
  const thin = { tone: 'neutral', style: 'thin' } as const;
  return [
    buildReportedLine(frame, 'actualOperating', { tone: 'aws', style: 'actual' }, operating),
    buildProjectedLine(scenario, 'scenarioOperating', { tone: 'aws', style: 'projection' }, operating),
    buildReportedLine(frame, 'actualReported', thin, reported),
    buildProjectedLine(scenario, 'scenarioReported', thin, reported),
    buildProjectedLine(baseline, 'baseline', { tone: 'baseline', style: 'baseline' }, underlying),
    buildProjectedLine(scenario, 'scenario', { tone: 'scenario', style: 'scenario' }, underlying),
    buildReportedLine(frame, 'actual', { tone: 'actual', style: 'actual' }, underlying),
    buildLatestRing(frame, 'latestOperating', 'aws', operating),
    buildLatestRing(frame, 'latestReported', 'neutral', reported),
    buildLatestRing(frame, 'latest', 'actual', underlying),
  ];
}

/** Above the ring of reported net income, to the left, where the plot is free. */
function buildLatestLabel({ view, latest }: TimeFrame): PlotLabel {
  const texts = view.messages.figures.profit;
  const hidden = { id: 'latest', text: '', tone: 'actual', lane: 'inside', at: null } as const;
  const net = latest === null ? null : reported.reported(latest.read);
  if (latest === null || net === null) return hidden;
  const kept = underlying.reported(latest.read);
  const netText = formatUsdBillions(net, view.language);
  const text =
    kept === null
      ? texts.latestReported(latest.label, netText)
      : texts.latest(latest.label, netText, formatUsdBillions(kept, view.language));
  return { ...hidden, text, at: [latest.x - 2.5, net] };
}

function buildLabels(frame: TimeFrame): readonly PlotLabel[] {
  const { view } = frame;
  const { profit: texts, common } = view.messages.figures;
  const { last, baselineLast } = selectLast(frame);
  const ends = buildEndLabels(view, { x: last.year, unit: 'USD_bn' }, [
    { id: 'operating', name: texts.operating, tone: 'aws', value: last.operatingIncome },
    {
      id: 'scenario',
      name: texts.underlying,
      tone: 'scenario',
      value: last.underlyingNetIncome,
      strong: true,
    },
    {
      id: 'baseline',
      name: common.baseline,
      tone: 'baseline',
      value: baselineLast.underlyingNetIncome,
      isHidden: view.isBaseline,
    },
    {
      id: 'reported',
      name: texts.reported,
      tone: 'neutral',
      value: last.netIncome,
      isHidden: compareAmounts(last.netIncome, last.underlyingNetIncome) === 'same',
    },
  ]);
  return [...ends, buildLatestLabel(frame)];
}

function listTimeColumns(view: ScenarioView): readonly TimeColumn[] {
  const { profit: texts, common } = view.messages.figures;
  const unit = 'USD_bn';
  return [
    buildColumn({ id: 'underlying', label: texts.underlying, unit, tone: 'scenario' }, underlying),
    buildBaselineColumn({ id: 'baseline', label: common.atBaseline(texts.underlying), unit }, underlying),
    buildColumn({ id: 'reported', label: texts.reported, unit, tone: 'neutral' }, reported),
    buildColumn({ id: 'operating', label: texts.operating, unit, tone: 'aws' }, operating),
  ];
}

/** Operating income, and net income with and without revaluations. */
export function buildProfitFigure(view: ScenarioView): ChartFigure {
  const texts = view.messages.figures.profit;
  const frame = buildTimeFrame(view, ['operatingIncome', 'netIncome', 'underlyingNetIncome']);
  const { row, baselineRow } = selectChosen(frame);
  const money = (value: number): string => formatUsdBillions(value, view.language);
  return composeTimeFigure(frame, {
    id: 'profit',
    title: buildTitle(view, row, baselineRow),
    subtitle: texts.subtitle,
    summary: texts.summary(
      formatYear(row.year),
      money(row.underlyingNetIncome),
      money(baselineRow.underlyingNetIncome),
      money(row.netIncome),
      money(row.operatingIncome),
    ),
    value: { unit: 'USD_bn', includeZero: true },
    marks: buildMarks(frame),
    labels: buildLabels(frame),
    references: [buildBoundary(view)],
    columns: listTimeColumns(view),
    notes: texts.notes,
  });
}
