import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Assumptions } from '../data/assumptions.ts';
import type { Baseline } from '../data/baseline.ts';
import type { ActiveBasis } from '../data/own-data/activeBasis.ts';
import { expectsOwnBaseline } from './ownDataHint.ts';
import type { OwnDataState } from './ownData.ts';
import type { OwnDataHandle } from './ownDataStart.ts';

/** Null until the browser's storage has been read, and in places that have none. */
export const OwnDataContext = createContext<OwnDataHandle | null>(null);

/** The person's own data; null until they are loaded. */
export function useOwnData(): OwnDataHandle | null {
  return useContext(OwnDataContext);
}

const subscribeToNothing = (): (() => void) => () => undefined;

/** A part of the person's own data; `otherwise` until they are loaded. */
export function useOwnDataPart<TPart>(select: (state: OwnDataState) => TPart, otherwise: TPart): TPart {
  const handle = useOwnData();
  return useSyncExternalStore(handle?.state.subscribe ?? subscribeToNothing, () =>
    handle === null ? otherwise : select(handle.state.getState()),
  );
}

/** How long the page waits for a base year that the browser should keep. */
const longestWait = 3000;

/** Loads the person's own data once. `isWaiting` while a base year of their own is still to come. */
export function useOwnDataStart(): { readonly handle: OwnDataHandle | null; readonly isWaiting: boolean } {
  const [handle, setHandle] = useState<OwnDataHandle | null>(null);
  const [isWaiting, setIsWaiting] = useState(expectsOwnBaseline);
  useEffect(() => {
    const timer = setTimeout(() => setIsWaiting(false), longestWait);
    void import('./ownDataStart.ts')
      .then(({ startOwnData }) => startOwnData())
      // Without this part the page works as it ships.
      .then(setHandle, () => undefined)
      .finally(() => {
        clearTimeout(timer);
        setIsWaiting(false);
      });
    return () => clearTimeout(timer);
  }, []);
  return { handle, isWaiting };
}

/** What the page computes with: the shipped base year, or the one the person rolled forward to. */
export function useActiveBasis(
  handle: OwnDataHandle | null,
  baseline: Baseline,
  assumptions: Assumptions,
): ActiveBasis {
  const stored = useSyncExternalStore(
    handle?.state.subscribe ?? subscribeToNothing,
    () => handle?.state.getState().record.baseline ?? null,
  );
  return useMemo(
    () => handle?.selectBasis(stored, baseline, assumptions) ?? { baseline, assumptions, yearsRolled: 0 },
    [handle, stored, baseline, assumptions],
  );
}
