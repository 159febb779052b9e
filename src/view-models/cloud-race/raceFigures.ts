import type { ChartFigure } from '../chartTypes.ts';
import { buildBacklogFigure, buildBacklogYearsFigure } from './buildBacklogFigures.ts';
import { buildRaceCapexFigure } from './buildCapexFigure.ts';
import { buildGrowthFigure } from './buildGrowthFigure.ts';
import { buildRaceMarginFigure } from './buildMarginFigure.ts';
import { buildSalesFigure } from './buildSalesFigure.ts';
import type { RaceView } from './raceView.ts';

/** The figures of the race over time by their ids; the maps of overtaking follow their lines and are built elsewhere. */
export const raceFigures = {
  'race-sales': buildSalesFigure,
  'race-growth': buildGrowthFigure,
  'race-margin': buildRaceMarginFigure,
  'race-capex': buildRaceCapexFigure,
  'race-backlog': buildBacklogFigure,
  'race-backlog-years': buildBacklogYearsFigure,
} satisfies Record<string, (race: RaceView) => ChartFigure>;
