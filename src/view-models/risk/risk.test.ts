import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeOutcome,
  computeSpreads,
  computeTornado,
  computeTwoWay,
  listGridValues,
  type OutputId,
} from '../../model/index.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { makeInputs, productBasis } from '../../test/modelBasis.ts';
import { readBars, readLabel } from '../../test/readFigure.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { buildGoalRow, sortGoalRows, suggestTarget } from './buildGoalRows.ts';
import { buildLeastChange } from './buildLeastChange.ts';
import { buildTornadoFigure } from './buildTornadoFigure.ts';
import { buildTwoWay } from './buildTwoWay.ts';
import { chooseHeatStep, measureHeat } from './heatScale.ts';

const { definitions } = readShippedAssumptions();

function definitionOf(id: string) {
  const definition = definitions.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(id);
  return definition;
}

function makeTornado(output: OutputId, overrides = {}, language: 'en' | 'fr' = 'en') {
  const view = makeScenarioView({ overrides, language });
  const { inputs } = view.scenario;
  const outcome = { output, year: view.year };
  const tornado = computeTornado(view.basis, inputs, computeSpreads(definitions, inputs), outcome);
  const order = tornado.bars.slice(0, 12).map(({ id }) => id);
  return { tornado, figure: buildTornadoFigure({ view, output, tornado, order, definitions }) };
}

describe('buildTornadoFigure', () => {
  it('has a bar from the current value to each end, and the values of the assumption at both ends', () => {
    const { figure, tornado } = makeTornado('freeCashFlow');
    expect(figure.title).toBe('Free cash flow in 2030 hangs most on: Capex growth in 2027');
    const [first] = tornado.bars;
    expect(first?.id).toBe('capexGrowth');
    expect(readBars(figure, 'low')[0]).toEqual([0, tornado.current, first?.atLow]);
    expect(readBars(figure, 'high')[0]).toEqual([0, tornado.current, first?.atHigh]);
    // More capex, less cash: the high end lies left.
    expect(readLabel(figure, 'capexGrowth bar-start')).toMatchObject({ text: '22%', at: [0, first?.atHigh] });
    expect(readLabel(figure, 'capexGrowth bar')).toMatchObject({ text: '\u22128%', at: [0, first?.atLow] });
    expect(figure.rows[0]?.label).toBe('Capex growth in 2027 (\u22128% to 22%)');
  });

  it('keeps the names of its marks whatever the values, and says so where there is no value', () => {
    const usual = makeTornado('marketCap').figure;
    const ruin = makeTornado('marketCap', {
      efficiencyGain: -2,
      serverLife: 2,
      capex: 350,
      awsGrowth: 0,
    }).figure;
    expect(ruin.marks.map(({ id }) => id)).toEqual(usual.marks.map(({ id }) => id));
    expect(ruin.labels).toHaveLength(usual.labels.length);
    expect(ruin.title).toContain('no meaningful value');
    expect(makeTornado('capex', {}, 'fr').figure.title).toContain('«');
  });

  it('says when nothing moves an outcome', () => {
    const view = makeScenarioView();
    const tornado = computeTornado(
      view.basis,
      view.scenario.inputs,
      [{ id: 'googleGrowth', low: 50, high: 75 }],
      {
        output: 'netIncome',
        year: 2030,
      },
    );
    const figure = buildTornadoFigure({
      view,
      output: 'netIncome',
      tornado,
      order: ['googleGrowth'],
      definitions,
    });
    expect(figure.title).toBe('No assumption moves Net income in 2030');
    expect(readLabel(figure, 'googleGrowth bar').at).toBeNull();
  });
});

describe('the scale of a heat map', () => {
  it('reaches every value in five round steps on each side', () => {
    const anyValues = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(anyValues, fc.double({ min: -100, max: 100, noNaN: true }), (values, line) => {
        const width = chooseHeatStep(values, line);
        expect(width).toBeGreaterThan(0);
        for (const value of values) {
          const level = measureHeat(value, line, width);
          expect(level?.side, String(value)).toBe(value < line ? 'low' : 'high');
          const distance = Math.abs(value - line);
          expect(distance).toBeLessThanOrEqual(width * 5 * (1 + 1e-9));
          expect(level?.step).toBe(Math.min(5, Math.floor(distance / width) + 1));
        }
      }),
      { numRuns: 200 },
    );
    expect(measureHeat(null, 0, 1)).toBeNull();
    expect(chooseHeatStep([7, 7], 7)).toBe(1);
    expect(chooseHeatStep([-290, 100], 0)).toBe(60);
  });
});

describe('buildTwoWay', () => {
  const axes = {
    x: { id: 'awsGrowth', values: listGridValues(definitionOf('awsGrowth'), 41) },
    y: { id: 'capex', values: listGridValues(definitionOf('capex'), 41) },
  } as const;
  const inputs = makeInputs();
  const build = (output: OutputId, target: number | null = null) => {
    const outcome = { output, year: 2030 };
    const values = computeTwoWay(productBasis, inputs, axes, outcome);
    const baseline = computeOutcome(productBasis, inputs, outcome);
    return buildTwoWay({ outcome, axes, values, inputs, target, baseline, definitions, language: 'en' });
  };

  it('draws the line of break-even, and its title names the place where the model breaks even', () => {
    const figure = build('freeCashFlow');
    expect(figure.line).toBe(0);
    expect(figure.title).toBe('Free cash flow in 2030 is $0bn where 2026 capital expenditure is $288bn');
    const at = computeOutcome(
      productBasis,
      { ...inputs, capex: 288 },
      { output: 'freeCashFlow', year: 2030 },
    );
    expect(Math.abs(at ?? NaN)).toBeLessThan(3);
    expect(figure.levels).toHaveLength(41);
    expect(figure.legend.map(({ side }) => side)).toContain('low');
  });

  it('takes the baseline for its line where the table does not pass zero, and any line that is chosen', () => {
    const sales = build('netSales');
    expect(sales.line).toBe(computeOutcome(productBasis, inputs, { output: 'netSales', year: 2030 }));
    expect(build('netSales', 9000).title).toBe(
      'Net sales in 2030 stays below $9.00tn everywhere in this table',
    );
    expect(build('netSales', 10).title).toContain('never below $10.0bn');
    expect(build('netSales', 9000).contour).toEqual([]);
  });
});

describe('the rows of goal seek', () => {
  const goal = { output: 'underlyingNetIncome', year: 2030, target: 158 } as const;
  const context = { basis: productBasis, inputs: makeInputs(), goal, language: 'en' } as const;
  const rows = definitions.map((definition) => buildGoalRow(context, definition));
  const { reached, missed } = sortGoalRows(rows);

  it('say what each assumption would have to be, and the model agrees', () => {
    expect(reached.length).toBeGreaterThan(3);
    for (const { id, value, distance } of reached) {
      const outcome = computeOutcome(productBasis, { ...context.inputs, [id]: value }, goal) ?? NaN;
      expect(outcome, id).toBeCloseTo(158, 3);
      const { p10, p90 } = definitionOf(id);
      expect(distance).toBeCloseTo(Math.abs(value - context.inputs[id]) / (p90 - p10), 9);
    }
    const distances = reached.map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('say of the others how near they come and why', () => {
    const reasonOf = (id: string) => missed.find((row) => row.id === id)?.reason;
    expect(reasonOf('googleGrowth')).toBe('Has no effect on it.');
    expect(reasonOf('awsGrowth')).toMatch(/^No more than \$15\d.*: AWS has no capacity for more\.$/);
    expect(missed.every(({ reason }) => reason !== '')).toBe(true);
    expect(reached.length + missed.length).toBe(definitions.length);
  });

  it('begin with a goal a quarter better', () => {
    expect(suggestTarget(98.7)).toBe(120);
    expect(suggestTarget(-40)).toBe(-30);
    expect(suggestTarget(7.17)).toBe(9);
    expect(suggestTarget(null)).toBe(10);
  });

  it('find the least change of several, which reaches the goal with the values as the sliders keep them', () => {
    const free = definitions.filter(({ tier }) => tier === 'primary');
    const answer = buildLeastChange(context, free);
    expect(answer.kind).toBe('reached');
    const moved = Object.fromEntries(answer.rows.map(({ id, value }) => [id, value]));
    expect(computeOutcome(productBasis, { ...context.inputs, ...moved }, goal)).toBeCloseTo(158, 3);
    expect(buildLeastChange({ ...context, goal: { ...goal, target: 1e6 } }, free)).toMatchObject({
      kind: 'unreachable',
    });
    const now = computeOutcome(productBasis, context.inputs, goal) ?? NaN;
    expect(buildLeastChange({ ...context, goal: { ...goal, target: now } }, free)).toMatchObject({
      kind: 'already',
      rows: [],
    });
  });
});
