import { createRemembered } from '../../derived/createRemembered.ts';
import type { KpiId } from '../../view-models/buildKpis.ts';

/** The outcome that effects are shown for; kept while the page is open. */
export const useOutcome = createRemembered<KpiId>('freeCashFlow');
