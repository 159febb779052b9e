import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBandPath, buildBarPath, buildLinePath, type PlotScales } from './markPaths.ts';

const columns: PlotScales = { direction: 'columns', position: (x) => x * 10, value: (y) => 100 - y };
const rows: PlotScales = { direction: 'rows', position: (x) => x * 10, value: (y) => 100 + y };

describe('buildLinePath', () => {
  it('moves to the first point and draws to the others', () => {
    expect(
      buildLinePath(
        {
          points: [
            [1, 20],
            [2, 30.26],
            [3, 40],
          ],
        },
        columns,
      ),
    ).toBe('M10 80L20 69.7L30 60');
  });

  it('breaks at a missing value and starts again after it', () => {
    expect(
      buildLinePath(
        {
          points: [
            [1, 20],
            [2, null],
            [3, 40],
            [4, 50],
          ],
        },
        columns,
      ),
    ).toBe('M10 80M30 60L40 50');
  });

  it('swaps the axes when positions run down', () => {
    expect(
      buildLinePath(
        {
          points: [
            [1, 20],
            [2, 30],
          ],
        },
        rows,
      ),
    ).toBe('M120 10L130 20');
  });

  it('never writes a number that is not one', () => {
    const point = fc.tuple(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
    );
    fc.assert(
      fc.property(fc.array(point), (points) => {
        expect(buildLinePath({ points }, columns)).toMatch(/^([ML]-?[\d.e+]+ -?[\d.e+]+)*$/);
      }),
    );
  });
});

describe('buildBandPath', () => {
  it('runs along the high edge and back along the low one', () => {
    expect(
      buildBandPath(
        {
          points: [
            [1, 10, 30],
            [2, 20, 40],
          ],
        },
        columns,
      ),
    ).toBe('M10 70L20 60L20 80L10 90Z');
  });

  it('is empty without points', () => {
    expect(buildBandPath({ points: [] }, columns)).toBe('');
  });
});

describe('buildBarPath', () => {
  it('is a rectangle around its position from its start to its end', () => {
    expect(buildBarPath({ style: 'solid', width: 0.8 }, [2, 0, 50], columns)).toBe(
      'M16 100L16 50L24 50L24 100Z',
    );
  });

  it('moves aside by its offset', () => {
    expect(buildBarPath({ style: 'solid', width: 0.4, offset: 0.2 }, [2, 0, 50], columns)).toBe(
      'M20 100L20 50L24 50L24 100Z',
    );
  });

  it('is a line at the end of a tick', () => {
    expect(buildBarPath({ style: 'tick', width: 1 }, [2, 0, 50], columns)).toBe('M15 50L25 50');
  });
});
