import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
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

/** Asks again for the part of the page that reads own data; null unless it did not come. */
export const OwnDataRetryContext = createContext<(() => Promise<void>) | null>(null);

async function startOwnData(): Promise<OwnDataHandle> {
  const part = await import('./ownDataStart.ts');
  return part.startOwnData();
}

export interface OwnDataStart {
  readonly handle: OwnDataHandle | null;
  /** Whether a base year of the person's own is still to come. */
  readonly isWaiting: boolean;
  readonly retry: (() => Promise<void>) | null;
}

/** Loads the person's own data once; without its part the page works as it ships, and says so. */
export function useOwnDataStart(): OwnDataStart {
  const [handle, setHandle] = useState<OwnDataHandle | null>(null);
  const [isWaiting, setIsWaiting] = useState(expectsOwnBaseline);
  const [hasFailed, setHasFailed] = useState(false);
  const load = useCallback(
    () =>
      startOwnData().then(
        (started) => {
          setHandle(started);
          setHasFailed(false);
        },
        () => setHasFailed(true),
      ),
    [],
  );
  useEffect(() => {
    const timer = setTimeout(() => setIsWaiting(false), longestWait);
    void load().finally(() => {
      clearTimeout(timer);
      setIsWaiting(false);
    });
    return () => clearTimeout(timer);
  }, [load]);
  return { handle, isWaiting, retry: hasFailed ? load : null };
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
