import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFact } from '../../test/dataSupport.ts';
import { makeOwnFact, makeOwnFile, shippedFacts } from '../../test/ownDataSupport.ts';
import { buildFactTable, selectFact } from '../factTable.ts';
import { mergeFacts } from './mergeFacts.ts';
import { addFacts, emptyRecord, removeFacts, restoreFacts } from './record.ts';
import type { OwnFact } from './types.ts';

const sample = shippedFacts.filter((_, index) => index % 9 === 0);

/** Own facts about shipped figures and about new ones. */
const ownFact: fc.Arbitrary<OwnFact> = fc
  .tuple(
    fc.constantFrom(...sample),
    fc.constantFrom(null, '2026Q3', '2031'),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  )
  .map(([{ entity, metric, period, periodEnd, unit }, otherPeriod, value]) =>
    makeOwnFact({
      entity,
      metric,
      unit,
      value,
      period: otherPeriod ?? period,
      periodEnd: otherPeriod === null ? periodEnd : null,
    }),
  );
const ownFacts = fc.uniqueArray(ownFact, { selector: ({ id }) => id, maxLength: 12 });

describe('own facts among the shipped ones', () => {
  it('leave the shipped list as it is, and without any it is the very same', () => {
    const before = structuredClone(sample);
    fc.assert(
      fc.property(ownFacts, (own) => {
        mergeFacts(sample, own);
        expect(sample).toEqual(before);
      }),
      { numRuns: 30 },
    );
    expect(mergeFacts(sample, [])).toBe(sample);
  });

  it('are all there; merged once more nothing changes', () => {
    fc.assert(
      fc.property(ownFacts, (own) => {
        const merged = mergeFacts(sample, own);
        expect(own.every((fact) => merged.includes(fact))).toBe(true);
        expect(mergeFacts(merged, own)).toEqual(merged);
      }),
    );
  });

  it('are what a reader gets for the figures they are about', () => {
    fc.assert(
      fc.property(ownFacts, (own) => {
        const table = buildFactTable(mergeFacts(shippedFacts, own));
        const dayless = own.filter(({ period }) => /^\d{4}(?:[QH]\d)?$/.test(period));
        for (const fact of dayless) expect(selectFact(table, fact, fact.period)?.id).toBe(fact.id);
      }),
      { numRuns: 20 },
    );
  });

  it('removed again, restore exactly what was there', () => {
    fc.assert(
      fc.property(ownFacts, ownFacts, (first, second) => {
        const file = makeOwnFile();
        const one = addFacts([file], first)(emptyRecord);
        const both = addFacts([file], second)(one);
        const gone = removeFacts(new Set(both.facts.map(({ id }) => id)))(both);
        expect(mergeFacts(sample, gone.facts)).toBe(sample);
        expect(gone.files).toEqual([]);
        const back = restoreFacts(both.files, both.facts)(gone);
        expect(new Set(mergeFacts(sample, back.facts))).toEqual(new Set(mergeFacts(sample, both.facts)));
      }),
    );
  });
});

describe('a figure', () => {
  const own = makeOwnFact({ period: '2025', periodEnd: null });

  it('replaces every row that gives it, with a day or without', () => {
    const rows = [
      makeFact({ id: 'a', period: '2025' }),
      makeFact({ id: 'b', period: '2025', periodEnd: '2025-12-31' }),
    ];
    expect(mergeFacts(rows, [own])).toEqual([own]);
  });

  it('leaves other periods, metrics and entities alone', () => {
    const rows = [
      makeFact({ id: 'a', period: '2025Q4' }),
      makeFact({ id: 'b', metric: 'capex' }),
      makeFact({ id: 'c', entity: 'google' }),
    ];
    expect(mergeFacts(rows, [own])).toEqual([...rows, own]);
  });

  it('of a month stands for that day only when it names one', () => {
    const rows = [
      makeFact({ id: 'a', metric: 'market_cap', period: '2025-12', periodEnd: '2025-12-10' }),
      makeFact({ id: 'b', metric: 'market_cap', period: '2025-12', periodEnd: '2025-12-31' }),
    ];
    const dated = makeOwnFact({ metric: 'market_cap', period: '2025-12', periodEnd: '2025-12-10' });
    expect(mergeFacts(rows, [dated]).map(({ id }) => id)).toEqual(['b', dated.id]);
    const month = makeOwnFact({ metric: 'market_cap', period: '2025-12', periodEnd: null });
    expect(mergeFacts(rows, [month])).toEqual([month]);
  });
});
