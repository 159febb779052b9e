import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFactRows, makeManyFacts, shippedFacts } from '../../test/tableFacts.ts';
import { periodKinds } from '../../model/index.ts';
import { noFactFilters, type FactFilters, type FactRow } from './factTypes.ts';
import {
  buildFactTest,
  countFacets,
  facetIds,
  isFilteringFacts,
  keyMetric,
  readFacet,
} from './filterFacts.ts';

const rows = makeFactRows(shippedFacts);
const french = makeFactRows(shippedFacts, 'fr');

function select(change: Partial<FactFilters>, list: readonly FactRow[] = rows): readonly FactRow[] {
  return list.filter(buildFactTest({ ...noFactFilters, ...change }));
}

const anyFilters = fc.record<FactFilters>({
  entity: fc.constantFrom(null, 'amazon', 'microsoft', 'nobody'),
  metric: fc.constantFrom(null, 'amazon aws_net_sales', 'amazon capex', 'microsoft capex'),
  confidence: fc.constantFrom(null, 'verified', 'estimated'),
  unit: fc.constantFrom(null, 'USD_bn', 'percent'),
  periodKind: fc.constantFrom(null, ...periodKinds),
  isRepeatedOnly: fc.boolean(),
  search: fc.constantFrom('', '2025', 'capex', 'synergy share', 'zzz'),
});

describe('buildFactTest', () => {
  it('lets everything pass until somebody chooses', () => {
    expect(select({})).toHaveLength(shippedFacts.length);
    expect(isFilteringFacts(noFactFilters)).toBe(false);
    expect(isFilteringFacts({ ...noFactFilters, search: '  ' })).toBe(false);
    expect(isFilteringFacts({ ...noFactFilters, isRepeatedOnly: true })).toBe(true);
  });

  it('searches every column in the language of the page, ids and hidden columns too', () => {
    expect(select({ search: 'f0013' }).map(({ fact }) => fact.id)).toEqual(['f0013']);
    expect(select({ search: 'net sales 2025 716.924' }).map(({ fact }) => fact.id)).toContain('f0013');
    expect(select({ search: '716,924' }, french).map(({ fact }) => fact.id)).toContain('f0013');
    expect(select({ search: '716,924 net sales' }).map(({ fact }) => fact.id)).not.toContain('f0013');
    expect(select({ search: 'T4 2025 verifie' }, french).length).toBeGreaterThan(10);
    expect(select({ search: 'Q4 2025 verified' }).length).toBeGreaterThan(10);
    expect(select({ search: '2025Q4 AWS net sales' }).length).toBeGreaterThan(0);
  });

  it('tells one metric id of two companies apart', () => {
    const entitiesOf = (metric: string) =>
      new Set(shippedFacts.filter((fact) => fact.metric === metric).map(({ entity }) => entity));
    expect(entitiesOf('market_cap').size).toBeGreaterThan(1);
    const found = select({ metric: keyMetric({ entity: 'nvidia', metric: 'market_cap' }) });
    expect(new Set(found.map(({ fact }) => fact.entity))).toEqual(new Set(['nvidia']));
  });

  it('keeps exactly the rows that fit every choice', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const alone = [
          ...facetIds.map((facet) => new Set(select({ [facet]: filters[facet] }))),
          new Set(select({ isRepeatedOnly: filters.isRepeatedOnly })),
          new Set(select({ search: filters.search })),
        ];
        expect(select(filters)).toEqual(rows.filter((row) => alone.every((set) => set.has(row))));
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing that is not there among ten thousand', () => {
    const many = makeFactRows(makeManyFacts(10_000));
    const fits = buildFactTest({ ...noFactFilters, entity: 'microsoft', search: 'capex' });
    const found = many.filter(fits);
    expect(found.length).toBeGreaterThan(100);
    expect(
      found.every(
        ({ fact, texts }) =>
          fact.entity === 'microsoft' && /capex/i.test(`${texts.metric} ${texts.note} ${texts.source}`),
      ),
    ).toBe(true);
  });
});

describe('countFacets', () => {
  it('counts what each value would leave, the other choices being as they are', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...facetIds), (filters, facet) => {
        const counts = countFacets(rows, filters)[facet];
        const [value] = counts.keys();
        if (value !== undefined)
          expect(select({ ...filters, [facet]: value })).toHaveLength(counts.get(value) ?? -1);
        const sum = [...counts.values()].reduce((total, count) => total + count, 0);
        expect(sum).toBe(select({ ...filters, [facet]: null }).length);
      }),
      { numRuns: 60 },
    );
  });

  it('knows the values of every row', () => {
    for (const row of rows.slice(0, 50))
      expect(facetIds.map((facet) => readFacet(row, facet)).every((value) => value !== '')).toBe(true);
  });
});
