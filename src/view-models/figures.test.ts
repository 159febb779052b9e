import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../model/index.ts';
import { makeScenarioView, productPresets } from '../test/makeScenarioView.ts';
import { arbitraryInputs, productRanges } from '../test/modelBasis.ts';
import { readGoldens } from '../test/modelGoldens.ts';
import { listNumbers, listTexts, readValue } from '../test/readFigure.ts';
import { buildBridgeFigure } from './buildBridgeFigure.ts';
import { buildCapacityFigure } from './buildCapacityFigure.ts';
import { buildCashFigure } from './buildCashFigure.ts';
import { buildCloudFigure } from './buildCloudFigure.ts';
import { buildEarningsFigure } from './buildEarningsFigure.ts';
import { buildMarginFigure } from './buildMarginFigure.ts';
import { buildProfitFigure } from './buildProfitFigure.ts';
import { buildTable } from './buildTable.ts';
import type { ChartFigure } from './chartTypes.ts';
import { computeValueDomain } from './valueDomain.ts';

const builders = [
  { id: 'capacity', build: buildCapacityFigure },
  { id: 'profit', build: buildProfitFigure },
  { id: 'cash', build: buildCashFigure },
  { id: 'margin', build: buildMarginFigure },
  { id: 'cloud', build: buildCloudFigure },
  { id: 'bridge', build: buildBridgeFigure },
  { id: 'earnings', build: buildEarningsFigure },
] as const;

const overTime = builders.filter(({ id }) => id !== 'bridge');

/** What the painter relies on: same elements, in the same order, whatever the values. */
function listIds(figure: ChartFigure) {
  return {
    marks: figure.marks.map((mark) => `${mark.kind} ${mark.id}`),
    tones: figure.marks.map((mark) =>
      mark.kind === 'bar' && typeof mark.tone !== 'string' ? mark.tone.length : mark.tone,
    ),
    labels: figure.labels.map((label) => `${label.lane} ${label.id}`),
    references: figure.references.map((reference) => reference.id),
    columns: figure.columns.map((column) => column.id),
    rows: figure.rows.map((row) => row.x),
    notes: figure.notes,
  };
}

const arbitraryView = fc.record({
  overrides: arbitraryInputs,
  year: fc.integer({ min: 2026, max: 2035 }),
  language: fc.constantFrom(...languages),
});

const extremes = [
  {
    id: 'every assumption at its least',
    overrides: Object.fromEntries(productRanges.map(({ id, min }) => [id, min])),
  },
  {
    id: 'every assumption at its most',
    overrides: Object.fromEntries(productRanges.map(({ id, max }) => [id, max])),
  },
  ...productRanges.flatMap(({ id, min, max }) => [
    { id: `${id} at its least`, overrides: { [id]: min } },
    { id: `${id} at its most`, overrides: { [id]: max } },
  ]),
];

function expectSound(figure: ChartFigure): void {
  for (const text of listTexts(figure)) {
    expect(text).not.toMatch(/NaN|undefined|Infinity|null|n\/m|n\.\u202fs\.| {2}|\bobject\b/);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  }
  for (const value of listNumbers(figure)) expect(Number.isFinite(value)).toBe(true);
  for (const row of figure.rows)
    for (const value of Object.values(row.cells)) expect(value === null || Number.isFinite(value)).toBe(true);
  expect(figure.title.split(/\s/u).length).toBeLessThanOrEqual(20);
  expect(
    figure.labels.filter((label) => label.lane === 'end' && label.at !== null).length,
  ).toBeLessThanOrEqual(5);
}

describe.each(builders)('the $id figure', ({ id, build }) => {
  it('has its own name', () => expect(build(makeScenarioView()).id).toBe(id));

  it('is sound for every scenario that ships, in both languages', () => {
    for (const language of languages)
      for (const { inputs } of productPresets)
        expectSound(build(makeScenarioView({ overrides: inputs, language })));
  });

  it.each(extremes)('is sound with $id', ({ overrides }) => {
    for (const year of [2026, 2035]) expectSound(build(makeScenarioView({ overrides, year })));
  });

  it('is sound for any scenario, year and language', () => {
    fc.assert(
      fc.property(arbitraryView, (options) => expectSound(build(makeScenarioView(options)))),
      { numRuns: 75 },
    );
  });

  it('has the same elements in the same order whatever the scenario', () => {
    const expected = listIds(build(makeScenarioView()));
    fc.assert(
      fc.property(arbitraryInputs, (overrides) => {
        expect(listIds(build(makeScenarioView({ overrides })))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('has ids that are unique and no names of row fields as columns', () => {
    const { marks, labels, references, columns } = build(makeScenarioView());
    for (const list of [marks, labels, references, columns]) {
      const ids = list.map((item) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const column of columns) expect(['x', 'label', 'status', 'cells']).not.toContain(column.id);
  });

  it('has a cell for every column in every row, positions in order', () => {
    const { columns, rows } = build(makeScenarioView({ overrides: { capex: 150 } }));
    for (const row of rows) expect(Object.keys(row.cells)).toEqual(columns.map((column) => column.id));
    expect(rows.map((row) => row.x)).toEqual(rows.map((row) => row.x).toSorted((a, b) => a - b));
    for (const column of columns) expect(rows.some((row) => row.cells[column.id] !== null)).toBe(true);
  });

  it('has a table that says all of it', () => {
    for (const language of languages) {
      const figure = build(makeScenarioView({ language }));
      const table = buildTable(figure, language);
      expect(table.rows).toHaveLength(figure.rows.length);
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    }
  });

  it('draws everything inside its axis of values, with 4 to 6 ticks', () => {
    fc.assert(
      fc.property(arbitraryInputs, (overrides) => {
        const figure = build(makeScenarioView({ overrides }));
        const { min, max, ticks } = computeValueDomain(figure);
        expect(ticks.length).toBeGreaterThanOrEqual(4);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const mark of figure.marks)
          if (mark.kind === 'bar')
            for (const [, , to] of mark.bars) {
              expect(to).toBeGreaterThanOrEqual(min);
              expect(to).toBeLessThanOrEqual(max);
            }
      }),
      { numRuns: 40 },
    );
  });

  it('works without the history', () => {
    for (const language of languages) {
      const figure = build(makeScenarioView({ actuals: null, overrides: { capex: 150 }, language }));
      expectSound(figure);
      expect(figure.sourceIds).toEqual([]);
      if (figure.position.kind === 'years') expect(figure.position.from).toBe(2025);
      expect(figure.marks.map((mark) => mark.id)).toEqual(
        build(makeScenarioView()).marks.map((mark) => mark.id),
      );
    }
  });

  it('names the documents of its history', () => {
    const { sourceIds } = build(makeScenarioView());
    expect(sourceIds.length).toBeGreaterThan(0);
    expect(new Set(sourceIds).size).toBe(sourceIds.length);
  });

  it('keeps within the last year shown', () => {
    const figure = build(makeScenarioView({ lastYear: 2030, year: 2028 }));
    expectSound(figure);
    if (figure.position.kind === 'steps') return;
    expect(figure.position.to).toBe(2030);
    expect(figure.rows.at(-1)?.x).toBe(2030);
    for (const mark of figure.marks) {
      const points = mark.kind === 'bar' ? mark.bars : mark.kind === 'point' ? [] : mark.points;
      for (const [x] of points) expect(x).toBeLessThanOrEqual(2030);
    }
  });

  it('refuses a year that is not projected', () => {
    expect(() => build(makeScenarioView({ year: 2050 }))).toThrow(RangeError);
  });

  it('draws the scenario on the baseline when they are the same', () => {
    const figure = build(makeScenarioView());
    const baselineLabel = figure.labels.find((label) => label.id === 'baseline');
    expect(baselineLabel?.at ?? null).toBeNull();
    for (const row of figure.rows) expect(row.cells['difference'] ?? 0).toBe(0);
  });

  it('writes French with narrow no-break spaces', () => {
    for (const { inputs } of productPresets) {
      const texts = listTexts(build(makeScenarioView({ overrides: inputs, language: 'fr' })));
      for (const text of texts) {
        expect(text).not.toMatch(/[ \u00a0](?:[:;!?»]|%(?! de))/u);
        expect(text).not.toMatch(/«[^\u202f]|[^\u202f]»/u);
        expect(text).not.toMatch(/\d Md|'/u);
      }
    }
  });
});

describe.each(overTime)('the $id figure over time', ({ build }) => {
  it('marks where the projection begins, and the last twelve months in the table', () => {
    const figure = build(makeScenarioView());
    expect(Math.floor(figure.references.find((line) => line.id === 'boundary')?.at ?? 0)).toBe(2025);
    const latest = figure.rows.find((row) => row.x === 2025.5);
    expect(latest).toMatchObject({ label: '12 months to June 2026', status: 'actual' });
    expect(figure.rows.find((row) => row.x === 2025)?.status).toBe('actual');
    expect(figure.rows.filter((row) => row.status === 'projected').map((row) => row.x)).toEqual(
      Array.from({ length: 10 }, (_, index) => 2026 + index),
    );
  });
});

describe('what the figures draw', () => {
  const drawn = [
    [buildCapacityFigure, 'scenario', 'awsRevenue'],
    [buildCapacityFigure, 'capacity', 'awsCapacity'],
    [buildCapacityFigure, 'demand', 'awsDemand'],
    [buildProfitFigure, 'scenario', 'underlyingNetIncome'],
    [buildProfitFigure, 'scenarioReported', 'netIncome'],
    [buildProfitFigure, 'scenarioOperating', 'operatingIncome'],
    [buildCashFigure, 'scenario', 'freeCashFlow'],
    [buildCashFigure, 'scenarioOperating', 'operatingCashFlow'],
    [buildCashFigure, 'scenarioCapex', 'capex'],
    [buildMarginFigure, 'scenario', 'awsMargin'],
    [buildCloudFigure, 'awsScenario', 'awsRevenue'],
    [buildCloudFigure, 'azureScenario', 'azureRevenue'],
    [buildCloudFigure, 'googleScenario', 'googleRevenue'],
    [buildEarningsFigure, 'awsScenario', 'awsOperatingIncome'],
  ] as const;

  it.each(readGoldens())('is the reference result of $id', ({ overrides, rows }) => {
    const view = makeScenarioView({ overrides });
    for (const [build, mark, output] of drawn) {
      const figure = build(view);
      for (const row of rows) {
        const expected = Number(row.get(output));
        const value = readValue(figure, mark, Number(row.get('year'))) ?? NaN;
        expect(Math.abs(value - expected), `${figure.id} ${mark}`).toBeLessThanOrEqual(
          1e-9 * Math.abs(expected),
        );
      }
    }
  });
});
