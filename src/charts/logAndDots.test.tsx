// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, isOverlapping, layOutFigure } from '../test/layOutFigure.ts';
import { makeFigure } from '../test/makeFigure.ts';
import { makeRaceView } from '../test/makeRaceView.ts';
import {
  buildBacklogFigure,
  buildBacklogYearsFigure,
} from '../view-models/cloud-race/buildBacklogFigures.ts';
import { buildRaceCapexFigure } from '../view-models/cloud-race/buildCapexFigure.ts';
import { buildGrowthFigure } from '../view-models/cloud-race/buildGrowthFigure.ts';
import { buildRaceMarginFigure } from '../view-models/cloud-race/buildMarginFigure.ts';
import { buildSalesFigure } from '../view-models/cloud-race/buildSalesFigure.ts';
import type { ChartFigure, Mark } from '../view-models/chartTypes.ts';
import { computeValueDomain } from '../view-models/valueDomain.ts';
import { layOutLabels, layOutReferences } from './labelLayout.ts';
import { buildBandPath, buildBarPath, buildDotsPath, buildLinePath, type PlotScales } from './markPaths.ts';
import { createPainter, paintKey } from './painter.ts';

function makeLog(...values: readonly (number | null)[]): ChartFigure {
  const points = values.map((value, order) => [2024 + order, value] as const);
  const marks: readonly Mark[] = [{ kind: 'line', id: 'line', tone: 'aws', style: 'actual', points }];
  return makeFigure(100, {
    marks,
    labels: [],
    references: [],
    value: { unit: 'USD_bn', includeZero: true, scale: 'log' },
  });
}

describe('a logarithmic axis', () => {
  it('has round ticks between its bounds, whatever the values', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 6 }), (values) => {
        const { min, max, ticks } = computeValueDomain(makeLog(...values));
        expect(min).toBeGreaterThan(0);
        for (const value of values) expect(value >= min && value <= max).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(11);
        for (const tick of ticks) {
          expect(tick >= min && tick <= max).toBe(true);
          const digit = Number(tick.toExponential(6).split('e')[0]);
          expect([1, 2, 3, 5]).toContain(Math.round(digit * 1e6) / 1e6);
        }
      }),
    );
  });

  it('spans what it must without zero, and passes over values without a logarithm', () => {
    expect(computeValueDomain(makeLog(3, 400)).ticks).toEqual([5, 10, 20, 50, 100, 200]);
    expect(computeValueDomain(makeLog(3, null, -20, 0, 400))).toEqual(computeValueDomain(makeLog(3, 400)));
    expect(computeValueDomain(makeLog(-5, 0))).toEqual({ min: 1, max: 10, ticks: [1, 10] });
  });

  it('gives equal rates equal distances', () => {
    const { scales } = layOutFigure(makeLog(1, 1000));
    const steps = [1, 10, 100, 1000].map((value) => scales.value(value));
    const distances = steps.slice(1).map((pixels, order) => (steps[order] ?? NaN) - pixels);
    for (const distance of distances) expect(distance).toBeCloseTo(distances[0] ?? NaN, 6);
    expect(distances[0]).toBeGreaterThan(0);
    expect(scales.value(0)).toBeNaN();
    expect(scales.value(-3)).toBeNaN();
  });

  it('breaks lines, bands, bars and diamonds where there is no place for them', () => {
    const { scales } = layOutFigure(makeLog(1, 1000));
    const line = buildLinePath(
      {
        points: [
          [2024, 10],
          [2025, 0],
          [2026, 20],
          [2027, 40],
        ],
      },
      scales,
    );
    expect(line.match(/M/g)).toHaveLength(2);
    expect(
      buildBandPath(
        {
          points: [
            [2024, 0, 10],
            [2025, -1, 20],
          ],
        },
        scales,
      ),
    ).toBe('');
    expect(buildBarPath({ style: 'solid', width: 0.5 }, [2025, 0, 50], scales)).toBe('');
    expect(buildBarPath({ style: 'tick', width: 0.5 }, [2025, 0, 50], scales)).toMatch(/^M/);
    expect(buildDotsPath({ points: [[2025, -2]] }, scales, 4)).toBe('');
    for (const path of [line]) expect(path).not.toMatch(/NaN|Infinity/);
  });

  it('hides labels and rings without a place', () => {
    const figure = { ...makeLog(1, 1000), labels: makeFigure(-5).labels };
    const { scales, geometry, sizes } = layOutFigure(figure);
    const placed = layOutLabels(figure, scales, geometry, sizes);
    expect(placed.find(({ id }) => id === 'scenario')?.isHidden).toBe(true);
    expect(placed.find(({ id }) => id === 'latest')?.isHidden).toBe(false);
  });
});

describe('diamonds', () => {
  const scales: PlotScales = { direction: 'columns', position: (x) => x * 10, value: (y) => 100 - y };

  it('are one path, a closed diamond around every value', () => {
    expect(
      buildDotsPath(
        {
          points: [
            [1, 20],
            [2, 30],
          ],
        },
        scales,
        4,
      ),
    ).toBe('M6 80l4 -4l4 4l-4 4ZM16 70l4 -4l4 4l-4 4Z');
    expect(buildDotsPath({ points: [] }, scales, 4)).toBe('');
  });

  it('swap the axes when positions run down', () => {
    const rows: PlotScales = { ...scales, direction: 'rows', value: (y) => 100 + y };
    expect(buildDotsPath({ points: [[1, 20]] }, rows, 4)).toBe('M116 10l4 -4l4 4l-4 4Z');
  });

  it('are painted into their element, and count for the axis', () => {
    const dots: Mark = { kind: 'dots', id: 'views', tone: 'aws', points: [[2026, 500]] };
    const figure = makeFigure(100, { marks: [dots], labels: [], references: [] });
    expect(computeValueDomain(figure).max).toBeGreaterThanOrEqual(500);
    const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('data-paint', paintKey.mark('views'));
    layer.append(path);
    createPainter(layer).paint(figure, layOutFigure(figure));
    expect(path.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+l/);
  });
});

const races = (['year', 'quarter'] as const).flatMap((period) =>
  (['5', '10', 'all'] as const).flatMap((window) =>
    (['en', 'fr'] as const).map((language) =>
      makeRaceView({ period, window }, { language, overrides: { capex: 300, googleGrowth: 20 } }),
    ),
  ),
);
const builders = [
  buildSalesFigure,
  buildGrowthFigure,
  buildRaceMarginFigure,
  buildRaceCapexFigure,
  buildBacklogFigure,
  buildBacklogYearsFigure,
];
const figures = races.flatMap((race) => builders.map((build) => build(race)));

describe('the numbers of events', () => {
  it('share one line above the plot and never touch, on a phone and in a room', () => {
    for (const figure of figures) {
      for (const options of [
        { width: 310 },
        { width: 620 },
        { width: 1300, density: 'present' as const, height: 464 },
      ]) {
        const { scales, geometry, sizes } = layOutFigure(figure, options);
        const placed = layOutReferences(figure, scales, geometry, sizes);
        const events = placed.filter(({ id, text }) => id.startsWith('event-') && !text.isHidden);
        const boxes = events.map(({ text }) => boxOf(text, sizes));
        expect(new Set(events.map(({ text }) => text.y)).size).toBeLessThanOrEqual(1);
        boxes.forEach((box, order) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(geometry.area.left + geometry.area.width + 4);
          expect(box.bottom).toBeLessThanOrEqual(geometry.area.top + 0.01);
          for (const other of boxes.slice(order + 1)) expect(isOverlapping(box, other)).toBe(false);
        });
        const boundary = placed.find(({ id }) => id === 'boundary');
        if (boundary !== undefined && !boundary.text.isHidden)
          for (const box of boxes) expect(isOverlapping(box, boxOf(boundary.text, sizes))).toBe(false);
      }
    }
  });

  it('stand in the order of what happened, and hidden ones take no room', () => {
    const figure = makeFigure(100, {
      references: [
        { id: 'a', axis: 'x', at: 2025, text: '1', style: 'event' },
        { id: 'b', axis: 'x', at: 2025.01, text: '2', style: 'event' },
        { id: 'gone', axis: 'x', at: 2050, text: '3', style: 'event' },
      ],
    });
    const { scales, geometry, sizes } = layOutFigure(figure);
    const [a, b, gone] = layOutReferences(figure, scales, geometry, sizes);
    expect(a?.text.x ?? NaN).toBeLessThan(b?.text.x ?? NaN);
    expect(gone?.text.isHidden).toBe(true);
  });
});

describe('the names beside the lines of the race', () => {
  it('are inside the box and never over each other', () => {
    for (const figure of figures) {
      for (const options of [{ width: 310 }, { width: 500 }, { width: 1100 }]) {
        const { scales, geometry, sizes } = layOutFigure(figure, { ...options, height: 340 });
        const boxes = layOutLabels(figure, scales, geometry, sizes)
          .filter(({ isHidden }) => !isHidden)
          .map((label) => boxOf(label, sizes));
        boxes.forEach((box, order) => {
          expect(box.right).toBeLessThanOrEqual(geometry.width + 0.01);
          expect(box.top).toBeGreaterThanOrEqual(-0.01);
          expect(box.bottom).toBeLessThanOrEqual(geometry.height + 0.01);
          for (const other of boxes.slice(order + 1))
            expect(isOverlapping(box, other), `${figure.id} ${options.width}`).toBe(false);
        });
      }
    }
  });
});
