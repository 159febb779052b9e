import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFigure, type Layout } from '../test/layOutFigure.ts';
import { makeFigure } from '../test/makeFigure.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { chartSizes } from '../theme/densities.ts';
import { buildBridgeFigure } from '../view-models/buildBridgeFigure.ts';
import { buildCapacityFigure } from '../view-models/buildCapacityFigure.ts';
import { buildCashFigure } from '../view-models/buildCashFigure.ts';
import { buildEarningsFigure } from '../view-models/buildEarningsFigure.ts';
import { buildMarginFigure } from '../view-models/buildMarginFigure.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { ringRadius } from './annotationLayout.ts';
import { computeLeastHeight, labelGap, referenceRows, roomForBarLabels } from './plotGeometry.ts';
import { textWidth } from './textLayout.ts';

const builders = {
  capacity: buildCapacityFigure,
  cash: buildCashFigure,
  margin: buildMarginFigure,
  earnings: buildEarningsFigure,
  bridge: buildBridgeFigure,
};

/** Of a card: from a phone to a whole row; a room has a large screen. */
const widths = { desk: [330, 560, 900], present: [644, 1300] };

/** Every figure of a view in both languages, on a phone, a desk and in a room. */
const layouts: readonly (readonly [string, Layout])[] = (['en', 'fr'] as const).flatMap((language) =>
  Object.entries(builders).flatMap(([name, build]) => {
    const figure = build(makeScenarioView({ language, overrides: { capex: 300 } }));
    return (['desk', 'present'] as const).flatMap((density) =>
      widths[density].map((width) => {
        const sizes = chartSizes[density];
        const height = Math.max(density === 'desk' ? 320 : 464, computeLeastHeight(figure, width, sizes));
        return [
          `${name} ${language} ${density} ${width}`,
          layOutFigure(figure, { width, height, density, language }),
        ] as const;
      }),
    );
  }),
);

function expectAreaInside({ geometry }: Layout): void {
  const { area, width, height } = geometry;
  expect(area.left).toBeGreaterThan(0);
  expect(area.top).toBeGreaterThanOrEqual(0);
  expect(area.width).toBeGreaterThan(0);
  expect(area.height).toBeGreaterThan(0);
  expect(area.left + area.width).toBeLessThanOrEqual(width);
  expect(area.top + area.height).toBeLessThan(height);
}

describe.each(layouts)('%s', (_, layout) => {
  const { figure, geometry, scales, sizes } = layout;
  const { area } = geometry;
  const isRows = figure.direction === 'rows';
  const beside = isRows ? geometry.positionTicks : geometry.valueTicks;
  const below = isRows ? geometry.valueTicks : geometry.positionTicks;
  const toPixels = isRows ? scales.value : scales.position;

  it('has its plot inside the box, most of the box', () => {
    expectAreaInside(layout);
    expect(area.width).toBeGreaterThan(geometry.width * 0.3);
    expect(area.height).toBeGreaterThan(geometry.height * 0.6);
  });

  it('has room left of the plot for the widest tick text', () => {
    const widest = Math.max(
      ...beside.flatMap(({ lines }) => lines.map((line) => textWidth(line, sizes.axisText))),
    );
    expect(geometry.axisWidth).toBe(area.left);
    // Ticks stand 6 px left of the plot.
    expect(widest + 6).toBeLessThanOrEqual(geometry.axisWidth);
  });

  it('has ticks within the domains only, as texts', () => {
    const [low, high] = geometry.valueDomain;
    for (const { value, lines } of geometry.valueTicks) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
      expect(lines.join('')).not.toBe('');
    }
    const [first, last] = geometry.positionDomain;
    for (const { value } of geometry.positionTicks) {
      expect(value).toBeGreaterThanOrEqual(first);
      expect(value).toBeLessThanOrEqual(last);
    }
    expect(geometry.valueTicks.length).toBeGreaterThanOrEqual(2);
    expect(geometry.positionTicks.length).toBeGreaterThanOrEqual(2);
  });

  it('has ticks below that neither touch each other nor leave the box', () => {
    const spans = below
      .map(({ value, lines }) => {
        const half = textWidth(lines[0] ?? '', sizes.axisText) / 2;
        return { left: toPixels(value) - half, right: toPixels(value) + half };
      })
      .toSorted((a, b) => a.left - b.left);
    spans
      .slice(1)
      .forEach(({ left }, order) => expect(left).toBeGreaterThanOrEqual(spans[order]?.right ?? NaN));
    expect(spans[0]?.left).toBeGreaterThanOrEqual(0);
    expect(spans.at(-1)?.right).toBeLessThanOrEqual(geometry.width);
    // One line of text below its tick mark.
    expect(geometry.height - area.top - area.height).toBeGreaterThanOrEqual(
      sizes.axisText + sizes.tickLength,
    );
  });

  it('has the last year among its ticks', () => {
    if (figure.position.kind === 'years')
      expect(geometry.positionTicks.at(-1)?.lines).toEqual([String(figure.position.to)]);
  });
});

describe('a figure of columns', () => {
  it('has room right of the plot for its widest end label, and only for that', () => {
    const { geometry, sizes } = layOutFigure(makeFigure(100));
    const right = geometry.width - geometry.area.left - geometry.area.width;
    const widest = textWidth('Scenario $100bn', sizes.labelText);
    expect(right).toBeGreaterThanOrEqual(widest + 8);
    expect(right).toBeLessThan(widest + 24);
    const without = layOutFigure(makeFigure(100, { labels: [] })).geometry;
    expect(without.area.width).toBeGreaterThan(geometry.area.width);
  });

  it.each(Object.entries(chartSizes))(
    'keeps a ring around the last point clear of its label, %s',
    (_, sizes) => {
      // Half of its stroke lies outside of the ring.
      expect(labelGap(sizes)).toBeGreaterThanOrEqual(ringRadius(sizes) + 2.5);
    },
  );

  it('has a line above the plot for each vertical reference', () => {
    const boundary = { id: 'b', axis: 'x', at: 2025, text: 'Projection →', style: 'boundary' } as const;
    const target = { id: 't', axis: 'y', at: 50, text: 'Target', style: 'threshold' } as const;
    const tops = [[], [boundary], [boundary, { ...boundary, id: 'c' }, target]].map((references) => {
      const figure = makeFigure(100, { references });
      return [referenceRows(figure), layOutFigure(figure).geometry.area.top] as const;
    });
    expect(tops.map(([rows]) => rows)).toEqual([0, 1, 2]);
    const [none = NaN, one = NaN, two = NaN] = tops.map(([, top]) => top);
    expect(one - none).toBeGreaterThanOrEqual(chartSizes.desk.labelText);
    expect(two - one).toBeCloseTo(one - none, 9);
  });

  it('has half a bar of room at both ends where bars stand', () => {
    const { geometry } = layOutFigure(makeFigure(100));
    expect(geometry.positionDomain).toEqual([2023.4, 2027.6]);
    const lines = makeFigure(100).marks.filter((mark) => mark.kind === 'line');
    expect(layOutFigure(makeFigure(100, { marks: lines })).geometry.positionDomain).toEqual([2024, 2027]);
  });

  it('needs no least height', () => {
    expect(computeLeastHeight(makeFigure(100), 400, chartSizes.desk)).toBe(0);
  });

  it('keeps a plot in any box', () => {
    const box = fc.record({
      width: fc.integer({ min: 1, max: 2000 }),
      height: fc.integer({ min: 1, max: 1200 }),
    });
    fc.assert(
      fc.property(box, fc.constantFrom('desk', 'present'), ({ width, height }, density) => {
        const { area, positionTicks } = layOutFigure(makeFigure(100), { width, height, density }).geometry;
        expect(area.width).toBeGreaterThan(0);
        expect(area.height).toBeGreaterThan(0);
        expect(positionTicks.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('a figure of rows', () => {
  const bridge = buildBridgeFigure(makeScenarioView({ overrides: { capex: 300 } }));
  const names = bridge.position.kind === 'steps' ? bridge.position.labels : [];

  it.each(['desk', 'present'] as const)('asks for as much height as its names need (%s)', (density) => {
    for (const width of [320, 500, 1000]) {
      const height = computeLeastHeight(bridge, width, chartSizes[density]);
      const { geometry, sizes } = layOutFigure(bridge, { width, height, density });
      const most = Math.max(...geometry.positionTicks.map(({ lines }) => lines.length));
      expect(geometry.area.height / names.length).toBeGreaterThanOrEqual(most * sizes.axisText * 1.15);
    }
  });

  it('asks for more height where names wrap', () => {
    const [narrow, wide] = [300, 1000].map((width) => computeLeastHeight(bridge, width, chartSizes.desk));
    expect(narrow).toBeGreaterThan(wide ?? NaN);
  });

  it('names every step, on as many lines as it needs', () => {
    const { geometry } = layOutFigure(bridge, { width: 400 });
    expect(geometry.positionTicks.map(({ lines }) => lines.join(' '))).toEqual(names);
    expect(geometry.positionDomain).toEqual([-0.5, names.length - 0.5]);
  });

  it('keeps zero among the fewer ticks of a narrow plot', () => {
    const narrow = layOutFigure(bridge, { width: 300 }).geometry;
    const wide = layOutFigure(bridge, { width: 1000 }).geometry;
    expect(narrow.valueTicks.length).toBeLessThan(wide.valueTicks.length);
    expect(narrow.valueTicks.map(({ value }) => value)).toContain(0);
  });

  it('widens its values by the room of the labels, on the side where bars run', () => {
    const domain = { min: -20, max: 100, ticks: [0, 50, 100] };
    const room = roomForBarLabels(bridge, domain, 500, chartSizes.desk);
    expect(room.max).toBeGreaterThan(100);
    expect(room.min).toBeLessThan(-20);
    expect(room.ticks).toEqual(domain.ticks);
    expect(roomForBarLabels(bridge, { ...domain, min: 0 }, 500, chartSizes.desk).min).toBe(0);
    const columns: ChartFigure = { ...bridge, direction: 'columns' };
    expect(roomForBarLabels(columns, domain, 500, chartSizes.desk)).toBe(domain);
  });
});
