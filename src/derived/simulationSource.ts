import type { SimulationAnswer, SimulationOrder, SimulationSetup } from '../model/index.ts';
import type { ScenarioView } from '../view-models/scenarioView.ts';
import type { SourceChange } from './scenarioSource.ts';
import type { SimulationWorker, StartSimulationWorker } from './simulationWorker.ts';

/** Paths while something moves, and once it rests. */
export const movingPaths = 2000;
export const restingPaths = 50_000;
/** How long everything must rest before the long run, in milliseconds. */
const restTime = 220;
/** An answer that takes longer than this will not come. */
const patience = 20_000;
/** How long the worker stays after the last panel has gone: tabs are opened and left quickly. */
const farewell = 5000;

export interface SimulationState {
  readonly status: 'starting' | 'ready' | 'failed';
  /** The newest answer; it may be a moment behind the sliders. */
  readonly answer: SimulationAnswer | null;
  /** What the page showed when the newest answer was asked for. */
  readonly view: ScenarioView | null;
  /** The newest answer of a long run: what has its order from it holds while a slider moves. */
  readonly rested: SimulationAnswer | null;
  readonly restedView: ScenarioView | null;
}

/** The simulation as panels see it. The worker runs only while somebody listens. */
export interface SimulationSource {
  readonly read: () => SimulationState;
  readonly subscribe: (listener: (change: SourceChange) => void) => () => void;
  /** Somebody wants it tried again after it failed. */
  readonly retry: () => void;
}

export interface SimulationSourceRequest {
  readonly setup: SimulationSetup;
  /** The page as it stands now, and what to ask for it. */
  readonly readView: () => ScenarioView;
  readonly buildOrder: (view: ScenarioView) => Omit<SimulationOrder, 'pathCount'>;
  /** Hears of everything that changes the order. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly startWorker: StartSimulationWorker;
}

/** Whether two states make the same picture with other values: what changes beyond that is a matter of settings. */
function isSamePicture(a: SimulationState, b: SimulationState): boolean {
  if (a.view === null || b.view === null || a.status !== b.status) return false;
  return (
    a.answer?.output === b.answer?.output &&
    a.view.language === b.view.language &&
    a.view.year === b.view.year &&
    a.view.lastYear === b.view.lastYear &&
    a.view.actuals === b.view.actuals
  );
}

/**
 * Asks the worker for what is on the page: a short run for every change, a long one when all rests. The latest order wins: while a
 * short run is under way only the newest of what came since is remembered, and a long run gives way to whatever comes. A worker
 * that dies is started again once; when it dies again before it has answered, panels are told.
 */
export function createSimulationSource(request: SimulationSourceRequest): SimulationSource {
  const listeners = new Set<(change: SourceChange) => void>();
  let state: SimulationState = {
    status: 'starting',
    answer: null,
    view: null,
    rested: null,
    restedView: null,
  };
  let worker: SimulationWorker | null = null;
  let hasRestarted = false;
  /** Number and length of the run under way. */
  let running: { readonly number: number; readonly pathCount: number } | null = null;
  let waiting: number | null = null;
  let lastNumber = 0;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let patienceTimer: ReturnType<typeof setTimeout> | undefined;
  let farewellTimer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | null = null;

  function show(next: SimulationState): void {
    const change = isSamePicture(state, next) ? 'scenario' : 'settings';
    state = next;
    for (const listener of [...listeners]) {
      try {
        listener(change);
      } catch {
        // One figure that cannot be built must not keep the others still: its own panel reads it again, fails and says so.
      }
    }
  }

  function stopWorker(): void {
    clearTimeout(patienceTimer);
    clearTimeout(restTimer);
    worker?.stop();
    worker = null;
    running = null;
    waiting = null;
    lastNumber += 1;
  }

  function startWorker(): void {
    let started: SimulationWorker | null = null;
    // A constructor that throws (no workers here) is a death like any other.
    try {
      started = request.startWorker(() => {
        if (worker === started) buryWorker();
      });
      worker = started;
      started.setUp(request.setup).catch(() => {
        if (worker === started) buryWorker();
      });
      changed();
    } catch {
      buryWorker();
    }
  }

  function buryWorker(): void {
    stopWorker();
    if (hasRestarted) {
      show({ ...state, status: 'failed' });
      return;
    }
    hasRestarted = true;
    startWorker();
  }

  function take(answer: SimulationAnswer | null, view: ScenarioView, isLong: boolean): void {
    running = null;
    hasRestarted = false;
    if (answer !== null) {
      const isFirst = state.rested === null;
      const resting = isLong || isFirst ? { rested: answer, restedView: view } : {};
      show({ ...state, status: 'ready', answer, view, ...resting });
    }
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
  }

  function send(pathCount: number): void {
    if (worker === null) return;
    if (running !== null && running.pathCount <= movingPaths) {
      waiting = pathCount;
      return;
    }
    lastNumber += 1;
    const number = lastNumber;
    running = { number, pathCount };
    clearTimeout(patienceTimer);
    patienceTimer = setTimeout(buryWorker, patience);
    const view = request.readView();
    worker.simulate({ ...request.buildOrder(view), pathCount }).then(
      (answer) => {
        if (number !== lastNumber) return;
        clearTimeout(patienceTimer);
        take(answer, view, pathCount > movingPaths);
      },
      () => {
        if (number === lastNumber) buryWorker();
      },
    );
  }

  function changed(): void {
    clearTimeout(restTimer);
    send(movingPaths);
    restTimer = setTimeout(() => send(restingPaths), restTime);
  }

  function arrive(): void {
    clearTimeout(farewellTimer);
    if (leave !== null) return;
    leave = request.subscribe(changed);
    if (worker === null && state.status !== 'failed') startWorker();
    else changed();
  }

  function depart(): void {
    leave?.();
    leave = null;
    clearTimeout(restTimer);
    farewellTimer = setTimeout(() => {
      stopWorker();
      if (state.status === 'failed') state = { ...state, status: 'starting' };
      hasRestarted = false;
    }, farewell);
  }

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) arrive();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) depart();
      };
    },
    retry() {
      if (state.status !== 'failed') return;
      hasRestarted = false;
      show({ ...state, status: 'starting' });
      startWorker();
    },
  };
}
