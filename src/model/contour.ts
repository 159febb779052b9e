/** A point in the units of the two axes. */
export type ContourPoint = readonly [x: number, y: number];

/** A connected piece of a contour; a closed one ends where it begins. */
export type ContourLine = readonly ContourPoint[];

interface ContourGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Rows by y, columns by x; null where there is no value. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Where the contour crosses an edge of the grid; the edge's name joins the pieces of neighbouring cells exactly. */
interface Crossing {
  readonly edge: string;
  readonly point: ContourPoint;
}

type Segment = readonly [Crossing, Crossing];

/** A cell's corners, counter-clockwise from (x, y) on. */
interface Corner {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Height above the level. */
  readonly height: number;
}

/**
 * The lines on which a surface given on a grid has a level, by marching squares: straight interpolation along the edges of cells, so
 * points are exact where the surface is linear along each axis. A value at the level counts as above it. In a cell with two opposite
 * corners above, the mean of the four decides which corners join. Cells without all four values are left out.
 */
export function traceContour(grid: ContourGrid, level: number): readonly ContourLine[] {
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < grid.ys.length; row += 1)
    for (let column = 0; column + 1 < grid.xs.length; column += 1)
      segments.push(...traceCell(grid, column, row, level));
  return joinSegments(segments);
}

function readCorner(grid: ContourGrid, column: number, row: number, level: number): Corner | null {
  const value = grid.values[row]?.[column] ?? null;
  const x = grid.xs[column];
  const y = grid.ys[row];
  if (value === null || !Number.isFinite(value) || x === undefined || y === undefined) return null;
  return { column, row, x, y, height: value - level };
}

function traceCell(grid: ContourGrid, column: number, row: number, level: number): readonly Segment[] {
  const corners = [
    readCorner(grid, column, row, level),
    readCorner(grid, column + 1, row, level),
    readCorner(grid, column + 1, row + 1, level),
    readCorner(grid, column, row + 1, level),
  ].filter((corner) => corner !== null);
  if (corners.length < 4) return [];
  const crossings = corners.flatMap((corner, order) => {
    const next = corners[(order + 1) % 4];
    return next === undefined || isAbove(corner) === isAbove(next) ? [] : [cross(corner, next)];
  });
  const [first, second, third, fourth] = crossings;
  if (first === undefined || second === undefined) return [];
  if (third === undefined || fourth === undefined) return [[first, second]];
  // Four crossings: opposite corners are alike. Around a corner that differs from the middle runs a line of its own.
  const middle = corners.reduce((sum, corner) => sum + corner.height, 0);
  const isFirstCut = corners[0] !== undefined && isAbove(corners[0]) !== middle >= 0;
  return isFirstCut
    ? [
        [fourth, first],
        [second, third],
      ]
    : [
        [first, second],
        [third, fourth],
      ];
}

function isAbove({ height }: Corner): boolean {
  return height >= 0;
}

/** Interpolated from the same end for both cells of an edge, so that they agree to the last digit. */
function cross(a: Corner, b: Corner): Crossing {
  const isOrdered = a.row < b.row || (a.row === b.row && a.column < b.column);
  const [from, to] = isOrdered ? [a, b] : [b, a];
  const part = from.height / (from.height - to.height);
  return {
    edge: `${from.column},${from.row},${to.column === from.column ? 'up' : 'right'}`,
    point: [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)],
  };
}

/** Strings the segments together: open lines from their ends first, then what is closed. */
function joinSegments(segments: readonly Segment[]): readonly ContourLine[] {
  const byEdge = new Map<string, Segment[]>();
  for (const segment of segments)
    for (const { edge } of segment) byEdge.set(edge, [...(byEdge.get(edge) ?? []), segment]);
  const used = new Set<Segment>();
  const lines: ContourLine[] = [];
  const walk = (start: Crossing): void => {
    const line = [start.point];
    let at = start;
    for (;;) {
      const next = byEdge.get(at.edge)?.find((segment) => !used.has(segment));
      if (next === undefined) break;
      used.add(next);
      at = next[0].edge === at.edge ? next[1] : next[0];
      line.push(at.point);
    }
    if (line.length > 1) lines.push(line);
  };
  for (const [first, second] of segments) {
    if (byEdge.get(first.edge)?.length === 1) walk(first);
    if (byEdge.get(second.edge)?.length === 1) walk(second);
  }
  for (const [first] of segments) walk(first);
  return lines;
}
