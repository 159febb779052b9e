import { buildBacklogFigure, buildBacklogYearsFigure } from '../cloud-race/buildBacklogFigures.ts';
import { buildRaceCapexFigure } from '../cloud-race/buildCapexFigure.ts';
import { buildGrowthFigure } from '../cloud-race/buildGrowthFigure.ts';
import { buildRaceMarginFigure } from '../cloud-race/buildMarginFigure.ts';
import { buildSalesFigure } from '../cloud-race/buildSalesFigure.ts';
import type { RaceChoices, RaceData, RaceView } from '../cloud-race/raceView.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { scenarioFigures } from '../scenarioFigures.ts';
import type { ScenarioView } from '../scenarioView.ts';

const raceFigures: Readonly<Partial<Record<string, (race: RaceView) => ChartFigure>>> = {
  'race-sales': buildSalesFigure,
  'race-growth': buildGrowthFigure,
  'race-margin': buildRaceMarginFigure,
  'race-capex': buildRaceCapexFigure,
  'race-backlog': buildBacklogFigure,
  'race-backlog-years': buildBacklogYearsFigure,
};

const modelFigures: Readonly<Partial<Record<string, (view: ScenarioView) => ChartFigure>>> = scenarioFigures;

/** The race beside a scenario; null as long as its facts are missing. */
export type RaceBeside = (RaceData & { readonly choices: RaceChoices }) | null;

/**
 * The figure of a chart that a step of a story may show; null where the chart is none that bars and lines over years or steps can say
 * (the maps of overtaking), or where its facts are missing.
 */
export function buildStoryFigure(chart: string, view: ScenarioView, race: RaceBeside): ChartFigure | null {
  const build = modelFigures[chart];
  if (build !== undefined) return build(view);
  const buildRace = raceFigures[chart];
  return buildRace === undefined || race === null ? null : buildRace({ ...race, view });
}
