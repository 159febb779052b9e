import { describe, expect, it } from 'vitest';
import { expectFigures } from '../test/expectFigures.ts';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import { computeAwsOpening, projectAws, type AwsYear } from './aws.ts';
import type { Inputs } from './inputs.ts';

/** Capex of the toy world: 40 in the base year, then 60 and 66. */
const capex = [40, 60, 66];

function projectYear(overrides: Partial<Inputs>, t: number): AwsYear {
  const year = projectAws(toyBasis, { ...toyInputs, ...overrides }, capex)[t];
  if (year === undefined) throw new Error(`no year ${t}`);
  return year;
}

describe('computeAwsOpening', () => {
  it('reads capacity off utilisation and leaves no demand unserved', () => {
    expectFigures(computeAwsOpening(toyBasis), {
      demand: 100,
      capacity: 125, // 100 / 0.8
      revenue: 100,
      unmetDemand: 0,
      cashProfit: 50, // 30 + 20
      netPpe: 100,
    });
  });
});

describe('projectAws by hand', () => {
  it('first year: capacity binds', () => {
    expectFigures(projectYear({}, 1), {
      capacity: 125, // 125 · 0.8 + 0.5 · (0.5 · 40 + 0.5 · 60)
      demand: 150, // 100 · 1.5
      revenue: 125,
      unmetDemand: 25,
      cashProfit: 65, // 50 + 0.6 · 25
      depreciation: 23.5, // run-off 19, servers 30 · ⅛ = 3.75, buildings 30 / 40 = 0.75
      operatingIncome: 41.5,
      netPpe: 136.5, // 100 + 60 − 23.5
    });
  });

  it('second year: those who waited come back', () => {
    expectFigures(projectYear({}, 2), {
      capacity: 131.5, // 125 · 0.8 + 0.5 · (0.5 · 60 + 0.5 · 66)
      demand: 215.625, // (125 + 0.75 · 25) · 1.5
      revenue: 131.5,
      unmetDemand: 84.125,
      cashProfit: 68.9, // 65 + 0.6 · 6.5
      depreciation: 30.95, // run-off 17, servers 7.5 + 4.125, buildings 1.5 + 0.825
      netPpe: 171.55,
    });
  });

  it('demand binds when it grows less than capacity', () => {
    expectFigures(projectYear({ awsGrowth: 10 }, 1), {
      demand: 110,
      revenue: 110,
      unmetDemand: 0,
      cashProfit: 56,
    });
  });

  it('falling sales lose the average margin, not the incremental one', () => {
    // Erosion of 40 %: capacity 125 · 0.6 + 25 = 100, then 100 · 0.6 + 31.5 = 91.5.
    const fallen = projectYear({ capacityErosion: 40, awsGrowth: 0, awsGrowthLong: 0 }, 2);
    expectFigures(fallen, { revenue: 91.5, cashProfit: 50 * 0.915 });
  });

  it('own chips stretch the servers of the year they were bought in', () => {
    // Share 20 → 70 %: 30 % in year 1, 40 % in year 2. Gain 1 + 0.5 · 0.1 · 0.5 = 1.025, then 1.05.
    const first = 125 * 0.8 + 0.5 * (0.5 * 40 + 0.5 * 1.025 * 60);
    const second = first * 0.8 + 0.5 * (0.5 * 1.025 * 60 + 0.5 * 1.05 * 66);
    expectFigures(projectYear({ ownSiliconShare: 70 }, 1), { capacity: first });
    expectFigures(projectYear({ ownSiliconShare: 70 }, 2), { capacity: second });
  });

  it('a capacity lag of one brings nothing in the year of purchase', () => {
    const constants = { ...toyBasis.constants, capacityLag: 1 };
    const years = projectAws({ ...toyBasis, constants }, toyInputs, capex);
    expect(years[1]?.capacity).toBeCloseTo(125 * 0.8 + 0.5 * 40, 12);
  });
});
