import type { StoreApi } from 'zustand/vanilla';
import { messages } from '../i18n/messages.ts';
import {
  applyOverrides,
  computeOpeningYear,
  project,
  type Actuals,
  type Inputs,
  type ModelBasis,
  type Overrides,
} from '../model/index.ts';
import { findShown, type CompareState } from '../store/compareStore.ts';
import type { DisplayState } from '../store/displayStore.ts';
import type { ScenarioState } from '../store/scenarioStore.ts';
import type { ScenarioRun, ScenarioView } from '../view-models/scenarioView.ts';

export type SourceChange = 'scenario' | 'settings';

/** The one place where choices become figures: one projection a change, shared by every panel. */
export interface ScenarioSource {
  /** The current view; the same object until something changes. */
  readonly read: () => ScenarioView;
  /** The projection of any scenario within the limits; computed once for one object. */
  readonly run: (overrides: Overrides) => ScenarioRun;
  /** Called at most once a frame, after a change. */
  readonly subscribe: (listener: (change: SourceChange) => void) => () => void;
  /** Gives the reported history once it has loaded. */
  readonly actualsLoaded: (actuals: Actuals) => void;
}

interface SourceRequest {
  readonly basis: ModelBasis;
  readonly defaults: Inputs;
  /** Number of years to project. */
  readonly horizon: number;
  readonly scenario: StoreApi<ScenarioState>;
  /** Tells which scenario is shown in place of the current one. */
  readonly compare?: StoreApi<CompareState>;
  readonly display: StoreApi<DisplayState>;
  /** Runs a callback once before the next paint; replaced in tests. */
  readonly requestFrame: (run: () => void) => void;
}

interface Listeners {
  readonly subscribe: ScenarioSource['subscribe'];
  readonly notify: (change: SourceChange) => void;
}

/** Tells everyone once a frame, however often something changed in it. */
function createListeners(requestFrame: (run: () => void) => void): Listeners {
  const listeners = new Set<(change: SourceChange) => void>();
  let pending: SourceChange | null = null;

  function flush(): void {
    const flushed = pending ?? 'scenario';
    pending = null;
    for (const listener of [...listeners]) {
      try {
        listener(flushed);
      } catch {
        // One figure that cannot be built must not keep the others still: its own panel reads it again, fails and says so.
      }
    }
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    notify: (change) => {
      const isScheduled = pending !== null;
      pending = change === 'settings' || pending === 'settings' ? 'settings' : 'scenario';
      if (!isScheduled) requestFrame(flush);
    },
  };
}

/** Remembers the answer to the last question: consecutive questions repeat, older ones do not come back. */
export function rememberLast<TKey, TValue>(compute: (key: TKey) => TValue): (key: TKey) => TValue {
  let last: { readonly key: TKey; readonly value: TValue } | undefined;
  return (key) => {
    if (last === undefined || !Object.is(last.key, key)) last = { key, value: compute(key) };
    return last.value;
  };
}

/** Which part of the display state figures depend on. */
function isSameSettings(a: DisplayState, b: DisplayState): boolean {
  return a.language === b.language && a.year === b.year && a.horizonYear === b.horizonYear;
}

/** Joins the stores with the model. Runs until the page closes: it never unsubscribes from the stores. */
export function createScenarioSource(request: SourceRequest): ScenarioSource {
  const { basis, defaults, horizon, scenario, compare, display } = request;
  const { subscribe, notify } = createListeners(request.requestFrame);
  const opening = computeOpeningYear(basis);
  const runInputs = (inputs: Inputs): ScenarioRun => ({ inputs, rows: project(basis, inputs, horizon) });
  const baseline = runInputs(defaults);
  const isBaseline = (overrides: Overrides): boolean => Object.keys(overrides).length === 0;
  const runs = new WeakMap<Overrides, ScenarioRun>();

  function runScenario(overrides: Overrides): ScenarioRun {
    if (isBaseline(overrides)) return baseline;
    const run = runs.get(overrides) ?? runInputs(applyOverrides(defaults, overrides));
    runs.set(overrides, run);
    return run;
  }

  /** Shown in place: a view of the page, not a change of the scenario. */
  const readShown = (): Overrides =>
    (compare === undefined ? undefined : findShown(compare.getState()))?.overrides ??
    scenario.getState().overrides;

  let actuals: Actuals | null = null;
  let settings = display.getState();
  let view: ScenarioView | null = null;

  function buildView(): ScenarioView {
    const overrides = readShown();
    return {
      basis,
      opening,
      baseline,
      scenario: runScenario(overrides),
      isBaseline: isBaseline(overrides),
      actuals,
      year: settings.year,
      lastYear: settings.horizonYear,
      language: settings.language,
      messages: messages[settings.language],
    };
  }

  function changed(change: SourceChange): void {
    view = null;
    notify(change);
  }

  scenario.subscribe((state, previous) => {
    if (state.overrides === previous.overrides) return;
    // Whoever changes the scenario wants to see what it does.
    compare?.getState().scenarioShown(null);
    changed('scenario');
  });
  compare?.subscribe((state, previous) => {
    if (findShown(state)?.overrides !== findShown(previous)?.overrides) changed('scenario');
  });
  display.subscribe((state) => {
    const isSame = isSameSettings(state, settings);
    settings = state;
    if (!isSame) changed('settings');
  });

  return {
    read: () => (view ??= buildView()),
    run: runScenario,
    subscribe,
    actualsLoaded(loaded) {
      if (actuals === loaded) return;
      actuals = loaded;
      changed('settings');
    },
  };
}
