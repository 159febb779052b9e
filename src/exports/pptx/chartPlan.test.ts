import { describe, expect, it } from 'vitest';
import { deckTexts } from '../../i18n/office/deckTexts.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import type { BarMark, ChartFigure } from '../../view-models/chartTypes.ts';
import { scenarioFigures } from '../../view-models/scenarioFigures.ts';
import { planChart } from './chartPlan.ts';
import type { ChartPlan } from './planTypes.ts';

const words = deckTexts.en.series;
const view = makeScenarioView({ overrides: { capex: 300, awsGrowth: 20, awsCashMargin: 45 } });
const figures = Object.values(scenarioFigures).map((build) => build(view));

function plan(id: keyof typeof scenarioFigures): ChartPlan {
  return planChart(scenarioFigures[id](view), words);
}

function findSeries({ series }: ChartPlan, name: string) {
  const found = series.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not in ${series.map((one) => one.name).join(', ')}`);
  return found;
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('the plan of %s', (_, figure) => {
  const planned = planChart(figure, words);

  it('has a value or a gap for every category, and numbers only', () => {
    expect(planned.categories.length).toBeGreaterThan(5);
    for (const { values } of planned.series) {
      expect(values).toHaveLength(planned.categories.length);
      for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
    }
  });

  it('shows every line of the figure with its numbers', () => {
    for (const mark of figure.marks) {
      if (mark.kind !== 'line') continue;
      const expected = mark.points.filter(([x]) => Number.isInteger(x)).map(([, value]) => value);
      const shown = planned.series.some(
        ({ kind, values }) =>
          kind === 'line' &&
          JSON.stringify(values.filter((value) => value !== null)) ===
            JSON.stringify(expected.filter((value) => value !== null)),
      );
      expect(shown, mark.id).toBe(true);
    }
  });

  it('names each series after what its numbers are', () => {
    const labels = figure.columns.map(({ label }) => label);
    for (const { name, isHidden } of planned.series)
      if (isHidden !== true && name !== words.amounts)
        expect(
          labels.some((label) => name.startsWith(label)),
          name,
        ).toBe(true);
  });

  it('says nothing twice in its legend', () => {
    const keys = planned.series
      .filter(({ inLegend }) => inLegend)
      .map((one) => [one.name, one.colour, one.stroke].join());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('tells reported from projected', () => {
  const cash = plan('cash');
  const reported = findSeries(cash, 'Capex (reported)').values;
  const projected = findSeries(cash, 'Capex (scenario)').values;
  const base = cash.categories.indexOf('2025');
  expect(reported.slice(base + 1).every((value) => value === null)).toBe(true);
  expect(projected.slice(0, base).every((value) => value === null)).toBe(true);
  expect(projected[base + 1]).toBe(300);
});

it('puts the words of the page at the ends of lines, apart from each other', () => {
  const labels = plan('capacity').series.flatMap((one) => [...(one.labels ?? [])]);
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.every(([index]) => index === plan('capacity').categories.length - 1)).toBe(true);
});

/** Where each column of the plan begins and ends, as a program that stacks them finds. */
function stackUp({ series, categories }: ChartPlan): readonly (readonly [number, number])[] {
  return categories.flatMap((_, index) => {
    const ends = { up: 0, down: 0 };
    return series.flatMap(({ kind, values, isHidden }): readonly (readonly [number, number])[] => {
      const value = values[index] ?? 0;
      if (kind !== 'column') return [];
      const side = value < 0 ? 'down' : 'up';
      const from = ends[side];
      ends[side] += value;
      return isHidden === true || value === 0 ? [] : [[from, ends[side]]];
    });
  });
}

function listBars(figure: ChartFigure): readonly (readonly [number, number])[] {
  const marks = figure.marks.filter((mark): mark is BarMark => mark.kind === 'bar' && mark.style !== 'tick');
  // What crosses zero is drawn in two parts.
  return marks.flatMap(({ bars }) =>
    bars.flatMap(([, from, to]): readonly (readonly [number, number])[] => {
      if (from === to) return [];
      return from * to < 0
        ? [
            [0, Math.max(from, to)],
            [0, Math.min(from, to)],
          ]
        : [[from, to]];
    }),
  );
}

const sortEnds = (ends: readonly (readonly [number, number])[]) =>
  ends
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)].map((end) => Math.round(end * 1e6) / 1e6 + 0).join())
    .toSorted();

it.each(['bridge', 'earnings', 'cash'] as const)(
  'stacks the columns of %s to where the figure has its bars',
  (id) => {
    expect(sortEnds(stackUp(plan(id)))).toEqual(sortEnds(listBars(scenarioFigures[id](view))));
  },
);

it('keeps quarters, and several dots at one place', () => {
  const figure: ChartFigure = {
    ...scenarioFigures.cloud(view),
    marks: [
      {
        kind: 'line',
        id: 'a',
        tone: 'aws',
        style: 'actual',
        points: [
          [2025, 1],
          [2025.25, 2],
          [2025.5, 3],
          [2025.75, null],
        ],
      },
      {
        kind: 'dots',
        id: 'b',
        tone: 'neutral',
        points: [
          [2025.5, 4],
          [2025.5, 5],
        ],
      },
    ],
    labels: [],
  };
  const { categories, series } = planChart(figure, words);
  expect(categories).toHaveLength(4);
  expect(series.map(({ values }) => values)).toEqual([
    [1, 2, 3, null],
    [null, null, 4, null],
    [null, null, 5, null],
  ]);
});
