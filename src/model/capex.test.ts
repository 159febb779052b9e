import { describe, expect, it } from 'vitest';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import { projectCapex } from './capex.ts';

const { base } = toyBasis;

describe('projectCapex', () => {
  it('starts at the first year that people set and grows from there', () => {
    const { total } = projectCapex(base, toyInputs, 3, {});
    [60, 100, 110, 121].forEach((capex, t) => expect(total[t]).toBeCloseTo(capex, 12));
  });

  it('uses the first growth rate between years 1 and 2 and fades after it', () => {
    // 10 % in year 2; one half-life of one year later the distance to 0 % is halved: 5 % in year 3.
    const inputs = { ...toyInputs, capexGrowthLong: 0, growthHalfLife: 1 };
    expect(projectCapex(base, inputs, 3, {}).total[3]).toBeCloseTo(100 * 1.1 * 1.05, 12);
  });

  it('splits every year between AWS and commerce, the base year as reported', () => {
    const { total, aws, commerce } = projectCapex(base, toyInputs, 2, {});
    expect(aws[0]).toBe(40);
    expect(commerce[0]).toBe(20);
    expect(aws[2]).toBeCloseTo(66, 12);
    expect(commerce[2]).toBeCloseTo(44, 12);
    expect(total).toHaveLength(3);
  });

  it('takes known years from the path and grows on from the last of them', () => {
    const { total } = projectCapex(base, toyInputs, 4, { 2001: 70, 2003: 50, 1999: 5 });
    [60, 70, 77, 50, 55].forEach((capex, t) => expect(total[t]).toBeCloseTo(capex, 12));
  });

  it('takes a known year of zero at its word', () => {
    expect(projectCapex(base, toyInputs, 2, { 2001: 0 }).total).toEqual([60, 0, 0]);
  });
});
