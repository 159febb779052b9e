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
  const logarithmic = (domain: readonly [number, number], start: number, length: number) => {
    const toPixels = linear([Math.log(domain[0]), Math.log(domain[1])], start, length);
    return (value: number) => (value > 0 ? toPixels(Math.log(value)) : NaN);
  };
  const ofValues = figure.value.scale === 'log' ? logarithmic : linear;
  const isRows = figure.direction === 'rows';
  return {
    direction: figure.direction,
    position: isRows
      ? linear(geometry.positionDomain, area.top, area.height)
      : linear(geometry.positionDomain, area.left, area.width),
    value: isRows
      ? ofValues(geometry.valueDomain, area.left, area.width)
      : ofValues(geometry.valueDomain, area.top + area.height, -area.height),
  };
}
