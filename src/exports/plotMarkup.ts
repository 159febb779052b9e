import { buildLeaderPath, layOutAnnotation, ringRadius } from '../charts/annotationLayout.ts';
import { layOutLabels, layOutReferences, type PlacedText } from '../charts/labelLayout.ts';
import {
  buildBandPath,
  buildBarPath,
  buildDotsPath,
  buildLinePath,
  type PlotScales,
} from '../charts/markPaths.ts';
import type { PlotGeometry } from '../charts/plotGeometry.ts';
import type { ChartSizes } from '../theme/densities.ts';
import type { BarMark, ChartFigure, Mark, Tone } from '../view-models/chartTypes.ts';
import type { FigureLook } from './figureLook.ts';
import { makeElement, type Attributes, type Markup } from './svgMarkup.ts';
import { makeHaloedLines, makeTextLines } from './textMarkup.ts';

export interface PlotRequest {
  readonly figure: ChartFigure;
  readonly geometry: PlotGeometry;
  readonly scales: PlotScales;
  readonly sizes: ChartSizes;
  readonly look: FigureLook;
}

const tickLineHeight = 1.15;
const clipId = 'plot';
const round = (pixels: number): number => Math.round(pixels * 100) / 100;
const hatchId = (tone: Tone): string => `hatch-${tone}`;

function makeTick(
  request: PlotRequest,
  lines: readonly string[],
  place: { readonly x: number; readonly y: number; readonly anchor: 'middle' | 'end' },
): readonly Markup[] {
  const { sizes, look } = request;
  const block = { lines, ...place, size: sizes.axisText, lineHeight: tickLineHeight };
  return makeTextLines(block, look.paint({ className: 'plot-tick' }));
}

/** Grid and texts of the axes, in the places of the page's own axes. */
function makeAxes(request: PlotRequest): Markup {
  const { figure, geometry, scales, sizes, look } = request;
  const { area } = geometry;
  const isRows = figure.direction === 'rows';
  const bottom = area.top + area.height;
  const beside = (lines: readonly string[], y: number) =>
    makeTick(request, lines, { x: area.left - 6, y, anchor: 'end' });
  const below = (lines: readonly string[], x: number) =>
    makeTick(request, lines, { x, y: bottom + sizes.tickLength + sizes.axisText * 0.65, anchor: 'middle' });
  const values = geometry.valueTicks.flatMap(({ value, lines }) => {
    const at = scales.value(value);
    const line = round(at);
    const d = isRows
      ? `M${line} ${round(area.top)}V${round(bottom)}`
      : `M${round(area.left)} ${line}H${round(area.left + area.width)}`;
    const className = value === 0 ? 'plot-zero' : 'plot-grid';
    const grid = makeElement('path', { d, ...look.paint({ className }), fill: 'none' });
    return [grid, ...(isRows ? below(lines, at) : beside(lines, at))];
  });
  const positions = geometry.positionTicks.flatMap(({ value, lines }) =>
    isRows ? beside(lines, scales.position(value)) : below(lines, scales.position(value)),
  );
  return makeElement('g', {}, [...values, ...positions]);
}

/** What the style sheet knows of a mark beside which a story points at others. */
function recede({ recedes }: Pick<Mark, 'recedes'>): Readonly<Record<string, string>> {
  return recedes === true ? { recedes: 'true' } : {};
}

function makeBars(mark: BarMark & Pick<Mark, 'recedes'>, { scales, look }: PlotRequest): readonly Markup[] {
  const { tone } = mark;
  const paint = (one: Tone): Attributes =>
    look.paint({ className: 'mark mark-bar', data: { ...recede(mark), style: mark.style, tone: one } });
  if (typeof tone === 'string') {
    const d = mark.bars.map((bar) => buildBarPath(mark, bar, scales)).join('');
    return [makeElement('path', { d, 'data-mark': mark.id, ...paint(tone) })];
  }
  return mark.bars.map((bar, order) =>
    makeElement('path', {
      d: buildBarPath(mark, bar, scales),
      'data-mark': mark.id,
      ...paint(tone[order] ?? 'neutral'),
    }),
  );
}

function makePoint(mark: Extract<Mark, { kind: 'point' }>, request: PlotRequest): readonly Markup[] {
  const { scales, sizes, look } = request;
  if (mark.at === null || !Number.isFinite(scales.value(mark.at[1]))) return [];
  const along = scales.position(mark.at[0]);
  const across = scales.value(mark.at[1]);
  const [cx, cy] = scales.direction === 'rows' ? [across, along] : [along, across];
  const paint = look.paint({ className: 'mark mark-point', data: { ...recede(mark), tone: mark.tone } });
  return [makeElement('circle', { cx, cy, r: sizes.pointRadius, 'data-mark': mark.id, ...paint })];
}

function makeMark(mark: Mark, request: PlotRequest): readonly Markup[] {
  const { scales, sizes, look } = request;
  const { id } = mark;
  switch (mark.kind) {
    case 'line': {
      const data = { ...recede(mark), style: mark.style, tone: mark.tone };
      const paint = look.paint({ className: 'mark mark-line', data });
      return [makeElement('path', { d: buildLinePath(mark, scales), 'data-mark': id, ...paint })];
    }
    case 'band': {
      const data = { ...recede(mark), fill: mark.fill, tone: mark.tone };
      const paint = look.paint({ className: 'mark mark-band', data });
      const fill = mark.fill === 'hatch' ? { fill: `url(#${hatchId(mark.tone)})` } : {};
      return [makeElement('path', { d: buildBandPath(mark, scales), 'data-mark': id, ...paint, ...fill })];
    }
    case 'bar':
      return makeBars(mark, request);
    case 'point':
      return makePoint(mark, request);
    case 'dots': {
      const paint = look.paint({ className: 'mark mark-dots', data: { ...recede(mark), tone: mark.tone } });
      return [
        makeElement('path', { d: buildDotsPath(mark, scales, sizes.pointRadius), 'data-mark': id, ...paint }),
      ];
    }
  }
}

function makeDefinitions({ figure, geometry, look }: PlotRequest): Markup {
  const { area } = geometry;
  const clip = makeElement('clipPath', { id: clipId }, [
    makeElement('rect', {
      x: area.left - 4,
      y: area.top - 4,
      width: area.width + 8,
      height: area.height + 8,
    }),
  ]);
  const tones = new Set(
    figure.marks.flatMap((mark) => (mark.kind === 'band' && mark.fill === 'hatch' ? [mark.tone] : [])),
  );
  const hatches = [...tones].map((tone) =>
    makeElement(
      'pattern',
      {
        id: hatchId(tone),
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [
        makeElement('line', {
          x1: 0,
          y1: 0,
          x2: 0,
          y2: 6,
          ...look.paint({ className: 'mark mark-hatch', data: { tone } }),
        }),
      ],
    ),
  );
  return makeElement('defs', {}, [clip, ...hatches]);
}

function makeHaloed(placed: PlacedText, paint: Attributes, { sizes, look }: PlotRequest): readonly Markup[] {
  if (placed.isHidden) return [];
  const block = { ...placed, size: sizes.labelText, lineHeight: sizes.lineHeight };
  return makeHaloedLines(block, paint, look.surface);
}

function makeReferences(request: PlotRequest): {
  readonly lines: readonly Markup[];
  readonly texts: readonly Markup[];
} {
  const { figure, scales, geometry, sizes, look } = request;
  const styles = new Map(figure.references.map((reference) => [reference.id, reference.style]));
  const placed = layOutReferences(figure, scales, geometry, sizes).filter(({ text }) => !text.isHidden);
  const styled = placed.map((reference) => ({
    ...reference,
    data: { style: styles.get(reference.id) ?? 'threshold' },
  }));
  return {
    lines: styled.map(({ path, data }) =>
      makeElement('path', { d: path, ...look.paint({ className: 'mark-reference', data }), fill: 'none' }),
    ),
    texts: styled.flatMap(({ text, data }) =>
      makeHaloed(text, look.paint({ className: 'mark mark-reference-text', data }), request),
    ),
  };
}

function makeLabels(request: PlotRequest): readonly Markup[] {
  const { figure, scales, geometry, sizes, look } = request;
  const labels = new Map(figure.labels.map((label) => [label.id, label]));
  return layOutLabels(figure, scales, geometry, sizes).flatMap((placed) => {
    const label = labels.get(placed.id);
    const data = {
      tone: placed.tone,
      strong: String(label?.strong === true),
      lane: label?.lane ?? 'end',
    };
    return makeHaloed(placed, look.paint({ className: 'mark mark-label', data }), request);
  });
}

/** The note of a story, in the place that the page gives it. */
function makeAnnotation(request: PlotRequest): readonly Markup[] {
  const placed = layOutAnnotation(request);
  if (placed === null) return [];
  const { sizes, look } = request;
  const { box, point, lines, leader } = placed;
  const { left: x, top: y, width, height } = box;
  const text = {
    lines,
    x: x + width / 2,
    y: y + height / 2,
    anchor: 'middle',
    size: sizes.labelText,
    lineHeight: sizes.lineHeight,
  } as const;
  const paint = (part: string): Attributes => look.paint({ className: `annotation-${part}` });
  return [
    makeElement('path', { d: buildLeaderPath(leader), ...paint('leader') }),
    makeElement('circle', { cx: point.x, cy: point.y, r: ringRadius(sizes), ...paint('ring') }),
    makeElement('rect', { x, y, width, height, rx: 4, ...paint('box') }),
    ...makeTextLines(text, paint('text')),
  ];
}

/** The picture of a figure: what the page's live layer paints, in the same order, from the same geometry and the same paths. */
export function makePlot(request: PlotRequest): Markup {
  const references = makeReferences(request);
  return makeElement('g', {}, [
    makeDefinitions(request),
    makeAxes(request),
    makeElement('g', {}, references.lines),
    makeElement(
      'g',
      { 'clip-path': `url(#${clipId})` },
      request.figure.marks.flatMap((mark) => makeMark(mark, request)),
    ),
    makeElement('g', {}, [...references.texts, ...makeLabels(request)]),
    ...makeAnnotation(request),
  ]);
}
