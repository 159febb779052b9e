import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Overrides } from '../model/index.ts';
import { isSameScenario } from './limits.ts';
import type { ScenarioChange, ScenarioState } from './scenarioStore.ts';
import { isSameSpreads, type SpreadEdits } from './spreadEdits.ts';
import type { SpreadChange, UncertaintyState } from './uncertaintyStore.ts';

/** One state that the scenario was in. */
export interface HistoryEntry {
  readonly overrides: Overrides;
  /** How sure the assumptions were, where somebody changed it. */
  readonly spreads: SpreadEdits;
  /** What led to it from the entry before. */
  readonly change: ScenarioChange | SpreadChange;
  /** When, in milliseconds since 1970. */
  readonly time: number;
}

/** Every state of the scenario since the page opened, and which one holds. The functions never change. */
export interface HistoryState {
  /** At least one; the first is the start. */
  readonly entries: readonly HistoryEntry[];
  /** The entry that holds; the ones after it were undone. */
  readonly position: number;
  /** How the present entry was reached: made anew or done again, or by going back. */
  readonly direction: 'forward' | 'back';
  readonly undone: () => void;
  readonly redone: () => void;
  readonly jumpedTo: (position: number) => void;
  /** Takes the last change back, or makes it again when it was just taken back: old ↔ new. */
  readonly changeReplayed: () => void;
  /** Somebody took hold of a slider: until they let go, its moves are one step, however long they take. */
  readonly gestureBegan: () => void;
  /** They let go: the next move is another step. */
  readonly gestureEnded: () => void;
  /** Somebody typed a value or went elsewhere: the next move is another step, but for a slider that is held. */
  readonly stepEnded: () => void;
}

/** Moves of one slider closer together than this are one step, in milliseconds. */
const restTime = 1000;
/** States that are kept; the oldest are forgotten. */
const mostEntries = 300;

type Timeline = Pick<HistoryState, 'entries' | 'position' | 'direction'>;

function appendEntry({ entries, position }: Timeline, entry: HistoryEntry): Timeline {
  const kept = [...entries.slice(0, position + 1), entry].slice(-mostEntries);
  return { entries: kept, position: kept.length - 1, direction: 'forward' };
}

/** The last step goes on; when it has come back to where it began, there is no step. */
function extendEntry({ entries, position }: Timeline, entry: HistoryEntry): Timeline {
  const before = entries.slice(0, position);
  const last = before.at(-1);
  const isBack =
    last !== undefined &&
    isSameScenario(last.overrides, entry.overrides) &&
    isSameSpreads(last.spreads, entry.spreads);
  const kept = isBack ? before : [...before, entry];
  return { entries: kept, position: kept.length - 1, direction: 'forward' };
}

/** What the moves of one gesture have in common; null for a change that is a step of its own. */
function nameGesture(change: HistoryEntry['change']): string | null {
  if (change.kind === 'assumption') return change.id;
  return change.kind === 'spread' ? `spread ${change.id}` : null;
}

/** Knows whether a change belongs to the step before it. */
function createGestures() {
  let isHeld = false;
  let last: { readonly id: string; readonly time: number } | null = null;
  return {
    begin: (): void => {
      isHeld = true;
      last = null;
    },
    end: (): void => {
      isHeld = false;
      last = null;
    },
    /** Notes a change; true when it goes on with the last one. */
    note(change: HistoryEntry['change'], time: number): boolean {
      const id = nameGesture(change);
      const goesOn = last !== null && last.id === id && (isHeld || Math.abs(time - last.time) <= restTime);
      last = id === null ? null : { id, time };
      return goesOn;
    },
    rest: (): void => {
      if (!isHeld) last = null;
    },
    forget: (): void => void (last = null),
  };
}

/**
 * Writes down what happens to a scenario and to its spreads from now on, so that all of it can be undone and redone. What both
 * stores are given for one and the same reason is one step. Runs until the page closes. `readTime` gives milliseconds since 1970.
 */
export function createHistoryStore(
  scenario: StoreApi<ScenarioState>,
  uncertainty: StoreApi<UncertaintyState>,
  readTime: () => number,
): StoreApi<HistoryState> {
  const gestures = createGestures();
  const makeEntry = (change: HistoryEntry['change']): HistoryEntry => ({
    overrides: scenario.getState().overrides,
    spreads: uncertainty.getState().edits,
    change,
    time: readTime(),
  });
  return createStore<HistoryState>()((set, get) => {
    function record(change: HistoryEntry['change']): void {
      if (change.kind === 'history') return;
      const entry = makeEntry(change);
      const timeline = get();
      if (change.kind === 'start' && timeline.entries.length === 1) {
        set({ entries: [entry], position: 0 });
        return;
      }
      const isSameReason = timeline.position > 0 && timeline.entries[timeline.position]?.change === change;
      const goesOn = gestures.note(change, entry.time) || isSameReason;
      const next = goesOn ? extendEntry(timeline, entry) : appendEntry(timeline, entry);
      // Back at its beginning the step is gone; should the gesture go on, it begins a new one.
      if (goesOn && next.entries.length < timeline.entries.length) gestures.forget();
      set(next);
    }
    function go(position: number): void {
      const { entries, position: from } = get();
      const entry = entries[position];
      if (entry === undefined || position === from) return;
      gestures.forget();
      set({ position, direction: position < from ? 'back' : 'forward' });
      uncertainty.getState().spreadsReplaced(entry.spreads, { kind: 'history' });
      scenario.getState().scenarioReplaced(entry.overrides, { kind: 'history' });
    }
    scenario.subscribe((state, previous) => {
      if (state.overrides !== previous.overrides) record(state.change);
    });
    uncertainty.subscribe((state, previous) => {
      if (state.edits !== previous.edits) record(state.change);
    });
    return {
      entries: [makeEntry(scenario.getState().change)],
      position: 0,
      direction: 'forward',
      undone: () => go(get().position - 1),
      redone: () => go(get().position + 1),
      jumpedTo: go,
      changeReplayed: () => go(get().position + (get().direction === 'back' ? 1 : -1)),
      gestureBegan: gestures.begin,
      gestureEnded: gestures.end,
      stepEnded: gestures.rest,
    };
  });
}
