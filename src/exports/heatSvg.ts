import { buildHeatLayers, computeHeatGeometry, type HeatGeometry } from '../charts/heatmap/heatGeometry.ts';
import {
  buildContourPath,
  layOutHeatPoints,
  layOutHeatTexts,
  type HeatPoint,
  type HeatText,
} from '../charts/heatmap/heatLayout.ts';
import { textWidth } from '../charts/textLayout.ts';
import { riskTexts } from '../i18n/risk/riskTexts.ts';
import type { Language } from '../model/index.ts';
import { chartSizes, type ChartSizes } from '../theme/densities.ts';
import type { TwoWayFigure } from '../view-models/risk/twoWayTypes.ts';
import type { FigureDocument, FigureWords } from './figureDocument.ts';
import type { FigureLook, PaintedPart } from './figureLook.ts';
import { buildSheetSvg, type FigureSvg, type SheetPicture } from './figureSvg.ts';
import { makeElement, type Attributes, type Markup } from './svgMarkup.ts';
import { makeHaloedLines, makeTextLines, toBaseline } from './textMarkup.ts';

/** A heat map as it leaves the page: the table, and the marks of the sliders and of the baseline. */
export interface HeatFigure extends TwoWayFigure, FigureWords {
  readonly points: readonly HeatPoint[];
}

interface HeatRequest {
  readonly figure: HeatFigure;
  readonly geometry: HeatGeometry;
  readonly sizes: ChartSizes;
  readonly look: FigureLook;
}

function levelPart(
  className: string,
  level: { readonly side: string; readonly step: number } | null,
): PaintedPart {
  if (level === null) return { className, data: { heat: 'none' } };
  return { className, data: { heat: level.side, 'heat-step': String(level.step) } };
}

function makeLine({ text, x, y, anchor, size, isName }: HeatText, look: FigureLook): readonly Markup[] {
  const block = { lines: [text], x, y: y - size * toBaseline, anchor, size, lineHeight: 1.2 };
  if (isName) return makeHaloedLines(block, look.paint({ className: 'heat-name' }), look.surface);
  return makeTextLines(block, look.paint({ className: 'heat-text' }));
}

function makeCells({ figure, geometry, look }: HeatRequest): readonly Markup[] {
  return buildHeatLayers(figure, geometry).map(({ level, path }) =>
    makeElement('path', {
      d: path,
      'shape-rendering': 'crispEdges',
      ...look.paint(levelPart('heat-cells', level)),
    }),
  );
}

function makeContour({ figure, geometry, look }: HeatRequest): readonly Markup[] {
  const d = buildContourPath(figure, geometry);
  if (d === '') return [];
  return ['heat-contour-halo', 'heat-contour'].map((className) =>
    makeElement('path', { d, ...look.paint({ className }), fill: 'none' }),
  );
}

function makeAxes({ figure, geometry, sizes, look }: HeatRequest): readonly Markup[] {
  const { left, top, plotWidth, plotHeight } = geometry;
  const edge = { x: left, y: top, width: plotWidth, height: plotHeight };
  return [
    makeElement('rect', { ...edge, ...look.paint({ className: 'heat-edge' }), fill: 'none' }),
    ...layOutHeatTexts(figure, geometry, sizes).flatMap((line) => makeLine(line, look)),
  ];
}

function makePoints({ figure, geometry, sizes, look }: HeatRequest): readonly Markup[] {
  return layOutHeatPoints(figure, geometry, sizes, figure.points).flatMap(({ of, x, y, radius, name }) => [
    makeElement('circle', {
      cx: x,
      cy: y,
      r: radius,
      ...look.paint({ className: 'heat-point', data: { of } }),
    }),
    ...makeLine(name, look),
  ]);
}

interface LegendEntry {
  readonly text: string;
  readonly paint: Attributes;
  readonly width: number;
}

function listLegend({ figure, sizes, look }: HeatRequest, language: Language): readonly LegendEntry[] {
  const texts = riskTexts[language].twoWay;
  const entries = figure.legend.map((entry) => ({
    text: entry.side === 'low' ? texts.legendBelow(entry.text) : texts.legendFrom(entry.text),
    paint: look.paint(levelPart('heat-cells', entry)),
  }));
  const gap = { text: texts.noValue, paint: look.paint(levelPart('heat-cells', null)) };
  return [...entries, ...(figure.hasGaps ? [gap] : [])].map((entry) => ({
    ...entry,
    width: sizes.labelText * 2.2 + textWidth(entry.text, sizes.labelText),
  }));
}

/** The colours with their bounds below the map, in as many rows as they need. */
function makeLegend(request: HeatRequest, language: Language, width: number): SheetPicture {
  const { sizes, look } = request;
  const size = sizes.labelText;
  const rowHeight = size * 1.7;
  let [x, row] = [0, 0];
  const parts = listLegend(request, language).flatMap((entry) => {
    if (x > 0 && x + entry.width > width) [x, row] = [0, row + 1];
    const [left, middle] = [x, (row + 0.5) * rowHeight];
    x += entry.width;
    const box = { x: left, y: middle - size / 2, width: size, height: size, rx: 2 };
    const block = { lines: [entry.text], x: left + size * 1.4, y: middle, size, lineHeight: 1.2 } as const;
    return [
      makeElement('rect', { ...box, ...entry.paint, stroke: look.line }),
      ...makeTextLines({ ...block, anchor: 'start' }, { fill: look.muted }),
    ];
  });
  return { markup: makeElement('g', {}, parts), height: (row + 1) * rowHeight };
}

function drawHeatMap(document: FigureDocument<HeatFigure>, look: FigureLook, width: number): SheetPicture {
  const { figure, density, language } = document;
  const sizes = chartSizes[density];
  const geometry = computeHeatGeometry(figure, width, sizes);
  const request: HeatRequest = { figure, geometry, sizes, look };
  const legend = makeLegend(request, language, width);
  const top = Math.ceil(geometry.height) + 6;
  return {
    markup: makeElement('g', {}, [
      ...makeCells(request),
      ...makeContour(request),
      ...makeAxes(request),
      ...makePoints(request),
      makeElement('g', { transform: `translate(0 ${top})` }, [legend.markup]),
    ]),
    height: top + legend.height,
  };
}

/** A heat map as a drawing that stands for itself, on the same sheet as charts; see `buildFigureSvg`. */
export function buildHeatSvg(
  document: FigureDocument<HeatFigure>,
  look: FigureLook,
  fontStyle = '',
): FigureSvg {
  return buildSheetSvg(document, look, fontStyle, ({ width }) => drawHeatMap(document, look, width));
}
