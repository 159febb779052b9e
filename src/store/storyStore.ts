import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { InputId, Overrides } from '../model/index.ts';
import { inputIds } from '../model/index.ts';
import type { DisplayState } from './displayStore.ts';
import { isSameScenario } from './limits.ts';
import type { ScenarioChange, ScenarioState } from './scenarioStore.ts';

/** What a step of a story sets on the page. */
export interface StepSettings {
  readonly overrides: Overrides;
  readonly year: number;
  /** Last year of the charts; one that is not offered changes nothing. */
  readonly horizonYear: number;
}

/** How long somebody has been presenting. */
export interface StoryTimer {
  /** Milliseconds since 1970 when it was last started; null while it stands. */
  readonly startedAt: number | null;
  /** Milliseconds that had passed by then. */
  readonly passed: number;
}

/** Milliseconds on a timer. */
export function readTimer({ startedAt, passed }: StoryTimer, now: number): number {
  return passed + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** Which step of which story is open, and what waits for its end. The functions never change. */
export interface StoryState {
  /** Null: the story that comes with the product. */
  readonly storyId: string | null;
  /** The step that was opened last in this window; null before the first one. */
  readonly stepId: string | null;
  /** What the open step set; null while no story is open. */
  readonly settings: StepSettings | null;
  /** What the page made of it: years that are not offered stay as they were. */
  readonly opened: StepSettings | null;
  /** The person's own scenario, which comes back when the story is left; null while no story is open, or when it was given up. */
  readonly own: StepSettings | null;
  /** Whether this window leads an audience window. */
  readonly isLeading: boolean;
  readonly timer: StoryTimer;
  readonly storyChosen: (id: string | null) => void;
  /** Opens a step: its whole scenario is one step of the history. */
  readonly stepOpened: (id: string, settings: StepSettings) => void;
  /** Takes what was tried live back to what the step set. */
  readonly stepRestored: () => void;
  /** Gives the person's own scenario back, unless a followed link has brought another one. */
  readonly storyLeft: () => void;
  /** The scenario that is shown becomes the person's own. */
  readonly ownGivenUp: () => void;
  readonly leadingChanged: (isLeading: boolean) => void;
  readonly timerChanged: (timer: StoryTimer) => void;
}

/** A place of this window alone that outlives a reload. May throw. */
export interface WindowMemory {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
  /** Calls back when the page may be about to close. */
  readonly onLeave: (listener: () => void) => void;
}

interface StoryParts {
  readonly scenario: StoreApi<ScenarioState>;
  readonly display: StoreApi<DisplayState>;
  readonly memory: WindowMemory;
}

interface Remembered {
  readonly storyId: string | null;
  readonly stepId: string | null;
  readonly isLeading: boolean;
  readonly timer: StoryTimer;
  readonly own: StepSettings | null;
  /** The scenario that the story showed last. */
  readonly shown: Overrides;
}

const stopped: StoryTimer = { startedAt: null, passed: 0 };
const nothing: Remembered = {
  storyId: null,
  stepId: null,
  isLeading: false,
  timer: stopped,
  own: null,
  shown: {},
};

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isInput(id: string): id is InputId {
  return inputIds.some((known) => known === id);
}

function readOverrides(value: unknown): Overrides {
  const overrides: Partial<Record<InputId, number>> = {};
  for (const [id, given] of Object.entries(isFields(value) ? value : {}))
    if (isInput(id) && typeof given === 'number') overrides[id] = given;
  return overrides;
}

function readSettings(value: unknown): StepSettings | null {
  if (!isFields(value)) return null;
  const { overrides, year, horizonYear } = value;
  if (typeof year !== 'number' || typeof horizonYear !== 'number') return null;
  return { overrides: readOverrides(overrides), year, horizonYear };
}

function readStoryTimer(value: unknown): StoryTimer {
  if (!isFields(value)) return stopped;
  const { startedAt, passed } = value;
  if (typeof passed !== 'number') return stopped;
  return { startedAt: typeof startedAt === 'number' ? startedAt : null, passed };
}

const readName = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads what this window remembers of before a reload; anything else is as if there were nothing. */
function readMemory(memory: WindowMemory): Remembered {
  try {
    const value: unknown = JSON.parse(memory.read() ?? 'null');
    if (!isFields(value)) return nothing;
    return {
      storyId: readName(value['storyId']),
      stepId: readName(value['stepId']),
      isLeading: value['isLeading'] === true,
      timer: readStoryTimer(value['timer']),
      own: readSettings(value['own']),
      shown: readOverrides(value['shown']),
    };
  } catch {
    return nothing;
  }
}

/** Joins a story to the page: it sets the scenario and the years, and gives them back. Runs until the page closes. */
export function createStoryStore({ scenario, display, memory }: StoryParts): StoreApi<StoryState> {
  const remembered = readMemory(memory);
  let waiting = { own: remembered.own, shown: remembered.shown };
  let changeAtOpening: ScenarioChange | null = null;

  const readShown = (): StepSettings => {
    const { year, horizonYear } = display.getState();
    return { overrides: scenario.getState().overrides, year, horizonYear };
  };
  /** Back, forward and reloads bring the scenario of a step: the own one is then the one that waited at the time. */
  const findOwn = (): StepSettings => {
    const shown = readShown();
    return waiting.own !== null && isSameScenario(shown.overrides, waiting.shown) ? waiting.own : shown;
  };
  const show = ({ overrides, year, horizonYear }: StepSettings): void => {
    scenario.getState().scenarioReplaced(overrides);
    display.getState().horizonChosen(horizonYear);
    display.getState().yearChosen(year);
    changeAtOpening = scenario.getState().change;
  };
  /** Whether somebody followed a link since: it says itself what is to be seen. */
  const hasFollowedLink = (): boolean => {
    const { change } = scenario.getState();
    return change.kind === 'link' && change !== changeAtOpening;
  };

  return createStore<StoryState>()((set, get) => {
    function remember(): void {
      const { storyId, stepId, isLeading, timer, own } = get();
      if (own !== null) waiting = { own, shown: readShown().overrides };
      try {
        memory.write(JSON.stringify({ storyId, stepId, isLeading, timer, ...waiting }));
      } catch {
        // Without a memory a reload begins the story again; nothing else is lost.
      }
    }
    memory.onLeave(remember);
    return {
      storyId: remembered.storyId,
      stepId: remembered.stepId,
      settings: null,
      opened: null,
      own: null,
      isLeading: remembered.isLeading,
      timer: remembered.timer,
      storyChosen: (storyId) => {
        if (storyId !== get().storyId) set({ storyId, stepId: null });
        remember();
      },
      stepOpened: (stepId, settings) => {
        const isOpen = get().settings !== null;
        set({ stepId, settings, own: isOpen ? get().own : findOwn() });
        show(settings);
        set({ opened: readShown() });
        remember();
      },
      stepRestored: () => {
        const { settings } = get();
        if (settings !== null) show(settings);
      },
      storyLeft: () => {
        const { own } = get();
        if (own !== null) remember();
        set({ settings: null, opened: null, own: null });
        if (own !== null && !hasFollowedLink()) show(own);
      },
      ownGivenUp: () => {
        set({ own: null });
        waiting = { own: null, shown: {} };
        remember();
      },
      leadingChanged: (isLeading) => {
        set({ isLeading });
        remember();
      },
      timerChanged: (timer) => {
        set({ timer });
        remember();
      },
    };
  });
}
