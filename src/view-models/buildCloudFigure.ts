import { formatUsdBillions } from '../format/money.ts';
import { formatOvertakingYear, formatYear } from '../format/number.ts';
import { formatPercent } from '../format/percent.ts';
import { computeOvertaking, type Overtaking } from '../model/index.ts';
import type { ChartFigure, Mark, PlotLabel, Reference } from './chartTypes.ts';
import { buildCloudTitle } from './cloudTitle.ts';
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
  toFinite,
  type Quantity,
} from './timeMarks.ts';
import type { TimeColumn } from './timeRows.ts';

const clouds = ['aws', 'azure', 'google'] as const;
type Cloud = (typeof clouds)[number];
type Rival = Exclude<Cloud, 'aws'>;

const sales: Readonly<Record<Cloud, Quantity>> = {
  aws: quantityOf('awsRevenue'),
  azure: quantityOf('azureRevenue'),
  google: quantityOf('googleRevenue'),
};

const awsShare: Quantity = {
  reported: (read) => {
    const [aws, azure, google] = [read('awsRevenue'), read('azureRevenue'), read('googleRevenue')];
    return aws === null || azure === null || google === null ? null : (100 * aws) / (aws + azure + google);
  },
  projected: (row) => row.awsShareOfThree,
};

function findOvertaking({ view, scenario }: TimeFrame, rival: Rival): Overtaking {
  const aws = scenario.map(sales.aws.projected);
  return computeOvertaking(aws, scenario.map(sales[rival].projected), view.opening.year);
}

function buildEstimateBand({ reportedYears }: TimeFrame): Mark {
  const points = reportedYears.map(
    ({ x, read }) => [x, toFinite(read('azureRevenueLow')), toFinite(read('azureRevenueHigh'))] as const,
  );
  return buildBand(points, 'azureEstimate', { tone: 'azure', fill: 'hatch' });
}

function buildMarks(frame: TimeFrame): readonly Mark[] {
  const { view, scenario } = frame;
  const baseline = view.isBaseline ? [] : frame.baseline;
  const grey = { tone: 'baseline', style: 'baseline' } as const;
  return [
    buildEstimateBand(frame),
    ...clouds.map((cloud) => buildProjectedLine(baseline, `${cloud}Baseline`, grey, sales[cloud])),
    ...clouds.map((cloud) =>
      buildProjectedLine(scenario, `${cloud}Scenario`, { tone: cloud, style: 'projection' }, sales[cloud]),
    ),
    ...clouds.map((cloud) =>
      buildReportedLine(frame, `${cloud}Actual`, { tone: cloud, style: 'actual' }, sales[cloud]),
    ),
    ...clouds.map((cloud) => buildLatestRing(frame, `${cloud}Latest`, cloud, sales[cloud])),
  ];
}

function buildOvertakingLine(view: ScenarioView, rival: Rival, overtaking: Overtaking): Reference {
  const texts = view.messages.figures.cloud;
  const isSeen = overtaking.kind === 'at';
  return {
    id: `${rival}Overtaking`,
    axis: 'x',
    at: isSeen ? overtaking.year : null,
    text: isSeen ? texts.overtaking(texts[rival], formatOvertakingYear(overtaking.year, view.language)) : '',
    style: 'threshold',
  };
}

/** The period above the highest of the three rings; the table has the amounts. */
function buildLatestLabel({ latest }: TimeFrame): PlotLabel {
  const known = latest === null ? [] : clouds.map((cloud) => sales[cloud].reported(latest.read) ?? 0);
  return {
    id: 'latest',
    text: latest?.label ?? '',
    tone: 'actual',
    lane: 'inside',
    at: latest === null ? null : [latest.x - 2.5, Math.max(...known)],
  };
}

function buildLabels(frame: TimeFrame): readonly PlotLabel[] {
  const { view } = frame;
  const { cloud: texts, common } = view.messages.figures;
  const { last, baselineLast } = selectLast(frame);
  const gapOf = (cloud: Cloud): number =>
    Math.abs(sales[cloud].projected(last) - sales[cloud].projected(baselineLast));
  // One grey label is enough to name the grey lines: beside the one that is furthest from its company's.
  const furthest = clouds.reduce((best, cloud) => (gapOf(cloud) > gapOf(best) ? cloud : best), 'aws');
  const ends = buildEndLabels(view, { x: last.year, unit: 'USD_bn' }, [
    ...clouds.map((cloud) => ({
      id: cloud,
      name: texts[cloud],
      tone: cloud,
      value: sales[cloud].projected(last),
      strong: true,
    })),
    {
      id: 'baseline',
      name: common.atBaseline(texts[furthest]),
      tone: 'baseline',
      value: sales[furthest].projected(baselineLast),
      isHidden: view.isBaseline,
    },
  ]);
  return [...ends, buildLatestLabel(frame)];
}

function listTimeColumns(view: ScenarioView): readonly TimeColumn[] {
  const { cloud: texts, common } = view.messages.figures;
  const unit = 'USD_bn';
  return [
    ...clouds.map((cloud) =>
      buildColumn({ id: cloud, label: texts[cloud], unit, tone: cloud }, sales[cloud]),
    ),
    buildColumn({ id: 'share', label: texts.share, unit: 'percent', tone: 'aws' }, awsShare),
    ...clouds.map((cloud) =>
      buildBaselineColumn(
        { id: `${cloud}Baseline`, label: common.atBaseline(texts[cloud]), unit, tableOnly: true },
        sales[cloud],
      ),
    ),
    {
      id: 'azureLow',
      label: texts.azureLow,
      unit,
      tone: 'azure',
      tableOnly: true,
      reported: (read) => read('azureRevenueLow'),
    },
    {
      id: 'azureHigh',
      label: texts.azureHigh,
      unit,
      tone: 'azure',
      tableOnly: true,
      reported: (read) => read('azureRevenueHigh'),
    },
  ];
}

/** The sales of the three clouds, and when a rival passes AWS. */
export function buildCloudFigure(view: ScenarioView): ChartFigure {
  const texts = view.messages.figures.cloud;
  const frame = buildTimeFrame(view, [
    'awsRevenue',
    'azureRevenue',
    'azureRevenueLow',
    'azureRevenueHigh',
    'googleRevenue',
  ]);
  const { row } = selectChosen(frame);
  const google = findOvertaking(frame, 'google');
  const azure = findOvertaking(frame, 'azure');
  return composeTimeFigure(frame, {
    id: 'cloud',
    title: buildCloudTitle(view, azure, google),
    subtitle: texts.subtitle,
    summary: texts.summary(
      formatYear(row.year),
      formatUsdBillions(row.awsRevenue, view.language),
      formatUsdBillions(row.azureRevenue, view.language),
      formatUsdBillions(row.googleRevenue, view.language),
      formatPercent(row.awsShareOfThree, view.language),
    ),
    value: { unit: 'USD_bn', includeZero: true },
    marks: buildMarks(frame),
    labels: buildLabels(frame),
    references: [
      buildBoundary(view),
      buildOvertakingLine(view, 'google', google),
      buildOvertakingLine(view, 'azure', azure),
    ],
    columns: listTimeColumns(view),
    notes: texts.notes,
  });
}
