import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { metricsQuery, nameMetric } from '../../data/metrics.ts';
import { claimsQuery, factsQuery } from '../../data/queries.ts';
import { useSession } from '../../derived/useSession.ts';
import { messages, type Messages } from '../../i18n/messages.ts';
import { paletteTexts } from '../../i18n/search/paletteTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { Language } from '../../model/index.ts';
import { listCharts, type ChartId } from '../../store/charts.ts';
import { sourcesTabs, viewIds } from '../../store/views.ts';
import { listFigureEntries, type SearchableMetric } from '../../view-models/search/figureEntries.ts';
import { listClaimEntries, listSliderEntries } from '../../view-models/search/modelEntries.ts';
import { makeEntry, type SearchEntry } from '../../view-models/search/searchEntries.ts';
import type { SearchTarget } from './searchTargets.ts';

type Entries = readonly SearchEntry<SearchTarget>[];

function listViews({ interface: texts, sourcesPage }: Messages): Entries {
  const views = viewIds.map((view) =>
    makeEntry<SearchTarget>({
      id: `view-${view}`,
      group: 'view',
      label: texts.views[view],
      keywords: [messages.en.interface.views[view], messages.fr.interface.views[view]],
      target: { kind: 'view', view },
    }),
  );
  const parts = sourcesTabs.map((tab) =>
    makeEntry<SearchTarget>({
      id: `view-sources-${tab}`,
      group: 'view',
      label: sourcesPage.tabNames[tab],
      detail: texts.views.sources,
      keywords: [messages.en.sourcesPage.tabNames[tab], messages.fr.sourcesPage.tabNames[tab]],
      target: { kind: 'view', view: 'sources', tab },
    }),
  );
  return [...views, ...parts];
}

/** Every chart once, in the first view that shows it; in the open view when that shows it too. */
function listChartPlaces(openView: string): ReadonlyMap<ChartId, (typeof viewIds)[number]> {
  const places = new Map<ChartId, (typeof viewIds)[number]>();
  const views = viewIds.toSorted((a, b) => Number(b === openView) - Number(a === openView));
  for (const view of views)
    for (const chart of listCharts(view)) if (!places.has(chart)) places.set(chart, view);
  return places;
}

function listChartEntries({ interface: texts }: Messages, language: Language, openView: string): Entries {
  const palette = paletteTexts[language];
  return [...listChartPlaces(openView)].map(([chart, view]) =>
    makeEntry<SearchTarget>({
      id: `chart-${chart}`,
      group: 'chart',
      label: palette.charts[chart],
      detail: palette.inView(texts.views[view]),
      keywords: [paletteTexts.en.charts[chart], paletteTexts.fr.charts[chart], chart],
      target: { kind: 'chart', view, chart },
    }),
  );
}

function useFigureEntries(language: Language): Entries {
  const facts = useQuery(factsQuery()).data;
  const metrics = useQuery(metricsQuery()).data;
  return useMemo(() => {
    if (facts === undefined || metrics === undefined) return [];
    const describe = (entity: string, metric: string): SearchableMetric => {
      const plain = `${entity} ${metric}`.replaceAll('_', ' ');
      const unknown = { label: { en: plain, fr: plain }, definition: { en: '', fr: '' } };
      return metrics.texts.get(nameMetric({ entity, metric })) ?? unknown;
    };
    return listFigureEntries(facts.facts, describe, language);
  }, [facts, metrics, language]);
}

function useClaimEntries(language: Language): Entries {
  const { data } = useQuery(claimsQuery());
  return useMemo(() => {
    if (data === undefined) return [];
    const verdicts = new Map<string, string>(data.verdicts.map(({ id, label }) => [id, label[language]]));
    return listClaimEntries(data.claims, (id) => verdicts.get(id) ?? id, language);
  }, [data, language]);
}

/** How far the files behind figures and claims have come. */
function useFilesState(): 'loading' | 'failed' | 'ready' {
  const files = [useQuery(factsQuery()), useQuery(metricsQuery()), useQuery(claimsQuery())];
  if (files.some(({ isError }) => isError)) return 'failed';
  return files.some(({ isPending }) => isPending) ? 'loading' : 'ready';
}

export interface SearchIndex {
  readonly entries: Entries;
  readonly files: ReturnType<typeof useFilesState>;
}

/** Everything that can be found, in the language of the page. Figures and claims join when their files are there. */
export function useSearchIndex(): SearchIndex {
  const texts = useMessages();
  const language = useLanguage();
  const { definitions, groups, display } = useSession();
  const figures = useFigureEntries(language);
  const claims = useClaimEntries(language);
  const files = useFilesState();
  const entries = useMemo(
    (): Entries => [
      ...listViews(texts),
      ...listChartEntries(texts, language, display.getState().view),
      ...listSliderEntries(definitions, groups, language),
      ...figures,
      ...claims,
    ],
    [texts, display, definitions, groups, language, figures, claims],
  );
  return { entries, files };
}
