import { describe, expect, it } from 'vitest';
import { baseFigureIds, project, readDefaults } from '../../model/index.ts';
import { makeFullYear } from '../../test/fullYear.ts';
import { makeOwnFact, shippedFacts } from '../../test/ownDataSupport.ts';
import { readDataFile } from '../../test/serveData.ts';
import { parseAssumptions } from '../assumptions.ts';
import { buildBasis, parseBaseline } from '../baseline.ts';
import type { Fact } from '../facts.ts';
import { buildFactTable } from '../factTable.ts';
import { selectBasis } from './activeBasis.ts';
import { mergeFacts } from './mergeFacts.ts';
import { computeRollForward, listWanted, readBaseline, rollTo } from './rollForward.ts';
import type { OwnFact } from './types.ts';

const baseline = parseBaseline(readDataFile('baseline.json'));
const assumptions = parseAssumptions(readDataFile('assumptions.json'));
const fullYear = makeFullYear();

const tableOf = (own: readonly OwnFact[], shipped: readonly Fact[] = shippedFacts) =>
  buildFactTable(mergeFacts(shipped, own));

describe('a full year', () => {
  const { text, figures, year } = computeRollForward(tableOf(fullYear), baseline);

  it('becomes the base year, with the numbers worked out by hand', () => {
    expect(year).toBe(2026);
    expect(readBaseline(text ?? '')?.baseYear).toEqual({
      year: 2026,
      awsRevenue: 175.819, // 37.587 + 42.232 + 46 + 50
      awsOperatingIncome: 65.782, // 14.161 + 16.621 + 17 + 18
      awsDepreciation: 32,
      awsNetPpe: 320,
      awsCapex: 165,
      adsRevenue: 83,
      netSales: 812,
      operatingIncome: 105,
      commerceDepreciation: 24, // 56 − 32
      commerceNetPpe: 185, // 505 − 320
      otherAmortisation: 26, // 82 − 56
      netIncome: 140,
      otherIncome: 70,
      pretaxIncome: 176.5,
      operatingCashFlow: 178,
      capex: 220,
      netInterest: 1.5, // 176.5 − 105 − 70
      dilutedShares: 10.91,
      azureRevenue: 125,
      googleRevenue: 102, // 20 + 24.8 + 27.2 + 30
    });
  });

  it('says of every figure which fact it is or how it was computed', () => {
    const rolled = readBaseline(text ?? '');
    expect(rolled?.factIds.netSales).toBe('own:amazon:net_sales:2026');
    expect(rolled?.derivations.awsRevenue).toBe('sum of the four quarters');
    expect(figures.every(({ reading }) => reading.ok)).toBe(true);
  });

  it('of the base year itself is found again in the shipped facts, where those give it', () => {
    const before = { ...baseline, baseYear: { ...baseline.baseYear, year: 2024 } };
    const again = computeRollForward(buildFactTable(shippedFacts), before);
    const found = Object.fromEntries(
      again.figures.flatMap(({ id, reading }) => (reading.ok ? [[id, reading.value]] : [])),
    );
    // The facts hold no property of the whole company.
    expect(found).not.toHaveProperty('commerceNetPpe');
    for (const id of baseFigureIds.filter((known) => known !== 'commerceNetPpe')) {
      // The company's depreciation is known to one decimal in the facts, to three in the base year.
      const digits = id === 'commerceDepreciation' || id === 'otherAmortisation' ? 0 : 6;
      expect(found[id], id).toBeCloseTo(baseline.baseYear[id], digits);
    }
  });
});

describe('an incomplete year', () => {
  it('lists what is missing, by metric and period', () => {
    const { text, figures } = computeRollForward(tableOf([]), baseline);
    expect(text).toBeNull();
    expect(figures.filter(({ reading }) => reading.ok)).toEqual([]);
    const wanted = listWanted(computeRollForward(tableOf([]), baseline));
    expect(wanted).toContainEqual({
      entity: 'amazon',
      metric: 'aws_net_sales',
      unit: 'USD_bn',
      periods: ['2026Q3', '2026Q4'],
    });
    expect(wanted).toContainEqual({
      entity: 'amazon',
      metric: 'ppe_depreciation_expense',
      unit: 'USD_bn',
      periods: ['2026'],
    });
  });

  it('becomes whole with exactly the figures that are listed', () => {
    const own = listWanted(computeRollForward(tableOf([]), baseline)).flatMap(({ periods, ...fact }) =>
      periods.map((period) => makeOwnFact({ ...fact, period, periodEnd: null, value: 50 })),
    );
    expect(listWanted(computeRollForward(tableOf(own), baseline))).toEqual([]);
  });

  it.each(fullYear.map((fact) => [fact.id, fact] as const))('without %s is not taken', (_, fact) => {
    const { text } = computeRollForward(tableOf(fullYear.filter((known) => known !== fact)), baseline);
    expect(text).toBeNull();
  });
});

describe('other ways to a figure', () => {
  const replace = (gone: string, ...added: readonly OwnFact[]) =>
    computeRollForward(tableOf([...fullYear.filter(({ metric }) => metric !== gone), ...added]), baseline);
  const read = (result: ReturnType<typeof replace>, id: string) => {
    const reading = result.figures.find((figure) => figure.id === id)?.reading;
    return reading?.ok === true ? reading.value : null;
  };
  const make = (metric: string, period: string, value: number, unit: 'USD_bn' | 'millions' = 'USD_bn') =>
    makeOwnFact({ metric, period, value, unit, periodEnd: null });

  it('take pre-tax income from net income and tax', () => {
    expect(read(replace('pretax_income', make('income_tax_provision', '2026', 36.5)), 'pretaxIncome')).toBe(
      176.5,
    );
  });

  it('take property outside AWS from the year before', () => {
    const added = make('other_segments_property_and_equipment_additions', '2026', 55);
    // 166.1 + 55 − 24
    expect(read(replace('property_and_equipment_net', added), 'commerceNetPpe')).toBeCloseTo(197.1, 9);
  });

  it('take the mean of quarters for shares', () => {
    const quarters = [10_900, 10_905, 10_915, 10_920].map((value, index) =>
      make('diluted_shares', `2026Q${index + 1}`, value, 'millions'),
    );
    expect(read(replace('diluted_shares', ...quarters), 'dilutedShares')).toBeCloseTo(10.91, 9);
  });
});

describe('figures that contradict each other', () => {
  it('are no base year', () => {
    const own = fullYear.map((fact) => (fact.metric === 'net_sales' ? { ...fact, value: 200 } : fact));
    expect(computeRollForward(tableOf(own), baseline)).toMatchObject({ text: null, isContradictory: true });
  });
});

describe('rolling to a year', () => {
  it('goes year by year and stops where a year is missing', () => {
    expect(rollTo(tableOf(fullYear), baseline, 2026)).not.toBeNull();
    expect(rollTo(tableOf(fullYear), baseline, 2027)).toBeNull();
  });
});

describe('the basis of the page', () => {
  const text = rollTo(tableOf(fullYear), baseline, 2026) ?? '';
  const rolled = selectBasis(text, baseline, assumptions);
  const find = (id: string) => rolled.assumptions.definitions.find((definition) => definition.id === id);

  it('is the shipped one without an own one, or when it is not later', () => {
    const shipped = { baseline, assumptions, yearsRolled: 0 };
    expect(selectBasis(null, baseline, assumptions)).toEqual(shipped);
    expect(selectBasis('{broken', baseline, assumptions)).toEqual(shipped);
    expect(selectBasis(readDataFile('baseline.json'), baseline, assumptions)).toEqual(shipped);
  });

  it('moves assumptions about the first projected year along the path of the shipped baseline', () => {
    expect(rolled.yearsRolled).toBe(1);
    // 10 + (36 − 10) / √2; 220 × 1.08; growth of capex fades from 8 to 5.
    expect(find('awsGrowth')?.default).toBe(28.4);
    expect(find('capex')?.default).toBe(237.6);
    expect(find('capexGrowth')?.default).toBe(7.1);
    expect(find('anthropicGain')?.default).toBe(0);
    expect(find('serverLife')).toEqual(assumptions.definitions.find(({ id }) => id === 'serverLife'));
  });

  it('names the later years in the labels', () => {
    expect(find('capex')?.label).toEqual({
      en: '2027 capital expenditure',
      fr: 'Investissements 2027 (capex)',
    });
    expect(find('capexGrowth')?.label.en).toBe('Capex growth in 2028');
  });

  it('keeps ranges in order and defaults inside', () => {
    for (const { id, min, max, p10, p90, default: value } of rolled.assumptions.definitions) {
      expect(min <= p10 && p10 <= p90 && p90 <= max, id).toBe(true);
      expect(min <= value && value <= max, id).toBe(true);
    }
  });

  it('projects ten finite years from the new base year', () => {
    const rows = project(
      buildBasis(rolled.baseline, rolled.assumptions),
      readDefaults(rolled.assumptions.definitions),
      10,
    );
    expect(rows.map(({ year }) => year).slice(0, 2)).toEqual([2027, 2028]);
    for (const row of rows)
      for (const [id, value] of Object.entries(row)) expect(Number.isFinite(value), id).toBe(true);
    expect(rows[0]?.capex).toBeCloseTo(237.6, 9);
  });
});
