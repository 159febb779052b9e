import { raceFigures } from '../cloud-race/raceFigures.ts';
import type { RaceChoices, RaceData, RaceView } from '../cloud-race/raceView.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { scenarioFigures } from '../scenarioFigures.ts';
import type { ScenarioView } from '../scenarioView.ts';

const raceBuilders: Readonly<Partial<Record<string, (race: RaceView) => ChartFigure>>> = raceFigures;
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
  const buildRace = raceBuilders[chart];
  return buildRace === undefined || race === null ? null : buildRace({ ...race, view });
}
