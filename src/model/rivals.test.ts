import { describe, expect, it } from 'vitest';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import { computeAwsOpening } from './aws.ts';
import { projectRivals } from './rivals.ts';

const served = computeAwsOpening(toyBasis);

describe('projectRivals', () => {
  it('grow on their own while AWS serves all demand', () => {
    expect(projectRivals(toyBasis.base, toyInputs, [served, served, served])).toEqual([
      { azureRevenue: 60, googleRevenue: 40 },
      { azureRevenue: 90, googleRevenue: 50 },
      { azureRevenue: 135, googleRevenue: 62.5 },
    ]);
  });

  it('share the customers AWS lost in proportion to their sales, and keep them', () => {
    // 25 unserved, a quarter of them lost: 6.25 over sales of 90 and 50.
    const years = projectRivals(toyBasis.base, toyInputs, [served, { ...served, unmetDemand: 25 }, served]);
    expect(years[1]?.azureRevenue).toBeCloseTo(90 + (6.25 * 90) / 140, 12);
    expect(years[1]?.googleRevenue).toBeCloseTo(50 + (6.25 * 50) / 140, 12);
    expect(years[2]?.azureRevenue).toBeCloseTo((90 + (6.25 * 90) / 140) * 1.5, 12);
  });

  it('gain nothing when everybody waits', () => {
    const inputs = { ...toyInputs, unmetRetention: 100 };
    const years = projectRivals(toyBasis.base, inputs, [served, { ...served, unmetDemand: 25 }]);
    expect(years[1]).toEqual({ azureRevenue: 90, googleRevenue: 50 });
  });
});
