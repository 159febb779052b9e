import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, isOverlapping, layOutFigure, type Layout } from '../test/layOutFigure.ts';
import { makeFigure } from '../test/makeFigure.ts';
import { makeScenarioView, productPresets } from '../test/makeScenarioView.ts';
import { chartSizes } from '../theme/densities.ts';
import { buildBridgeFigure } from '../view-models/buildBridgeFigure.ts';
import { buildCapacityFigure } from '../view-models/buildCapacityFigure.ts';
import { buildCashFigure } from '../view-models/buildCashFigure.ts';
import { buildCloudFigure } from '../view-models/buildCloudFigure.ts';
import { buildEarningsFigure } from '../view-models/buildEarningsFigure.ts';
import { buildMarginFigure } from '../view-models/buildMarginFigure.ts';
import { buildProfitFigure } from '../view-models/buildProfitFigure.ts';
import type { PlotLabel, Reference } from '../view-models/chartTypes.ts';
import { layOutLabels, layOutReferences, type PlacedLabel } from './labelLayout.ts';
import { computeLeastHeight } from './plotGeometry.ts';

function placeLabels({ figure, scales, geometry, sizes }: Layout): readonly PlacedLabel[] {
  return layOutLabels(figure, scales, geometry, sizes);
}

function placeReferences({ figure, scales, geometry, sizes }: Layout) {
  return layOutReferences(figure, scales, geometry, sizes);
}

function expectInside(layout: Layout, placed: readonly PlacedLabel[]): void {
  const { geometry, sizes } = layout;
  for (const label of placed.filter(({ isHidden }) => !isHidden)) {
    const box = boxOf(label, sizes);
    expect(box.left, `${label.id} left`).toBeGreaterThanOrEqual(-0.01);
    expect(box.right, `${label.id} right`).toBeLessThanOrEqual(geometry.width + 0.01);
    expect(box.top, `${label.id} top`).toBeGreaterThanOrEqual(-0.01);
    expect(box.bottom, `${label.id} bottom`).toBeLessThanOrEqual(geometry.height + 0.01);
  }
}

function expectApart(layout: Layout, placed: readonly PlacedLabel[]): void {
  const shown = placed.filter(({ isHidden }) => !isHidden);
  shown.forEach((label, order) => {
    for (const other of shown.slice(order + 1)) {
      const isOver = isOverlapping(boxOf(label, layout.sizes), boxOf(other, layout.sizes));
      expect(isOver, `${label.id} over ${other.id}`).toBe(false);
    }
  });
}

/** Of a card: from a phone to a whole row; a room has a large screen. */
const widths = { desk: [330, 480, 620, 1100], present: [644, 1300] };

const builders = {
  capacity: buildCapacityFigure,
  profit: buildProfitFigure,
  cash: buildCashFigure,
  margin: buildMarginFigure,
  cloud: buildCloudFigure,
  earnings: buildEarningsFigure,
  bridge: buildBridgeFigure,
};

describe.each(Object.entries(builders))('the figure %s', (_, build) => {
  it.each(['en', 'fr'] as const)(
    'has its labels inside the box and apart, in every preset (%s)',
    (language) => {
      for (const { inputs } of productPresets) {
        const figure = build(makeScenarioView({ language, overrides: inputs }));
        for (const density of ['desk', 'present'] as const) {
          for (const width of widths[density]) {
            const least = computeLeastHeight(figure, width, chartSizes[density]);
            const height = Math.max(density === 'desk' ? 320 : 464, least);
            const layout = layOutFigure(figure, { width, height, density, language });
            const placed = placeLabels(layout);
            expectInside(layout, placed);
            const lane = figure.direction === 'rows' ? 'bar' : 'end';
            const ids = new Set(figure.labels.filter((label) => label.lane === lane).map(({ id }) => id));
            expectApart(
              layout,
              placed.filter(({ id }) => ids.has(id)),
            );
          }
        }
      }
    },
  );
});

const word = fc.stringMatching(/^[A-Za-z]{1,9}$/);
const endLabel = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  value: fc.integer({ min: -2000, max: 4000 }).map((tenths) => tenths / 10),
  isHidden: fc.boolean(),
});

describe('labels at the end', () => {
  const makeLabels = (
    ends: readonly { text: string; value: number; isHidden: boolean }[],
  ): readonly PlotLabel[] =>
    ends.map(({ text, value, isHidden }, order) => ({
      id: `end${order}`,
      text,
      tone: 'scenario',
      at: isHidden ? null : [2027, value],
      lane: 'end',
    }));

  it('are inside the box and never over each other, wherever their values are', () => {
    const ends = fc.array(endLabel, { minLength: 1, maxLength: 5 });
    const size = fc.record({
      width: fc.integer({ min: 320, max: 1200 }),
      height: fc.integer({ min: 300, max: 700 }),
    });
    fc.assert(
      fc.property(ends, size, (labels, box) => {
        const layout = layOutFigure(makeFigure(100, { labels: makeLabels(labels) }), box);
        const placed = placeLabels(layout);
        expectInside(layout, placed);
        expectApart(layout, placed);
      }),
    );
  });

  it('are right of the plot, and keep the order of their values', () => {
    fc.assert(
      fc.property(fc.uniqueArray(endLabel, { maxLength: 5, selector: ({ value }) => value }), (labels) => {
        const shown = labels.filter(({ isHidden }) => !isHidden);
        const layout = layOutFigure(makeFigure(100, { labels: makeLabels(shown) }));
        const placed = placeLabels(layout);
        const { area } = layout.geometry;
        for (const { x, anchor } of placed) {
          expect(x).toBeGreaterThan(area.left + area.width);
          expect(anchor).toBe('start');
        }
        const byValue = shown.map(({ value }, order) => [value, placed[order]?.y ?? NaN] as const);
        const heights = byValue.toSorted(([a], [b]) => b - a).map(([, y]) => y);
        expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      }),
    );
  });

  it('stand beside their value where there is room, and wrap', () => {
    const labels = makeLabels([{ text: 'Operating cash flow $100bn', value: 100, isHidden: false }]);
    const layout = layOutFigure(makeFigure(100, { labels }));
    const [placed] = placeLabels(layout);
    expect(placed?.y).toBeCloseTo(layout.scales.value(100), 6);
    expect(placed?.lines.length).toBeGreaterThan(1);
    expect(placed?.lines.join(' ')).toBe('Operating cash flow $100bn');
  });
});

describe('labels in the plot', () => {
  const place = (at: readonly [number, number] | null, text = '12 months to June') => {
    const layout = layOutFigure(
      makeFigure(100, { labels: [{ id: 'latest', text, tone: 'actual', at, lane: 'inside' }] }),
    );
    const [placed] = placeLabels(layout);
    if (placed === undefined) throw new Error('no label');
    return { placed, layout };
  };

  it('stand above their point, in the middle', () => {
    const { placed, layout } = place([2025.5, 60]);
    expect(placed.x).toBeCloseTo(layout.scales.position(2025.5), 6);
    expect(boxOf(placed, layout.sizes).bottom).toBeLessThan(layout.scales.value(60));
    expect(placed.anchor).toBe('middle');
  });

  it('stay inside the plot', () => {
    const anywhere = fc.tuple(
      fc.double({ min: 2015, max: 2040, noNaN: true }),
      fc.double({ min: -500, max: 500, noNaN: true }),
    );
    fc.assert(
      fc.property(anywhere, word, (at, text) => {
        const { placed, layout } = place(at, text);
        const { area } = layout.geometry;
        const box = boxOf(placed, layout.sizes);
        expect(box.left).toBeGreaterThanOrEqual(area.left - 0.01);
        expect(box.right).toBeLessThanOrEqual(area.left + area.width + 0.01);
        expect(box.top).toBeGreaterThanOrEqual(area.top - 0.01);
        expect(box.bottom).toBeLessThanOrEqual(area.top + area.height + 0.01);
      }),
    );
  });
});

describe('labels that are not shown', () => {
  it.each(['end', 'bar', 'inside'] as const)('are told to be hidden (%s)', (lane) => {
    const labels: readonly PlotLabel[] = [{ id: 'a', text: 'A', tone: 'aws', at: null, lane }];
    expect(placeLabels(layOutFigure(makeFigure(100, { labels })))).toMatchObject([
      { id: 'a', isHidden: true },
    ]);
  });
});

describe('labels of bars', () => {
  it('stand right of the end of their bar', () => {
    const figure = buildBridgeFigure(makeScenarioView());
    const layout = layOutFigure(figure);
    const placed = placeLabels(layout);
    figure.labels.forEach(({ id, at, text }, order) => {
      const label = placed.find((candidate) => candidate.id === id);
      expect(at?.[0]).toBe(order);
      expect(label).toMatchObject({ lines: [text], y: layout.scales.position(order) });
      expect(label?.x).toBeGreaterThan(layout.scales.value(at?.[1] ?? NaN));
    });
  });
});

describe('references', () => {
  const boundary: Reference = {
    id: 'boundary',
    axis: 'x',
    at: 2025,
    text: 'Projection →',
    style: 'boundary',
  };
  const overtaking: Reference = {
    id: 'overtaking',
    axis: 'x',
    at: 2026.4,
    text: 'Azure ahead 2026.4',
    style: 'threshold',
  };
  const target: Reference = { id: 'target', axis: 'y', at: 60, text: 'Target 60', style: 'threshold' };
  const layOut = (references: readonly Reference[], width = 600) =>
    layOutFigure(makeFigure(100, { references }), { width });

  it('that stand upright have a line each above the plot', () => {
    const layout = layOut([boundary, target, overtaking]);
    const [first, , second] = placeReferences(layout);
    if (first === undefined || second === undefined) throw new Error('no references');
    expect(isOverlapping(boxOf(first.text, layout.sizes), boxOf(second.text, layout.sizes))).toBe(false);
    expect(second.text.y - first.text.y).toBeGreaterThanOrEqual(layout.sizes.labelText);
    for (const { text } of [first, second])
      expect(boxOf(text, layout.sizes).bottom).toBeLessThanOrEqual(layout.geometry.area.top);
  });

  it('run from their name to the foot of the plot, or across it', () => {
    const layout = layOut([boundary, target]);
    const { area } = layout.geometry;
    const [upright, across] = placeReferences(layout);
    const x = Math.round(layout.scales.position(2025)) + 0.5;
    expect(upright?.path).toMatch(new RegExp(`^M${x} [\\d.]+V${area.top + area.height}$`));
    expect(across?.path).toMatch(new RegExp(`^M${area.left} [\\d.]+H${area.left + area.width}$`));
    expect(across?.text.y).toBeLessThan(layout.scales.value(60));
  });

  it('turn their name to the left at the right edge, inside the box', () => {
    const [left] = placeReferences(layOut([boundary]));
    expect(left?.text.anchor).toBe('start');
    const layout = layOut([{ ...boundary, at: 2027.5, text: 'Azure draws level with AWS' }]);
    const [right] = placeReferences(layout);
    if (right === undefined) throw new Error('no reference');
    expect(right.text.anchor).toBe('end');
    expect(right.text.x).toBeLessThan(layout.scales.position(2027.5));
    expect(boxOf(right.text, layout.sizes).left).toBeGreaterThanOrEqual(0);
  });

  it('in pairs share one line of text, the left name left of its line, and never touch', () => {
    const right: Reference = { ...boundary, id: 'p90', at: 2026.6, text: 'P90 $156bn' };
    const left: Reference = { ...boundary, id: 'p10', at: 2024.6, text: 'P10 −$99.6bn', isPaired: true };
    const roomy = layOut([right, left, overtaking]);
    const [p90, p10, below] = placeReferences(roomy);
    expect([p10?.text.anchor, p90?.text.anchor]).toEqual(['end', 'start']);
    expect(p10?.text.y).toBe(p90?.text.y);
    expect((below?.text.y ?? 0) - (p90?.text.y ?? 0)).toBeGreaterThanOrEqual(roomy.sizes.labelText);
    expect(roomy.geometry.area.top).toBe(layOut([boundary, overtaking]).geometry.area.top);
    fc.assert(
      fc.property(
        fc.double({ min: 2023.4, max: 2027.6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 330, max: 1200 }),
        (from, share, width) => {
          const to = from + share * (2027.6 - from);
          const layout = layOut(
            [
              { ...right, at: to },
              { ...left, at: from },
            ],
            width,
          );
          const [one, other] = placeReferences(layout).map(({ text }) => boxOf(text, layout.sizes));
          if (one === undefined || other === undefined) throw new Error('no references');
          expect(isOverlapping(one, other)).toBe(false);
          expect(other.right).toBeLessThan(one.left);
          expect(Math.min(one.left, other.left)).toBeGreaterThanOrEqual(0);
          expect(Math.max(one.right, other.right)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keep their name inside the box wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2023.4, max: 2027.6, noNaN: true }),
        fc.integer({ min: 330, max: 1200 }),
        (at, width) => {
          const layout = layOut([{ ...boundary, at }], width);
          const [placed] = placeReferences(layout);
          if (placed === undefined) throw new Error('no reference');
          const box = boxOf(placed.text, layout.sizes);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it.each([
    ['before the first position', { ...boundary, at: 2020 }],
    ['after the last position', { ...boundary, at: 2029 }],
    ['below the values', { ...target, at: -50 }],
    ['above the values', { ...target, at: 5000 }],
    ['unset, upright', { ...boundary, at: null }],
    ['unset, across', { ...target, at: null }],
  ] as const)('are hidden %s', (_, reference) => {
    const layout = { ...layOut([target]), figure: makeFigure(100, { references: [reference] }) };
    expect(placeReferences(layout)).toMatchObject([{ id: reference.id, path: '', text: { isHidden: true } }]);
  });

  it('keep their line when one before them is hidden, so that names do not jump while a slider moves', () => {
    const [, shown] = placeReferences(layOut([boundary, overtaking]));
    const [hidden, kept] = placeReferences(layOut([{ ...boundary, at: null }, overtaking]));
    expect(hidden?.text.isHidden).toBe(true);
    expect(kept?.text.y).toBe(shown?.text.y);
  });
});
