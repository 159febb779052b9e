import { createContext, type ReactNode } from 'react';
import type { LiveFigure } from './liveFigure.ts';

export interface FigureToolsProps {
  readonly live: LiveFigure;
  /** Id of the element that holds the figure's title. */
  readonly titleId: string;
}

/**
 * What the page offers at every figure, for example to save it. Charts cannot know it: files are made of charts.
 */
export const RenderFigureTools = createContext<(tools: FigureToolsProps) => ReactNode>(() => null);
