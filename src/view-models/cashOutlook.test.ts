import { describe, expect, it } from 'vitest';
import { describeOutlook } from './cashOutlook.ts';

const pathOf = (...values: readonly number[]) =>
  values.map((value, order) => ({ year: 2026 + order, value }));

describe('describeOutlook', () => {
  it('says that a path never crosses zero', () => {
    expect(describeOutlook(pathOf(1, 2, 3))).toEqual({ kind: 'positive' });
    expect(describeOutlook(pathOf(-1, -2, -3))).toEqual({ kind: 'negative' });
  });

  it('says when a path turns once and for all', () => {
    expect(describeOutlook(pathOf(-33.6, -4.7, 27.2, 98.7))).toEqual({ kind: 'turnsPositive', year: 2028 });
    expect(describeOutlook(pathOf(5, -1, -2))).toEqual({ kind: 'turnsNegative', year: 2027 });
  });

  it('counts the negative years of a path that turns more than once', () => {
    expect(describeOutlook(pathOf(-1, 2, -3, -4))).toEqual({ kind: 'mixed', negativeYears: 3 });
  });

  it('takes zero for positive', () => {
    expect(describeOutlook(pathOf(-1, 0))).toEqual({ kind: 'turnsPositive', year: 2027 });
  });

  it('knows one year and none', () => {
    expect(describeOutlook(pathOf(-1))).toEqual({ kind: 'negative' });
    expect(describeOutlook([])).toEqual({ kind: 'positive' });
  });
});
