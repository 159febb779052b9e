import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HistoryPoint, HistorySegment, HistorySeries } from '../model/index.ts';
import { makeFact } from '../test/dataSupport.ts';
import { azureRedefined, buildCloudHistory, googleBacklogWidened, googleRecast } from './cloudHistory.ts';
import { parseFacts, type Fact } from './facts.ts';
import { buildFactTable, selectAnnual, selectQuarterly } from './factTable.ts';
import { computeGrowth, readFlow } from './historySeries.ts';
import { parseSources } from './sources.ts';

const { facts } = await parseFacts(readFileSync('public/data/facts.csv', 'utf8'));
const { sources } = parseSources(readFileSync('public/data/sources.json', 'utf8'));
const table = buildFactTable(facts);
const history = buildCloudHistory(table, sources);

const listAll = (series: HistorySeries): readonly HistoryPoint[] => [
  ...series.years.flat(),
  ...series.quarters.flat(),
];

function valueAt(segments: readonly HistorySegment[], year: number, quarter: number | null = null) {
  return segments.flat().find((point) => point.year === year && point.quarter === quarter)?.value;
}

/** Half of the last digit that a figure is given with: of 6.3 that is 0.05. */
function roundingOf(figure: number, leastDigits: number): number {
  const digits = String(figure).split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** Math.max(digits, leastDigits);
}

interface Reported {
  readonly entity: string;
  readonly growth: string;
  readonly sales: string;
}

/** Reported growth rates beside the range in which the growth of the reported sales lies, given how those are rounded. */
function compareGrowth({ entity, growth, sales }: Reported) {
  const series = readFlow(table, { entity, metric: sales, unit: 'USD_bn' });
  const query = { entity, metric: growth, unit: 'percent' } as const;
  const rates = [
    ...selectAnnual(table, query).map(({ year, fact }) => ({ year, quarter: null, fact })),
    ...selectQuarterly(table, query),
  ];
  return rates.flatMap(({ year, quarter, fact }) => {
    const segments = quarter === null ? series.years : series.quarters;
    const [now, before] = [valueAt(segments, year, quarter), valueAt(segments, year - 1, quarter)];
    if (now === undefined || before === undefined) return [];
    // Sales are given to a tenth of a billion at least, rates to a whole per cent.
    const [slackNow, slackBefore] = [roundingOf(now, 1), roundingOf(before, 1)];
    const low = 100 * ((now - slackNow) / (before + slackBefore) - 1);
    const high = 100 * ((now + slackNow) / (before - slackBefore) - 1);
    const rounding = roundingOf(fact.value, 0) + 1e-9;
    const agrees = fact.value + rounding >= low && fact.value - rounding <= high;
    return [{ period: fact.period, reported: fact.value, low, high, agrees }];
  });
}

describe('a growth rate recomputed from the sales of the facts', () => {
  it.each([
    [{ entity: 'amazon', growth: 'aws_yoy_growth_reported', sales: 'aws_net_sales' }, 30],
    [{ entity: 'google', growth: 'google_cloud_growth_yoy', sales: 'google_cloud_revenue' }, 22],
  ])('is the reported one within its rounding: %o', (names, atLeast) => {
    const pairs = compareGrowth(names);
    expect(pairs.length).toBeGreaterThanOrEqual(atLeast);
    expect(pairs.filter(({ agrees }) => !agrees)).toEqual([]);
    // Most sales are given finely enough that the comparison is sharp.
    expect(pairs.filter(({ low, high }) => high - low < 0.5).length).toBeGreaterThan(pairs.length / 2);
  });

  it('would be noticed if it were another', () => {
    const pairs = compareGrowth({
      entity: 'amazon',
      growth: 'aws_yoy_growth_reported',
      sales: 'net_sales',
    });
    expect(pairs.filter(({ agrees }) => !agrees).length).toBeGreaterThan(10);
  });

  it('of Azure follows from the estimate, quarter by quarter and for both fiscal years that Microsoft named', () => {
    const estimate = history.sales.azure.quarters.flat();
    const quarterly = computeGrowth({ years: [], quarters: [estimate], latest: null }).quarters.flat();
    for (const point of quarterly.filter(({ year }) => year >= 2025)) {
      const reported = valueAt(history.growth.azure.quarters, point.year, point.quarter) ?? NaN;
      expect(Math.abs(point.value - reported), `${point.year}Q${point.quarter}`).toBeLessThanOrEqual(0.5);
    }
    const sumOf = (fiscalYear: number): number =>
      estimate
        .filter(({ year, quarter }) => (quarter ?? 0) > 2 === (year === fiscalYear - 1))
        .filter(({ year }) => year === fiscalYear || year === fiscalYear - 1)
        .reduce((sum, { value }) => sum + value, 0);
    expect(Math.abs(100 * (sumOf(2025) / sumOf(2024) - 1) - 34)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(100 * (sumOf(2026) / sumOf(2025) - 1) - 41)).toBeLessThanOrEqual(0.5);
    expect(sumOf(2025)).toBeGreaterThan(75);
    expect(sumOf(2026)).toBeGreaterThan(100);
  });
});

describe('no segment crosses a restatement', () => {
  const isAfter = (point: HistoryPoint, change: { year: number; quarter: number }): boolean =>
    point.year > change.year || (point.year === change.year && (point.quarter ?? 4) >= change.quarter);
  const expectBroken = (segments: readonly HistorySegment[], change: { year: number; quarter: number }) => {
    expect(segments).toHaveLength(2);
    for (const segment of segments) {
      expect(segment.length).toBeGreaterThan(0);
      expect(new Set(segment.map((point) => isAfter(point, change))).size).toBe(1);
    }
  };

  it.each([
    ['growth of Azure', history.growth.azure],
    ['growth of Azure without exchange rates', history.azureGrowthConstantCurrency],
    ['the estimate of Azure’s sales', history.sales.azure],
    ['the share of AWS in the three', history.shareOfThree.aws],
    ['the share of Google Cloud in the three', history.shareOfThree.google],
    ['Microsoft’s share by Synergy', history.marketShare.azure],
  ])('%s, August 2024', (_name, series) => expectBroken(series.quarters, azureRedefined));

  it('Google Cloud’s operating income, 2023: before as first reported', () => {
    expectBroken(history.margin.google.quarters, googleRecast);
    expectBroken(history.margin.google.years, googleRecast);
    expect(valueAt(history.margin.google.quarters, 2022, 4)).toBeCloseTo((100 * -0.48) / 7.32, 9);
    expect(valueAt(history.margin.google.quarters, 2023, 1)).toBeCloseTo((100 * 0.191) / 7.454, 9);
    // The restated loss of 2022 is 1.922.
    expect(valueAt(history.margin.google.years, 2022)).toBeCloseTo(
      (100 * (-0.931 - 0.858 - 0.699 - 0.48)) / 26.28,
      9,
    );
  });

  it('Alphabet’s backlog, 2026', () => expectBroken(history.backlog.google.quarters, googleBacklogWidened));

  it('Microsoft’s segments and Meta’s measure of capex', () => {
    const fiscalYears = history.margin.intelligentCloud.years.map((segment) =>
      segment.map(({ year }) => year),
    );
    expect(fiscalYears).toEqual([
      [2018, 2019],
      [2023, 2024, 2025, 2026],
    ]);
    expect(history.capex.meta.years.map((segment) => segment.map(({ year }) => year))).toEqual([
      [2019, 2020, 2021, 2022],
      [2023, 2024, 2025],
    ]);
  });

  it('growth by years never compares two segments', () => {
    const broken = computeGrowth({
      years: [[{ ...firstPoint, year: 2020 }], [{ ...firstPoint, year: 2021 }]],
      quarters: [],
      latest: null,
    });
    expect(broken.years).toEqual([[], []]);
  });
});

const firstPoint: HistoryPoint = {
  year: 2020,
  quarter: null,
  value: 1,
  factIds: [],
  sourceIds: [],
  confidence: 'verified',
};

describe('buildCloudHistory', () => {
  it('reads sales, and sums quarters where a year is not given', () => {
    expect(valueAt(history.sales.aws.years, 2013)).toBe(3.108);
    expect(valueAt(history.sales.google.years, 2025)).toBe(58.705);
    expect(valueAt(history.capex.microsoft.years, 2025)).toBeCloseTo(21.4 + 24.2 + 34.9 + 37.5, 9);
    expect(valueAt(history.capex.microsoft.years, 2018)).toBeUndefined();
  });

  it('ends amounts that flow with the last twelve months', () => {
    expect(history.sales.aws.latest).toMatchObject({ year: 2026, quarter: 2 });
    expect(history.sales.aws.latest?.value).toBeCloseTo(148.404, 9);
    expect(history.shareOfThree.aws.latest?.value).toBeCloseTo(
      (100 * 148.404) / (148.404 + 106.15 + 15.157 + 17.664 + 20 + 24.8),
      6,
    );
    expect(history.capex.meta.latest).toBeNull();
  });

  it('says how many years of sales the backlog of AWS is, and how long Amazon says it runs', () => {
    expect(history.awsBacklogYears.latest?.value).toBeCloseTo(496 / 148.404, 9);
    expect(valueAt(history.awsBacklogYears.years, 2018)).toBeCloseTo(19.3 / 25.655, 9);
    expect(history.awsBacklogLife.latest?.value).toBe(6.4);
    expect(history.backlog.azure.latest?.value).toBe(678);
  });

  it('takes the latest guidance, however sure an earlier one is', () => {
    expect(history.guidance).toMatchObject({
      amazon: { year: 2026, latest: [220, 220], earlier: [[200, 200]] },
      microsoft: { latest: [175, 175], earlier: [[190, 190]] },
      alphabet: { latest: [180, 190], earlier: [[175, 185]] },
      meta: { latest: [130, 145], earlier: [[125, 145]] },
    });
    expect(history.guidance.amazon?.sourceIds).toContain('s042');
  });

  it('knows the facts and the documents behind every point', () => {
    const known = new Set(facts.map(({ id }) => id));
    const series = [
      ...Object.values(history.sales),
      ...Object.values(history.growth),
      ...Object.values(history.margin),
      ...Object.values(history.capex),
      ...Object.values(history.backlog),
      history.awsBacklogYears,
    ];
    for (const point of series.flatMap(listAll)) {
      expect(Number.isFinite(point.value)).toBe(true);
      expect(point.factIds.length).toBeGreaterThan(0);
      expect(point.factIds.filter((id) => !known.has(id))).toEqual([]);
      expect(point.sourceIds.filter((id) => !sources.has(id))).toEqual([]);
    }
    expect(history.sales.azure.quarters.flat()[0]?.confidence).toBe('estimated');
  });

  it('is empty without facts, and never throws on the facts of others', () => {
    const empty = buildCloudHistory(buildFactTable([]), new Map());
    expect(empty.sales.aws).toEqual({ years: [], quarters: [], latest: null });
    expect(empty.guidance.amazon).toBeNull();
    const odd: readonly Fact[] = [
      makeFact({ id: 'x1', metric: 'aws_net_sales', value: 0 }),
      makeFact({ id: 'x2', metric: 'aws_operating_income', value: 1 }),
      makeFact({ id: 'x3', metric: 'capex_guidance', period: '2026', unit: 'percent' }),
    ];
    expect(listAll(buildCloudHistory(buildFactTable(odd), new Map()).margin.aws)).toEqual([]);
  });
});
