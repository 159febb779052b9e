import { riskParts } from '../pages/riskParts.ts';
import { sourcesParts } from '../pages/sourcesParts.ts';
import { defaultView, isOneOf, viewIds, type ViewId } from '../store/views.ts';
import { lazyPart, type LazyPart } from '../ui/lazyPart.ts';

/** The page of every view, its file fetched when it is first asked for. */
export const pages = {
  overview: lazyPart(async () => (await import('../pages/OverviewPage.tsx')).OverviewPage),
  'cloud-race': lazyPart(async () => (await import('../pages/CloudRacePage.tsx')).CloudRacePage),
  'what-if': lazyPart(async () => (await import('../pages/WhatIfPage.tsx')).WhatIfPage),
  risk: lazyPart(async () => (await import('../pages/RiskPage.tsx')).RiskPage),
  sources: lazyPart(async () => (await import('../pages/SourcesPage.tsx')).SourcesPage),
  present: lazyPart(async () => (await import('../pages/PresentPage.tsx')).PresentPage),
} satisfies Record<ViewId, LazyPart<object>>;

/** Asks for the file of the view that an address names, before anything is drawn. */
export async function fetchFirstPage(hash: string): Promise<void> {
  const name = /^#\/([a-z-]+)/.exec(hash)?.[1] ?? '';
  await pages[isOneOf(viewIds, name) ? name : defaultView].fetchEarly();
}

/** Everything that a person can be one click away from, in the order of the navigation. */
export const nextParts: readonly Pick<LazyPart<object>, 'fetchEarly'>[] = [
  ...Object.values(pages),
  ...Object.values(riskParts),
  ...Object.values(sourcesParts),
];

/**
 * Asks for the files of those parts, one after the other, each when `rest` resolves, until the signal says to stop. It stops by itself
 * without a network: browsers may not ask again for a file that did not come, and nobody has asked for these.
 */
export async function fetchNextParts(rest: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (const part of nextParts) {
    await rest();
    if (signal.aborted || !navigator.onLine || !(await part.fetchEarly())) return;
  }
}
