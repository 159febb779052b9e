import type { ActualPoint, Actuals, ActualSeries } from '../model/index.ts';
import type { Fact } from './facts.ts';
import type { FactTable, Reading } from './factTable.ts';
import { buildFactTable, findWeakestConfidence, listTrailingQuarters, sumPeriods } from './factTable.ts';

/**
 * How a measure is read for a stretch of time, given as the periods that make it up: `['2025']` or four quarters. Null when the
 * facts do not allow it.
 */
type Reader = (table: FactTable, periods: readonly string[]) => Reading | null;

const amazon = readerOf('amazon');
const microsoft = readerOf('microsoft');
const google = readerOf('google');

const netIncome = amazon('net_income');
const pretaxIncome = firstOf(
  amazon('pretax_income'),
  // Leaves out the result of equity-method investments, about half a per cent of pre-tax income in 2025.
  combine((net, tax) => net + tax, netIncome, amazon('income_tax_provision')),
);
const operatingCashFlow = firstOf(
  // Accounting standards of 2017 and 2018 moved tax benefits and restricted cash. The years before are taken as restated: a
  // line across the change would show a step that never happened.
  amazon('operating_cash_flow_restated'),
  amazon('operating_cash_flow'),
);
// Gross, as the base year of the model; the company's own free cash flow deducts it net of proceeds and incentives.
const capex = amazon('purchases_of_property_and_equipment');

/** The history of every measure from the facts; a figure that the facts do not give in full is left out. Never throws. */
export function buildActuals(facts: readonly Fact[], table = buildFactTable(facts)): Actuals {
  const times = findTimes(facts);
  const build = (read: Reader): ActualSeries => buildSeries(table, times, read);
  return {
    netSales: build(amazon('net_sales')),
    awsRevenue: build(amazon('aws_net_sales')),
    awsOperatingIncome: build(amazon('aws_operating_income')),
    awsDepreciation: build(amazon('aws_depreciation')),
    operatingIncome: build(amazon('operating_income')),
    netIncome: build(netIncome),
    underlyingNetIncome: build(
      combine(computeUnderlyingNetIncome, netIncome, amazon('other_income_expense_net'), pretaxIncome),
    ),
    operatingCashFlow: build(operatingCashFlow),
    capex: build(capex),
    freeCashFlow: build(combine((cash, spent) => cash - spent, operatingCashFlow, capex)),
    azureRevenue: build(microsoft('azure_revenue_estimate')),
    azureRevenueLow: build(microsoft('azure_revenue_estimate_low')),
    azureRevenueHigh: build(microsoft('azure_revenue_estimate_high')),
    googleRevenue: build(google('google_cloud_revenue')),
    awsOperatingIncomeBeforeStockCompensation: build(amazon('aws_operating_income_before_sbc')),
    otherOperatingIncomeBeforeStockCompensation: build(
      combine(
        (northAmerica, international) => northAmerica + international,
        amazon('north_america_operating_income_before_sbc'),
        amazon('international_operating_income_before_sbc'),
      ),
    ),
    marketValue: build(amazon('market_cap')),
    nvidiaMarketValue: build(readerOf('nvidia')('market_cap')),
  };
}

/**
 * Net income without revaluations: less other income after tax, at the effective rate of the same time, as the model computes
 * it for the base year. Not finite where there is no pre-tax income to take a rate from.
 */
function computeUnderlyingNetIncome(net: number, other: number, pretax: number): number {
  return net - other * (net / pretax);
}

/** The times at which the facts may hold a figure. */
interface Times {
  /** Calendar years, the earliest first. */
  readonly years: readonly string[];
  /** Ends of calendar quarters, the latest first. */
  readonly quarterEnds: readonly { readonly year: number; readonly quarter: number; readonly x: number }[];
}

function findTimes(facts: readonly Fact[]): Times {
  const periods = [...new Set(facts.map((fact) => fact.period))];
  const quarterEnds = periods.flatMap((period) => {
    const [year, quarter] = /^(\d{4})Q([1-4])$/.exec(period)?.slice(1).map(Number) ?? [];
    if (year === undefined || quarter === undefined) return [];
    return [{ year, quarter, x: year + quarter / 4 - 1 }];
  });
  return {
    years: periods.filter((period) => /^\d{4}$/.test(period)).toSorted(),
    quarterEnds: quarterEnds.toSorted((a, b) => b.x - a.x),
  };
}

function buildSeries(table: FactTable, { years, quarterEnds }: Times, read: Reader): ActualSeries {
  const annual = years.flatMap((year) => buildPoint(Number(year), read(table, [year])));
  const lastYear = annual.at(-1)?.x ?? -Infinity;
  for (const { year, quarter, x } of quarterEnds) {
    if (x <= lastYear) break;
    const [latest] = buildPoint(x, read(table, listTrailingQuarters(year, quarter)));
    if (latest !== undefined) return { annual, latest };
  }
  return { annual, latest: null };
}

/** One point, or none. */
function buildPoint(x: number, reading: Reading | null): readonly ActualPoint[] {
  if (reading === null) return [];
  const { value, facts } = reading;
  return [
    {
      x,
      value,
      factIds: [...new Set(facts.map((fact) => fact.id))],
      sourceIds: [...new Set(facts.map((fact) => fact.source))],
      confidence: findWeakestConfidence(facts.map((fact) => fact.confidence)),
    },
  ];
}

function readerOf(entity: string): (metric: string) => Reader {
  return (metric) => (table, periods) => sumPeriods(table, { entity, metric, unit: 'USD_bn' }, periods);
}

/** A sum whose every period takes the first reading there is, so that one quarter may be derived and the next be reported. */
function firstOf(...choices: readonly Reader[]): Reader {
  return (table, periods) => {
    const parts = periods
      .map((period) => choices.map((read) => read(table, [period])).find((reading) => reading !== null))
      .filter((reading) => reading !== undefined);
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    if (parts.length < periods.length || !Number.isFinite(value)) return null;
    return { value, facts: parts.flatMap((part) => part.facts) };
  };
}

/** A figure computed from several of the same time; none where the result is not finite. */
function combine(compute: (...values: readonly number[]) => number, ...parts: readonly Reader[]): Reader {
  return (table, periods) => {
    const readings = parts.map((read) => read(table, periods)).filter((reading) => reading !== null);
    if (readings.length < parts.length) return null;
    const value = compute(...readings.map((reading) => reading.value));
    return Number.isFinite(value) ? { value, facts: readings.flatMap((reading) => reading.facts) } : null;
  };
}
