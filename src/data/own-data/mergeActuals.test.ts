import { describe, expect, it } from 'vitest';
import { makeFullYear } from '../../test/fullYear.ts';
import { makeOwnFact, shippedFacts } from '../../test/ownDataSupport.ts';
import { buildActuals } from '../actuals.ts';
import { buildFactTable } from '../factTable.ts';
import { buildMergedActuals } from './mergeActuals.ts';
import { mergeFacts } from './mergeFacts.ts';
import type { OwnFact } from './types.ts';

function merge(own: readonly OwnFact[], baseYear = 2025) {
  const facts = mergeFacts(shippedFacts, own);
  return buildMergedActuals(facts, buildFactTable(facts), baseYear);
}

describe('the history of merged facts', () => {
  it('is the shipped one without own facts', () => {
    expect(merge([])).toEqual(buildActuals(shippedFacts));
  });

  it('takes a corrected year, and says whose it is', () => {
    const point = merge([makeOwnFact({ period: '2025', value: 717 })]).netSales.annual.at(-1);
    expect(point).toMatchObject({
      x: 2025,
      value: 717,
      factIds: ['own:amazon:net_sales:2025'],
      sourceIds: ['own:file-1'],
      confidence: 'unverified',
    });
  });

  it('ends its twelve months with a new quarter', () => {
    const { netSales } = merge([makeOwnFact({ value: 200 })]);
    expect(netSales.latest?.x).toBe(2025.75);
    expect(netSales.latest?.value).toBeCloseTo(213.386 + 181.519 + 200.606 + 200, 6);
    expect(netSales.latest?.factIds).toContain('own:amazon:net_sales:2026Q3');
  });

  it('shows a whole year after the base year as the latest figure, not as history', () => {
    const { netSales } = merge([makeOwnFact({ period: '2026', value: 800 })]);
    expect(netSales.annual.at(-1)?.x).toBe(2025);
    expect(netSales.latest).toMatchObject({ x: 2026, value: 800 });
  });

  it('reaches up to an own base year, whether it came as a year or as quarters', () => {
    const { netSales, awsRevenue, googleRevenue, freeCashFlow } = merge(makeFullYear(), 2026);
    expect(netSales.annual.at(-1)).toMatchObject({ x: 2026, value: 812 });
    expect(awsRevenue.annual.at(-1)?.x).toBe(2026);
    expect(awsRevenue.annual.at(-1)?.value).toBeCloseTo(175.819, 6);
    expect(googleRevenue.annual.at(-1)?.value).toBeCloseTo(102, 6);
    expect(freeCashFlow.annual.at(-1)?.value).toBe(-42);
    for (const series of [netSales, awsRevenue, googleRevenue, freeCashFlow]) {
      expect(series.latest).toBeNull();
      const times = series.annual.map(({ x }) => x);
      expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    }
  });
});
