import { computeProfitBridge, type ProfitBridge } from '../../src/model/index.ts';
import { formatFine, formatWhole, type ChartData, type KeyFigure, type Tone } from './chartData.ts';
import {
  buildBaselineLine,
  buildMeasureLines,
  findRow,
  joinBand,
  listActual,
  listProjected,
  makeLine,
  makeRing,
} from './seriesParts.ts';
import { chosenYear, firstYear, lastYear, type Run, type World } from './world.ts';

const years = [firstYear, lastYear + 0.5] as const;
const chartOfYears = {
  direction: 'columns',
  positions: years,
  names: [],
  bands: [],
  bars: [],
  boundary: 2025,
} as const;

function buildCapacityChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const revenue = listProjected(world, run, (row) => row.awsRevenue);
  const capacity = listProjected(world, run, (row) => row.awsCapacity);
  const demand = listProjected(world, run, (row) => row.awsDemand);
  const limit = last.awsUnmetDemand > 0 ? 'capacity' : 'demand';
  return {
    ...chartOfYears,
    id: 'capacity',
    title: `AWS sells $${formatWhole(last.awsRevenue)}bn in ${lastYear}: ${limit} sets the limit`,
    subtitle: `Sales, capacity and demand, USD billions; ${formatWhole(last.awsUtilisation)} % in use`,
    lines: [
      makeLine('capacity', { tone: 'aws', endName: 'Capacity' }, capacity),
      makeLine('demand', { tone: 'azure', isDashed: true, endName: 'Demand' }, demand),
      buildBaselineLine(world, (row) => row.awsRevenue, 'Baseline'),
      ...buildMeasureLines(world, run, 'awsRevenue', 'scenario', 'Sales'),
    ],
    bands: [joinBand('spare', 'aws', revenue, capacity), joinBand('unmet', 'negative', revenue, demand)],
    rings: makeRing('latest', 'actual', listActual(world, 'awsRevenue')),
  };
}

function buildProfitChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const difference = last.operatingIncome - findRow(world.baseline, lastYear).operatingIncome;
  const measures = ['operatingIncome', 'netIncome', 'underlyingNetIncome'] as const;
  return {
    ...chartOfYears,
    id: 'profit',
    title: `Operating income of $${formatWhole(last.operatingIncome)}bn, ${formatFine(difference)} against the baseline`,
    subtitle: `Operating, underlying and reported net income, USD billions`,
    lines: [
      ...buildMeasureLines(world, run, 'operatingIncome', 'aws', 'Operating'),
      ...buildMeasureLines(world, run, 'netIncome', 'google', 'Reported'),
      buildBaselineLine(world, (row) => row.underlyingNetIncome, 'Baseline'),
      ...buildMeasureLines(world, run, 'underlyingNetIncome', 'scenario', 'Underlying'),
    ],
    rings: measures.flatMap((measure) => makeRing(measure, 'actual', listActual(world, measure))),
  };
}

function buildCashChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const past = listActual(world, 'freeCashFlow').filter(([x]) => Number.isInteger(x));
  const planned = run.rows.filter(({ year }) => year <= lastYear);
  const expected = world.baseline.rows.filter(({ year }) => year <= lastYear);
  return {
    ...chartOfYears,
    positions: [firstYear - 0.5, lastYear + 0.5],
    boundary: 2025.5,
    id: 'cash',
    title: `Free cash flow of $${formatWhole(last.freeCashFlow)}bn after $${formatWhole(last.capex)}bn of capex`,
    subtitle: `Capex, operating and free cash flow, USD billions`,
    lines: [
      ...buildMeasureLines(world, run, 'operatingCashFlow', 'google', 'Operating'),
      ...buildMeasureLines(world, run, 'capex', 'aws', 'Capex'),
    ],
    bars: [
      {
        id: 'free',
        name: 'free cash flow',
        bars: [
          ...past.map(([x, value]) => [x, 0, value, 'actual'] as const),
          ...planned.map(({ year, freeCashFlow }) => [year, 0, freeCashFlow, 'scenario'] as const),
        ],
        labels: [],
        ticks: expected.map(({ year, freeCashFlow }) => [year, freeCashFlow] as const),
      },
    ],
    rings: makeRing('latest', 'actual', listActual(world, 'freeCashFlow')),
  };
}

function buildMarginChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const incomes = new Map(listActual(world, 'awsOperatingIncome'));
  const depreciations = new Map(listActual(world, 'awsDepreciation'));
  const past = listActual(world, 'awsRevenue').flatMap(([x, sales]) => {
    const income = incomes.get(x);
    return income === undefined ? [] : [[x, (100 * income) / sales] as const];
  });
  const pastBefore = listActual(world, 'awsRevenue').flatMap(([x, sales]) => {
    const before = (incomes.get(x) ?? NaN) + (depreciations.get(x) ?? NaN);
    return Number.isFinite(before) ? [[x, (100 * before) / sales] as const] : [];
  });
  const margin = listProjected(world, run, (row) => row.awsMargin);
  const before = listProjected(
    world,
    run,
    (row) => row.awsMargin + (100 * row.awsDepreciation) / row.awsRevenue,
  );
  return {
    ...chartOfYears,
    id: 'margin',
    title: `AWS keeps ${formatFine(last.awsMargin)} % of its sales in ${lastYear}`,
    subtitle: `Operating margin and depreciation, % of AWS sales`,
    lines: [
      makeLine('before actual', { tone: 'actual' }, pastBefore),
      makeLine('before scenario', { tone: 'aws', endName: 'Before depreciation' }, before),
      buildBaselineLine(world, (row) => row.awsMargin, 'Baseline'),
      makeLine('margin actual', { tone: 'actual' }, past),
      makeLine('margin scenario', { tone: 'scenario', endName: 'Margin' }, margin),
    ],
    bands: [
      joinBand(
        'depreciation',
        'aws',
        [...past.filter(([x]) => x < 2025), ...margin],
        [...pastBefore.filter(([x]) => x < 2025), ...before],
      ),
    ],
    rings: makeRing('latest', 'actual', past),
  };
}

function buildCloudChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const low = listActual(world, 'azureRevenueLow');
  const measures = ['awsRevenue', 'azureRevenue', 'googleRevenue'] as const;
  return {
    ...chartOfYears,
    id: 'cloud',
    title: `AWS holds ${formatFine(last.awsShareOfThree)} % of the three clouds' sales in ${lastYear}`,
    subtitle: `Sales of AWS, Azure and Google Cloud, USD billions`,
    lines: [
      buildBaselineLine(world, (row) => row.awsRevenue, 'Baseline'),
      buildBaselineLine(world, (row) => row.azureRevenue),
      { ...buildBaselineLine(world, (row) => row.googleRevenue), id: 'baseline google' },
      ...buildMeasureLines(world, run, 'awsRevenue', 'aws', 'AWS'),
      ...buildMeasureLines(world, run, 'azureRevenue', 'azure', 'Azure'),
      ...buildMeasureLines(world, run, 'googleRevenue', 'google', 'Google Cloud'),
    ],
    bands: [joinBand('estimate', 'azure', low, listActual(world, 'azureRevenueHigh'))],
    rings: measures.flatMap((measure) => makeRing(measure, 'actual', listActual(world, measure))),
  };
}

/** Running totals of a bridge: [position, from, to] for the start, every step and the end. */
function stackBridge({ from, steps, to }: ProfitBridge): readonly (readonly [number, number, number])[] {
  let total = from.value;
  const stacked = steps.map(({ value }, order) => {
    const before = total;
    total += value;
    return [order + 1, before, total] as const;
  });
  return [[0, 0, from.value], ...stacked, [steps.length + 1, 0, to.value]];
}

function buildBridgeChart(world: World, run: Run): ChartData {
  const bridge = computeProfitBridge(world.basis, run.inputs, run.rows, chosenYear);
  const expected = computeProfitBridge(world.basis, world.baseline.inputs, world.baseline.rows, chosenYear);
  const stacked = stackBridge(bridge);
  const end = stacked.length - 1;
  const toneOf = (position: number, from: number, to: number): Tone => {
    if (position === 0) return 'actual';
    if (position === end) return 'scenario';
    return to >= from ? 'positive' : 'negative';
  };
  return {
    id: 'bridge',
    title: `Net income goes from $${formatWhole(bridge.from.value)}bn to $${formatWhole(bridge.to.value)}bn`,
    subtitle: `From ${bridge.from.year} to ${bridge.to.year}, USD billions`,
    direction: 'rows',
    positions: [-0.5, end + 0.5],
    names: [String(bridge.from.year), ...bridge.steps.map(({ id }) => id), String(bridge.to.year)],
    lines: [],
    bands: [],
    rings: [],
    boundary: null,
    bars: [
      {
        id: 'bridge',
        name: 'bridge',
        bars: stacked.map(
          ([position, from, to]) => [position, from, to, toneOf(position, from, to)] as const,
        ),
        labels: [bridge.from, ...bridge.steps, bridge.to].map(({ value }) => formatFine(value)),
        ticks: stackBridge(expected).map(([position, , to]) => [position, to] as const),
      },
    ],
  };
}

/** All six, for one scenario. */
export function buildCharts(world: World, run: Run): readonly ChartData[] {
  return [
    buildCapacityChart(world, run),
    buildProfitChart(world, run),
    buildCashChart(world, run),
    buildMarginChart(world, run),
    buildCloudChart(world, run),
    buildBridgeChart(world, run),
  ];
}

const keyFigures = [
  ['Net sales', 'netSales'],
  ['Operating income', 'operatingIncome'],
  ['Underlying net income', 'underlyingNetIncome'],
  ['Free cash flow', 'freeCashFlow'],
  ['AWS margin', 'awsMargin'],
  ['Share of the three', 'awsShareOfThree'],
] as const;

/** Six tiles with two moving texts each. */
export function buildKeyFigures(world: World, run: Run): readonly KeyFigure[] {
  const row = findRow(run, chosenYear);
  const expected = findRow(world.baseline, chosenYear);
  return keyFigures.map(([name, id]) => ({
    name,
    valueText: formatFine(row[id]),
    changeText: `${formatFine(row[id] - expected[id])} against the baseline`,
  }));
}
