import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { computeProbability, type SimulationAnswer } from '../../model/index.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { makeInputs, productDefaults } from '../../test/modelBasis.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { makeService, shippedSpreads } from '../../test/simulationSupport.ts';
import type { ChartFigure, Mark } from '../chartTypes.ts';
import { buildTable } from '../buildTable.ts';
import { buildDistributionFigure, chooseClasses } from './buildDistributionFigure.ts';
import { buildFanFigure } from './buildFanFigure.ts';
import { buildOutcomesTable } from './buildOutcomesTable.ts';
import { buildVarianceFigure } from './buildVarianceFigure.ts';
import { formatProbability, readFan } from './readAnswer.ts';
import { sketchDensity } from './sketchDensity.ts';
import { describeStatement, listStatements } from './statements.ts';
import { chooseThreshold, chooseThresholdRange } from './threshold.ts';

const { definitions } = readShippedAssumptions();
const view = makeScenarioView();
const french = makeScenarioView({ language: 'fr' });
const service = makeService({ capacity: 2000 });

async function ask(output: SimulationAnswer['output'], capex = 220, t = 5): Promise<SimulationAnswer> {
  const answer = await service.simulate({
    inputs: makeInputs({ capex }),
    baseline: productDefaults,
    spreads: shippedSpreads,
    pathCount: 2000,
    output,
    t,
    statements: listStatements(view).map(({ statement }) => statement),
  });
  return answer ?? expect.fail('no answer');
}

let cash: SimulationAnswer;
let value: SimulationAnswer;
beforeAll(async () => {
  cash = await ask('freeCashFlow');
  value = await ask('marketCap', 350, 1);
});

function findMark<TKind extends Mark['kind']>(
  figure: ChartFigure,
  kind: TKind,
  id: string,
): Extract<Mark, { kind: TKind }> {
  const isSought = (mark: Mark): mark is Extract<Mark, { kind: TKind }> =>
    mark.kind === kind && mark.id === id;
  return figure.marks.find(isSought) ?? expect.fail(`no ${kind} ${id}`);
}

describe('buildFanFigure', () => {
  it('opens from the base year and carries its percentiles in every year', () => {
    const figure = buildFanFigure(view, cash);
    const outer = findMark(figure, 'band', 'outer').points;
    expect(outer).toHaveLength(11);
    expect(outer[0]).toEqual([2025, view.opening.freeCashFlow, view.opening.freeCashFlow]);
    const { p10, p25, median, p75, p90 } = readFan(cash.fan, 5);
    expect(outer[5]).toEqual([2030, p10, p90]);
    expect(findMark(figure, 'band', 'inner').points[5]).toEqual([2030, p25, p75]);
    expect(findMark(figure, 'line', 'median').points[5]).toEqual([2030, median]);
    expect([p10, p25, median, p75, p90]).toEqual(
      [p10, p25, median, p75, p90].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(figure.title).toMatch(/^Free cash flow in 2030: in 8 of 10 cases /);
    expect(figure.subtitle).toContain('P10–P90 and P25–P75');
    expect(figure.rows.find(({ x }) => x === 2030)?.cells).toMatchObject({ p10, median, p90 });
    expect(figure.rows.find(({ x }) => x === 2025)?.cells['p10']).toBeNull();
    expect(figure.rows.find(({ x }) => x === 2024)?.cells['reported']).not.toBeNull();
  });

  it('shows the baseline beside a scenario only, under the same ids', async () => {
    const moved = makeScenarioView({ overrides: { capex: 180 } });
    const figure = buildFanFigure(moved, await ask('freeCashFlow', 180));
    const plain = buildFanFigure(view, cash);
    expect(findMark(figure, 'line', 'baseline').points[5]?.[1]).toBe(readFan(cash.fan, 5).median);
    expect(findMark(plain, 'line', 'baseline').points).toEqual([]);
    expect(figure.marks.map(({ id }) => id)).toEqual(plain.marks.map(({ id }) => id));
  });

  it('breaks where there is no value, and says so in both languages', () => {
    const figure = buildFanFigure(makeScenarioView({ year: 2026 }), value);
    expect(
      figure.marks.flatMap((mark) => ('points' in mark ? mark.points.flat() : [])).some(Number.isNaN),
    ).toBe(false);
    expect(buildFanFigure(french, cash).title).toMatch(/^Flux de trésorerie disponible en 2030\u202f: /);
  });
});

describe('buildDistributionFigure', () => {
  it('shares all paths out among round classes, parted by the threshold', () => {
    const figure = buildDistributionFigure(view, cash, 0);
    const all = figure.marks.flatMap((mark) => (mark.kind === 'bar' ? mark.bars : []));
    expect(all.reduce((sum, [, , share]) => sum + share, 0)).toBeCloseTo(100, 6);
    expect(findMark(figure, 'bar', 'reached').bars.every(([x]) => x >= 0)).toBe(true);
    expect(findMark(figure, 'bar', 'below').bars.every(([x]) => x < 0)).toBe(true);
    const listReferences = (threshold: number) =>
      buildDistributionFigure(view, cash, threshold).references.map(
        ({ id, isPaired }) => `${id}${isPaired === true ? ' beside it' : ''}`,
      );
    // The name on the left turns left, wherever the threshold is dragged to.
    expect(listReferences(-1e4)).toEqual(['median', 'threshold beside it', 'p90', 'p10 beside it']);
    expect(listReferences(1e4)).toEqual(['threshold', 'median beside it', 'p90', 'p10 beside it']);
    expect(figure.title).toContain(formatProbability(computeProbability(cash.values, 0), 'en'));
    expect(buildTable(figure, 'en').rows.length).toBeGreaterThan(10);
    expect(buildTable(figure, 'en').rowHeader).toBe('Free cash flow');
  });

  it('chooses classes that hold the values, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 300 }),
        (values) => {
          const classes = chooseClasses(Float64Array.from(values));
          if (classes === null) expect.fail('no classes');
          expect(classes.count).toBeGreaterThan(0);
          expect(classes.count).toBeLessThan(60);
          expect(classes.to).toBeCloseTo(classes.from + classes.count * classes.width, 6);
        },
      ),
    );
    expect(chooseClasses(Float64Array.from([NaN]))).toBeNull();
  });

  it('says how many paths have no value', () => {
    const figure = buildDistributionFigure(makeScenarioView({ year: 2026 }), value, 2500);
    expect(figure.notes.length).toBeGreaterThanOrEqual(1);
    expect(figure.marks.every((mark) => mark.kind === 'bar')).toBe(true);
  });
});

describe('the threshold', () => {
  it('starts where the question is open', () => {
    expect(chooseThreshold(cash)).toBe(0);
    const { min, max, step } = chooseThresholdRange(cash);
    expect(min).toBeLessThan(0);
    expect(max).toBeGreaterThan(0);
    expect((max - min) / step).toBeGreaterThan(50);
  });

  it('starts at a round median where zero is out of the question', async () => {
    const sales = await ask('awsRevenue');
    const { p10, p90 } = readFan(sales.baselineFan, 5);
    const threshold = chooseThreshold(sales);
    expect(threshold).toBeGreaterThan(p10 ?? Infinity);
    expect(threshold).toBeLessThan(p90 ?? -Infinity);
    expect(threshold % 10).toBe(0);
  });
});

describe('the statements', () => {
  it('put probabilities into words', () => {
    const asked = listStatements(view);
    const words = asked.map((one, order) => describeStatement(one, cash.probabilities[order] ?? NaN, view));
    expect(words[0]).toMatch(/^Free cash flow is negative in 2026 with (more than )?\d+% probability\.$/);
    expect(words.some((text) => text.startsWith('Google Cloud passes AWS by 2035 with '))).toBe(true);
    expect(describeStatement(asked[0] ?? expect.fail(), 0.03, view)).toBe(
      'Free cash flow is negative in 2026 with 97% probability.',
    );
    expect(words).toHaveLength(cash.probabilities.length);
  });

  it.each([
    [0, '0%'],
    [0.004, 'less than 1%'],
    [0.5, '50%'],
    [0.996, 'more than 99%'],
    [1, '100%'],
  ])('never round %d to a certainty that it is not', (probability, text) => {
    expect(formatProbability(probability, 'en')).toBe(text);
  });
});

describe('buildVarianceFigure', () => {
  it('names the shares of the paths, apart from the tornado', () => {
    const order = cash.contributions.slice(0, 8).map(({ id }) => id);
    const figure = buildVarianceFigure({ view, answer: cash, order, definitions });
    expect(figure.rows).toHaveLength(8);
    expect(figure.rows[0]?.cells['share']).toBeCloseTo(100 * (cash.contributions[0]?.share ?? NaN), 9);
    expect(figure.title).toContain(definitions.find(({ id }) => id === order[0])?.label.en);
    expect(figure.notes[0]).toContain('Not the tornado');
    const none = buildVarianceFigure({
      view,
      answer: { ...cash, contributions: [] },
      order: [],
      definitions,
    });
    expect(none.title).toBe('Nothing spreads Free cash flow in 2030');
  });
});

describe('buildOutcomesTable', () => {
  it('has the percentiles of every outcome', () => {
    const table = buildOutcomesTable(view, cash);
    expect(table.rows).toHaveLength(31);
    const own = table.rows.find(({ id }) => id === 'freeCashFlow');
    expect(own?.values[2]).toBe(readFan(cash.fan, 5).median);
  });
});

describe('sketchDensity', () => {
  it('is a triangle about the slider, cut at the range', () => {
    const shape = sketchDensity({ min: 0, max: 100 }, 50, { below: 20, above: 20 });
    expect(shape).toMatchObject({ low: 30, mode: 50, high: 70, marks: [0.3, 0.5, 0.7] });
    expect(shape.points[0]?.[1]).toBe(0);
    const cut = sketchDensity({ min: 0, max: 100 }, 95, { below: 20, above: 20 });
    expect(cut.high).toBe(100);
    expect(cut.points.at(-1)?.[0]).toBe(1);
    expect(cut.points.at(-1)?.[1]).toBeGreaterThan(0);
  });

  it('rises straight up on a side without width, and is nothing where all is certain', () => {
    const oneSided = sketchDensity({ min: 0, max: 8 }, 0, { below: 0, above: 2.5 });
    expect(oneSided.points.map(([, height]) => height)).toEqual([0, 1, 0]);
    expect(sketchDensity({ min: 0, max: 8 }, 2, { below: 0, above: 0 }).points).toEqual([]);
  });
});
