import type { ChartFigure } from '../view-models/chartTypes.ts';
import type { PlotScales } from './markPaths.ts';
import type { PlotGeometry } from './plotGeometry.ts';

/** The scales that the axes will have: the same boxes and domains, before the chart library is there. */
export function buildScales(figure: ChartFigure, geometry: PlotGeometry): PlotScales {
  const { area } = geometry;
  const linear =
    ([from, to]: readonly [number, number], start: number, length: number) =>
    (value: number) =>
      start + ((value - from) / (to - from)) * length;
  const isRows = figure.direction === 'rows';
  return {
    direction: figure.direction,
    position: isRows
      ? linear(geometry.positionDomain, area.top, area.height)
      : linear(geometry.positionDomain, area.left, area.width),
    value: isRows
      ? linear(geometry.valueDomain, area.left, area.width)
      : linear(geometry.valueDomain, area.top + area.height, -area.height),
  };
}
