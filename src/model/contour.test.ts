import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceContour } from './contour.ts';
import { listGridValues } from './sensitivity.ts';

type Surface = (x: number, y: number) => number | null;

function sample(surface: Surface, size: number, half = 1) {
  const xs = listGridValues({ min: -half, max: half }, size);
  const ys = listGridValues({ min: -2 * half, max: 2 * half }, size);
  return { xs, ys, values: ys.map((y) => xs.map((x) => surface(x, y))) };
}

describe('traceContour', () => {
  it('is exact for a plane', () => {
    const lines = traceContour(
      sample((x, y) => 3 * x - y + 0.25, 17),
      0.5,
    );
    expect(lines).toHaveLength(1);
    const [line = []] = lines;
    expect(line.length).toBeGreaterThan(16);
    for (const [x, y] of line) expect(3 * x - y + 0.25).toBeCloseTo(0.5, 12);
    const ends = [line[0], line.at(-1)].map((point) =>
      Math.max(Math.abs(point?.[0] ?? 0), Math.abs((point?.[1] ?? 0) / 2)),
    );
    for (const end of ends) expect(end).toBeCloseTo(1, 12);
  });

  it('follows a circle in one closed line, closer with a finer grid', () => {
    const radius = 0.7;
    const miss = (size: number): number => {
      const lines = traceContour(
        sample((x, y) => x * x + y * y, size),
        radius ** 2,
      );
      expect(lines).toHaveLength(1);
      const [line = []] = lines;
      expect(line[0]).toEqual(line.at(-1));
      return Math.max(...line.map(([x, y]) => Math.abs(Math.hypot(x, y) - radius)));
    };
    expect(miss(41)).toBeLessThan(0.004);
    // Straight pieces in place of arcs: a grid twice as fine has about a quarter of the error.
    expect(miss(81)).toBeLessThan(miss(41) / 3);
  });

  it('is exact on the edges of a surface that is linear along each axis: a hyperbola in two branches', () => {
    const lines = traceContour(
      sample((x, y) => x * y, 20),
      0.3,
    );
    expect(lines).toHaveLength(2);
    for (const [x, y] of lines.flat()) expect(x * y).toBeCloseTo(0.3, 12);
    expect(lines.map((line) => Math.sign(line[0]?.[0] ?? 0)).toSorted()).toEqual([-1, 1]);
  });

  it('joins the higher corners of a saddle when its middle is high, the lower ones when it is low', () => {
    const grid = {
      xs: [0, 1],
      ys: [0, 1],
      values: [
        [1, 0],
        [0, 1],
      ],
    };
    // The middle is at 0.5.
    const low = traceContour(grid, 0.4);
    const high = traceContour(grid, 0.6);
    const sideOf = (lines: typeof low): boolean[][] => lines.map((line) => line.map(([x, y]) => x + y > 1));
    // Below the middle, the lines cut off the two low corners: each runs across the diagonal x + y = 1.
    for (const line of sideOf(low)) expect(new Set(line).size).toBe(2);
    // Above it, they cut off the two high corners: each stays on one side.
    for (const line of sideOf(high)) expect(new Set(line).size).toBe(1);
    expect(low).toHaveLength(2);
    expect(high).toHaveLength(2);
  });

  it('leaves out cells without a value, and finds nothing where the level is not met', () => {
    const holed = sample((x, y) => (x > 0.05 ? null : y), 21);
    const lines = traceContour(holed, 0.1);
    expect(Math.max(...lines.flat().map(([x]) => x))).toBeLessThanOrEqual(0.05);
    expect(lines.flat().length).toBeGreaterThan(5);
    expect(traceContour(holed, 9)).toEqual([]);
  });

  it('puts every point on an edge of the grid, where the straight line between its ends has the level', () => {
    const anyValues = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyValues, (values) => {
        const [xs, ys] = [
          [0, 1, 2, 3, 4],
          [0, 1, 2, 3],
        ];
        const level = 0.5;
        const lines = traceContour({ xs, ys, values }, level);
        const at = (x: number, y: number): number => values[y]?.[x] ?? NaN;
        let crossings = 0;
        for (const y of ys)
          for (const x of xs) {
            if (x > 0 && at(x, y) > level !== at(x - 1, y) > level) crossings += 1;
            if (y > 0 && at(x, y) > level !== at(x, y - 1) > level) crossings += 1;
          }
        const points = lines.flatMap((line) => {
          const [first, last] = [line[0], line.at(-1)];
          return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? line.slice(1) : line;
        });
        // Every crossed edge is passed exactly once.
        expect(points).toHaveLength(crossings);
        for (const [x, y] of points) {
          const [left, below] = [Math.floor(x), Math.floor(y)];
          expect(Number.isInteger(x) || Number.isInteger(y)).toBe(true);
          const [near, far, part] = Number.isInteger(x)
            ? [at(left, below), at(left, Math.ceil(y)), y - below]
            : [at(left, below), at(Math.ceil(x), below), x - left];
          expect(near + part * (far - near)).toBeCloseTo(level, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});
