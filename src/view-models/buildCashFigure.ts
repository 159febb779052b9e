import { formatUsdBillions } from '../format/money.ts';
import { formatYear } from '../format/number.ts';
import type { OpeningYear } from '../model/index.ts';
import { describeOutlook } from './cashOutlook.ts';
import type { ChartFigure, Mark, PlotLabel } from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';
import { buildBaselineColumn, buildColumn, composeTimeFigure, selectChosen } from './timeFigure.ts';
import { buildTimeFrame, selectLast, type TimeFrame } from './timeFrame.ts';
import {
  buildBoundary,
  buildColumns,
  buildEndLabels,
  buildLatestRing,
  buildProjectedLine,
  buildReportedLine,
  quantityOf,
  toFinite,
} from './timeMarks.ts';
import type { TimeColumn } from './timeRows.ts';

const free = quantityOf('freeCashFlow');
const operating = quantityOf('operatingCashFlow');
const capex = quantityOf('capex');

const barWidth = 0.62;
const tickWidth = 0.86;

function buildTitle({ view, scenario }: TimeFrame, row: OpeningYear): string {
  const texts = view.messages.figures.cash;
  const path = scenario
    .slice(1)
    .map((projected) => ({ year: projected.year, value: projected.freeCashFlow }));
  const outlook = describeOutlook(path);
  const year = formatYear(row.year);
  const value = formatUsdBillions(row.freeCashFlow, view.language);
  switch (outlook.kind) {
    case 'positive':
      return texts.titlePositive(formatYear(view.lastYear), year, value);
    case 'negative':
      return texts.titleNegative(formatYear(view.lastYear), year, value);
    case 'turnsPositive':
      return texts.titleTurnsPositive(formatYear(outlook.year), year, value);
    case 'turnsNegative':
      return texts.titleTurnsNegative(formatYear(outlook.year), year, value);
    case 'mixed':
      return texts.titleMixed(outlook.negativeYears, path.length, year, value);
  }
}

function buildFreeCashFlowBars({ view, reportedYears, scenario, baseline }: TimeFrame): readonly Mark[] {
  const reported = reportedYears.map(({ x, read }) => [x, toFinite(free.reported(read))] as const);
  const path = (rows: readonly OpeningYear[]) =>
    rows.slice(1).map((row) => [row.year, toFinite(free.projected(row))] as const);
  return [
    buildColumns(reported, { id: 'actual', tone: 'actual', style: 'solid', width: barWidth }),
    buildColumns(path(scenario), { id: 'scenario', tone: 'scenario', style: 'projected', width: barWidth }),
    buildColumns(view.isBaseline ? [] : path(baseline), {
      id: 'baseline',
      tone: 'baseline',
      style: 'tick',
      width: tickWidth,
    }),
  ];
}

function buildMarks(frame: TimeFrame): readonly Mark[] {
  const { scenario } = frame;
  return [
    ...buildFreeCashFlowBars(frame),
    buildReportedLine(frame, 'actualOperating', { tone: 'actual', style: 'actual' }, operating),
    buildProjectedLine(scenario, 'scenarioOperating', { tone: 'actual', style: 'projection' }, operating),
    buildReportedLine(frame, 'actualCapex', { tone: 'aws', style: 'actual' }, capex),
    buildProjectedLine(scenario, 'scenarioCapex', { tone: 'aws', style: 'projection' }, capex),
    buildLatestRing(frame, 'latest', 'actual', free),
  ];
}

/** Left of its ring, above the bars: free cash flow has always been far below the lines. */
function buildLatestLabel({ view, latest }: TimeFrame): PlotLabel {
  const { cash: texts, common } = view.messages.figures;
  const value = latest === null ? null : free.reported(latest.read);
  const capexNow = latest === null ? null : capex.reported(latest.read);
  const isKnown = latest !== null && value !== null;
  const name = latest === null ? '' : `${texts.freeEnd}, ${latest.label}`;
  return {
    id: 'latest',
    text: isKnown ? common.annotated(name, formatUsdBillions(value, view.language)) : '',
    tone: 'actual',
    lane: 'inside',
    at: isKnown ? [latest.x - 3, Math.max(value, capexNow ?? value)] : null,
  };
}

function buildLabels(frame: TimeFrame): readonly PlotLabel[] {
  const { view } = frame;
  const { cash: texts, common } = view.messages.figures;
  const { last, baselineLast } = selectLast(frame);
  const ends = buildEndLabels(view, { x: last.year, unit: 'USD_bn' }, [
    { id: 'operating', name: texts.operating, tone: 'actual', value: last.operatingCashFlow },
    { id: 'capex', name: texts.capexEnd, tone: 'aws', value: last.capex },
    { id: 'scenario', name: texts.freeEnd, tone: 'scenario', value: last.freeCashFlow, strong: true },
    {
      id: 'baseline',
      name: common.baseline,
      tone: 'baseline',
      value: baselineLast.freeCashFlow,
      isHidden: view.isBaseline,
    },
  ]);
  return [...ends, buildLatestLabel(frame)];
}

function listTimeColumns(view: ScenarioView): readonly TimeColumn[] {
  const { cash: texts, common } = view.messages.figures;
  const unit = 'USD_bn';
  return [
    buildColumn({ id: 'free', label: texts.free, unit, tone: 'scenario' }, free),
    buildBaselineColumn({ id: 'baseline', label: common.atBaseline(texts.free), unit }, free),
    buildColumn({ id: 'operating', label: texts.operating, unit, tone: 'actual' }, operating),
    buildColumn({ id: 'capex', label: texts.capex, unit, tone: 'aws' }, capex),
  ];
}

/** Cash from the business, capex, and what is left. */
export function buildCashFigure(view: ScenarioView): ChartFigure {
  const texts = view.messages.figures.cash;
  const frame = buildTimeFrame(view, ['operatingCashFlow', 'capex', 'freeCashFlow']);
  const { row, baselineRow } = selectChosen(frame);
  const money = (value: number): string => formatUsdBillions(value, view.language);
  return composeTimeFigure(frame, {
    id: 'cash',
    title: buildTitle(frame, row),
    subtitle: texts.subtitle,
    summary: texts.summary(
      formatYear(row.year),
      money(row.freeCashFlow),
      money(baselineRow.freeCashFlow),
      money(row.operatingCashFlow),
      money(row.capex),
    ),
    value: { unit: 'USD_bn', includeZero: true },
    marks: buildMarks(frame),
    labels: buildLabels(frame),
    // Between two bars, not through one.
    references: [buildBoundary(view, 0.5)],
    columns: listTimeColumns(view),
    notes: texts.notes,
  });
}
