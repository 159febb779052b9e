import { describe, expect, it } from 'vitest';
import { computeShare, findShare, readSplit, stackRest } from './operatingSplit.ts';

const makeSplit = (aws: number, rest: number) => ({ x: 2025, aws, rest, isEarlierBasis: false });

describe('readSplit', () => {
  const reported = { awsOperatingIncome: 4.331, operatingIncome: 4.106 };
  const earlier = {
    awsOperatingIncomeBeforeStockCompensation: 0.673,
    otherOperatingIncomeBeforeStockCompensation: 1.3,
  };

  function read(facts: Readonly<Record<string, number>>) {
    return readSplit({ x: 2017, read: (measure) => facts[measure] ?? null });
  }

  it('prefers the basis of today', () => {
    const split = read({ ...reported, ...earlier });
    expect(split?.aws).toBe(4.331);
    expect(split?.rest).toBeCloseTo(-0.225, 10);
    expect(split?.isEarlierBasis).toBe(false);
  });

  it('falls back on the earlier basis', () => {
    expect(read(earlier)).toEqual({ x: 2017, aws: 0.673, rest: 1.3, isEarlierBasis: true });
  });

  it('reads nothing from half of the parts', () => {
    expect(read({ operatingIncome: 1 })).toBeNull();
  });
});

describe('stackRest', () => {
  it('stands on AWS when both earn or both lose', () => {
    expect(stackRest(makeSplit(45, 34))).toEqual([2025, 45, 79]);
    expect(stackRest(makeSplit(-5, -3))).toEqual([2025, -5, -8]);
  });

  it('hangs below zero when only the rest loses', () => {
    expect(stackRest(makeSplit(22.8, -10.6))).toEqual([2025, 0, -10.6]);
  });

  it('stands on zero when only AWS loses', () => {
    expect(stackRest(makeSplit(-10, 60))).toEqual([2025, 0, 60]);
  });
});

describe('computeShare and findShare', () => {
  it.each([
    [45.606, 34.369, 'share', 57.025],
    [22.841, -10.593, 'all', 186.49],
    [-10, 60, 'awsLoss', -20],
    [10, -60, 'companyLoss', null],
    [-10, -60, 'bothLose', null],
  ] as const)('AWS %d, rest %d: %s', (aws, rest, finding, share) => {
    expect(findShare(makeSplit(aws, rest))).toBe(finding);
    const computed = computeShare(makeSplit(aws, rest));
    if (share === null) expect(computed).toBeNaN();
    else expect(computed).toBeCloseTo(share, 2);
  });
});
