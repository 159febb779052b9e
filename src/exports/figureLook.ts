import type { Attributes } from './svgMarkup.ts';

/** An element of a chart by the class and the `data-` attributes that the style sheet of charts knows. */
export interface PaintedPart {
  readonly className: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** How the style sheets draw, with every variable resolved: a file has no style sheet beside it. */
export interface FigureLook {
  readonly fontFamily: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** The presentation attributes of a part: fill, stroke, widths, dashes, weight. */
  readonly paint: (part: PaintedPart) => Attributes;
}
