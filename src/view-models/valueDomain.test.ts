import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartFigure, Mark } from './chartTypes.ts';
import { computeValueDomain, positionTicks } from './valueDomain.ts';

function makeFigure(marks: readonly Mark[], includeZero = true): ChartFigure {
  return {
    id: 'test',
    direction: 'columns',
    title: '',
    subtitle: '',
    summary: '',
    position: { kind: 'years', from: 2020, to: 2030 },
    value: { unit: 'USD_bn', includeZero },
    marks,
    labels: [],
    references: [],
    columns: [],
    rows: [],
    notes: [],
    sourceIds: [],
  };
}

function makeLine(...values: readonly (number | null)[]): Mark {
  const points = values.map((value, order) => [2020 + order, value] as const);
  return { kind: 'line', id: 'line', tone: 'aws', style: 'actual', points };
}

describe('computeValueDomain', () => {
  it('rounds up from zero, with a little room at the top', () => {
    const domain = computeValueDomain(makeFigure([makeLine(35, 383.9)]));
    expect(domain).toEqual({ min: 0, max: 400, ticks: [0, 100, 200, 300, 400] });
  });

  it('goes below zero no further than needed', () => {
    const domain = computeValueDomain(makeFigure([makeLine(-2.7, 301)]));
    expect(domain).toEqual({ min: -50, max: 350, ticks: [0, 100, 200, 300] });
  });

  it('reaches up for a further tick before it reaches down', () => {
    const domain = computeValueDomain(makeFigure([makeLine(-33.6, 474)]));
    expect(domain).toEqual({ min: -100, max: 600, ticks: [0, 200, 400, 600] });
  });

  it('looks at every kind of mark, at rings and at horizontal references', () => {
    const figure = makeFigure([
      { kind: 'band', id: 'band', tone: 'aws', fill: 'soft', points: [[2020, -100, 10]] },
      { kind: 'bar', id: 'bar', tone: 'aws', style: 'solid', width: 1, bars: [[2020, 0, 290]] },
      { kind: 'point', id: 'ring', tone: 'aws', at: [2020, 380] },
      { kind: 'point', id: 'hidden', tone: 'aws', at: null },
    ]);
    const references = [
      { id: 'y', axis: 'y', at: 480, text: '', style: 'threshold' },
      { id: 'x', axis: 'x', at: 2025, text: '', style: 'boundary' },
    ] as const;
    const { min, max } = computeValueDomain({ ...figure, references });
    expect(min).toBeLessThanOrEqual(-100);
    expect(max).toBeGreaterThanOrEqual(480);
    expect(max).toBeLessThan(700);
  });

  it('leaves zero out when it is far and not asked for', () => {
    const { min } = computeValueDomain(makeFigure([makeLine(900, 1000)], false));
    expect(min).toBeGreaterThan(800);
  });

  it('has no negative part for amounts that are close to zero', () => {
    expect(computeValueDomain(makeFigure([makeLine(1, 1000)], false)).min).toBe(0);
  });

  it('passes over gaps and what is no number', () => {
    expect(computeValueDomain(makeFigure([makeLine(null, NaN, Infinity, 90)]))).toEqual(
      computeValueDomain(makeFigure([makeLine(90)])),
    );
  });

  it('gives an axis even to nothing and to a single level', () => {
    const empty = computeValueDomain(makeFigure([]));
    expect([empty.min, empty.max]).toEqual([0, 1]);
    expect(empty.ticks.length).toBeGreaterThan(3);
    const single = computeValueDomain(makeFigure([makeLine(50)], false));
    expect(single.min).toBeLessThan(50);
    expect(single.max).toBeGreaterThan(50);
  });

  it('covers all values with 4 to 6 evenly spaced ticks inside its bounds', () => {
    const value = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), fc.boolean(), (values, includeZero) => {
        fc.pre(values.some((amount) => Math.abs(amount) > 1e-6));
        const { min, max, ticks } = computeValueDomain(makeFigure([makeLine(...values)], includeZero));
        expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
        expect(Math.max(...values)).toBeLessThanOrEqual(max);
        if (includeZero) expect(ticks).toContain(0);
        expect(ticks.length).toBeGreaterThanOrEqual(4);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks[0]).toBeGreaterThanOrEqual(min);
        expect(ticks.at(-1)).toBeLessThanOrEqual(max);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        ticks.forEach((tick, order) => expect(tick).toBeCloseTo((ticks[0] ?? 0) + order * step, 6));
      }),
      { numRuns: 500 },
    );
  });

  it('takes values that differ by nothing but noise for one', () => {
    const { min, max, ticks } = computeValueDomain(makeFigure([makeLine(-5000, -5000 + 2e-12)], false));
    expect([min, max]).toEqual([-5500, -4400]);
    expect(ticks.length).toBeGreaterThanOrEqual(4);
  });

  it('writes ticks without the noise of binary fractions', () => {
    const { ticks } = computeValueDomain(makeFigure([makeLine(0.58)]));
    expect(ticks).toEqual([0, 0.2, 0.4, 0.6]);
  });
});

describe('positionTicks', () => {
  const years = { kind: 'years', from: 2019, to: 2035 } as const;

  it('shows every year when all fit', () => {
    expect(positionTicks(years, 17)).toEqual(Array.from({ length: 17 }, (_, index) => 2019 + index));
  });

  it('thins years from the last one backwards', () => {
    expect(positionTicks(years, 16)).toEqual([2019, 2021, 2023, 2025, 2027, 2029, 2031, 2033, 2035]);
    expect(positionTicks(years, 5)).toEqual([2020, 2025, 2030, 2035]);
    expect(positionTicks(years, 2)).toEqual([2025, 2035]);
  });

  it('always shows the last year', () => {
    expect(positionTicks(years, 0)).toEqual([2035]);
    expect(positionTicks({ kind: 'years', from: 2025, to: 2025 }, 9)).toEqual([2025]);
  });

  it('has nothing for an empty axis', () => {
    expect(positionTicks({ kind: 'years', from: 2026, to: 2025 }, 9)).toEqual([]);
  });

  it('shows all steps of a bridge', () => {
    expect(positionTicks({ kind: 'steps', labels: ['a', 'b', 'c'] }, 1)).toEqual([0, 1, 2]);
  });
});
