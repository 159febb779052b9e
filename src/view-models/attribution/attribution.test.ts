import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { attributedOutputs, languages, type AttributedOutput, type Overrides } from '../../model/index.ts';
import { makeScenarioView, productPresets, type ScenarioViewOptions } from '../../test/makeScenarioView.ts';
import { arbitraryInputs, makeInputs } from '../../test/modelBasis.ts';
import { listTexts, readBars, readLabel, readRow } from '../../test/readFigure.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { buildTable } from '../buildTable.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { computeValueDomain } from '../valueDomain.ts';
import type { AttributionRequest } from './attributionRequest.ts';
import { buildAttributionFigure } from './buildAttributionFigure.ts';
import { findSliderOfStep, listAttributedChanges } from './listAttributedChanges.ts';

const { groups, definitions } = readShippedAssumptions();

function makeRequest(
  output: AttributedOutput = 'operatingIncome',
  from: Overrides = {},
  name: string | null = null,
): AttributionRequest {
  return { from: { name, inputs: makeInputs(from) }, output, groups, definitions };
}

function build(options: ScenarioViewOptions, request = makeRequest()): ChartFigure {
  return buildAttributionFigure(makeScenarioView(options), request);
}

/** The titles without the names of the outcomes, which are not theirs. */
function readTitle(output: AttributedOutput, ...[options, request]: Parameters<typeof build>): string {
  const { title } = build(options, request ?? makeRequest(output));
  const name = outcomeNames[options.language ?? 'en'][output];
  expect(title.startsWith(name)).toBe(true);
  return title.slice(name.length + 1);
}

const loss: Overrides = { serverLife: 2, serverShare: 95, awsCashMargin: 40, capex: 350 };

describe('buildAttributionFigure', () => {
  it('says what moved, by how much, and what led', () => {
    const overrides = { awsGrowth: 20, capex: 200 };
    expect(readTitle('operatingIncome', { overrides })).toMatch(
      /^2030: −\$[\d.]+bn against the baseline, led by AWS demand \(−\$[\d.]+bn\)$/,
    );
    expect(readTitle('operatingIncome', { overrides, language: 'fr' })).toMatch(
      /^2030\u202f: −[\d,]+\u202fMd\$ par rapport à la référence, surtout Demande AWS \(−[\d,]+\u202fMd\$\)$/,
    );
    expect(readTitle('underlyingNetIncome', { overrides: { taxRate: 25 } })).toMatch(
      /^2030: −\$[\d.]+bn against the baseline, all of it from Corporate$/,
    );
    expect(readTitle('operatingIncome', { overrides: { taxRate: 25 } })).toBe(
      '2030: nothing that differs from the baseline moves it',
    );
    expect(readTitle('awsMargin', {}, makeRequest('awsMargin', loss, 'Loss'))).toMatch(
      /^2030: \+[\d.]+\u00a0pp against “Loss”, led by .+ \(\+[\d.]+\u00a0pp\)$/,
    );
  });

  it('walks without a gap from one value to the other', () => {
    fc.assert(
      fc.property(
        arbitraryInputs,
        arbitraryInputs,
        fc.constantFrom(...attributedOutputs.filter((output) => output !== 'marketCap')),
        fc.integer({ min: 2026, max: 2035 }),
        (from, overrides, output, year) => {
          const view = makeScenarioView({ overrides, year });
          const figure = buildAttributionFigure(view, makeRequest(output, from));
          const bars = readBars(figure, 'contributions');
          expect(bars.map(([step]) => step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
          const start = readLabel(figure, 'from').at?.[1] ?? NaN;
          const end = view.scenario.rows[year - 2026]?.[output] ?? NaN;
          let total = start;
          for (const [, before, after] of bars) {
            expect(before).toBe(total);
            total = after;
          }
          const size = Math.max(1, ...bars.flat().map(Math.abs));
          expect(Math.abs(total - end)).toBeLessThanOrEqual(1e-9 * size);
          expect(readLabel(figure, 'to').at).toEqual([8, end]);
          expect(Math.abs((readRow(figure, 7).cells['total'] ?? NaN) - end)).toBeLessThanOrEqual(1e-9 * size);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps its rows, marks and labels whatever the values', () => {
    const listIds = (figure: ChartFigure) => ({
      marks: figure.marks.map((mark) => [
        mark.id,
        mark.kind === 'bar' ? [mark.bars.length, mark.tone.length] : 0,
      ]),
      labels: figure.labels.map(({ id }) => id),
      rows: figure.rows.map(({ label }) => label),
    });
    const known = listIds(build({ overrides: { capex: 100 } }));
    expect(known.labels).toEqual(['from', ...groups.map(({ id }) => id), 'to']);
    for (const overrides of [{}, loss, ...productPresets.map(({ inputs }) => inputs)])
      for (const output of attributedOutputs)
        expect(listIds(build({ overrides }, makeRequest(output)))).toEqual(known);
  });

  it('tells ups from downs by colour, arrow and sign, and unchanged groups from both', () => {
    const figure = build({ overrides: { awsGrowth: 20, awsCashMargin: 80, taxRate: 30 } });
    expect(readLabel(figure, 'aws-demand')).toMatchObject({ tone: 'negative', lane: 'bar' });
    expect(readLabel(figure, 'aws-demand').text).toMatch(/^▼ −\$/);
    expect(readLabel(figure, 'aws-margin').text).toMatch(/^▲ \+\$/);
    expect(readLabel(figure, 'aws-margin').tone).toBe('positive');
    expect(readLabel(figure, 'rivals')).toMatchObject({ tone: 'neutral', text: 'unchanged' });
    // Tax does not touch operating income: it differs and adds nothing.
    expect(readLabel(figure, 'corporate')).toMatchObject({ tone: 'neutral', text: '$0bn' });
    for (const label of figure.labels)
      for (const [step, from, to] of readBars(figure, 'contributions'))
        if (step === label.at?.[0]) expect(label.at[1]).toBeGreaterThanOrEqual(Math.max(from, to));
  });

  it('counts differences of percentages in points and need not begin its axis at zero', () => {
    const figure = build({ overrides: { capex: 240 } }, makeRequest('awsShareOfThree'));
    expect(figure.columns.map(({ unit }) => unit)).toEqual(['points', 'percent']);
    expect(
      buildTable(build({ overrides: { capex: 240 } }, makeRequest('awsMargin')), 'en').rows[2]?.cells[0],
    ).toMatch(/^−[\d.]+\u00a0pp$/);
    expect(computeValueDomain(figure).min).toBeGreaterThan(20);
  });

  it('does not explain a market value that does not exist', () => {
    const figure = build({ overrides: loss, year: 2028 }, makeRequest('marketCap'));
    expect(figure.title).toContain(' 2028: no attribution without a profit');
    expect(figure.notes).toEqual(['No profit in the scenario: market value is not meaningful there.']);
    expect(readLabel(figure, 'to').at).toBeNull();
    expect(readLabel(figure, 'from').at?.[1]).toBeGreaterThan(1000);
    expect(buildTable(figure, 'en').rows.at(-1)?.cells).toEqual(['–', '–']);
    expect(Number.isFinite(computeValueDomain(figure).max)).toBe(true);
    const back = build({ year: 2028 }, makeRequest('marketCap', loss, 'Loss'));
    expect(back.notes).toEqual(['No profit in “Loss”: market value is not meaningful there.']);
    const both = build(
      { overrides: { ...loss, capex: 349 }, year: 2028, language: 'fr' },
      makeRequest('marketCap', loss),
    );
    expect(both.notes[0]).toContain('ni dans le scénario');
  });

  it('never shows a number that is none', () => {
    for (const language of languages)
      for (const output of attributedOutputs)
        for (const { inputs } of productPresets) {
          const texts = listTexts(build({ overrides: inputs, language }, makeRequest(output, loss)));
          expect(texts.join(' ')).not.toMatch(/NaN|Infinity|undefined|null/);
        }
  });
});

describe('listAttributedChanges', () => {
  const overrides = { awsGrowth: 20, awsGrowthLong: 8, awsCashMargin: 72, taxRate: 30 };
  const view = makeScenarioView({ overrides });

  it('lists the groups that differ, the largest part first, with what moved in them', () => {
    const rows = listAttributedChanges(view, makeRequest());
    expect(rows.map(({ group }) => group)).toEqual(['aws-demand', 'aws-margin', 'corporate']);
    expect(rows[0]?.changes).toEqual([
      `${definitions[0]?.label.en ?? ''}: 36% → 20%`,
      `${definitions[1]?.label.en ?? ''}: 10% → 8%`,
    ]);
    expect(rows[0]).toMatchObject({ direction: 'down', input: 'awsGrowth' });
    expect(rows[2]).toMatchObject({ direction: 'none', amountText: '$0bn', input: 'taxRate' });
    expect(listAttributedChanges(makeScenarioView(), makeRequest())).toEqual([]);
  });

  it('agrees with the picture, and leads to the same sliders', () => {
    const figure = buildAttributionFigure(view, makeRequest());
    for (const row of listAttributedChanges(view, makeRequest())) {
      expect(readLabel(figure, row.group).text).toContain(row.amountText);
      const step = groups.findIndex(({ id }) => id === row.group) + 1;
      expect(findSliderOfStep(view, makeRequest(), step)).toBe(row.input);
    }
    expect(findSliderOfStep(view, makeRequest(), 0)).toBeUndefined();
    expect(findSliderOfStep(view, makeRequest(), 8)).toBeUndefined();
    expect(findSliderOfStep(view, makeRequest(), 6)).toBe('azureGrowth');
  });
});
