import { buildScales } from '../charts/buildScales.ts';
import type { PlotScales } from '../charts/markPaths.ts';
import { computePlotGeometry, roomForBarLabels, type PlotGeometry } from '../charts/plotGeometry.ts';
import { textWidth } from '../charts/textLayout.ts';
import type { PlacedText } from '../charts/labelLayout.ts';
import type { Language } from '../model/index.ts';
import { chartSizes, type ChartSizes, type Density } from '../theme/densities.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { computeValueDomain } from '../view-models/valueDomain.ts';

export interface Layout {
  readonly figure: ChartFigure;
  readonly geometry: PlotGeometry;
  readonly scales: PlotScales;
  readonly sizes: ChartSizes;
}

interface LayoutOptions {
  readonly width?: number;
  readonly height?: number;
  readonly density?: Density;
  readonly language?: Language;
}

/** A figure laid out as FigureChart does it, before anything is drawn. */
export function layOutFigure(figure: ChartFigure, options: LayoutOptions = {}): Layout {
  const { width = 600, height = 320, density = 'desk', language = 'en' } = options;
  const sizes = chartSizes[density];
  const domain = roomForBarLabels(figure, computeValueDomain(figure), width, sizes);
  const geometry = computePlotGeometry({ figure, domain, width, height, sizes, language });
  return { figure, geometry, scales: buildScales(figure, geometry), sizes };
}

export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a placed text takes, by the estimate that the layout itself uses. */
export function boxOf({ lines, x, y, anchor }: PlacedText, sizes: ChartSizes): TextBox {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, sizes.labelText)));
  const half = (lines.length * sizes.labelText * sizes.lineHeight) / 2;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

/** True when two boxes share more than an edge. */
export function isOverlapping(a: TextBox, b: TextBox): boolean {
  const slack = 0.01;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}
