import type { ChartFigure } from '../view-models/chartTypes.ts';

export const selectTitle = (figure: ChartFigure): string => figure.title;
export const selectSubtitle = (figure: ChartFigure): string => figure.subtitle;
