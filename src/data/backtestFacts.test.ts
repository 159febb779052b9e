import { describe, expect, it } from 'vitest';
import { runBacktest } from '../model/index.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { shippedFacts } from '../test/ownDataSupport.ts';
import { readBacktest, type BacktestFacts } from './backtestFacts.ts';
import { buildFactTable } from './factTable.ts';

const assumptions = readShippedAssumptions();
const facts = readBacktest(assumptions, buildFactTable(shippedFacts));

function driverOf(backtest: BacktestFacts, year: number, input: string) {
  const found = [...backtest.years, backtest.newest.test].find(({ baseYear }) => baseYear === year);
  const driver = found?.drivers.find((candidate) => candidate.input === input);
  if (driver === undefined) throw new Error(`${year} ${input}`);
  return driver;
}

describe('readBacktest on the shipped facts', () => {
  it('has every year of the plan whole', () => {
    expect(facts.years.map(({ baseYear, missing }) => [baseYear, missing])).toEqual([
      [2021, []],
      [2022, []],
      [2023, []],
      [2024, []],
    ]);
    expect(facts.lastYear).toBe(2025);
    expect(facts.newest.test.missing).toEqual([]);
  });

  it.each([
    // By hand from the figures of annual reports in facts.csv.
    [2022, 'awsGrowth', 20],
    [2023, 'googleGrowth', 26],
    [2024, 'adsGrowth', 100 * (56.214 / 46.906 - 1)],
    [2024, 'awsCapexShare', (100 * 53.3) / 82.999],
    [2022, 'storesGrowth', 100 * ((513.983 - 80.096 - 37.739) / (469.822 - 62.202 - 31.16) - 1)],
    [2021, 'serverLife', 5],
    [2022, 'serverLife', 5],
    [2023, 'serverLife', 6],
    [2024, 'serverLife', 5.7],
    [2023, 'awsCashMargin', (100 * (24.631 + 12.52 - 22.841 - 9.88)) / (90.757 - 80.096)],
    // 19.8 % and 95 % by the figures: beyond what the rule allows.
    [2022, 'awsCashMargin', 40],
    [2024, 'awsCashMargin', 90],
    [2023, 'efficiencyGain', 0],
    [2022, 'capacityYield', (80.096 - 62.202 + (0.15 * 62.202) / 0.98) / (0.5 * 22 + 0.5 * 27.8)],
    [
      2023,
      'capacityYield',
      ((80.096 - 62.202 + (0.15 * 62.202) / 0.98) / (0.5 * 22 + 0.5 * 27.8) +
        (90.757 - 80.096 + (0.15 * 80.096) / 0.98) / (0.5 * 27.8 + 0.5 * 24.8)) /
        2,
    ],
  ])('sets the drivers of %d by their rules: %s', (year, input, value) => {
    const driver = driverOf(facts, year, input);
    expect(driver.isStandIn).toBe(false);
    expect(driver.value).toBeCloseTo(value, 9);
  });

  it('says where a rule lacks a figure, and takes the default there', () => {
    const standIns = facts.years.flatMap(({ baseYear, drivers }) =>
      drivers.filter(({ isStandIn }) => isStandIn).map(({ input }) => `${baseYear} ${input}`),
    );
    // Additions and depreciation of AWS are known from 2021 on; both rules ask for the year before.
    expect(standIns).toEqual(['2021 capacityYield', '2021 awsCashMargin']);
    expect(driverOf(facts, 2021, 'capacityYield').value).toBe(0.5);
  });

  it('spends what was really spent', () => {
    expect(facts.years[2]?.case?.capexPath).toEqual({ 2024: 82.999, 2025: 131.819 });
    expect(facts.newest.test.case?.capexPath).toEqual({});
  });

  it('has the first half of 2026 beside the one of 2025', () => {
    expect(facts.newest.parts.adsRevenue?.actual).toBeCloseTo(17.243 + 19.809, 9);
    expect(facts.newest.parts.adsRevenue?.before).toBeCloseTo(13.921 + 15.694, 9);
    expect(facts.newest.parts.awsMargin?.before).toBeCloseTo((100 * (11.547 + 10.16)) / (29.267 + 30.873), 9);
    expect(facts.newest.missing).toEqual(['awsDepreciation']);
  });

  it('does not depend on figures that it does not name', () => {
    const [year] = facts.years;
    if (year?.case === null || year === undefined) throw new Error('2021');
    const request = {
      ...year.case,
      outcomes: assumptions.backtest.outcomes,
      reported: facts.reported,
      lastYear: facts.lastYear,
      isRate: () => false,
    };
    const other = {
      ...request,
      basis: {
        ...request.basis,
        base: {
          ...request.basis.base,
          operatingIncome: 99,
          commerceDepreciation: 5,
          commerceNetPpe: 70,
          otherAmortisation: 9,
          netIncome: 20,
          otherIncome: 3,
          pretaxIncome: 30,
          operatingCashFlow: 80,
          netInterest: 2,
          dilutedShares: 10,
        },
      },
    };
    expect(runBacktest(other)).toEqual(runBacktest(request));
    expect(runBacktest(request).length).toBeGreaterThan(20);
  });
});

describe('readBacktest on facts with gaps', () => {
  it('names the figures that a year lacks, and has no case for it', () => {
    const gapped = shippedFacts.filter(
      ({ metric, period }) => !(metric === 'aws_property_and_equipment_net' && period === '2022'),
    );
    const { years } = readBacktest(assumptions, buildFactTable(gapped));
    expect(years.map(({ baseYear, missing, case: found }) => [baseYear, missing, found === null])).toEqual([
      [2021, [], false],
      [2022, ['awsNetPpe'], true],
      [2023, [], false],
      [2024, [], false],
    ]);
  });

  it('survives facts that know nothing', () => {
    const empty = readBacktest(assumptions, buildFactTable([]));
    expect(empty.years.every((year) => year.case === null)).toBe(true);
    expect(empty.newest.parts).toEqual({});
  });
});
