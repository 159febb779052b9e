import { formatUsdBillions } from '../format/money.ts';
import { formatYear } from '../format/number.ts';
import { formatPercent } from '../format/percent.ts';
import type { OpeningYear } from '../model/index.ts';
import type { ChartFigure, Mark, PlotLabel } from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';
import { buildBaselineColumn, buildColumn, composeTimeFigure, selectChosen } from './timeFigure.ts';
import { buildTimeFrame, selectLast, type TimeFrame } from './timeFrame.ts';
import {
  buildBand,
  buildBoundary,
  buildEndLabels,
  buildLatestRing,
  buildProjectedLine,
  buildReportedLine,
  quantityOf,
  type Quantity,
} from './timeMarks.ts';
import type { TimeColumn } from './timeRows.ts';

const sales = quantityOf('awsRevenue');
const capacity: Quantity = { reported: () => null, projected: (row) => row.awsCapacity };
const demand: Quantity = { reported: () => null, projected: (row) => row.awsDemand };
const unmetDemand: Quantity = { reported: () => null, projected: (row) => row.awsDemand - row.awsRevenue };

/** Amounts below this many billions are not worth a word. */
const smallestGap = 0.05;

/** What kept AWS sales from being higher, and by how much the other side was larger. */
function findLimit(row: OpeningYear): {
  readonly kind: 'demand' | 'capacity' | 'balance';
  readonly gap: number;
} {
  const unmet = unmetDemand.projected(row);
  const spare = row.awsCapacity - row.awsRevenue;
  if (unmet >= smallestGap) return { kind: 'capacity', gap: unmet };
  return spare >= smallestGap ? { kind: 'demand', gap: spare } : { kind: 'balance', gap: 0 };
}

function buildTitle(view: ScenarioView, row: OpeningYear): string {
  const texts = view.messages.figures.capacity;
  const year = formatYear(row.year);
  const { kind, gap } = findLimit(row);
  const amount = formatUsdBillions(gap, view.language);
  if (kind === 'balance') return texts.titleBalance(year);
  return kind === 'capacity' ? texts.titleCapacity(year, amount) : texts.titleDemand(year, amount);
}

function buildMarks(frame: TimeFrame): readonly Mark[] {
  const { scenario, baseline } = frame;
  const spare = scenario.map((row) => [row.year, row.awsRevenue, row.awsCapacity] as const);
  const unmet = scenario.map((row) => [row.year, row.awsRevenue, row.awsDemand] as const);
  return [
    buildBand(spare, 'spareCapacity', { tone: 'neutral', fill: 'soft' }),
    buildBand(unmet, 'unmetDemand', { tone: 'aws', fill: 'hatch' }),
    buildProjectedLine(scenario, 'capacity', { tone: 'neutral', style: 'thin' }, capacity),
    buildProjectedLine(scenario, 'demand', { tone: 'aws', style: 'thin' }, demand),
    buildProjectedLine(baseline, 'baseline', { tone: 'baseline', style: 'baseline' }, sales),
    buildProjectedLine(scenario, 'scenario', { tone: 'scenario', style: 'scenario' }, sales),
    buildReportedLine(frame, 'actual', { tone: 'actual', style: 'actual' }, sales),
    buildLatestRing(frame, 'latest', 'actual', sales),
  ];
}

/** Sales stand at capacity, at demand, or at both: the label says so, and the line that it covers needs none. */
function buildLabels(frame: TimeFrame): readonly PlotLabel[] {
  const { view } = frame;
  const { capacity: texts, common } = view.messages.figures;
  const { last, baselineLast } = selectLast(frame);
  const { kind } = findLimit(last);
  const name = {
    capacity: texts.salesAtCapacityEnd,
    demand: texts.salesAtDemandEnd,
    balance: texts.salesEnd,
  }[kind];
  const ends = buildEndLabels(view, { x: last.year, unit: 'USD_bn' }, [
    { id: 'scenario', name, tone: 'scenario', value: last.awsRevenue, strong: true },
    {
      id: 'baseline',
      name: common.baseline,
      tone: 'baseline',
      value: baselineLast.awsRevenue,
      isHidden: view.isBaseline,
    },
    {
      id: 'capacity',
      name: texts.capacityEnd,
      tone: 'neutral',
      value: last.awsCapacity,
      isHidden: kind !== 'demand',
    },
    {
      id: 'demand',
      name: texts.demandEnd,
      tone: 'aws',
      value: last.awsDemand,
      isHidden: kind !== 'capacity',
    },
  ]);
  return [...ends, buildLatestLabel(frame)];
}

/** To the left of its ring, where a growing line leaves the plot free. */
function buildLatestLabel({ view, latest }: TimeFrame): PlotLabel {
  const value = latest === null ? null : sales.reported(latest.read);
  const { common } = view.messages.figures;
  const isKnown = latest !== null && value !== null;
  return {
    id: 'latest',
    text: isKnown ? common.annotated(latest.label, formatUsdBillions(value, view.language)) : '',
    tone: 'actual',
    lane: 'inside',
    at: isKnown ? [latest.x - 2.5, value] : null,
  };
}

function listTimeColumns(view: ScenarioView): readonly TimeColumn[] {
  const { capacity: texts, common } = view.messages.figures;
  const unit = 'USD_bn';
  return [
    buildColumn({ id: 'sales', label: texts.sales, unit, tone: 'scenario' }, sales),
    buildBaselineColumn({ id: 'baseline', label: common.atBaseline(texts.sales), unit }, sales),
    buildColumn({ id: 'capacity', label: texts.capacity, unit, tone: 'neutral' }, capacity),
    buildColumn({ id: 'demand', label: texts.demand, unit, tone: 'aws' }, demand),
    buildColumn({ id: 'unmet', label: texts.unmet, unit, tone: 'aws', tableOnly: true }, unmetDemand),
  ];
}

/** AWS sales against what AWS can serve and what customers would buy, and which of the two limits them. */
export function buildCapacityFigure(view: ScenarioView): ChartFigure {
  const texts = view.messages.figures.capacity;
  const frame = buildTimeFrame(view, ['awsRevenue']);
  const { row, baselineRow } = selectChosen(frame);
  const money = (value: number): string => formatUsdBillions(value, view.language);
  return composeTimeFigure(frame, {
    id: 'capacity',
    title: buildTitle(view, row),
    subtitle: texts.subtitle,
    summary: texts.summary(
      formatYear(row.year),
      money(row.awsRevenue),
      money(baselineRow.awsRevenue),
      money(row.awsCapacity),
      money(row.awsDemand),
    ),
    value: { unit: 'USD_bn', includeZero: true },
    marks: buildMarks(frame),
    labels: buildLabels(frame),
    references: [buildBoundary(view)],
    columns: listTimeColumns(view),
    notes: texts.notes(formatPercent(view.opening.awsUtilisation, view.language, 0)),
  });
}
