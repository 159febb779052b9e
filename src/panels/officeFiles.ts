import type { QueryClient } from '@tanstack/react-query';
import { metricsQuery, nameMetric, type Metrics } from '../data/metrics.ts';
import { baselineQuery, factsQuery, sourcesQuery } from '../data/queries.ts';
import type { Session } from '../derived/session.ts';
import { downloadBlob } from '../exports/download.ts';
import type { CitedSource } from '../exports/figureDocument.ts';
import { buildFileName } from '../exports/fileName.ts';
import { formatInputValue } from '../format/inputs.ts';
import { applyOverrides, computeDifferences, readDefaults, type Overrides } from '../model/index.ts';
import { listCharts, type ChartId } from '../store/charts.ts';
import type { ComparedName } from '../store/compareStore.ts';
import { isSameScenario } from '../store/limits.ts';
import { isOneOf } from '../store/views.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { describeScenario } from '../view-models/describeScenario.ts';
import { listChanges } from '../view-models/ledger/listChanges.ts';
import { nameScenario } from '../view-models/office/nameScenario.ts';

/** Media types of Office files. */
export const officeTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** The scenario that the page shows, in the words of the files. */
function readShown({ source, definitions, presets, display, library }: Session) {
  const { language } = display.getState();
  const view = source.read();
  const defaults = readDefaults(definitions);
  const overrides = computeDifferences(defaults, view.scenario.inputs);
  const saved = library
    .getState()
    .scenarios.find((scenario) => isSameScenario(scenario.overrides, overrides));
  return {
    language,
    view,
    defaults,
    overrides,
    isBaseline: view.isBaseline,
    title: saved?.name ?? nameScenario(presets, definitions, overrides, language),
    sentence: describeScenario(definitions, presets, overrides, language),
  };
}

/** What cannot be loaded is missing in a file, which is no reason to keep the file back. */
export async function loadIfPossible<TContent>(content: Promise<TContent>): Promise<TContent | null> {
  try {
    return await content;
  } catch {
    return null;
  }
}

async function loadData(client: QueryClient) {
  const [baseline, facts, sources, metrics] = await Promise.all([
    loadIfPossible(client.query({ ...baselineQuery(), staleTime: 'static' })),
    loadIfPossible(client.query({ ...factsQuery(), staleTime: 'static' })),
    loadIfPossible(client.query({ ...sourcesQuery(), staleTime: 'static' })),
    loadIfPossible<Metrics>(client.query({ ...metricsQuery(), staleTime: 'static' })),
  ]);
  return { baseline, facts, sources: sources?.sources ?? null, metrics };
}

/** Presets, then the scenarios beside the current one, then the saved ones; each once. */
function listScenarios({ presets, compare, library, definitions, display }: Session) {
  const { language } = display.getState();
  const defaults = readDefaults(definitions);
  const nameCompared = (name: ComparedName): string =>
    name.kind === 'own'
      ? name.text
      : (presets.find(({ id }) => id === name.preset)?.label[language] ?? name.preset);
  const named: readonly { readonly name: string; readonly overrides: Overrides }[] = [
    ...presets.map(({ label, inputs }) => ({ name: label[language], overrides: inputs })),
    ...compare.getState().scenarios.map(({ name, overrides }) => ({ name: nameCompared(name), overrides })),
    ...library.getState().scenarios.map(({ name, overrides }) => ({ name, overrides })),
  ];
  const listed = new Map<string, { readonly name: string; readonly overrides: Overrides }>();
  for (const scenario of named) {
    const inputs = applyOverrides(defaults, scenario.overrides);
    const key = [scenario.name, ...definitions.map(({ id }) => inputs[id])].join('\n');
    if (!listed.has(key)) listed.set(key, scenario);
  }
  return [...listed.values()].map(({ name, overrides }) => ({
    name,
    inputs: applyOverrides(defaults, overrides),
  }));
}

/**
 * Saves the shown scenario as a workbook with live formulas, and answers with the file's name.
 * @throws when the file cannot be made or handed over.
 */
export async function saveWorkbook(session: Session, client: QueryClient): Promise<string> {
  const { language, view, isBaseline, title, sentence } = readShown(session);
  const { baseline, facts, sources, metrics } = await loadData(client);
  const { buildWorkbook } = await import('../exports/xlsx/buildWorkbook.ts');
  const bytes = buildWorkbook({
    language,
    basis: view.basis,
    definitions: session.definitions,
    groups: session.groups,
    inputs: view.scenario.inputs,
    spreads: session.uncertainty.getState().edits,
    scenarioName: title,
    scenario: sentence,
    scenarios: listScenarios(session),
    horizon: view.scenario.rows.length,
    link: session.currentLink(),
    createdAt: new Date(),
    baseFacts: session.baselineFacts,
    // A base year of one's own has other figures, derived in another way.
    baseDerivations: baseline?.baseYear.year === view.basis.base.year ? baseline.derivations : {},
    facts: facts?.facts ?? null,
    sources,
    nameMetric: (entity, metric) => metrics?.texts.get(nameMetric({ entity, metric }))?.label[language],
  });
  const fileName = buildFileName({ figureId: 'model', isBaseline, language, extension: 'xlsx' });
  downloadBlob(new Blob([bytes], { type: officeTypes.xlsx }), fileName);
  return fileName;
}

/** A link to the figure where the view has it by this name, else to the view. */
function linkTo({ display, currentLink }: Session, figureId: string): string {
  const charts: readonly ChartId[] = listCharts(display.getState().view);
  return currentLink(isOneOf(charts, figureId) ? figureId : undefined);
}

/** Some figures are computed when they come on screen; before, there is nothing to draw. */
function hasContent({ marks }: ChartFigure): boolean {
  return marks.some((mark) => {
    if (mark.kind === 'bar') return mark.bars.length > 0;
    return mark.kind !== 'point' && mark.points.length > 0;
  });
}

/**
 * Saves figures as slides, with the assumptions of the shown scenario, and answers with the file's name. `name`: what they are, for
 * the file's name.
 * @throws when the file cannot be made or handed over.
 */
export async function saveDeck(
  session: Session,
  client: QueryClient,
  figures: readonly ChartFigure[],
  name: string,
): Promise<string> {
  const { language, overrides, isBaseline, title, sentence } = readShown(session);
  const file = await loadIfPossible(client.query({ ...sourcesQuery(), staleTime: 'static' }));
  const { buildDeck } = await import('../exports/pptx/buildDeck.ts');
  const cite = (ids: readonly string[]): readonly CitedSource[] | null =>
    file === null ? null : ids.flatMap((id) => file.sources.get(id) ?? []);
  const bytes = await buildDeck({
    language,
    title,
    scenario: sentence,
    changes: listChanges(session.definitions, overrides, language),
    mainAssumptions: session.definitions
      .filter(({ tier }) => tier === 'primary')
      .map(({ label, unit, default: usual }) => ({
        label: label[language],
        value: formatInputValue(usual, unit, language),
      })),
    slides: figures.filter(hasContent).map((figure) => ({
      figure,
      sources: cite(figure.sourceIds),
      link: linkTo(session, figure.id),
      scenario: sentence,
    })),
    link: session.currentLink(),
    createdAt: new Date(),
  });
  const fileName = buildFileName({ figureId: name, isBaseline, language, extension: 'pptx' });
  downloadBlob(new Blob([bytes], { type: officeTypes.pptx }), fileName);
  return fileName;
}
