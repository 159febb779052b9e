import { useCallback } from 'react';
import type { ClaimChoices } from '../store/sourcesSettings.ts';
import { useDisplay, useSession } from './useSession.ts';

/** Which claims are listed, as the address says it too; a search that leads to one claim takes back what may hide it. */
export function useClaimFilters(): readonly [ClaimChoices, (change: Partial<ClaimChoices>) => void] {
  const { display } = useSession();
  const filters = useDisplay((state) => state.claims);
  const change = useCallback(
    (change: Partial<ClaimChoices>) => display.getState().claimsChosen(change),
    [display],
  );
  return [filters, change];
}
