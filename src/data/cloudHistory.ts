import type { Cloud, CloudHistory, Guidance, GuidedRange, HistorySeries, Investor } from '../model/index.ts';
import type { Fact, FactUnit } from './facts.ts';
import type { FactTable } from './factTable.ts';
import { selectQuarterly } from './factTable.ts';
import {
  combinePoints,
  combineSeries,
  computeGrowth,
  keepYears,
  makePoint,
  makeSeries,
  makeStock,
  readFlow,
  readQuarters,
  readRate,
  readTwelveMonths,
  splitSeries,
} from './historySeries.ts';

/** Since then Microsoft's "Azure" leaves out per-user products; Synergy restated its share of Microsoft with it. */
export const azureRedefined = { year: 2024, quarter: 3 } as const;
/** Since then Alphabet books part of what it charged to Google Cloud elsewhere; before, figures are as first reported. */
export const googleRecast = { year: 2023, quarter: 1 } as const;
/** Since then Alphabet counts contracts of a year or less as backlog, too. */
export const googleBacklogWidened = { year: 2026, quarter: 1 } as const;
/** From then on the facts hold Meta's own measure, with principal payments on finance leases. */
const metaOwnMeasure = 2023;
/** First fiscal year of Microsoft's segments as they are since August 2024. */
const intelligentCloudRecast = { year: 2023, quarter: null } as const;

/** What the dates of guidance are read from: sources.json by id. */
export type SourceDates = ReadonlyMap<string, { readonly date: string | null }>;

type Read = (entity: string, metric: string) => HistorySeries;

const percentOf = (part = NaN, whole = NaN): number => (100 * part) / whole;

/** The history of the cloud race from the facts; what they do not give is left out. Never throws. */
export function buildCloudHistory(table: FactTable, sources: SourceDates): CloudHistory {
  const flow: Read = (entity, metric) => readFlow(table, { entity, metric, unit: 'USD_bn' });
  const rate: Read = (entity, metric) => readRate(table, { entity, metric, unit: 'percent' });
  const sales = {
    aws: flow('amazon', 'aws_net_sales'),
    azure: readAzure(flow),
    google: flow('google', 'google_cloud_revenue'),
  };
  return {
    sales,
    azureLow: flow('microsoft', 'azure_revenue_estimate_low'),
    azureHigh: flow('microsoft', 'azure_revenue_estimate_high'),
    shareOfThree: computeShares(sales),
    marketShare: {
      aws: rate('market', 'share_aws_synergy'),
      azure: splitSeries(rate('market', 'share_microsoft_synergy'), azureRedefined),
      google: rate('market', 'share_google_synergy'),
    },
    growth: readGrowth(rate, sales),
    azureGrowthConstantCurrency: splitSeries(rate('microsoft', 'azure_growth_yoy_cc'), azureRedefined),
    margin: readMargins(table, flow, sales),
    capex: readCapex(flow),
    guidance: readGuidance(table, sources),
    ...readBacklogs(table),
  };
}

/** Whole years are on one definition throughout; the quarters' path has a step where the definition changed. */
function readAzure(flow: Read): HistorySeries {
  const estimate = flow('microsoft', 'azure_revenue_estimate');
  return { ...splitSeries(estimate, azureRedefined), years: estimate.years };
}

function computeShares(sales: CloudHistory['sales']): CloudHistory['shareOfThree'] {
  const { aws, azure, google } = sales;
  const share = (own = NaN, second = NaN, third = NaN): number => percentOf(own, own + second + third);
  // Azure's segments rule: where its definition changed, the shares of all three changed.
  const inSegments = (compute: (azure?: number, aws?: number, google?: number) => number) =>
    combineSeries(compute, azure, aws, google);
  return {
    aws: inSegments((second, own, third) => share(own, second, third)),
    azure: inSegments((own, second, third) => share(own, second, third)),
    google: inSegments((second, third, own) => share(own, second, third)),
  };
}

function readGrowth(rate: Read, sales: CloudHistory['sales']): CloudHistory['growth'] {
  const azure = splitSeries(rate('microsoft', 'azure_growth_yoy_reported'), azureRedefined);
  const google = rate('google', 'google_cloud_growth_yoy');
  return {
    aws: rate('amazon', 'aws_yoy_growth_reported'),
    // Neither company reports growth by calendar years.
    azure: { ...azure, years: computeGrowth(sales.azure).years },
    google: { ...google, years: computeGrowth(sales.google).years },
  };
}

function readMargins(table: FactTable, flow: Read, sales: CloudHistory['sales']): CloudHistory['margin'] {
  const original = flow('google', 'google_cloud_operating_income_original');
  const recast = flow('google', 'google_cloud_operating_income');
  const google: HistorySeries = {
    years: [
      keepYears(original.years.flat(), -Infinity, googleRecast.year - 1),
      keepYears(recast.years.flat(), googleRecast.year, Infinity),
    ],
    quarters: [
      keepYears(original.quarters.flat(), -Infinity, googleRecast.year - 1),
      keepYears(recast.quarters.flat(), googleRecast.year, Infinity),
    ],
    latest: recast.latest,
  };
  return {
    aws: combineSeries(percentOf, flow('amazon', 'aws_operating_income'), sales.aws),
    google: combineSeries(percentOf, google, sales.google),
    intelligentCloud: splitSeries(readIntelligentCloud(table), intelligentCloudRecast),
  };
}

/** Fiscal years to June, named by the quarter that they end with. */
function readIntelligentCloud(table: FactTable): HistorySeries {
  const select = (metric: string): readonly Fact[] =>
    [...(table.get(`microsoft ${metric}`) ?? [])].flatMap(([period, [fact]]) =>
      /^FY\d{4}$/.test(period) && fact !== undefined ? [fact] : [],
    );
  const sales = select('intelligent_cloud_revenue');
  const years = select('intelligent_cloud_operating_income').flatMap((income) => {
    const revenue = sales.find(({ period }) => period === income.period);
    if (revenue === undefined) return [];
    const period = { year: Number(income.period.slice(2)), quarter: 2 };
    return [makePoint(period, percentOf(income.value, revenue.value), [income, revenue])];
  });
  return makeSeries(
    years.toSorted((a, b) => a.year - b.year),
    [],
  );
}

function readCapex(flow: Read): CloudHistory['capex'] {
  const metaCash = flow('meta', 'capex_cash_ppe');
  const metaOwn = flow('meta', 'capex');
  return {
    // Gross, as in the model.
    amazon: flow('amazon', 'purchases_of_property_and_equipment'),
    microsoft: flow('microsoft', 'capex_incl_finance_leases'),
    alphabet: flow('google', 'capex'),
    meta: {
      years: [
        keepYears(metaCash.years.flat(), -Infinity, metaOwnMeasure - 1),
        keepYears(metaOwn.years.flat(), metaOwnMeasure, Infinity),
      ],
      // Only cash purchases are known without a gap.
      quarters: metaCash.quarters,
      latest: null,
    },
  };
}

interface Said {
  readonly date: string;
  readonly range: GuidedRange;
  readonly facts: readonly Fact[];
}

/** Metrics that hold the low and the high end, the earlier statement first. */
const guidedMetrics: Readonly<Record<Investor, readonly (readonly [string, string])[]>> = {
  amazon: [['amazon capex_guidance', 'amazon capex_guidance']],
  microsoft: [
    ['microsoft capex_guidance_prior', 'microsoft capex_guidance_prior'],
    ['microsoft capex_guidance', 'microsoft capex_guidance'],
  ],
  alphabet: [
    ['google capex_guidance_low_prior', 'google capex_guidance_high_prior'],
    ['google capex_guidance_low', 'google capex_guidance_high'],
  ],
  meta: [
    ['meta capex_guidance_low_prior', 'meta capex_guidance_high_prior'],
    ['meta capex_guidance_low', 'meta capex_guidance_high'],
  ],
};

function readGuidance(table: FactTable, sources: SourceDates): CloudHistory['guidance'] {
  const lastKnown = selectQuarterly(table, amazonSales).at(-1)?.year ?? -Infinity;
  const build = (investor: Investor): Guidance | null => {
    const year = String(lastKnown);
    const said = guidedMetrics[investor].flatMap(([low, high]) => listSaid(table, sources, year, low, high));
    const inOrder = dropRepeated(said.toSorted((a, b) => a.date.localeCompare(b.date)));
    const latest = inOrder.at(-1);
    if (latest === undefined) return null;
    const facts = inOrder.flatMap((statement) => statement.facts);
    const { factIds, sourceIds } = makePoint({ year: lastKnown, quarter: null }, latest.range[1], facts);
    const earlier = inOrder.slice(0, -1).map(({ range }) => range);
    return { year: lastKnown, latest: latest.range, earlier, factIds, sourceIds };
  };
  return {
    amazon: build('amazon'),
    microsoft: build('microsoft'),
    alphabet: build('alphabet'),
    meta: build('meta'),
  };
}

const amazonSales = { entity: 'amazon', metric: 'aws_net_sales', unit: 'USD_bn' } as const;

/** Every row about the year with the day of its document: a later statement replaces an earlier one, however sure both are. */
function listSaid(
  table: FactTable,
  sources: SourceDates,
  year: string,
  lowKey: string,
  highKey: string,
): readonly Said[] {
  const highs = table.get(highKey)?.get(year) ?? [];
  return (table.get(lowKey)?.get(year) ?? []).flatMap((low) => {
    const high = lowKey === highKey ? low : highs.find(({ source }) => source === low.source);
    if (high === undefined || low.unit !== 'USD_bn' || high.unit !== 'USD_bn') return [];
    const date = sources.get(low.source)?.date ?? '';
    return [{ date, range: [low.value, high.value] as const, facts: [low, high] }];
  });
}

/** The same words again, in another document, are no new statement. */
function dropRepeated(said: readonly Said[]): readonly Said[] {
  return said.filter(({ range }, order) => {
    const before = said[order - 1]?.range;
    return before?.[0] !== range[0] || before[1] !== range[1];
  });
}

function readBacklogs(
  table: FactTable,
): Pick<CloudHistory, 'backlog' | 'awsBacklogYears' | 'awsBacklogLife'> {
  const read = (entity: string, metric: string, unit: FactUnit = 'USD_bn') =>
    readQuarters(table, { entity, metric, unit });
  const aws = read('amazon', 'aws_backlog_rpo');
  const inYears = aws.flatMap((point) => {
    const sales = readTwelveMonths(table, amazonSales, point);
    return sales === null ? [] : [combinePoints(point, point.value / sales.value, [point, sales])];
  });
  const backlog: Readonly<Record<Cloud, HistorySeries>> = {
    aws: makeStock(aws),
    azure: makeStock(read('microsoft', 'commercial_rpo')),
    google: splitSeries(makeStock(read('google', 'google_cloud_backlog')), googleBacklogWidened),
  };
  return {
    backlog,
    awsBacklogYears: makeStock(inYears),
    awsBacklogLife: makeStock(read('amazon', 'aws_backlog_weighted_life_years', 'years')),
  };
}
