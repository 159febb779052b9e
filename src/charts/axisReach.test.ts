import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFigure } from '../test/makeFigure.ts';
import { computeExtent, computeValueDomain } from '../view-models/valueDomain.ts';
import { widenReach } from './axisReach.ts';

const level = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('widenReach', () => {
  it('leaves room beyond values that left the axis above, so that the next ones stay on it', () => {
    const [low, high] = widenReach(null, makeFigure(100), makeFigure(200));
    expect(low).toBe(0);
    expect(high).toBe(220 * 1.25);
  });

  it('leaves room below as well', () => {
    const [low] = widenReach(null, makeFigure(100), makeFigure(-100));
    expect(low).toBe(-100 - 0.25 * 220);
  });

  it('gives no room on the side that holds its values', () => {
    const axis = computeValueDomain(makeFigure(100));
    const level = axis.max - 20;
    expect(widenReach(null, makeFigure(100), makeFigure(level))[1]).toBe(axis.max);
  });

  it('keeps an axis of rates above zero', () => {
    const value = { unit: 'USD_bn', includeZero: false, scale: 'log' } as const;
    const [low] = widenReach(null, makeFigure(100, { value }), makeFigure(1, { value }));
    expect(low).toBeGreaterThan(0);
  });

  it('grows only, and always holds the moved values', () => {
    fc.assert(
      fc.property(level, level, level, (start, first, second) => {
        const [low, high] = widenReach(null, makeFigure(start), makeFigure(first));
        const [nextLow, nextHigh] = widenReach([low, high], makeFigure(first), makeFigure(second));
        const [movedLow, movedHigh] = computeExtent(makeFigure(second));
        expect(nextLow).toBeLessThanOrEqual(Math.min(low, movedLow));
        expect(nextHigh).toBeGreaterThanOrEqual(Math.max(high, movedHigh));
        const { min, max } = computeValueDomain(makeFigure(second), [nextLow, nextHigh]);
        expect(min).toBeLessThanOrEqual(movedLow);
        expect(max).toBeGreaterThanOrEqual(movedHigh);
      }),
      { numRuns: 200 },
    );
  });
});
