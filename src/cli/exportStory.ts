import { buildCloudHistory } from '../data/cloudHistory.ts';
import { buildFactTable } from '../data/factTable.ts';
import { buildStoryDeck } from '../exports/pptx/buildStoryDeck.ts';
import { applyOverrides, computeOpeningYear, project, readDefaults, type Overrides } from '../model/index.ts';
import { listCharts, type ChartId } from '../store/charts.ts';
import { limitOverrides } from '../store/limits.ts';
import { encodeLink, type LinkState } from '../store/link.ts';
import { defaultRace } from '../store/raceSettings.ts';
import { isOneOf, viewIds } from '../store/views.ts';
import { makeYearLimits } from '../store/years.ts';
import { planStep, type StoryContext } from '../view-models/story/planStep.ts';
import { defaultHorizon } from './commandArguments.ts';
import type { ExportOptions } from './exportArguments.ts';
import type { ExportData } from './exportData.ts';

function makeContext(language: ExportOptions['language'], data: ExportData): StoryContext {
  const { basis, assumptions, actuals, facts, sources, events, outside } = data;
  const { definitions, presets } = assumptions;
  const defaults = readDefaults(definitions);
  const run = (overrides: Overrides) => {
    const inputs = applyOverrides(defaults, overrides);
    return { inputs, rows: project(basis, inputs, defaultHorizon) };
  };
  const found = new Map(facts.map((fact) => [fact.id, fact]));
  const history = buildCloudHistory(buildFactTable(facts), sources);
  return {
    language,
    view: { basis, opening: computeOpeningYear(basis), baseline: run({}), actuals },
    run,
    definitions,
    presets,
    findFact: (id) => found.get(id) ?? null,
    race: { history, events, outside, choices: defaultRace },
  };
}

/** The story that comes with the product as slides; each step in its own scenario and years. */
export function exportStory(
  { language, address }: Pick<ExportOptions, 'language' | 'address'>,
  data: ExportData,
  createdAt: Date,
): Promise<Uint8Array> {
  const { story, assumptions, basis, sources } = data;
  const { definitions, presets } = assumptions;
  const context = makeContext(language, data);
  const years = makeYearLimits(basis.base.year, defaultHorizon);
  const link = (state: LinkState): string =>
    address + encodeLink({ ...state, language }, { ...years, ranges: definitions, presets });
  return buildStoryDeck({
    language,
    title: story.title[language],
    description: story.description[language],
    steps: story.steps.map((step) => {
      const preset = presets.find(({ id }) => id === step.preset);
      const overrides = limitOverrides(definitions, { ...preset?.inputs, ...step.inputs });
      const settings = { overrides, year: step.year, horizonYear: step.to };
      const planned = planStep(step, settings, context);
      const view = viewIds.find((id) => id === step.view) ?? 'present';
      const charts: readonly ChartId[] = listCharts(view);
      const chart = isOneOf(charts, step.chart) ? { chart: step.chart } : {};
      return {
        ...planned,
        sources: (planned.figure?.sourceIds ?? []).flatMap((id) => sources.get(id) ?? []),
        link: link({ view, ...settings, ...chart }),
      };
    }),
    link: link({ view: 'present', overrides: {} }),
    createdAt,
  });
}
