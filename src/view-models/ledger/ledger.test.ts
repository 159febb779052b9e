import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTexts } from '../../i18n/ledger/ledgerTexts.ts';
import { languages } from '../../model/index.ts';
import { makeFigure } from '../../test/makeFigure.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { buildBridgeFigure } from '../buildBridgeFigure.ts';
import { buildCapacityFigure } from '../buildCapacityFigure.ts';
import { buildCashFigure } from '../buildCashFigure.ts';
import { buildCloudFigure } from '../buildCloudFigure.ts';
import { buildEarningsFigure } from '../buildEarningsFigure.ts';
import { kpiIds } from '../buildKpis.ts';
import { buildMarginFigure } from '../buildMarginFigure.ts';
import { buildProfitFigure } from '../buildProfitFigure.ts';
import { buildAssumptionRequest } from './buildAssumptionRequest.ts';
import { buildKpiRequest } from './buildKpiRequest.ts';
import { buildPointRequest } from './buildPointRequest.ts';
import { describeFactUnit } from './describeUnit.ts';
import { formatFactValue } from './formatFactValue.ts';
import { formatDay } from '../../format/days.ts';
import { formatPeriod } from './formatPeriod.ts';
import { formulaIds } from './ledgerTypes.ts';
import { listChanges } from './listChanges.ts';

const builders = [
  buildCapacityFigure,
  buildProfitFigure,
  buildCashFigure,
  buildMarginFigure,
  buildCloudFigure,
  buildBridgeFigure,
  buildEarningsFigure,
];
const { definitions } = readShippedAssumptions();
const baselineFacts = { operatingCashFlow: 'f0318', capex: 'f0334', netSales: 'f0013' };

describe.each(builders.map((build) => build(makeScenarioView())))('the ledger of figure $id', (figure) => {
  it('opens every cell, and nothing where there is no cell', () => {
    for (const row of figure.rows)
      for (const column of figure.columns) {
        const request = buildPointRequest(figure, row.x, column.id, 'en');
        const item = request?.items.find(({ id }) => id === column.id);
        if ((row.cells[column.id] ?? null) === null) expect(item).toBeUndefined();
        else expect(request?.selected).toBe(column.id);
      }
    expect(buildPointRequest(figure, 1900, null, 'en')).toBeNull();
  });

  it('gives every reported point facts, and no projected one', () => {
    for (const row of figure.rows) {
      const { items } = buildPointRequest(figure, row.x, null, 'en') ?? { items: [] };
      for (const item of items) {
        const place = `${figure.id} ${row.label} ${item.label}`;
        if (row.status === 'projected') expect(item.origin.kind, place).toBe('model');
        // The base year of what nobody reports is the model's own: AWS capacity, demand, unmet demand.
        else if (item.origin.kind === 'model')
          expect([place, item.origin.basis]).toEqual([
            expect.stringMatching(/^(capacity 2025|bridge)/),
            row.status === 'actual' ? 'baseYear' : expect.stringMatching(/scenario|baseline/),
          ]);
        else if (item.origin.kind === 'facts') expect(item.origin.factIds.length, place).toBeGreaterThan(0);
      }
    }
  });
});

describe('a point', () => {
  it('begins with the first figure that stands there when none is named', () => {
    const figure = makeFigure();
    expect(buildPointRequest(figure, 2025, null, 'en')).toEqual({
      selected: 'sales',
      items: [
        {
          id: 'sales',
          label: 'Sales',
          period: '2025',
          valueText: '$50.0bn',
          origin: { kind: 'model', formula: 'projection', basis: 'baseYear' },
        },
      ],
    });
    expect(buildPointRequest(figure, 2025, 'share', 'en')?.selected).toBe('sales');
  });

  it('names the part of the model that computes it', () => {
    const figure = buildCashFigure(makeScenarioView());
    const formulaOf = (column: string) => {
      const request = buildPointRequest(figure, 2030, column, 'en');
      const origin = request?.items.find(({ id }) => id === column)?.origin;
      return origin?.kind === 'model' ? [origin.formula, origin.basis] : null;
    };
    expect(formulaOf('capex')).toEqual(['capitalExpenditure', 'scenario']);
    expect(formulaOf('free')).toEqual(['amazon', 'scenario']);
    expect(formulaOf('baseline')).toEqual(['amazon', 'baseline']);
  });
});

describe('the sections of the model', () => {
  it.each(formulaIds)('are headings of docs/model.md: %s', (id) => {
    const headings = readFileSync('docs/model.md', 'utf8').match(/^## .+$/gm) ?? [];
    for (const language of languages) {
      const { section, lines } = ledgerTexts[language].formulas[id];
      expect(
        headings.some((heading) => heading === `## ${section}` || heading.startsWith(`## ${section} (`)),
      ).toBe(true);
      expect(lines.length).toBeGreaterThan(0);
    }
    const { en, fr } = ledgerTexts;
    expect(fr.formulas[id].lines).toHaveLength(en.formulas[id].lines.length);
  });
});

describe('a key figure', () => {
  it.each(kpiIds)('opens for the base year and for the chosen year: %s', (id) => {
    for (const language of languages) {
      const view = makeScenarioView({ language });
      const { items, selected } = buildKpiRequest(view, id, baselineFacts, 'chosen');
      expect(selected).toBe('chosen');
      expect(items.map(({ period }) => period)).toEqual(['2025', '2030']);
      expect(items[1]?.origin).toMatchObject({ kind: 'model', basis: 'scenario' });
    }
  });

  it('stands on the facts of the base figures that it is computed from', () => {
    const [base] = buildKpiRequest(makeScenarioView(), 'freeCashFlow', baselineFacts, 'base').items;
    expect(base?.origin).toMatchObject({ kind: 'facts', factIds: ['f0318', 'f0334'], unit: 'USD_bn' });
    expect(base?.valueText).toBe('$7.70bn');
    const [unknown] = buildKpiRequest(makeScenarioView(), 'awsMargin', {}, 'base').items;
    expect(unknown?.origin).toEqual({ kind: 'model', formula: 'aws', basis: 'baseYear' });
  });
});

describe('an assumption', () => {
  it('opens its default and the markers that a fact says, too', () => {
    const capex = definitions.find(({ id }) => id === 'capex');
    if (capex === undefined) throw new Error('no capex');
    const marker = capex.markers[0] ?? null;
    const { items, selected } = buildAssumptionRequest(capex, marker, 'fr', 'valeur par défaut');
    expect(selected).toBe('131.8 2025');
    expect(items.map(({ period, valueText }) => `${period} ${valueText}`)).toEqual([
      'valeur par défaut 220\u202fMd$',
      '2025 131,8\u202fMd$',
      'objectif de févr. 2026 200\u202fMd$',
      'objectif de juil. 2026 220\u202fMd$',
    ]);
    expect(items.map(({ origin }) => origin.kind)).toEqual(['assumption', 'facts', 'facts', 'facts']);
    expect(buildAssumptionRequest(capex, null, 'en', 'default').selected).toBe('default');
  });

  it('counts as changed only when it is not at its default', () => {
    expect(listChanges(definitions, { capex: 220 }, 'en')).toEqual([]);
    expect(listChanges(definitions, { serverLife: 5, capex: 250 }, 'en')).toEqual([
      { id: 'capex', label: '2026 capital expenditure', from: '$220bn', to: '$250bn' },
      {
        id: 'serverLife',
        label: 'Accounting life of servers',
        from: '5.7\u00a0years',
        to: '5\u00a0years',
      },
    ]);
  });
});

describe('texts of facts', () => {
  it.each([
    [131.819, 'USD_bn', '$131.819bn', '131,819\u202fMd$'],
    [-7.604, 'USD_bn', '−$7.604bn', '−7,604\u202fMd$'],
    [1595000, 'count', '1,595,000', '1\u202f595\u202f000'],
    [5.75, 'USD_per_share', '$5.75', '5,75\u202f$'],
    [6.4, 'years', '6.4\u00a0years', '6,4\u202fans'],
    [10735, 'millions', '10,735 million', '10\u202f735\u202fmillions'],
    [2027, 'year', '2027', '2027'],
    [1, 'event', 'took place', 'a eu lieu'],
    [3.9, 'GW', '3.9 GW', '3,9\u202fGW'],
    [25, 'USD_bn_annualized', '$25bn a year', '25\u202fMd$ par an'],
    [4, 'multiple', '4×', '4\u202ffois'],
    [1.5, 'furlongs', '1.5', '1,5'],
  ])('write %f %s with every digit', (value, unit, en, fr) => {
    expect(formatFactValue(value, unit, 'en', ledgerTexts.en)).toBe(en);
    expect(formatFactValue(value, unit, 'fr', ledgerTexts.fr)).toBe(fr);
  });

  it.each([
    ['2025', '2025', '2025'],
    ['2025Q4', 'Q4 2025', 'T4 2025'],
    ['2026H1', 'first half 2026', '1er semestre 2026'],
    ['FY2025', 'fiscal year 2025', 'exercice 2025'],
    ['FY2025Q1', 'Q1 of fiscal year 2025', 'T1 de l’exercice 2025'],
    ['2025-04', 'April 2025', 'avril 2025'],
    ['2024-09-18', '18 September 2024', '18 septembre 2024'],
  ])('say the period %s in words', (period, en, fr) => {
    expect(formatPeriod(period, 'en', ledgerTexts.en)).toBe(en);
    expect(formatPeriod(period, 'fr', ledgerTexts.fr)).toBe(fr);
  });

  it('leave what is no day as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!/^\d{4}-\d{2}/.test(text)) expect(formatDay(text, 'en')).toBe(text);
      }),
    );
    expect(formatDay('2026-13', 'en')).toBe('2026-13');
  });

  it('name units, and unknown ones by themselves', () => {
    expect(describeFactUnit('USD_bn', ledgerTexts.fr)).toBe('milliards de dollars américains');
    expect(describeFactUnit('furlongs', ledgerTexts.en)).toBe('furlongs');
  });
});
