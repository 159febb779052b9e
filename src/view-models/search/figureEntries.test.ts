import { describe, expect, it } from 'vitest';
import { listFigureEntries, pickFact, type SearchableFact } from './figureEntries.ts';
import { searchEntries } from './searchEntries.ts';

function fact(id: string, metric: string, period: string, periodEnd: string | null = null): SearchableFact {
  return { id, entity: 'aws', metric, period, periodEnd };
}

const facts = [
  fact('f1', 'net_sales', '2024'),
  fact('f2', 'net_sales', '2025Q4'),
  fact('f3', 'net_sales', '2025'),
  fact('f4', 'net_sales', '2026Q2', '2026-06-30'),
  fact('f5', 'net_sales', '2026H1'),
  fact('f6', 'backlog', '2026-06-30'),
  fact('f7', 'backlog', 'FY2026Q1'),
];

const names: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  net_sales: { en: 'AWS sales', fr: 'Ventes d’AWS' },
  backlog: { en: 'AWS backlog', fr: 'Carnet de commandes d’AWS' },
};
const describeMetric = (_: string, metric: string) => ({
  label: names[metric] ?? { en: metric, fr: metric },
  definition: { en: 'What it counts.', fr: 'Ce qui est compté.' },
});

const entries = listFigureEntries(facts, describeMetric, 'fr');

describe('listFigureEntries', () => {
  it('has one entry a metric, its facts the latest first, the longer period before the shorter', () => {
    expect(entries.map(({ label }) => label)).toEqual(['Ventes d’AWS', 'Carnet de commandes d’AWS']);
    expect(entries[0]?.target.facts.map(({ id }) => id)).toEqual(['f4', 'f5', 'f3', 'f2', 'f1']);
    expect(entries[1]?.target.facts.map(({ id }) => id)).toEqual(['f6', 'f7']);
  });

  it.each([
    ['ventes aws', 'Ventes d’AWS'],
    ['AWS sales 2024', 'Ventes d’AWS'],
    ['ventes T4', 'Ventes d’AWS'],
    ['backlog', 'Carnet de commandes d’AWS'],
    ['net sales 2025q4', 'Ventes d’AWS'],
  ])('%s finds %s', (query, label) => {
    expect(searchEntries(entries, query)[0]?.entries[0]?.label).toBe(label);
  });

  it('finds nothing of a year that has no figure', () => {
    expect(searchEntries(entries, 'ventes 2031')).toEqual([]);
  });
});

describe('pickFact', () => {
  const sales = entries[0]?.target.facts ?? [];

  it.each([
    ['ventes', 'f4'],
    ['ventes 2025', 'f3'],
    ['ventes 2024', 'f1'],
    ['ventes T4 2025', 'f2'],
    ['ventes 2025Q4', 'f2'],
    ['ventes S1', 'f5'],
    ['ventes 1999', 'f4'],
    ['', 'f4'],
  ])('%j means %s', (query, id) => {
    expect(pickFact(sales, query)?.id).toBe(id);
  });

  it('has nothing to pick from nothing', () => {
    const nothing: readonly SearchableFact[] = [];
    expect(pickFact(nothing, 'x')).toBe(undefined);
  });
});
