import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidences, parseFacts } from './facts.ts';
import {
  buildFactTable,
  computeTrailingYear,
  findWeakestConfidence,
  listTrailingQuarters,
  selectAnnual,
  selectConflicts,
  selectFact,
  selectQuarterly,
} from './factTable.ts';
import { makeFact } from '../test/dataSupport.ts';

const netSales = { entity: 'amazon', metric: 'net_sales', unit: 'USD_bn' } as const;

function makeQuarters(values: Readonly<Record<string, number>>) {
  return Object.entries(values).map(([period, value]) => makeFact({ id: period, period, value }));
}

describe('selectFact', () => {
  it('finds a figure by entity, metric, period and unit', () => {
    const table = buildFactTable([
      makeFact({ id: 'f1', value: 1 }),
      makeFact({ id: 'f2', value: 2, period: '2024' }),
      makeFact({ id: 'f3', value: 3, entity: 'google' }),
      makeFact({ id: 'f4', value: 4, metric: 'employees', unit: 'count' }),
    ]);
    expect(selectFact(table, netSales, '2024')?.value).toBe(2);
    expect(selectFact(table, { ...netSales, entity: 'google' }, '2025')?.value).toBe(3);
    expect(selectFact(table, { ...netSales, metric: 'employees' }, '2025')).toBeNull();
    expect(selectFact(table, netSales, '2023')).toBeNull();
  });

  it('prefers the surer row, then the later id, whatever the order of the file', () => {
    const rows = [
      makeFact({ id: 'f9', confidence: 'verified' }),
      makeFact({ id: 'f10', confidence: 'verified' }),
      makeFact({ id: 'f11', confidence: 'secondary' }),
      makeFact({ id: 'f12', confidence: 'unverified' }),
      makeFact({ id: 'f13', confidence: 'estimated' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const [conflict] = selectConflicts(buildFactTable(shuffled));
        expect(conflict?.chosen.id).toBe('f10');
        expect(conflict?.others.map((fact) => fact.id)).toEqual(['f9', 'f11', 'f13', 'f12']);
      }),
    );
  });
});

describe('selectConflicts', () => {
  it('shows the figures that several shipped rows give', async () => {
    const { facts } = await parseFacts(readFileSync('public/data/facts.csv', 'utf8'));
    const conflicts = selectConflicts(buildFactTable(facts));
    expect(conflicts).toHaveLength(10);
    const guidance = conflicts.find(
      ({ chosen }) => chosen.metric === 'capex_guidance' && chosen.period === '2025',
    );
    expect([guidance?.chosen, ...(guidance?.others ?? [])].map((fact) => fact?.value)).toEqual([
      125, 118, 100,
    ]);
  });
});

describe('selectAnnual and selectQuarterly', () => {
  it('take calendar years and quarters only, in order', () => {
    const periods = [
      '2025Q1',
      '2025',
      'FY2025',
      '2023',
      '2024Q4',
      '2025H1',
      '2025-03',
      '2025-03-31',
      'FY2025Q4',
    ];
    const table = buildFactTable(periods.map((period) => makeFact({ id: period, period })));
    expect(selectAnnual(table, netSales).map(({ year }) => year)).toEqual([2023, 2025]);
    expect(selectQuarterly(table, netSales).map(({ year, quarter }) => [year, quarter])).toEqual([
      [2024, 4],
      [2025, 1],
    ]);
  });

  it('leave other units out', () => {
    const table = buildFactTable([
      makeFact({ id: 'f1' }),
      makeFact({ id: 'f2', period: '2024', unit: 'percent' }),
    ]);
    expect(selectAnnual(table, netSales).map(({ fact }) => fact.id)).toEqual(['f1']);
  });
});

describe('computeTrailingYear', () => {
  it('adds the last four quarters', () => {
    const facts = makeQuarters({ '2025Q2': 1, '2025Q3': 10, '2025Q4': 20, '2026Q1': 30, '2026Q2': 40 });
    expect(computeTrailingYear(buildFactTable(facts), netSales)).toMatchObject({
      year: 2026,
      quarter: 2,
      value: 100,
    });
  });

  it('adds nothing across a gap, a lack or a change of unit', () => {
    const three = makeQuarters({ '2025Q4': 20, '2026Q1': 30, '2026Q2': 40 });
    const [gap, ...others] = makeQuarters({ '2025Q2': 1, '2025Q3': 1, '2026Q1': 1, '2026Q2': 1 });
    const mixed = [...three, makeFact({ id: 'x', period: '2025Q3', unit: 'percent' })];
    for (const facts of [[], three, gap === undefined ? [] : [gap, ...others], mixed]) {
      expect(computeTrailingYear(buildFactTable(facts), netSales)).toBeNull();
    }
  });
});

describe('listTrailingQuarters', () => {
  it('crosses years', () => {
    expect(listTrailingQuarters(2026, 2)).toEqual(['2025Q3', '2025Q4', '2026Q1', '2026Q2']);
    expect(listTrailingQuarters(2025, 4)).toEqual(['2025Q1', '2025Q2', '2025Q3', '2025Q4']);
  });
});

describe('findWeakestConfidence', () => {
  it('is as weak as the weakest link', () => {
    expect(findWeakestConfidence(['verified', 'estimated', 'secondary'])).toBe('estimated');
    expect(findWeakestConfidence(confidences)).toBe('unverified');
    expect(findWeakestConfidence([])).toBe('verified');
  });
});
