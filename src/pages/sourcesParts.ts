import type { SourcesTab } from '../store/views.ts';
import { lazyPart, type LazyPart } from '../ui/lazyPart.ts';

/** The parts of the sources view, each with a file of its own. */
export const sourcesParts = {
  yours: lazyPart(async () => (await import('../panels/own-data/OwnDataPanel.tsx')).OwnDataPanel),
  claims: lazyPart(async () => (await import('../panels/claims/ClaimsPanel.tsx')).ClaimsPanel),
  method: lazyPart(async () => (await import('../panels/method/MethodPanel.tsx')).MethodPanel),
  data: lazyPart(async () => (await import('../panels/data-table/DataPanel.tsx')).DataPanel),
} satisfies Record<SourcesTab, LazyPart<object>>;
