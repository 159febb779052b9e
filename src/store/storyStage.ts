import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

/** A place on the slide: fractions of its width and height, from the top left. */
export type StagePoint = readonly [x: number, y: number];
export type Stroke = readonly StagePoint[];

export type StageTool = 'none' | 'laser' | 'draw';

/** What a presenter does over the slide. The functions never change. */
export interface StageState {
  readonly isBlack: boolean;
  readonly tool: StageTool;
  /** Where the laser dot is; null while there is none. */
  readonly pointer: StagePoint | null;
  readonly strokes: readonly Stroke[];
  readonly blackToggled: () => void;
  /** Takes a tool, or puts it away again. */
  readonly toolToggled: (tool: StageTool) => void;
  readonly pointerMoved: (point: StagePoint | null) => void;
  readonly strokeBegan: (point: StagePoint) => void;
  readonly strokeExtended: (point: StagePoint) => void;
  readonly strokesCleared: () => void;
  /** Another step, or the end: nothing of this stays. */
  readonly stageCleared: () => void;
}

/** More than anybody draws on a slide; the oldest strokes go first. */
const mostStrokes = 200;
/** A longer stroke goes on as another one. */
const mostPoints = 1000;
/** Finer than a pixel of any screen. */
const fraction = 1e4;

function settle(share: number): number {
  const kept = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  return Math.round(kept * fraction) / fraction;
}

const settlePoint = ([x, y]: StagePoint): StagePoint => [settle(x), settle(y)];

const nothing = { isBlack: false, pointer: null, strokes: [] } as const;

function extend(strokes: readonly Stroke[], point: StagePoint): readonly Stroke[] {
  const last = strokes.at(-1);
  if (last === undefined) return [[point]];
  const end = last.at(-1);
  if (end?.[0] === point[0] && end[1] === point[1]) return strokes;
  if (last.length < mostPoints) return [...strokes.slice(0, -1), [...last, point]];
  return [...strokes, end === undefined ? [point] : [end, point]].slice(-mostStrokes);
}

/** Holds black, laser dot and drawings of one window. */
export function createStageStore(): StoreApi<StageState> {
  return createStore<StageState>()((set, get) => ({
    ...nothing,
    tool: 'none',
    blackToggled: () => set({ isBlack: !get().isBlack }),
    toolToggled: (tool) => set({ tool: get().tool === tool ? 'none' : tool, pointer: null }),
    pointerMoved: (point) => {
      if (point !== null || get().pointer !== null)
        set({ pointer: point === null ? null : settlePoint(point) });
    },
    strokeBegan: (point) => set({ strokes: [...get().strokes, [settlePoint(point)]].slice(-mostStrokes) }),
    strokeExtended: (point) => set({ strokes: extend(get().strokes, settlePoint(point)) }),
    strokesCleared: () => set({ strokes: [] }),
    stageCleared: () => set(nothing),
  }));
}
