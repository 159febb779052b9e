import type { ChartSizes } from '../theme/densities.ts';
import type { BarMark, ChartFigure, Mark } from '../view-models/chartTypes.ts';
import { layOutLabels, layOutReferences, type PlacedText } from './labelLayout.ts';
import {
  buildBandPath,
  buildBarPath,
  buildDotsPath,
  buildLinePath,
  roundPixels,
  type PlotScales,
} from './markPaths.ts';
import type { PlotGeometry } from './plotGeometry.ts';
import { writeText } from './writeText.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Keys under which the layer's elements are found; one element a mark, one a bar where bars differ in tone. */
export const paintKey = {
  mark: (id: string) => `mark ${id}`,
  bar: (id: string, order: number) => `mark ${id} ${order}`,
  label: (id: string) => `label ${id}`,
  referenceLine: (id: string) => `reference ${id}`,
  referenceText: (id: string) => `reference-text ${id}`,
} as const;

export interface Painting {
  readonly scales: PlotScales;
  readonly geometry: PlotGeometry;
  readonly sizes: ChartSizes;
}

/** Writes figures into elements that React made once: only attributes change, nothing is rendered again. */
export interface Painter {
  readonly paint: (figure: ChartFigure, painting: Painting) => void;
}

function collectElements(layer: SVGGElement): ReadonlyMap<string, SVGElement> {
  const found = new Map<string, SVGElement>();
  for (const element of layer.querySelectorAll<SVGElement>('[data-paint]')) {
    const key = element.getAttribute('data-paint');
    if (key !== null) found.set(key, element);
  }
  return found;
}

/** What was written last; asking the page for it costs more than writing. */
const written = new WeakMap<SVGElement, Map<string, string>>();

/** Notes what an element is about to hold under a name; false when it holds that already. */
function isNew(element: SVGElement, name: string, value: string): boolean {
  let known = written.get(element);
  if (known === undefined) written.set(element, (known = new Map<string, string>()));
  if (known.get(name) === value) return false;
  known.set(name, value);
  return true;
}

function setAttribute(element: SVGElement | undefined, name: string, value: string): void {
  if (element !== undefined && isNew(element, name, value)) element.setAttribute(name, value);
}

type Nested = string | number | boolean | null | undefined | readonly Nested[];

function isSame(a: Nested, b: Nested): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a === b || (a.length === b.length && a.every((part, order) => isSame(part, b[order])));
}

/** True when a mark has the same shape as before: history does not move with a slider and need not be drawn again. */
function isSameMark(mark: Mark, before: Mark | undefined): boolean {
  if (before?.kind !== mark.kind) return false;
  switch (mark.kind) {
    case 'bar':
      return before.kind === 'bar' && isSame(mark.bars, before.bars) && isSame(mark.tone, before.tone);
    case 'point':
      return before.kind === 'point' && isSame(mark.at, before.at);
    default:
      return 'points' in before && isSame(mark.points, before.points);
  }
}

function paintBars(mark: BarMark, elements: ReadonlyMap<string, SVGElement>, scales: PlotScales): void {
  if (typeof mark.tone === 'string') {
    const path = mark.bars.map((bar) => buildBarPath(mark, bar, scales)).join('');
    setAttribute(elements.get(paintKey.mark(mark.id)), 'd', path);
    return;
  }
  mark.bars.forEach((bar, order) => {
    const element = elements.get(paintKey.bar(mark.id, order));
    setAttribute(element, 'd', buildBarPath(mark, bar, scales));
    setAttribute(element, 'data-tone', mark.tone[order] ?? 'neutral');
  });
}

function paintMark(
  mark: Mark,
  elements: ReadonlyMap<string, SVGElement>,
  { scales, sizes }: Pick<Painting, 'scales' | 'sizes'>,
): void {
  const element = elements.get(paintKey.mark(mark.id));
  switch (mark.kind) {
    case 'line':
      setAttribute(element, 'd', buildLinePath(mark, scales));
      return;
    case 'band':
      setAttribute(element, 'd', buildBandPath(mark, scales));
      return;
    case 'bar':
      paintBars(mark, elements, scales);
      return;
    case 'dots':
      setAttribute(element, 'd', buildDotsPath(mark, scales, sizes.pointRadius));
      return;
    case 'point': {
      const isHidden = mark.at === null || !Number.isFinite(scales.value(mark.at[1]));
      setAttribute(element, 'visibility', isHidden ? 'hidden' : 'visible');
      if (mark.at === null || isHidden) return;
      const along = scales.position(mark.at[0]);
      const across = scales.value(mark.at[1]);
      const [x, y] = scales.direction === 'rows' ? [across, along] : [along, across];
      setAttribute(element, 'transform', `translate(${roundPixels(x)} ${roundPixels(y)})`);
    }
  }
}

/** From the middle of a line down to its base line, in ems. */
const baseline = 0.35;

/** One span a line, the block of them centred on the text's place. They stay as long as the number of lines does. */
function makeLines(element: SVGElement, count: number, lineHeight: number): void {
  const spans = Array.from({ length: count }, (_, order) => {
    const span = document.createElementNS(svgNamespace, 'tspan');
    const first = baseline - ((count - 1) * lineHeight) / 2;
    span.setAttribute('x', '0');
    span.setAttribute('dy', `${order === 0 ? first : lineHeight}em`);
    return span;
  });
  element.replaceChildren(...spans);
}

/** A single line, as most are, stands in the text itself: half as many boxes to lay out as with a span. */
function writeLines(element: SVGElement, lines: readonly string[], lineHeight: number): void {
  const [only] = lines;
  const isSingle = lines.length === 1 && only !== undefined;
  setAttribute(element, 'dy', isSingle ? `${baseline}em` : '0');
  if (isSingle) {
    writeText(element, only);
    return;
  }
  if (element.children.length !== lines.length) makeLines(element, lines.length, lineHeight);
  lines.forEach((line, order) => {
    const span = element.children[order];
    if (span !== undefined) writeText(span, line);
  });
}

function paintText(element: SVGElement | undefined, placed: PlacedText, lineHeight: number): void {
  if (element === undefined) return;
  setAttribute(element, 'visibility', placed.isHidden ? 'hidden' : 'visible');
  if (placed.isHidden) return;
  setAttribute(element, 'transform', `translate(${roundPixels(placed.x)} ${roundPixels(placed.y)})`);
  setAttribute(element, 'text-anchor', placed.anchor);
  if (isNew(element, 'text', placed.lines.join('\n'))) writeLines(element, placed.lines, lineHeight);
}

/** @param layer the group whose elements carry `data-paint` keys. */
export function createPainter(layer: SVGGElement): Painter {
  const elements = collectElements(layer);
  const painted = new Map<string, Mark>();
  let paintedWith: PlotScales | undefined;
  return {
    paint(figure, { scales, geometry, sizes }) {
      if (paintedWith !== scales) painted.clear();
      paintedWith = scales;
      for (const mark of figure.marks) {
        if (isSameMark(mark, painted.get(mark.id))) continue;
        paintMark(mark, elements, { scales, sizes });
        painted.set(mark.id, mark);
      }
      for (const placed of layOutLabels(figure, scales, geometry, sizes)) {
        paintText(elements.get(paintKey.label(placed.id)), placed, sizes.lineHeight);
        setAttribute(elements.get(paintKey.label(placed.id)), 'data-tone', placed.tone);
      }
      for (const placed of layOutReferences(figure, scales, geometry, sizes)) {
        paintText(elements.get(paintKey.referenceText(placed.id)), placed.text, sizes.lineHeight);
        const line = elements.get(paintKey.referenceLine(placed.id));
        setAttribute(line, 'visibility', placed.text.isHidden ? 'hidden' : 'visible');
        setAttribute(line, 'd', placed.path);
      }
    },
  };
}
