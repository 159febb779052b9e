import { formatUsdBillions } from '../format/money.ts';
import { formatYear } from '../format/number.ts';
import { formatPercent } from '../format/percent.ts';
import type { OpeningYear } from '../model/index.ts';
import type { ChartFigure, FigureRow, PlotLabel } from './chartTypes.ts';
import { buildEarningsMarks, listReported } from './earningsMarks.ts';
import { computeShare, findShare, projectSplit, readSplit, stackRest, type Split } from './operatingSplit.ts';
import type { ScenarioView } from './scenarioView.ts';
import { buildBaselineColumn, buildColumn, composeTimeFigure, selectChosen } from './timeFigure.ts';
import { buildTimeFrame, selectLast, type TimeFrame } from './timeFrame.ts';
import { buildBoundary, buildEndLabels, quantityOf, type Quantity } from './timeMarks.ts';
import type { TimeColumn } from './timeRows.ts';

/** First year of the oldest report that splits Amazon's profit. */
const firstEarningsYear = 2013;

function reportPart(select: (split: Split) => number): Quantity['reported'] {
  return (read) => {
    const split = readSplit({ x: 0, read });
    return split === null ? null : select(split);
  };
}

function buildPart(select: (split: Split) => number): Quantity {
  return { reported: reportPart(select), projected: (row) => select(projectSplit(row)) };
}

const aws = buildPart((split) => split.aws);
const rest = buildPart((split) => split.rest);
const total = buildPart((split) => split.aws + split.rest);
const share: Quantity = {
  reported: reportPart(computeShare),
  projected: (row) => computeShare(projectSplit(row)),
};

function buildTitle(view: ScenarioView, row: OpeningYear): string {
  const texts = view.messages.figures.earnings;
  const { language } = view;
  const before = projectSplit(view.opening);
  const after = projectSplit(row);
  const year = formatYear(row.year);
  const finding = findShare(before) === 'share' ? findShare(after) : 'bothLose';
  if (finding === 'bothLose')
    return texts.titleAmounts(
      year,
      formatUsdBillions(after.aws, language),
      formatUsdBillions(after.rest, language),
    );
  const from = formatYear(view.opening.year);
  const beforeText = formatPercent(computeShare(before), language, 0);
  switch (finding) {
    case 'share':
      return texts.titleShares(from, beforeText, year, formatPercent(computeShare(after), language, 0));
    case 'all':
      return texts.titleAll(from, beforeText, year);
    case 'awsLoss':
      return texts.titleAwsLoss(from, beforeText, year);
    case 'companyLoss':
      return texts.titleCompanyLoss(from, beforeText, year);
  }
}

/** The first years stand on an older basis: an asterisk in the plot leads to the note. */
function buildEarlierLabel({ view, reportedYears }: TimeFrame): PlotLabel {
  const split = listReported(reportedYears).find((candidate) => candidate.isEarlierBasis);
  return {
    id: 'earlier',
    text: split === undefined ? '' : view.messages.figures.earnings.earlierBasis(formatYear(split.x)),
    tone: 'neutral',
    lane: 'inside',
    at: split === undefined ? null : [split.x, Math.max(0, split.aws + split.rest)],
  };
}

/** Beside the last column: each part at its middle, the total at the top. */
function buildLabels(frame: TimeFrame): readonly PlotLabel[] {
  const { view } = frame;
  const { earnings: texts, common } = view.messages.figures;
  const { last, baselineLast } = selectLast(frame);
  const split = projectSplit(last);
  const [, restFrom, restTo] = stackRest(split);
  const level: Readonly<Record<string, number>> = {
    total: Math.max(split.aws, restTo, 0),
    rest: (restFrom + restTo) / 2,
    aws: split.aws / 2,
  };
  const ends = buildEndLabels(view, { x: last.year, unit: 'USD_bn' }, [
    { id: 'total', name: texts.totalEnd, tone: 'scenario', value: last.operatingIncome, strong: true },
    { id: 'rest', name: texts.restEnd, tone: 'neutral', value: split.rest },
    { id: 'aws', name: texts.aws, tone: 'aws', value: split.aws },
    {
      id: 'baseline',
      name: common.baseline,
      tone: 'baseline',
      value: baselineLast.operatingIncome,
      isHidden: view.isBaseline,
    },
  ]);
  const placed = ends.map((label): PlotLabel => {
    const y = level[label.id];
    return label.at === null || y === undefined ? label : { ...label, at: [label.at[0], y] };
  });
  return [...placed, buildEarlierLabel(frame)];
}

function listTimeColumns(view: ScenarioView): readonly TimeColumn[] {
  const { earnings: texts, common } = view.messages.figures;
  const unit = 'USD_bn';
  return [
    buildColumn({ id: 'aws', label: texts.aws, unit, tone: 'aws' }, aws),
    buildColumn({ id: 'rest', label: texts.rest, unit, tone: 'neutral' }, rest),
    buildColumn({ id: 'total', label: texts.total, unit, tone: 'scenario' }, total),
    buildColumn({ id: 'share', label: texts.share, unit: 'percent', tone: 'aws' }, share),
    buildBaselineColumn(
      { id: 'baseline', label: common.atBaseline(texts.total), unit },
      quantityOf('operatingIncome'),
    ),
  ];
}

function listNotes({ view, latest, reportedYears }: TimeFrame): readonly string[] {
  const texts = view.messages.figures.earnings;
  const split = latest === null ? null : readSplit(latest);
  const money = (value: number): string => formatUsdBillions(value, view.language);
  const recent =
    latest === null || split === null
      ? []
      : [texts.latest(latest.label, money(split.aws), money(split.aws + split.rest))];
  const earlier = listReported(reportedYears).find((candidate) => candidate.isEarlierBasis);
  return [
    ...recent,
    ...(earlier === undefined ? [] : [texts.noteEarlier(formatYear(earlier.x))]),
    texts.noteTicks,
  ];
}

function markEarlierRows(
  { view, reportedYears }: TimeFrame,
  rows: readonly FigureRow[],
): readonly FigureRow[] {
  const { earlierBasis } = view.messages.figures.earnings;
  const earlier = new Set<number>();
  for (const split of listReported(reportedYears)) if (split.isEarlierBasis) earlier.add(split.x);
  return rows.map((row) => (earlier.has(row.x) ? { ...row, label: earlierBasis(row.label) } : row));
}

/** What Amazon earned and from what: AWS against everything else, year by year. */
export function buildEarningsFigure(view: ScenarioView): ChartFigure {
  const texts = view.messages.figures.earnings;
  const frame = buildTimeFrame(
    view,
    [
      'operatingIncome',
      'awsOperatingIncome',
      'awsOperatingIncomeBeforeStockCompensation',
      'otherOperatingIncomeBeforeStockCompensation',
    ],
    firstEarningsYear,
  );
  const { row, baselineRow } = selectChosen(frame);
  const split = projectSplit(row);
  const money = (value: number): string => formatUsdBillions(value, view.language);
  const figure = composeTimeFigure(frame, {
    id: 'earnings',
    title: buildTitle(view, row),
    subtitle: texts.subtitle,
    summary: texts.summary(
      formatYear(row.year),
      money(split.aws),
      money(split.rest),
      money(row.operatingIncome),
      money(baselineRow.operatingIncome),
    ),
    value: { unit: 'USD_bn', includeZero: true },
    marks: buildEarningsMarks(frame),
    labels: buildLabels(frame),
    references: [buildBoundary(view, 0.5)],
    columns: listTimeColumns(view),
    notes: listNotes(frame),
  });
  return { ...figure, rows: markEarlierRows(frame, figure.rows) };
}
