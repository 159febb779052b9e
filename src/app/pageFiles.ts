import { defaultView, isOneOf, viewIds, type ViewId } from '../store/views.ts';

/** The file of every view, fetched when it is first asked for. */
export const pageFiles = {
  overview: () => import('../pages/OverviewPage.tsx'),
  'cloud-race': () => import('../pages/CloudRacePage.tsx'),
  'what-if': () => import('../pages/WhatIfPage.tsx'),
  risk: () => import('../pages/RiskPage.tsx'),
  sources: () => import('../pages/SourcesPage.tsx'),
  present: () => import('../pages/PresentPage.tsx'),
} satisfies Record<ViewId, () => Promise<unknown>>;

/** Asks for the file of the view that an address names, before anything is drawn; what fails is asked for again when it is shown. */
export function fetchFirstPage(hash: string): void {
  const name = /^#\/([a-z-]+)/.exec(hash)?.[1] ?? '';
  pageFiles[isOneOf(viewIds, name) ? name : defaultView]().catch(() => undefined);
}
