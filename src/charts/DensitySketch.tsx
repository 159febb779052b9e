import { roundPixels } from './markPaths.ts';

/** A point of the sketch: x from 0 to 1 along the range, height from 0 to 1 of the highest density. */
export type SketchPoint = readonly [number, number];

interface DensitySketchProps {
  /** The outline from left to right. */
  readonly points: readonly SketchPoint[];
  /** Where P10, the most likely value and P90 stand, 0 to 1. */
  readonly marks: readonly [number, number, number];
  readonly label: string;
}

const width = 120;
const height = 32;
const base = height - 4;

/** The shape of a distribution in the size of a word: its outline over the range, with a line at the most likely value. */
export function DensitySketch({ points, marks, label }: DensitySketchProps) {
  const place = ([x, density]: SketchPoint): string =>
    `${roundPixels(x * width)} ${roundPixels(base - density * (base - 3))}`;
  const [low, mode, high] = marks.map((mark) => mark * width);
  const outline = points.map(place).join('L');
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="h-8 w-30 max-w-full">
      <line x1="0" y1={base} x2={width} y2={base} className="plot-grid" />
      {points.length > 1 && (
        <>
          <path
            d={`M${place([first, 0])}L${outline}L${place([last, 0])}Z`}
            className="mark mark-band"
            data-tone="scenario"
            data-fill="soft"
          />
          <path d={`M${outline}`} className="mark mark-line" data-tone="scenario" data-style="thin" />
        </>
      )}
      <line
        x1={low}
        y1={base}
        x2={high}
        y2={base}
        className="mark mark-line"
        data-tone="scenario"
        data-style="scenario"
      />
      <line
        x1={mode}
        y1={2}
        x2={mode}
        y2={base + 3}
        className="mark mark-line"
        data-tone="scenario"
        data-style="thin"
      />
    </svg>
  );
}
