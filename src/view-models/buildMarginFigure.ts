import { formatUsdBillions } from '../format/money.ts';
import { formatNumber, formatYear } from '../format/number.ts';
import { formatPercent } from '../format/percent.ts';
import type { OpeningYear } from '../model/index.ts';
import type { ChartFigure, Mark, PlotLabel } from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';
import { buildBaselineColumn, buildColumn, composeTimeFigure, selectChosen } from './timeFigure.ts';
import { buildTimeFrame, selectLast, type ReadMeasure, type TimeFrame } from './timeFrame.ts';
import {
  buildBand,
  buildBoundary,
  buildEndLabels,
  buildLatestRing,
  buildProjectedLine,
  buildReportedLine,
  quantityOf,
  toFinite,
  type Quantity,
} from './timeMarks.ts';
import type { TimeColumn } from './timeRows.ts';

const depreciation = quantityOf('awsDepreciation');

/** Percent of AWS sales; null without sales. */
function shareOfSales(amount: number | null, sales: number | null): number | null {
  return amount === null || sales === null || sales === 0 ? null : (100 * amount) / sales;
}

function readBefore(read: ReadMeasure): number | null {
  const income = read('awsOperatingIncome');
  const depreciated = read('awsDepreciation');
  return shareOfSales(
    income === null || depreciated === null ? null : income + depreciated,
    read('awsRevenue'),
  );
}

const margin: Quantity = {
  reported: (read) => shareOfSales(read('awsOperatingIncome'), read('awsRevenue')),
  projected: (row) => row.awsMargin,
};
const depreciationShare: Quantity = {
  reported: (read) => shareOfSales(read('awsDepreciation'), read('awsRevenue')),
  projected: (row) => (100 * row.awsDepreciation) / row.awsRevenue,
};
const before: Quantity = {
  reported: readBefore,
  projected: (row) => row.awsMargin + depreciationShare.projected(row),
};

/** Whole points, as the title shows them, so that its words agree with its digits. */
function buildTitle(view: ScenarioView, row: OpeningYear): string {
  const texts = view.messages.figures.margin;
  const { language, opening } = view;
  const year = formatYear(row.year);
  const count = Math.round(depreciationShare.projected(row));
  const share = formatNumber(count, language, 0);
  if (before.projected(row) < 0) return texts.titleLossBefore(year);
  if (row.awsMargin < 0) return texts.titleLoss(year, share, count);
  const countBefore = Math.round(depreciationShare.projected(opening));
  if (count === countBefore) return texts.titleSame(year, share, count, formatYear(opening.year));
  const say = count > countBefore ? texts.titleUp : texts.titleDown;
  return say(year, share, count, formatYear(opening.year), formatNumber(countBefore, language, 0));
}

/** What depreciation takes: from the margin before it down to the margin after it; reported years, then the projection. */
function listBandPoints({ view, reportedYears, scenario }: TimeFrame) {
  const reported = reportedYears
    .filter(({ x }) => x < view.opening.year)
    .map(({ x, read }) => [x, toFinite(margin.reported(read)), toFinite(before.reported(read))] as const);
  const projected = scenario.map(
    (row) => [row.year, toFinite(margin.projected(row)), toFinite(before.projected(row))] as const,
  );
  return [...reported, ...projected];
}

function buildMarks(frame: TimeFrame): readonly Mark[] {
  const { scenario, baseline } = frame;
  const thin = { tone: 'neutral', style: 'thin' } as const;
  return [
    buildBand(listBandPoints(frame), 'depreciation', { tone: 'neutral', fill: 'soft' }),
    buildReportedLine(frame, 'actualBefore', thin, before),
    buildProjectedLine(scenario, 'scenarioBefore', thin, before),
    buildProjectedLine(baseline, 'baseline', { tone: 'baseline', style: 'baseline' }, margin),
    buildProjectedLine(scenario, 'scenario', { tone: 'scenario', style: 'scenario' }, margin),
    buildReportedLine(frame, 'actual', { tone: 'actual', style: 'actual' }, margin),
    buildLatestRing(frame, 'latest', 'actual', margin),
  ];
}

/** The margin has never been near zero: that far below its ring, and to the left of it, the plot is free. */
function buildLatestLabel({ view, latest }: TimeFrame): PlotLabel {
  const { common } = view.messages.figures;
  const value = latest === null ? null : margin.reported(latest.read);
  const isKnown = latest !== null && value !== null;
  return {
    id: 'latest',
    text: isKnown ? common.annotated(latest.label, formatPercent(value, view.language)) : '',
    tone: 'actual',
    lane: 'inside',
    at: isKnown ? [latest.x - 3, Math.min(value, 6)] : null,
  };
}

/** Points of margin that the band's name needs so that no line crosses it. */
const roomForName = 14;

/** Half-way through the projection, between the margin before depreciation and the higher of the lines below it. */
function buildBandLabel({ view, scenario, baseline }: TimeFrame): PlotLabel {
  const order = Math.ceil((scenario.length - 1) / 2);
  const row = scenario[order] ?? view.opening;
  const low = Math.max(margin.projected(row), margin.projected(baseline[order] ?? row));
  const room = before.projected(row) - low;
  return {
    id: 'depreciation',
    text: view.messages.figures.margin.band,
    tone: 'neutral',
    lane: 'inside',
    at: room >= roomForName ? [row.year, low + room * 0.35] : null,
  };
}

function buildLabels(frame: TimeFrame): readonly PlotLabel[] {
  const { view } = frame;
  const { margin: texts, common } = view.messages.figures;
  const { last, baselineLast } = selectLast(frame);
  const ends = buildEndLabels(view, { x: last.year, unit: 'percent' }, [
    { id: 'before', name: texts.beforeEnd, tone: 'neutral', value: before.projected(last) },
    { id: 'scenario', name: texts.marginEnd, tone: 'scenario', value: last.awsMargin, strong: true },
    {
      id: 'baseline',
      name: common.baseline,
      tone: 'baseline',
      value: baselineLast.awsMargin,
      isHidden: view.isBaseline,
    },
  ]);
  return [...ends, buildBandLabel(frame), buildLatestLabel(frame)];
}

function listTimeColumns(view: ScenarioView): readonly TimeColumn[] {
  const { margin: texts, common } = view.messages.figures;
  const unit = 'percent';
  return [
    buildColumn({ id: 'margin', label: texts.margin, unit, tone: 'scenario' }, margin),
    buildBaselineColumn({ id: 'baseline', label: common.atBaseline(texts.margin), unit }, margin),
    buildColumn({ id: 'before', label: texts.before, unit, tone: 'neutral' }, before),
    buildColumn({ id: 'share', label: texts.depreciationShare, unit, tone: 'neutral' }, depreciationShare),
    buildColumn(
      { id: 'depreciation', label: texts.depreciation, unit: 'USD_bn', tone: 'neutral', tableOnly: true },
      depreciation,
    ),
  ];
}

function findFirstDepreciation({ view, reportedYears }: TimeFrame): number {
  return reportedYears.find(({ read }) => depreciation.reported(read) !== null)?.x ?? view.opening.year;
}

/** The operating margin of AWS, and how much of it depreciation takes. */
export function buildMarginFigure(view: ScenarioView): ChartFigure {
  const texts = view.messages.figures.margin;
  const frame = buildTimeFrame(view, ['awsRevenue', 'awsOperatingIncome', 'awsDepreciation']);
  const { row, baselineRow } = selectChosen(frame);
  const percent = (value: number): string => formatPercent(value, view.language);
  return composeTimeFigure(frame, {
    id: 'margin',
    title: buildTitle(view, row),
    subtitle: texts.subtitle,
    summary: texts.summary(
      formatYear(row.year),
      percent(row.awsMargin),
      percent(baselineRow.awsMargin),
      percent(before.projected(row)),
      formatUsdBillions(row.awsDepreciation, view.language),
    ),
    value: { unit: 'percent', includeZero: true },
    marks: buildMarks(frame),
    labels: buildLabels(frame),
    references: [buildBoundary(view)],
    columns: listTimeColumns(view),
    notes: texts.notes(formatYear(findFirstDepreciation(frame))),
  });
}
