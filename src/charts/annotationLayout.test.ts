import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../model/index.ts';
import { makeFigure } from '../test/makeFigure.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { chartSizes, type Density } from '../theme/densities.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { scenarioFigures } from '../view-models/scenarioFigures.ts';
import { findSeriesPoint, listSeries, listSeriesPositions } from '../view-models/story/figureSeries.ts';
import { computeValueDomain } from '../view-models/valueDomain.ts';
import { layOutAnnotation, listTextBoxes, ringRadius, type AnnotationRequest } from './annotationLayout.ts';
import { buildScales } from './buildScales.ts';
import { computeLeastHeight, computePlotGeometry, roomForBarLabels, type PlotArea } from './plotGeometry.ts';

function request(
  figure: ChartFigure,
  width: number,
  height: number,
  density: Density = 'desk',
): AnnotationRequest {
  const sizes = chartSizes[density];
  const domain = roomForBarLabels(figure, computeValueDomain(figure), width, sizes);
  const geometry = computePlotGeometry({ figure, domain, width, height, sizes, language: 'en' });
  return { figure, geometry, sizes, scales: buildScales(figure, geometry) };
}

function isIn(inner: PlotArea, outer: PlotArea): boolean {
  const isAcross = inner.left >= outer.left && inner.left + inner.width <= outer.left + outer.width + 1e-6;
  const isDown = inner.top >= outer.top && inner.top + inner.height <= outer.top + outer.height + 1e-6;
  return isAcross && isDown;
}

function overlaps(a: PlotArea, b: PlotArea): boolean {
  const isAcross = a.left < b.left + b.width && b.left < a.left + a.width;
  return isAcross && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Everything that a placed note must keep, whatever the picture. */
function expectGoodPlace(asked: AnnotationRequest): void {
  const placed = layOutAnnotation(asked);
  if (placed === null) return;
  const { box, point, lines, leader } = placed;
  expect(isIn(box, asked.geometry.area)).toBe(true);
  const ring = ringRadius(asked.sizes);
  const around = { left: point.x - ring, top: point.y - ring, width: 2 * ring, height: 2 * ring };
  expect(overlaps(box, around)).toBe(false);
  for (const text of listTextBoxes(asked)) expect(overlaps(box, text)).toBe(false);
  expect(lines.join(' ')).toBe(asked.figure.annotation?.text);
  const [from, to] = leader;
  expect(Math.hypot(to.x - point.x, to.y - point.y)).toBeCloseTo(ring, 3);
  expect(Math.hypot(from.x - point.x, from.y - point.y)).toBeGreaterThan(ring);
}

const words = fc
  .array(fc.stringMatching(/^[a-zé0-9$%−]{1,12}$/), { minLength: 1, maxLength: 14 })
  .map((list) => list.join(' ').slice(0, 120).trim());

describe('a note in the plot', () => {
  it('stands inside the plot, over no text and never over its point', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 2024, max: 2027 }),
        fc.integer({ min: -80, max: 250 }),
        fc.integer({ min: 260, max: 1400 }),
        fc.integer({ min: 160, max: 900 }),
        fc.constantFrom<Density>('desk', 'present'),
        (text, year, value, width, height, density) => {
          const annotation = { at: [year, value], tone: 'scenario', text, name: 'here' } as const;
          expectGoodPlace(request(makeFigure(100, { annotation }), width, height, density));
        },
      ),
      { numRuns: 120 },
    );
  });

  const built = Object.entries(scenarioFigures).flatMap(([id, build]) =>
    languages.map((language) => [id, language, build] as const),
  );

  it.each(built)(
    'finds a place at any point of %s (%s), on a phone, a desk and in a room',
    (_, language, build) => {
      const figure = build(makeScenarioView({ language, lastYear: 2030, overrides: { capex: 260 } }));
      for (const { id } of listSeries(figure))
        for (const at of listSeriesPositions(figure, id).filter((_at, order) => order % 5 === 0)) {
          const point = findSeriesPoint(figure, id, at);
          if (point === null) throw new Error('no point');
          const text = '186 Md$ encaissés, 220 Md$ investis';
          const noted = { ...figure, annotation: { ...point, text, name: 'here' } };
          for (const [width, height, density] of [
            [326, 320, 'desk'],
            [820, 340, 'desk'],
            [1300, 640, 'present'],
          ] as const) {
            const least = computeLeastHeight(figure, width, chartSizes[density]);
            const asked = request(noted, width, Math.max(height, least), density);
            // Texts and amounts may leave nothing on a phone: the note then stands below.
            if (width > 400) expect(layOutAnnotation(asked), `${id} ${at} ${width}`).not.toBeNull();
            expectGoodPlace(asked);
          }
        }
    },
  );

  it('is not there without a note, and when its point is outside of the plot', () => {
    const at = { tone: 'aws', text: 'Look', name: 'here' } as const;
    expect(layOutAnnotation(request(makeFigure(), 600, 300))).toBeNull();
    for (const point of [
      [2031, 50],
      [2026, 9000],
      [2026, NaN],
    ] as const)
      expect(
        layOutAnnotation(request(makeFigure(100, { annotation: { ...at, at: point } }), 600, 300)),
      ).toBeNull();
  });

  it('prefers to cover nothing, and stands near its point', () => {
    const annotation = { at: [2027, 100], tone: 'scenario', text: 'Look here', name: 'here' } as const;
    const placed = layOutAnnotation(request(makeFigure(100, { annotation }), 800, 400));
    if (placed === null) throw new Error('no place');
    const [from] = placed.leader;
    expect(Math.hypot(from.x - placed.point.x, from.y - placed.point.y)).toBeLessThan(80);
  });
});
