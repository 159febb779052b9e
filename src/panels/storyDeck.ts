import type { QueryClient } from '@tanstack/react-query';
import { buildCloudHistory } from '../data/cloudHistory.ts';
import { factsQuery, sourcesQuery, type FactsData } from '../data/queries.ts';
import { analystProjectionsQuery, eventsQuery } from '../data/raceQueries.ts';
import type { SourceFile } from '../data/sources.ts';
import type { Story, StoryStep } from '../data/story.ts';
import type { Session } from '../derived/session.ts';
import { readStepSettings } from '../derived/useStory.ts';
import { downloadBlob } from '../exports/download.ts';
import type { StoryDeckRequest, StorySlide } from '../exports/pptx/deckRequest.ts';
import { listCharts, type ChartId } from '../store/charts.ts';
import { encodeLink } from '../store/link.ts';
import { isOneOf, viewIds } from '../store/views.ts';
import { limitYear } from '../store/years.ts';
import type { RaceBeside } from '../view-models/story/buildStoryFigure.ts';
import { planStep, type StepScenario, type StoryContext } from '../view-models/story/planStep.ts';
import { loadIfPossible, officeTypes } from './officeFiles.ts';

interface StoryData {
  readonly facts: FactsData | null;
  readonly sources: SourceFile['sources'] | null;
  readonly race: RaceBeside;
}

async function loadData({ display }: Session, client: QueryClient): Promise<StoryData> {
  const [facts, file, events, outside] = await Promise.all([
    loadIfPossible(client.query({ ...factsQuery(), staleTime: 'static' })),
    loadIfPossible(client.query({ ...sourcesQuery(), staleTime: 'static' })),
    loadIfPossible(client.query({ ...eventsQuery(), staleTime: 'static' })),
    loadIfPossible(client.query({ ...analystProjectionsQuery(), staleTime: 'static' })),
  ]);
  const sources = file?.sources ?? null;
  const race =
    facts === null
      ? null
      : {
          history: buildCloudHistory(
            facts.table,
            sources ?? new Map<string, { readonly date: string | null }>(),
          ),
          events: events?.events ?? [],
          outside: outside?.views ?? [],
          choices: display.getState().race,
        };
  return { facts, sources, race };
}

/** What a step sets, as the page would set it. */
function readSettings(session: Session, step: StoryStep): StepScenario {
  const { years } = session;
  const { overrides, year, horizonYear: wanted } = readStepSettings(session, step);
  const horizonYear = years.horizons.includes(wanted) ? wanted : years.defaultHorizonYear;
  return { overrides, year: limitYear(year, horizonYear, years), horizonYear };
}

/** The address that shows the chart of a step in its scenario, years and language. */
function linkToStep(session: Session, { view: name, chart }: StoryStep, settings: StepScenario): string {
  const { definitions, presets, years, dataVersion, display } = session;
  const { language, race } = display.getState();
  const view = viewIds.find((id) => id === name) ?? 'present';
  const charts: readonly ChartId[] = listCharts(view);
  const hash = encodeLink(
    { view, ...settings, dataVersion, language, race, ...(isOneOf(charts, chart) && { chart }) },
    { ...years, ranges: definitions, presets, dataVersion },
  );
  return session.currentLink().replace(/#.*$/s, '') + hash;
}

function listSlides(
  session: Session,
  story: Story,
  { facts, sources, race }: StoryData,
): readonly StorySlide[] {
  const { definitions, presets, source, display } = session;
  const { basis, opening, baseline, actuals } = source.read();
  const found = new Map((facts?.facts ?? []).map((fact) => [fact.id, fact]));
  const context: StoryContext = {
    language: display.getState().language,
    view: { basis, opening, baseline, actuals: actuals ?? facts?.actuals ?? null },
    run: source.run,
    definitions,
    presets,
    findFact: (id) => found.get(id) ?? null,
    race,
  };
  return story.steps.map((step) => {
    const settings = readSettings(session, step);
    const planned = planStep(step, settings, context);
    const ids = planned.figure?.sourceIds ?? [];
    return {
      ...planned,
      sources: sources === null ? null : ids.flatMap((id) => sources.get(id) ?? []),
      link: linkToStep(session, step, settings),
    };
  });
}

/** Everything that the deck of a story is made of, in the language of the page; each step in its own scenario. */
export async function requestStoryDeck(
  session: Session,
  client: QueryClient,
  story: Story,
): Promise<StoryDeckRequest> {
  const data = await loadData(session, client);
  const { language } = session.display.getState();
  return {
    language,
    title: story.title[language],
    description: story.description[language],
    steps: listSlides(session, story, data),
    link: session.currentLink(),
    createdAt: new Date(),
  };
}

/**
 * Saves a story as slides, and answers with the file's name.
 * @throws when the file cannot be made or handed over.
 */
export async function saveStoryDeck(session: Session, client: QueryClient, story: Story): Promise<string> {
  const request = await requestStoryDeck(session, client, story);
  const { buildStoryDeck } = await import('../exports/pptx/buildStoryDeck.ts');
  const bytes = await buildStoryDeck(request);
  const fileName = `cumulo-story-${request.language}.pptx`;
  downloadBlob(new Blob([bytes], { type: officeTypes.pptx }), fileName);
  return fileName;
}
