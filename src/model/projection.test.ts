import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHorizon, arbitraryInputs, makeInputs, productBasis } from '../test/modelBasis.ts';
import { expectFigures } from '../test/expectFigures.ts';
import { toyBasis, toyInputs } from '../test/toyWorld.ts';
import { baseFigureIds, type ModelBasis } from './basis.ts';
import type { Inputs } from './inputs.ts';
import { computeOpeningYear } from './openingYear.ts';
import { outputIds, type ProjectedYear } from './outputs.ts';
import { computeOvertaking } from './overtaking.ts';
import { project } from './projection.ts';

const horizon = 10;
const scenarios = fc.tuple(arbitraryInputs, arbitraryHorizon);

/** Runs a check on every row of any scenario, with the row (or the base year) before it. */
function checkEveryYear(
  check: (
    row: ProjectedYear,
    before: Pick<ProjectedYear, 'awsNetPpe' | 'awsRevenue'>,
    inputs: Inputs,
  ) => void,
): void {
  fc.assert(
    fc.property(scenarios, ([inputs, years]) => {
      const rows = project(productBasis, inputs, years);
      const opening = computeOpeningYear(productBasis);
      for (const [index, row] of rows.entries()) check(row, rows[index - 1] ?? opening, inputs);
    }),
  );
}

/** Equal but for rounding, which is measured on the sums that go into a figure (hundreds of billions), not on their difference. */
function expectSame(actual: number, expected: number, scale = 1000): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(scale, Math.abs(expected)));
}

describe('project', () => {
  it('the first two years of the toy world by hand', () => {
    const [first, second] = project(toyBasis, toyInputs, 2);
    expectFigures(first, {
      year: 2001,
      awsGrowth: 25,
      awsUtilisation: 100,
      awsMargin: 33.2, // 41.5 / 125
      awsRoic: (100 * 33.2) / 118.25, // 41.5 · 0.8 over the mean of 100 and 136.5
      netSales: 460, // 125 + 60 + 275
      operatingIncome: 55.75, // 41.5 + 14.25
      operatingMargin: 5575 / 460,
      pretaxIncome: 68.25, // 55.75 + 2.5 + 10
      netIncome: 54.6,
      underlyingNetIncome: 46.6,
      eps: 5.46,
      operatingCashFlow: 147.6, // 1.2 · (55.75 + 23.5 + 20.75 + 23)
      freeCashFlow: 47.6,
      awsShareOfThree: 12500 / 271.25, // rivals 140 and the 6.25 AWS lost
      marketCap: 932,
    });
    expectFigures(second, {
      year: 2002,
      awsGrowth: 5.2,
      capex: 110,
      netInterest: 7.26, // 2.5 + 10 % of 47.6
    });
  });

  it.each([0, -1, 1.5, 31, NaN, Infinity])('refuses a horizon of %d years', (years) => {
    expect(() => project(productBasis, makeInputs(), years)).toThrow(RangeError);
    expect(() => project(productBasis, makeInputs(), years)).toThrow('from 1 to 30');
  });

  it('projects up to thirty years, and a longer horizon leaves the earlier years alone', () => {
    const long = project(productBasis, makeInputs(), 30);
    expect(long).toHaveLength(30);
    expect(long.at(-1)?.year).toBe(2055);
    expect(project(productBasis, makeInputs(), 7)).toEqual(long.slice(0, 7));
  });

  it('grows at a constant rate when both rates agree and nothing else binds', () => {
    const inputs = makeInputs({
      awsGrowth: 10,
      awsGrowthLong: 10,
      capacityYield: 1,
      adsGrowth: 5,
      adsGrowthLong: 5,
    });
    const { base } = productBasis;
    for (const row of project(productBasis, inputs, horizon)) {
      expectSame(row.awsRevenue, base.awsRevenue * 1.1 ** (row.year - base.year));
      expectSame(row.adsRevenue, base.adsRevenue * 1.05 ** (row.year - base.year));
    }
  });

  it('takes known capex from the path and goes on from it', () => {
    const capexPath = { 2026: 150, 2027: 100 };
    const rows = project(productBasis, makeInputs({ capexGrowth: 5 }), 3, { capexPath });
    const capexes = rows.map(({ capex }) => capex);
    expect(capexes[0]).toBe(150);
    expect(capexes[1]).toBe(100);
    expect(capexes[2]).toBeCloseTo(105, 9);
    const same = project(productBasis, makeInputs({ capex: 150 }), 3, { capexPath: { 2026: 150 } });
    expect(same).toEqual(project(productBasis, makeInputs({ capex: 150 }), 3));
  });
});

describe('metamorphic', () => {
  const moneyOutputs = outputIds.filter((id) => !/Growth|Utilisation|Margin|Roic|Share/.test(id));

  function doubleWorld({ base, constants }: ModelBasis): ModelBasis {
    const { year, dilutedShares } = base;
    const doubled = Object.fromEntries(baseFigureIds.map((id) => [id, 2 * base[id]]));
    return { base: { ...base, ...doubled, year, dilutedShares }, constants };
  }

  it('a doubled world has doubled money and the same rates', () => {
    const doubled = doubleWorld(productBasis);
    expect(doubled.base.awsRevenue).toBe(2 * productBasis.base.awsRevenue);
    fc.assert(
      fc.property(scenarios, ([inputs, years]) => {
        const twice = { ...inputs, capex: 2 * inputs.capex, anthropicGain: 2 * inputs.anthropicGain };
        const rows = project(productBasis, inputs, years);
        const doubledRows = project(doubled, twice, years);
        for (const [index, row] of rows.entries()) {
          for (const id of outputIds) {
            const factor = moneyOutputs.includes(id) ? 2 : 1;
            const value = row[id];
            expect(doubledRows[index]?.[id]).toBe(value === null ? null : value * factor);
          }
        }
      }),
    );
  });

  it('more capex never lowers AWS sales', () => {
    const extra = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(scenarios, extra, ([inputs, years], more) => {
        const rows = project(productBasis, inputs, years);
        const richer = project(productBasis, { ...inputs, capex: inputs.capex + more }, years);
        for (const [index, row] of rows.entries()) {
          expect(richer[index]?.awsRevenue).toBeGreaterThanOrEqual(row.awsRevenue * (1 - 1e-12));
        }
      }),
    );
  });

  it('capex raises AWS sales where capacity binds', () => {
    const scarce = project(productBasis, makeInputs({ awsGrowth: 60 }), 1)[0]?.awsRevenue ?? 0;
    const plenty = project(productBasis, makeInputs({ awsGrowth: 60, capex: 300 }), 1)[0]?.awsRevenue ?? 0;
    expect(plenty).toBeGreaterThan(scarce + 1);
  });

  it('the accounting life of servers moves profit and leaves cash alone', () => {
    const life = fc.double({ min: 2, max: 8, noNaN: true });
    fc.assert(
      fc.property(scenarios, life, ([inputs, years], serverLife) => {
        const rows = project(productBasis, inputs, years);
        const others = project(productBasis, { ...inputs, serverLife }, years);
        for (const [index, row] of rows.entries()) {
          expectSame(others[index]?.freeCashFlow ?? NaN, row.freeCashFlow, 1e4);
          expectSame(others[index]?.operatingCashFlow ?? NaN, row.operatingCashFlow, 1e4);
        }
      }),
    );
    const [short] = project(productBasis, makeInputs({ serverLife: 3 }), 1);
    const [long] = project(productBasis, makeInputs({ serverLife: 6 }), 1);
    expect(short?.netIncome).toBeLessThan((long?.netIncome ?? NaN) - 1);
  });

  it('the same scenario gives the same rows, and leaves its arguments alone', () => {
    const inputs = Object.freeze(makeInputs({ capex: 250 }));
    const basis = { base: Object.freeze({ ...productBasis.base }), constants: productBasis.constants };
    expect(project(basis, inputs, horizon)).toEqual(project(basis, inputs, horizon));
    expect(project(productBasis, makeInputs({}), horizon)).toEqual(
      project(productBasis, makeInputs(), horizon),
    );
  });
});

describe('invariants over the whole input space', () => {
  it('every output is a finite number; market value is missing exactly when underlying profit is not positive', () => {
    checkEveryYear((row) => {
      for (const id of outputIds) if (id !== 'marketCap') expect(Number.isFinite(row[id])).toBe(true);
      if (row.marketCap === null) expect(row.underlyingNetIncome).toBeLessThanOrEqual(0);
      else expect(row.underlyingNetIncome > 0 && Number.isFinite(row.marketCap)).toBe(true);
    });
  });

  it('the parts add up to the company', () => {
    checkEveryYear((row) => {
      expectSame(row.awsRevenue + row.storesRevenue + row.adsRevenue, row.netSales);
      expectSame(row.awsOperatingIncome + row.commerceOperatingIncome, row.operatingIncome);
      expectSame(row.operatingCashFlow - row.capex, row.freeCashFlow);
    });
  });

  it('property is what it was, plus purchases, less depreciation, and never negative', () => {
    checkEveryYear((row, before, inputs) => {
      const purchases = (row.capex * inputs.awsCapexShare) / 100;
      expectSame(before.awsNetPpe + purchases - row.awsDepreciation, row.awsNetPpe);
      expect(row.awsNetPpe).toBeGreaterThan(0);
    });
  });

  it('sales exceed neither capacity nor demand, and reach one of them', () => {
    checkEveryYear((row) => {
      expect(row.awsRevenue).toBe(Math.min(row.awsCapacity, row.awsDemand));
      expect(row.awsUtilisation).toBeLessThanOrEqual(100);
      expectSame(row.awsDemand - row.awsRevenue, row.awsUnmetDemand);
      expect(row.awsUnmetDemand).toBeGreaterThanOrEqual(0);
    });
  });

  it('growth is measured against the year before', () => {
    checkEveryYear((row, before) => {
      expectSame(before.awsRevenue * (1 + row.awsGrowth / 100), row.awsRevenue);
    });
  });

  it('demand that AWS loses goes to the rivals, none is made up', () => {
    fc.assert(
      fc.property(arbitraryInputs, (inputs) => {
        const [row] = project(productBasis, inputs, 1);
        const [unpressed] = project(productBasis, { ...inputs, unmetRetention: 100 }, 1);
        if (row === undefined || unpressed === undefined) throw new Error('no first year');
        const rivals = row.azureRevenue + row.googleRevenue;
        const lost = (1 - inputs.unmetRetention / 100) * row.awsUnmetDemand;
        expectSame(rivals, unpressed.azureRevenue + unpressed.googleRevenue + lost);
      }),
    );
  });

  it('the overtaking year agrees with the rows', () => {
    fc.assert(
      fc.property(scenarios, ([inputs, years]) => {
        const rows = [computeOpeningYear(productBasis), ...project(productBasis, inputs, years)];
        const aws = rows.map(({ awsRevenue }) => awsRevenue);
        const azure = rows.map(({ azureRevenue }) => azureRevenue);
        const overtaking = computeOvertaking(aws, azure, productBasis.base.year);
        const first = rows.find((row) => row.azureRevenue >= row.awsRevenue);
        if (overtaking.kind !== 'at') {
          expect(first).toBeUndefined();
          expect(overtaking).toEqual({ kind: 'notBy', year: productBasis.base.year + years });
        } else {
          const year = first?.year ?? NaN;
          expect(overtaking.year).toBeGreaterThanOrEqual(year - 1);
          expect(overtaking.year).toBeLessThanOrEqual(year);
        }
      }),
    );
  });
});
