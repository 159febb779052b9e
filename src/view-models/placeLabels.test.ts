import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './placeLabels.ts';

const blocksOf = (height: number, ...desired: readonly number[]) =>
  desired.map((y) => ({ desired: y, height }));

const arbitraryBlocks = fc.array(
  fc.record({
    desired: fc.double({ min: -50, max: 450, noNaN: true }),
    height: fc.double({ min: 5, max: 60, noNaN: true }),
  }),
  { maxLength: 8 },
);

describe('placeLabels', () => {
  it('leaves labels alone that do not touch', () => {
    expect(placeLabels(blocksOf(10, 20, 50, 80), 0, 100)).toEqual([20, 50, 80]);
  });

  it('parts two labels evenly about their middle', () => {
    expect(placeLabels(blocksOf(10, 50, 52), 0, 100)).toEqual([46, 56]);
  });

  it('parts labels that hardly touch', () => {
    expect(placeLabels(blocksOf(10, 50, 58), 0, 100)).toEqual([49, 59]);
  });

  it('pushes a third one away when two have moved into it', () => {
    expect(placeLabels(blocksOf(10, 40, 40, 46), 0, 100)).toEqual([32, 42, 52]);
  });

  it('keeps labels between the bounds', () => {
    expect(placeLabels(blocksOf(10, -30, 2, 130), 0, 100)).toEqual([5, 15, 95]);
  });

  it('answers in the order of the question', () => {
    expect(placeLabels(blocksOf(10, 80, 20), 0, 100)).toEqual([80, 20]);
  });

  it('gives taller labels more room', () => {
    const places = placeLabels(
      [
        { desired: 50, height: 10 },
        { desired: 50, height: 30 },
      ],
      0,
      100,
    );
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeCloseTo(20, 10);
  });

  it('stacks labels closer when they do not fit', () => {
    expect(placeLabels(blocksOf(40, 10, 20, 30), 0, 60)).toEqual([10, 30, 50]);
  });

  it('places nothing when there is nothing', () => {
    expect(placeLabels([], 0, 100)).toEqual([]);
  });

  it('never overlaps, never leaves the bounds, never swaps two labels', () => {
    fc.assert(
      fc.property(arbitraryBlocks, fc.double({ min: 400, max: 800, noNaN: true }), (blocks, max) => {
        const places = placeLabels(blocks, 0, max);
        const total = blocks.reduce((sum, block) => sum + block.height, 0);
        const squeeze = Math.min(1, max / total);
        const placed = blocks
          .map((block, index) => ({
            ...block,
            index,
            place: places[index] ?? NaN,
            half: (block.height * squeeze) / 2,
          }))
          .toSorted((a, b) => a.desired - b.desired || a.index - b.index);
        placed.forEach((label, rank) => {
          expect(label.place - label.half).toBeGreaterThanOrEqual(-1e-6);
          expect(label.place + label.half).toBeLessThanOrEqual(max + 1e-6);
          const before = placed[rank - 1];
          if (before === undefined) return;
          expect(label.place - label.half).toBeGreaterThanOrEqual(before.place + before.half - 1e-6);
        });
      }),
    );
  });

  it('moves nothing that has room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (gaps) => {
        let y = 0;
        const desired = gaps.map((gap) => (y += 10 + gap));
        expect(placeLabels(blocksOf(10, ...desired), 0, 400)).toEqual(desired);
      }),
    );
  });
});
