import type { Cloud, Investor } from '../../model/index.ts';
import { readSales } from './salesTracks.ts';
import { frameBacklog } from './buildBacklogFigures.ts';
import { frameCapex } from './buildCapexFigure.ts';
import { frameGrowth } from './buildGrowthFigure.ts';
import { frameMargin } from './buildMarginFigure.ts';
import { frameSales } from './buildSalesFigure.ts';
import { listInvestors } from './capexPlans.ts';
import type { RaceFrame } from './composeRaceFigure.ts';
import {
  listCapexViews,
  listGrowthViews,
  listOutsideRows,
  listSalesViews,
  type OutsidePoint,
  type OutsideRow,
  type ReadScenario,
} from './outsideViews.ts';
import { describeEvents, type EventEntry } from './raceEvents.ts';
import type { RaceView } from './raceView.ts';

export type DetailedChart = 'sales' | 'growth' | 'margin' | 'capex' | 'backlog';

/** What stands below a chart in lists. */
export interface RaceDetails {
  readonly events: readonly EventEntry[];
  readonly outside: readonly OutsideRow[];
}

const frames: Readonly<Record<DetailedChart, (race: RaceView) => RaceFrame>> = {
  sales: frameSales,
  growth: frameGrowth,
  margin: frameMargin,
  capex: frameCapex,
  backlog: frameBacklog,
};

function isCloud(owner: Cloud | Investor): owner is Cloud {
  return owner === 'aws' || owner === 'azure' || owner === 'google';
}

/** Rows by year with the base year before them; the scenario has figures of these years only. */
function findRows({ view }: RaceView, year: number) {
  const rows = [view.opening, ...view.scenario.rows];
  const index = rows.findIndex((row) => row.year === year);
  return { row: rows[index], before: index > 0 ? rows[index - 1] : undefined };
}

const readScenarioSales =
  (race: RaceView): ReadScenario =>
  (owner, year) => {
    const { row } = findRows(race, year);
    return row === undefined || !isCloud(owner) ? null : readSales(owner, row);
  };

const readScenarioGrowth =
  (race: RaceView): ReadScenario =>
  (owner, year) => {
    const { row, before } = findRows(race, year);
    if (row === undefined || before === undefined || !isCloud(owner)) return null;
    return 100 * (readSales(owner, row) / readSales(owner, before) - 1);
  };

/** The model has the capex of Amazon only. */
const readScenarioCapex =
  (race: RaceView): ReadScenario =>
  (owner, year) =>
    owner === 'amazon' ? (findRows(race, year).row?.capex ?? null) : null;

function listOutside(race: RaceView, chart: DetailedChart, { span }: RaceFrame): readonly OutsideRow[] {
  const list = (points: readonly OutsidePoint[], read: ReadScenario) =>
    listOutsideRows(race, points, span, read);
  const isAmount = race.choices.sales === 'level' || race.choices.sales === 'index';
  switch (chart) {
    case 'sales':
      return isAmount ? list(listSalesViews(race), readScenarioSales(race)) : [];
    case 'growth':
      return list(listGrowthViews(race), readScenarioGrowth(race));
    case 'capex':
      return list(listCapexViews(race, listInvestors(race)), readScenarioCapex(race));
    case 'margin':
    case 'backlog':
      return [];
  }
}

/** The events and the outside views of a chart in words. */
export function describeRace(race: RaceView, chart: DetailedChart): RaceDetails {
  const frame = frames[chart](race);
  return { events: describeEvents(race, frame.events), outside: listOutside(race, chart, frame) };
}
