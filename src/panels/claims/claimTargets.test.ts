import { describe, expect, it } from 'vitest';
import { claimChartIds } from '../../data/claims.ts';
import { parseLevers } from '../../data/levers.ts';
import { readDataFile } from '../../test/serveData.ts';
import { shippedClaims } from '../../test/shippedClaims.ts';
import { findViewOf } from './findViewOf.ts';

const { levers } = parseLevers(readDataFile('levers.json'));

type Target = 'chart' | 'lever' | 'ledger' | 'none';

/** Where a claim leads first, as its card has it. */
function findTarget({ id, chart, facts }: (typeof shippedClaims.claims)[number]): Target {
  if (chart !== null) return 'chart';
  if (levers.some(({ claims }) => claims.includes(id))) return 'lever';
  return facts.length > 0 ? 'ledger' : 'none';
}

describe('what shows a claim', () => {
  it('is a chart, else a lever, else the ledger of its figures, for all but twelve', () => {
    const counts: Record<Target, number> = { chart: 0, lever: 0, ledger: 0, none: 0 };
    for (const claim of shippedClaims.claims) counts[findTarget(claim)] += 1;
    expect(counts).toEqual({ chart: 50, lever: 23, ledger: 19, none: 12 });
  });

  it('is missing only where nobody publishes a figure', () => {
    const missing = shippedClaims.claims.filter((claim) => findTarget(claim) === 'none');
    expect(missing.map(({ id }) => id)).toEqual([
      '000-08',
      '000-09',
      '000-10',
      '001-01',
      '001-04',
      '001-05',
      '001-15',
      '001-20',
      '003-19',
      '004-07',
      '004-14',
      '004-15',
    ]);
  });

  it('exists: every chart that a claim names stands in a built view', () => {
    for (const chart of claimChartIds) expect(findViewOf(chart), chart).not.toBeNull();
    expect(findViewOf('margin')).toBe('what-if');
    expect(findViewOf('cloud')).toBe('overview');
  });
});
