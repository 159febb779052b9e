import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { clouds, type Cloud, type HistorySeries, type OpeningYear } from '../../model/index.ts';
import type { Track } from './raceTracks.ts';
import { isShown, type RaceView } from './raceView.ts';

const salesOf: Readonly<Record<Cloud, (row: OpeningYear) => number>> = {
  aws: (row) => row.awsRevenue,
  azure: (row) => row.azureRevenue,
  google: (row) => row.googleRevenue,
};

/** Sales of a cloud in a projected year, USD billions. */
export function readSales(cloud: Cloud, row: OpeningYear): number {
  return salesOf[cloud](row);
}

/** From dollars of a year, or of a quarter, to the measure that was chosen for sales. */
export type ConvertSales = (value: number, isWholeYear: boolean) => number;

function findIndexBase({ history, choices }: RaceView, cloud: Cloud): number {
  const points = history.sales[cloud].years.flat();
  return points.find(({ year }) => year === choices.indexYear)?.value ?? NaN;
}

/** By quarters, amounts of a year stand as its average quarter; an index is of the year's average quarter. */
export function makeSalesConversion(race: RaceView, cloud: Cloud): ConvertSales {
  const { choices } = race;
  const toAxis: ConvertSales = (value, isWholeYear) =>
    choices.period === 'quarter' && isWholeYear ? value / 4 : value;
  if (choices.sales !== 'index') return toAxis;
  const base = toAxis(findIndexBase(race, cloud), true);
  return (value, isWholeYear) => (100 * toAxis(value, isWholeYear)) / base;
}

const noHistory: HistorySeries = { years: [], quarters: [], latest: null };

/** Dollars, or an index of them. */
export function listSalesTracks(race: RaceView): readonly Track[] {
  const { history, choices } = race;
  const { companies, sales: texts } = cloudRaceTexts[race.view.language];
  return clouds
    .filter((cloud) => isShown(race, cloud))
    .map((cloud) => ({
      id: cloud,
      label: cloud === 'azure' ? texts.azure : companies[cloud],
      endName: companies[cloud],
      tone: cloud,
      unit: choices.sales === 'index' ? 'percent' : 'USD_bn',
      style: cloud === 'azure' ? 'thin' : 'actual',
      history: history.sales[cloud],
      project: (rows) => rows.map((row) => [row.year, readSales(cloud, row)]),
      convert: makeSalesConversion(race, cloud),
    }));
}

/** Low and high end of Azure's estimate; by quarters in the proportions of their year. Columns of the table. */
export function listEstimateTracks(race: RaceView): readonly Track[] {
  if (!isShown(race, 'azure')) return [];
  const { history, choices } = race;
  const { sales: texts } = cloudRaceTexts[race.view.language];
  const common = {
    tone: 'azure',
    unit: choices.sales === 'index' ? 'percent' : 'USD_bn',
    style: 'thin',
    convert: makeSalesConversion(race, 'azure'),
    tableOnly: true,
  } as const;
  const spread = (edge: HistorySeries): HistorySeries =>
    choices.period === 'year' ? edge : { ...noHistory, quarters: spreadOverQuarters(race, edge) };
  return [
    { ...common, id: 'azureLow', label: texts.azureLow, history: spread(history.azureLow) },
    { ...common, id: 'azureHigh', label: texts.azureHigh, history: spread(history.azureHigh) },
  ];
}

function spreadOverQuarters({ history }: RaceView, edge: HistorySeries): HistorySeries['quarters'] {
  const central = history.sales.azure;
  const ends = edge.years.flat();
  const last = ends.at(-1);
  return central.quarters.map((segment) =>
    segment.flatMap((point) => {
      // A year whose band is not known yet takes that of the year before.
      const end =
        ends.find(({ year }) => year === point.year) ??
        (last !== undefined && last.year < point.year ? last : undefined);
      const whole = central.years.flat().find(({ year }) => year === end?.year);
      if (end === undefined || whole === undefined) return [];
      return [{ ...point, value: (point.value * end.value) / whole.value, factIds: end.factIds }];
    }),
  );
}

function computeShare(cloud: Cloud, row: OpeningYear): number {
  return (100 * readSales(cloud, row)) / clouds.reduce((sum, one) => sum + readSales(one, row), 0);
}

/** Share of each in the sales of the three, whether all are shown or not. */
export function listShareTracks(race: RaceView): readonly Track[] {
  const { companies } = cloudRaceTexts[race.view.language];
  return clouds
    .filter((cloud) => isShown(race, cloud))
    .map((cloud) => ({
      id: cloud,
      label: companies[cloud],
      tone: cloud,
      unit: 'percent',
      style: cloud === 'azure' ? 'thin' : 'actual',
      history: race.history.shareOfThree[cloud],
      project: (rows) => rows.map((row) => [row.year, computeShare(cloud, row)]),
    }));
}

/** Share of the world's market; quarters only, reported only. */
export function listMarketTracks(race: RaceView): readonly Track[] {
  const { companies, investors } = cloudRaceTexts[race.view.language];
  return clouds
    .filter((cloud) => isShown(race, cloud))
    .map((cloud) => ({
      id: cloud,
      label: cloud === 'azure' ? investors.microsoft : companies[cloud],
      tone: cloud,
      unit: 'percent',
      style: 'actual',
      history: race.history.marketShare[cloud],
    }));
}
