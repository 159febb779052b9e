import { noClaimFilters } from '../view-models/claims/claimTypes.ts';
import { createRemembered } from './createRemembered.ts';

/** Which claims are listed; a search that leads to one claim takes the choices back that may hide it. */
export const useClaimFilters = createRemembered(noClaimFilters);
