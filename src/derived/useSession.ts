import { useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { DisplayState } from '../store/displayStore.ts';
import type { ScenarioState } from '../store/scenarioStore.ts';
import type { ScenarioView } from '../view-models/scenarioView.ts';
import { rememberLast, type SourceChange } from './scenarioSource.ts';
import { SessionContext, type Session } from './session.ts';

/** @throws outside of a session: a programming error. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionContext above it');
  return session;
}

export function useScenario<TPart>(select: (state: ScenarioState) => TPart): TPart {
  return useStore(useSession().scenario, select);
}

export function useDisplay<TPart>(select: (state: DisplayState) => TPart): TPart {
  return useStore(useSession().display, select);
}

/** Something computed from the view: read it at any time, hear at most once a frame that it may have changed. */
export interface Live<TValue> {
  readonly read: () => TValue;
  readonly subscribe: (listener: (change: SourceChange) => void) => () => void;
}

/** Computes once for each view, however many readers ask. `compute` must be a stable function. */
export function useLive<TValue>(compute: (view: ScenarioView) => TValue): Live<TValue> {
  const { source } = useSession();
  return useMemo(() => {
    const computeOnce = rememberLast(compute);
    return { subscribe: source.subscribe, read: () => computeOnce(source.read()) };
  }, [source, compute]);
}

/** A part of a live value as React state: renders again only when the part itself is different. */
export function useLivePart<TValue, TPart>(live: Live<TValue>, select: (value: TValue) => TPart): TPart {
  return useSyncExternalStore(live.subscribe, () => select(live.read()));
}
