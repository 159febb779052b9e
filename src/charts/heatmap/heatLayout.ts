import type { ChartSizes } from '../../theme/densities.ts';
import type { TwoWayFigure } from '../../view-models/risk/twoWayTypes.ts';
import { roundPixels } from '../markPaths.ts';
import { textWidth } from '../textLayout.ts';
import { listTicks, xOf, yOf, type HeatGeometry } from './heatGeometry.ts';

/** A pair of values worth a mark on the map. */
export interface HeatPoint {
  readonly of: 'current' | 'baseline';
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** One line of text; `y` is its baseline. */
export interface HeatText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  /** Names stand out, values along the sides do not. */
  readonly isName: boolean;
}

/** A mark with its name beside it. */
export interface PlacedHeatPoint {
  readonly of: HeatPoint['of'];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: HeatText;
}

/** From the middle of a line to its baseline, in sizes. */
const toBaseline = 0.35;

/** The line that joins the pairs with one outcome. */
export function buildContourPath(figure: TwoWayFigure, geometry: HeatGeometry): string {
  return figure.contour
    .map((line) =>
      line
        .map(([x, y], order) => {
          const [left, top] = [xOf(geometry, figure.x, x), yOf(geometry, figure.y, y)];
          return `${order === 0 ? 'M' : 'L'}${roundPixels(left)} ${roundPixels(top)}`;
        })
        .join(''),
    )
    .join('');
}

/** The values along both sides and the names of the sides. */
export function layOutHeatTexts(
  figure: TwoWayFigure,
  geometry: HeatGeometry,
  sizes: ChartSizes,
): readonly HeatText[] {
  const { left, top, plotWidth, plotHeight, width, height } = geometry;
  const size = sizes.axisText;
  const widest = Math.max(...listTicks(figure.x, 5).map(({ text }) => textWidth(text, size)));
  const below = listTicks(figure.x, Math.floor(plotWidth / (widest + 8))).map(({ order, text }): HeatText => {
    const middle = xOf(geometry, figure.x, figure.x.values[order] ?? 0);
    const x = Math.min(middle, width - textWidth(text, size) / 2);
    const y = top + plotHeight + size * 1.3;
    return { key: `x ${order}`, text, x, y, anchor: 'middle', size, isName: false };
  });
  const beside = listTicks(figure.y, 5).map(({ order, text }): HeatText => {
    const y = yOf(geometry, figure.y, figure.y.values[order] ?? 0) + size * toBaseline;
    return { key: `y ${order}`, text, x: left - 8, y, anchor: 'end', size, isName: false };
  });
  const name = { size: sizes.labelText, isName: true } as const;
  return [
    ...below,
    ...beside,
    { key: 'y', text: `↑ ${figure.y.label}`, x: 0, y: sizes.labelText, anchor: 'start', ...name },
    {
      key: 'x',
      text: `${figure.x.label} →`,
      x: width - 8,
      y: height - sizes.labelText * 0.4,
      anchor: 'end',
      ...name,
    },
  ];
}

/** The marks of the map; their names part upwards and downwards, so that near points keep both readable. */
export function layOutHeatPoints(
  figure: TwoWayFigure,
  geometry: HeatGeometry,
  sizes: ChartSizes,
  points: readonly HeatPoint[],
): readonly PlacedHeatPoint[] {
  const radius = sizes.pointRadius * 1.5;
  const { left, top, plotWidth, plotHeight } = geometry;
  return points.map(({ of, x: xValue, y: yValue, name }) => {
    const [x, y] = [xOf(geometry, figure.x, xValue), yOf(geometry, figure.y, yValue)];
    const isNearEnd = x + textWidth(name, sizes.labelText) + 16 > left + plotWidth;
    const rise = of === 'current' ? -radius : radius + sizes.labelText * 0.7;
    return {
      of,
      x,
      y,
      radius,
      name: {
        key: of,
        text: name,
        x: isNearEnd ? x - radius - 4 : x + radius + 4,
        y: Math.min(Math.max(y + rise, top + sizes.labelText), top + plotHeight - 4),
        anchor: isNearEnd ? 'end' : 'start',
        size: sizes.labelText,
        isName: true,
      },
    };
  });
}
