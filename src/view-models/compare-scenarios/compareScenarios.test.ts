import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAssumptions } from '../../data/assumptions.ts';
import { formatUsdBillionsChange } from '../../format/money.ts';
import { formatPercentChange } from '../../format/percent.ts';
import { compareTexts } from '../../i18n/compare/compareTexts.ts';
import { applyOverrides, computeDifferences, project, type Overrides } from '../../model/index.ts';
import { makeScenarioView, productPresets, type ScenarioViewOptions } from '../../test/makeScenarioView.ts';
import { arbitraryInputs, productBasis, productDefaults } from '../../test/modelBasis.ts';
import { readLabel, readLine, readRow } from '../../test/readFigure.ts';
import { readDataFile } from '../../test/serveData.ts';
import { selectYear } from '../timeFrame.ts';
import { computeValueDomain } from '../valueDomain.ts';
import { buildCompareFigure, buildMultipleFigure } from './buildCompareFigure.ts';
import { buildInputMatrix } from './buildInputMatrix.ts';
import { buildOutcomeTable } from './buildOutcomeTable.ts';
import type { CompareView, NamedRun } from './compareView.ts';
import { nameCompared, scenarioLetters } from './nameScenarios.ts';
import { outcomeIds } from './outcomes.ts';

const { definitions } = parseAssumptions(readDataFile('assumptions.json'));
const winter = productPresets.find(({ id }) => id === 'winter')?.inputs ?? {};

function makeCompared(
  current: Overrides,
  others: readonly Overrides[],
  options: ScenarioViewOptions = {},
): CompareView {
  const view = makeScenarioView({ overrides: current, ...options });
  const makeRun = (overrides: Overrides, order: number): NamedRun => {
    const inputs = applyOverrides(productDefaults, overrides);
    const letter = scenarioLetters[order] ?? 'D';
    return {
      id: order === 0 ? null : `compared-${order}`,
      letter,
      name: order === 0 ? compareTexts[view.language].current : `Plan ${letter}`,
      overrides,
      run: { inputs, rows: project(productBasis, inputs, 10) },
    };
  };
  return {
    view,
    texts: compareTexts[view.language],
    scenarios: [makeRun(current, 0), ...others.map((overrides, order) => makeRun(overrides, order + 1))],
  };
}

const compared = makeCompared({ capex: 250 }, [{}, winter, { capex: 150 }]);

describe('the names of compared scenarios', () => {
  it('are those of the presets in the reader’s language, their own, or their letter', () => {
    const naming = { presets: productPresets, texts: compareTexts.fr, language: 'fr' } as const;
    expect(nameCompared({ kind: 'preset', preset: 'silicon' }, 'B', naming)).toBe('Pari Trainium');
    expect(nameCompared({ kind: 'preset', preset: 'gone' }, 'B', naming)).toBe('gone');
    expect(nameCompared({ kind: 'own', text: 'Prudent' }, 'C', naming)).toBe('Prudent');
    expect(nameCompared({ kind: 'own', text: '' }, 'D', naming)).toBe('Scénario D');
  });
});

describe('the picture of one outcome in all scenarios', () => {
  const figure = buildCompareFigure(compared, 'operatingIncome');

  it('has a line for each, from the base year on, the current one on top, every one with a dash of its own', () => {
    const lines = figure.marks.filter((mark) => mark.kind === 'line' && mark.id !== 'actual');
    expect(lines.map(({ id }) => id)).toEqual(['fourth', 'third', 'second', 'scenario']);
    expect(new Set(lines.map((mark) => (mark.kind === 'line' ? mark.style : ''))).size).toBe(4);
    for (const [order, id] of ['scenario', 'second', 'third', 'fourth'].entries()) {
      const rows = compared.scenarios[order]?.run.rows ?? [];
      expect(readLine(figure, id)).toEqual([
        [2025, compared.view.opening.operatingIncome],
        ...rows.map(({ year, operatingIncome }) => [year, operatingIncome]),
      ]);
    }
  });

  it('labels every line with letter, name and value', () => {
    expect(readLabel(figure, 'scenario').text).toMatch(/^A · Your scenario.*\$/);
    expect(readLabel(figure, 'third').text).toMatch(/^C · Plan C.*\$/);
  });

  it('says in its title where the chosen year runs from and to', () => {
    expect(figure.title).toBe('Operating income 2030: from $58.7bn (Plan C) to $171bn (Plan B)');
    expect(buildCompareFigure(makeCompared({}, [{}]), 'netSales').title).toBe(
      'Net sales 2030: $1.30tn in every scenario',
    );
  });

  it('has reported years and every scenario in its table', () => {
    expect(readRow(figure, 2024).cells).toHaveProperty('actual');
    expect(Object.keys(readRow(figure, 2030).cells)).toEqual(['scenario', 'second', 'third', 'fourth']);
    expect(figure.columns.map(({ id }) => id)).toEqual(['actual', 'scenario', 'second', 'third', 'fourth']);
  });

  it('shows the current scenario while another one is shown in its place', () => {
    const view = { ...compared.view, scenario: compared.scenarios[2]?.run ?? compared.view.scenario };
    expect(buildCompareFigure({ ...compared, view }, 'operatingIncome')).toEqual(figure);
  });

  it.each(outcomeIds)('draws %s in both languages, with marks that depend on the settings only', (id) => {
    const marksOf = (view: CompareView): readonly string[] =>
      buildCompareFigure(view, id).marks.map((mark) => mark.id);
    const french = makeCompared({ capex: 250 }, [winter, {}, { serverLife: 3 }], {
      language: 'fr',
      lastYear: 2030,
    });
    expect(marksOf(french)).toEqual(marksOf(compared));
    expect(buildCompareFigure(french, id).title).not.toBe(buildCompareFigure(compared, id).title);
    expect(buildCompareFigure(makeCompared({}, [], { actuals: null }), id).marks.length).toBeGreaterThan(0);
  });
});

describe('the small pictures', () => {
  it('have one axis, and every scenario strong in one of them', () => {
    const figures = compared.scenarios.map(({ letter }) =>
      buildMultipleFigure(compared, 'freeCashFlow', letter),
    );
    expect(new Set(figures.map((figure) => JSON.stringify(computeValueDomain(figure)))).size).toBe(1);
    for (const figure of figures)
      expect(figure.marks.filter((mark) => mark.kind === 'line' && mark.style !== 'thin')).toHaveLength(1);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(4);
    expect(figures[2]?.title).toMatch(/^C · Plan C: .* in 2030$/);
  });
});

describe('the table of outcomes', () => {
  const find = (rows: ReturnType<typeof buildOutcomeTable>, id: string) => rows.find((row) => row.id === id);

  it('gives value, absolute and relative difference from the current scenario', () => {
    const row = find(buildOutcomeTable(compared, 'current'), 'operatingIncome');
    const [own, base] = compared.scenarios.map(({ run }) => selectYear(run.rows, 2030).operatingIncome);
    const change = (base ?? 0) - (own ?? 0);
    expect(row?.cells[0]).toMatchObject({ id: 'A', changeText: null });
    expect(row?.cells[1]?.changeText).toBe(
      `${formatUsdBillionsChange(change, 'en')} (${formatPercentChange((100 * change) / (own ?? 1), 'en')})`,
    );
    expect(row?.cells[1]?.direction).toBe('up');
  });

  it('counts from the baseline on request, shares in points, without a share of what is no whole', () => {
    const rows = buildOutcomeTable(compared, 'base');
    expect(find(rows, 'netSales')?.cells[1]?.changeText).toBe('no difference');
    expect(find(rows, 'awsMargin')?.cells[2]?.changeText).toMatch(/^−[\d.]+\u00a0pp$/);
    // From a profit to a loss.
    expect(find(rows, 'awsOperatingIncome')?.cells[2]?.changeText).toMatch(/^−\$\d+bn$/);
  });

  it('never says a difference between a scenario and itself', () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        const overrides = computeDifferences(productDefaults, inputs);
        for (const { cells } of buildOutcomeTable(makeCompared(overrides, [overrides]), 'current'))
          expect(['no difference', null]).toContain(cells[1]?.changeText);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the assumptions that differ', () => {
  it('are those that are not the same everywhere, and marked where they are not the current ones', () => {
    const rows = buildInputMatrix(
      makeCompared({ capex: 250 }, [{ capex: 250, serverLife: 5 }, {}]),
      definitions,
    );
    expect(rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => text)])).toEqual([
      ['capex', '$250bn', '$250bn', '$220bn'],
      ['serverLife', '5.7\u00a0years', '5\u00a0years', '5.7\u00a0years'],
    ]);
    expect(rows[0]?.cells.map(({ isDifferent }) => isDifferent)).toEqual([false, false, true]);
    expect(buildInputMatrix(makeCompared({ capex: 250 }, [{ capex: 250 }]), definitions)).toEqual([]);
  });
});
