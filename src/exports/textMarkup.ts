import { makeElement, makeText, type Attributes, type Markup } from './svgMarkup.ts';

export interface TextBlock {
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the block. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  /** Distance of the lines, in sizes. */
  readonly lineHeight: number;
}

/** From the middle of a line to its baseline, in sizes; the same as on the page. */
export const toBaseline = 0.35;

/**
 * Lines with a halo in the colour of the paper, which is an element of its own: `paint-order` is not known everywhere. `paint`: fill,
 * weight and the stroke of the halo.
 */
export function makeHaloedLines(block: TextBlock, paint: Attributes, surface: string): readonly Markup[] {
  const { fill, 'font-weight': weight, stroke, ...halo } = paint;
  const ink = { fill, 'font-weight': weight };
  return [
    ...makeTextLines(block, { ...ink, fill: surface, stroke, ...halo, 'aria-hidden': 'true' }),
    ...makeTextLines(block, ink),
  ];
}

/** One element a line, each at its own place: programs for drawing disagree about relative shifts. */
export function makeTextLines(block: TextBlock, attributes: Attributes): readonly Markup[] {
  const { lines, x, y, anchor, size, lineHeight } = block;
  return lines.map((line, order) => {
    const shift = toBaseline - ((lines.length - 1) * lineHeight) / 2 + order * lineHeight;
    const place = {
      x,
      y: y + shift * size,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    };
    return makeElement('text', { ...place, ...attributes }, [makeText(line)]);
  });
}
