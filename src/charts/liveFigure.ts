import type { ChartFigure } from '../view-models/chartTypes.ts';

/**
 * A figure that changes while a slider moves. `read` is cheap and always current; listeners are called at most once a frame.
 * A change of kind `scenario` moves values only; `settings` (language, years, facts that arrived) may change the structure.
 */
export interface LiveFigure {
  readonly read: () => ChartFigure;
  readonly subscribe: (listener: (change: FigureChange) => void) => () => void;
}

export type FigureChange = 'scenario' | 'settings';
