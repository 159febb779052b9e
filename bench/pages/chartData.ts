import {
  computeProfitBridge,
  type ActualMeasure,
  type OpeningYear,
  type ProfitBridge,
  type ProjectedYear,
} from '../../src/model/index.ts';
import { chosenYear, firstYear, lastYear, type Run, type World } from './world.ts';

/** The six charts of the what-if view as plain data: the same charts, series and points as the product draws. */

export type Tone = 'actual' | 'aws' | 'azure' | 'google' | 'baseline' | 'scenario' | 'positive' | 'negative';

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly isDashed: boolean;
  readonly points: readonly (readonly [number, number])[];
}

export interface Band {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** [x, low, high]. */
  readonly points: readonly (readonly [number, number, number])[];
}

/** Columns (from, to), and for each the level of the baseline. */
export interface Bars {
  readonly id: string;
  readonly name: string;
  /** [position, from, to, tone]. */
  readonly bars: readonly (readonly [number, number, number, Tone])[];
  /** [position, value]. */
  readonly ticks: readonly (readonly [number, number])[];
}

export interface ChartData {
  readonly id: string;
  /** Computed from the numbers, as in the product. */
  readonly title: string;
  readonly subtitle: string;
  /** `rows`: positions run down, values to the right. */
  readonly direction: 'columns' | 'rows';
  readonly positions: readonly [number, number];
  /** Names of the positions of a chart of rows. */
  readonly names: readonly string[];
  readonly lines: readonly Line[];
  readonly bands: readonly Band[];
  readonly bars: readonly Bars[];
}

type Measure = keyof OpeningYear & keyof ProjectedYear & ActualMeasure;
type Points = Line['points'];

const years = [firstYear, lastYear + 0.5] as const;
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const formatWhole = (value: number): string => whole.format(value);
export const formatFine = (value: number): string => fine.format(value);

function listActual({ actuals }: World, measure: ActualMeasure): Points {
  const { annual, latest } = actuals[measure];
  const points = latest === null ? annual : [...annual, latest];
  return points.filter(({ x }) => x >= firstYear).map(({ x, value }) => [x, value] as const);
}

function listProjected({ opening }: World, { rows }: Run, read: (row: OpeningYear) => number): Points {
  const shown = rows.filter(({ year }) => year <= lastYear);
  return [opening, ...shown].map((row) => [row.year, read(row)] as const);
}

function makeLine(id: string, tone: Tone, points: Points, isDashed = false): Line {
  return { id, name: id, tone, points, isDashed };
}

/** History, baseline and scenario of one measure. */
function buildMeasureLines(world: World, run: Run, measure: Measure, tone: Tone): readonly Line[] {
  const read = (row: OpeningYear): number => row[measure];
  return [
    makeLine(`${measure} actual`, 'actual', listActual(world, measure)),
    makeLine(`${measure} baseline`, 'baseline', listProjected(world, world.baseline, read), true),
    makeLine(`${measure} scenario`, tone, listProjected(world, run, read)),
  ];
}

function joinBand(id: string, tone: Tone, low: Points, high: Points): Band {
  const points = low.map(
    ([x, value], order) => [x, value, Math.max(value, high[order]?.[1] ?? value)] as const,
  );
  return { id, name: id, tone, points };
}

function findRow({ rows }: Run, year: number): ProjectedYear {
  const row = rows.find((candidate) => candidate.year === year);
  if (row === undefined) throw new Error(`no year ${year}`);
  return row;
}

const chartOfYears = { direction: 'columns', positions: years, names: [], bands: [], bars: [] } as const;

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
      ...buildMeasureLines(world, run, 'awsRevenue', 'scenario'),
      makeLine('capacity', 'aws', capacity),
      makeLine('demand', 'azure', demand, true),
    ],
    bands: [joinBand('spare', 'aws', revenue, capacity), joinBand('unmet', 'negative', revenue, demand)],
  };
}

function buildProfitChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const difference = last.operatingIncome - findRow(world.baseline, lastYear).operatingIncome;
  return {
    ...chartOfYears,
    id: 'profit',
    title: `Operating income of $${formatWhole(last.operatingIncome)}bn, ${formatFine(difference)} against the baseline`,
    subtitle: `Operating, underlying and reported net income, USD billions`,
    lines: [
      ...buildMeasureLines(world, run, 'operatingIncome', 'scenario'),
      ...buildMeasureLines(world, run, 'underlyingNetIncome', 'aws'),
      ...buildMeasureLines(world, run, 'netIncome', 'google'),
    ],
  };
}

function buildCashChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const past = listActual(world, 'capex').filter(([x]) => Number.isInteger(x));
  const planned = run.rows.filter(({ year }) => year <= lastYear);
  const expected = world.baseline.rows.filter(({ year }) => year <= lastYear);
  return {
    ...chartOfYears,
    positions: [firstYear - 0.5, lastYear + 0.5],
    id: 'cash',
    title: `Free cash flow of $${formatWhole(last.freeCashFlow)}bn after $${formatWhole(last.capex)}bn of capex`,
    subtitle: `Capex, operating and free cash flow, USD billions`,
    lines: [
      ...buildMeasureLines(world, run, 'operatingCashFlow', 'scenario'),
      ...buildMeasureLines(world, run, 'freeCashFlow', 'google'),
    ],
    bars: [
      {
        id: 'capex',
        name: 'capex',
        bars: [
          ...past.map(([x, value]) => [x, 0, value, 'actual'] as const),
          ...planned.map(({ year, capex }) => [year, 0, capex, 'scenario'] as const),
        ],
        ticks: expected.map(({ year, capex }) => [year, capex] as const),
      },
    ],
  };
}

function buildMarginChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const incomes = new Map(listActual(world, 'awsOperatingIncome'));
  const past = listActual(world, 'awsRevenue').flatMap(([x, sales]) => {
    const income = incomes.get(x);
    return income === undefined ? [] : [[x, (100 * income) / sales] as const];
  });
  const baseline = listProjected(world, world.baseline, (row) => row.awsMargin);
  const margin = listProjected(world, run, (row) => row.awsMargin);
  const beforeDepreciation = listProjected(
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
      makeLine('margin actual', 'actual', past),
      makeLine('margin baseline', 'baseline', baseline, true),
      makeLine('margin scenario', 'scenario', margin),
    ],
    bands: [joinBand('depreciation', 'aws', margin, beforeDepreciation)],
  };
}

function buildCloudChart(world: World, run: Run): ChartData {
  const last = findRow(run, lastYear);
  const low = listActual(world, 'azureRevenueLow');
  return {
    ...chartOfYears,
    id: 'cloud',
    title: `AWS holds ${formatFine(last.awsShareOfThree)} % of the three clouds' sales in ${lastYear}`,
    subtitle: `Sales of AWS, Azure and Google Cloud, USD billions`,
    lines: [
      ...buildMeasureLines(world, run, 'awsRevenue', 'aws'),
      ...buildMeasureLines(world, run, 'azureRevenue', 'azure'),
      ...buildMeasureLines(world, run, 'googleRevenue', 'google'),
    ],
    bands: [joinBand('estimate', 'azure', low, listActual(world, 'azureRevenueHigh'))],
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
    bars: [
      {
        id: 'bridge',
        name: 'bridge',
        bars: stacked.map(
          ([position, from, to]) => [position, from, to, toneOf(position, from, to)] as const,
        ),
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

export interface KeyFigure {
  readonly name: string;
  readonly valueText: string;
  readonly changeText: string;
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
