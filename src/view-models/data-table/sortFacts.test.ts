import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFact } from '../../test/dataSupport.ts';
import { makeFactRows, shippedFacts } from '../../test/tableFacts.ts';
import { factColumnIds, type FactColumnId } from '../../model/index.ts';
import { createFactComparer } from './sortFacts.ts';

const rows = makeFactRows(shippedFacts);
const compare = createFactComparer(rows, 'en');

function sortBy(column: FactColumnId): readonly (typeof rows)[number][] {
  return rows.toSorted((a, b) => compare(a, b, column));
}

describe('createFactComparer', () => {
  it('sorts values as numbers', () => {
    const values = sortBy('value').map(({ fact }) => fact.value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values[0]).toBeLessThan(0);
  });

  it('sorts periods by time, not by their letters', () => {
    const periods = sortBy('period').map(({ fact }) => fact.period);
    expect(periods.indexOf('2024Q4')).toBeLessThan(periods.indexOf('2024'));
    expect(periods.indexOf('2024')).toBeLessThan(periods.indexOf('2025Q1'));
    expect(periods.lastIndexOf('2025Q1')).toBeLessThan(periods.indexOf('2025Q2'));
  });

  it('sorts confidence from the surest, unknown kinds last', () => {
    const names = [...new Set(sortBy('confidence').map(({ fact }) => fact.confidence))];
    expect(names).toEqual(['verified', 'secondary', 'estimated', 'unverified']);
  });

  it('sorts texts as the language does, and numbers in them by size', () => {
    const some = makeFactRows(
      [
        makeFact({ id: 'f10', note: 'zone' }),
        makeFact({ id: 'f9', note: 'été' }),
        makeFact({ id: 'F2', note: 'Etude' }),
      ],
      'fr',
    );
    const inFrench = createFactComparer(some, 'fr');
    const ids = (column: FactColumnId) =>
      some.toSorted((a, b) => inFrench(a, b, column)).map(({ fact }) => fact.id);
    expect(ids('id')).toEqual(['F2', 'f9', 'f10']);
    expect(ids('note')).toEqual(['f9', 'F2', 'f10']);
  });

  it('gives an order: reversible, transitive, and equal for a row and itself', () => {
    const anyRow = fc.constantFrom(...rows);
    fc.assert(
      fc.property(anyRow, anyRow, anyRow, fc.constantFrom(...factColumnIds), (a, b, c, column) => {
        expect(compare(a, a, column)).toBe(0);
        expect(Math.sign(compare(a, b, column)) + Math.sign(compare(b, a, column))).toBe(0);
        if (compare(a, b, column) <= 0 && compare(b, c, column) <= 0)
          expect(compare(a, c, column)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
