import { describe, expect, it } from 'vitest';
import { dataTableTexts } from '../../i18n/data-table/dataTableTexts.ts';
import { makeFact } from '../../test/dataSupport.ts';
import { makeFactRows, shippedFacts } from '../../test/tableFacts.ts';
import { buildFactRows, readableId } from './buildFactRows.ts';
import { findPeriodKind, orderPeriod } from './periods.ts';

describe('buildFactRows', () => {
  it('writes every cell in the language', () => {
    const fact = makeFact({ value: 1234.5678, periodEnd: '2025-12-31', note: 'a note' });
    const write = (language: 'en' | 'fr') =>
      buildFactRows([fact], {
        language,
        nameMetric: (entity, metric) => `${metric} of ${entity}`,
        nameSource: (id) => (id === 's001' ? 'Annual report' : null),
      })[0]?.texts;
    expect(write('en')).toEqual({
      metric: 'net_sales of amazon',
      entity: 'Amazon',
      period: '2025',
      value: '1,234.5678',
      unit: '$bn',
      confidence: 'Verified',
      source: 'Annual report',
      note: 'a note',
      periodEnd: '31 December 2025',
      metricId: 'net_sales',
      id: 'f0001',
    });
    expect(write('fr')).toMatchObject({
      value: '1\u202f234,5678',
      unit: 'Md$',
      confidence: 'Vérifié',
      periodEnd: '31 décembre 2025',
    });
  });

  it('knows every company, unit and confidence of the shipped facts, in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const { entities, units, confidences } = dataTableTexts[language];
      for (const { entity, unit, confidence } of shippedFacts) {
        expect(Object.keys(entities)).toContain(entity);
        expect(Object.keys(units)).toContain(unit);
        expect(Object.keys(confidences)).toContain(confidence);
      }
    }
  });

  it('shows ids where it knows no name, also such as every object has', () => {
    const [row] = makeFactRows([makeFact({ entity: 'constructor', source: 's999' })]);
    expect(row?.texts).toMatchObject({ entity: 'constructor', source: 's999' });
    expect(readableId('aws_net_sales')).toBe('aws net sales');
  });

  it('groups no calendar year', () => {
    const [row] = makeFactRows([makeFact({ unit: 'year', value: 2027 })]);
    expect(row?.texts.value).toBe('2027');
  });

  it('marks figures that several rows give, and whether they disagree', () => {
    const rows = makeFactRows([
      makeFact({ id: 'a', value: 125 }),
      makeFact({ id: 'b', value: 128.3 }),
      makeFact({ id: 'c', period: '2024' }),
      makeFact({ id: 'd', period: '2024' }),
      makeFact({ id: 'e', period: '2024', unit: 'percent' }),
      makeFact({ id: 'f', period: '2023' }),
    ]);
    expect(rows.map(({ sameFigure, isDisputed }) => [sameFigure, isDisputed])).toEqual([
      [2, true],
      [2, true],
      [2, false],
      [2, false],
      [1, false],
      [1, false],
    ]);
    const disputed = makeFactRows(shippedFacts).filter(({ isDisputed }) => isDisputed);
    expect(new Set(disputed.map(({ fact }) => `${fact.metric} ${fact.period}`))).toEqual(
      new Set(['capex_guidance 2025', 'capex_guidance 2026']),
    );
  });
});

describe('periods', () => {
  it.each([
    ['2025', 'year'],
    ['2025H1', 'half'],
    ['2025Q4', 'quarter'],
    ['FY2025', 'fiscalYear'],
    ['FY2025Q4', 'fiscalQuarter'],
    ['2026-02', 'month'],
    ['2026-02-05', 'day'],
  ])('%s is a %s', (period, kind) => expect(findPeriodKind(period)).toBe(kind));

  it('are written in words', () => {
    const write = (period: string, language: 'en' | 'fr') =>
      makeFactRows([makeFact({ period })], language)[0]?.texts.period;
    expect([write('2025Q4', 'en'), write('2025Q4', 'fr')]).toEqual(['Q4 2025', 'T4 2025']);
    expect([write('2026-02-05', 'en'), write('2026-02-05', 'fr')]).toEqual([
      '5 February 2026',
      '5 février 2026',
    ]);
  });

  it('stand in the order of time', () => {
    const periods = [
      '2024-12',
      '2024Q4',
      '2024',
      '2025Q1',
      '2025-06-30',
      '2025Q2',
      '2025H1',
      'FY2025',
      '2025',
    ];
    const ends: Readonly<Record<string, string>> = { FY2025: '2025-06-30' };
    const orders = periods.map((period) => orderPeriod(period, ends[period] ?? null, findPeriodKind(period)));
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });
});
