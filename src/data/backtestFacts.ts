import {
  readDefaults,
  type BacktestCase,
  type BaseFigureId,
  type BaseYear,
  type CapexPath,
  type InputDefinition,
  type InputId,
  type Inputs,
  type OutputId,
  type Reported,
} from '../model/index.ts';
import type { Assumptions } from './assumptions.ts';
import type { BacktestPlan, BacktestTerms } from './backtestSchema.ts';
import { deriveInput, readSum } from './backtestRules.ts';
import type { FactTable } from './factTable.ts';

/** An assumption as its rule set it at the end of a year. */
export interface BacktestDriver {
  readonly input: InputId;
  readonly value: number;
  /** True where the rule asks for a figure that the facts do not have, so that the default stands in. */
  readonly isStandIn: boolean;
}

/** A year at whose end the model stands. */
export interface BacktestYear {
  readonly baseYear: number;
  /** Figures of the base year that the facts do not have; with any of them missing there is no case. */
  readonly missing: readonly BaseFigureId[];
  readonly drivers: readonly BacktestDriver[];
  readonly case: BacktestCase | null;
}

/** An outcome over a part of a year, and the same part of the year before. */
export interface PartOfYear {
  readonly actual: number;
  readonly before: number;
}

/** The newest test: some quarters of a year that is not over. */
export interface NewestTest {
  readonly test: BacktestYear;
  readonly year: number;
  readonly quarters: readonly number[];
  readonly parts: Readonly<Partial<Record<OutputId, PartOfYear>>>;
  /** Outcomes that those quarters do not have. */
  readonly missing: readonly OutputId[];
}

export interface BacktestFacts {
  readonly years: readonly BacktestYear[];
  readonly newest: NewestTest;
  readonly reported: Reported;
  readonly lastYear: number;
}

/** Everything a backtest needs from the facts, by the plan in assumptions.json. */
export function readBacktest(
  { backtest: plan, definitions, constants }: Pick<Assumptions, 'backtest' | 'definitions' | 'constants'>,
  table: FactTable,
): BacktestFacts {
  const reported = readReported(plan, table);
  const lastYear = Math.max(
    ...Object.values(reported).flatMap((years) => Object.keys(years).map(Number)),
    ...plan.years,
  );
  const readYear = (baseYear: number): BacktestYear => {
    const base = readBase(plan, table, baseYear);
    const drivers = setDrivers(baseYear, { plan, definitions, constants, table });
    const missing = base.missing;
    const inputs = withDrivers(definitions, drivers);
    const capexPath = readSpent(plan, table, baseYear, lastYear);
    return {
      baseYear,
      missing,
      drivers,
      case: missing.length > 0 ? null : { basis: { base: base.year, constants }, inputs, capexPath },
    };
  };
  return {
    years: plan.years.map(readYear),
    newest: { test: readYear(plan.newest.baseYear), ...readNewest(plan, table) },
    reported,
    lastYear,
  };
}

/** What no outcome of the test depends on: a company without other business, so that the model has numbers to go on. */
const untested: Omit<BaseYear, 'year'> = {
  awsRevenue: 1,
  awsOperatingIncome: 0,
  awsDepreciation: 0,
  awsNetPpe: 0,
  awsCapex: 0,
  adsRevenue: 0,
  netSales: 1,
  operatingIncome: 0,
  commerceDepreciation: 0,
  commerceNetPpe: 0,
  otherAmortisation: 0,
  netIncome: 1,
  otherIncome: 0,
  pretaxIncome: 1,
  operatingCashFlow: 1,
  capex: 0,
  netInterest: 0,
  dilutedShares: 1,
  azureRevenue: 1,
  googleRevenue: 1,
};

function readBase(plan: BacktestPlan, table: FactTable, year: number) {
  const figures: Partial<Record<BaseFigureId, number>> = {};
  const missing: BaseFigureId[] = [];
  for (const [id, terms] of entriesOf(plan.base)) {
    const value = readSum(table, terms, String(year));
    if (value === null) missing.push(id);
    else figures[id] = value;
  }
  const base: BaseYear = { ...untested, ...figures, year };
  return { year: base, missing };
}

/** The entries of a record whose keys are known. */
function entriesOf<TKey extends string, TValue>(
  given: Readonly<Partial<Record<TKey, TValue>>>,
): readonly (readonly [TKey, TValue])[] {
  const entries: [TKey, TValue][] = [];
  for (const key in given) {
    const value = given[key];
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}

interface RuleContext {
  readonly plan: BacktestPlan;
  readonly definitions: readonly InputDefinition[];
  readonly constants: Assumptions['constants'];
  readonly table: FactTable;
}

function setDrivers(baseYear: number, context: RuleContext): readonly BacktestDriver[] {
  const { plan, definitions, constants, table } = context;
  const defaults = readDefaults(definitions);
  const rules = plan.rules.flatMap(({ input, how }) => (input === '*' ? [] : [{ input, how }]));
  return rules.map(({ input, how }) => {
    const value = deriveInput(how, { baseYear, defaults, constants, table });
    return { input, value: value ?? defaults[input], isStandIn: value === null };
  });
}

function withDrivers(definitions: readonly InputDefinition[], drivers: readonly BacktestDriver[]): Inputs {
  const values = Object.fromEntries(drivers.map(({ input, value }) => [input, value]));
  return { ...readDefaults(definitions), ...values };
}

/** Capital expenditure of the years after the base year, as far as it is known. */
function readSpent(plan: BacktestPlan, table: FactTable, baseYear: number, lastYear: number): CapexPath {
  const path: Record<number, number> = {};
  for (let year = baseYear + 1; year <= lastYear; year += 1) {
    const spent = readSum(table, plan.spent, String(year));
    if (spent !== null) path[year] = spent;
  }
  return path;
}

interface Measure {
  readonly of: BacktestTerms;
  readonly per?: BacktestTerms;
}

/** An amount over some periods, or one amount over another in percent. */
function readMeasure(table: FactTable, { of, per }: Measure, periods: readonly string[]): number | null {
  const amount = addUp(table, of, periods);
  if (per === undefined || amount === null) return amount;
  const whole = addUp(table, per, periods);
  return whole === null || whole === 0 ? null : (100 * amount) / whole;
}

function addUp(table: FactTable, terms: BacktestTerms, periods: readonly string[]): number | null {
  let sum = 0;
  for (const period of periods) {
    const value = readSum(table, terms, period);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function readReported(plan: BacktestPlan, table: FactTable): Reported {
  const years = listYears(table);
  const reported: Partial<Record<OutputId, Readonly<Record<number, number>>>> = {};
  for (const output of plan.outcomes) {
    const measure = plan.reported[output];
    if (measure === undefined) continue;
    const known: Record<number, number> = {};
    for (const year of years) {
      const value = readMeasure(table, measure, [String(year)]);
      if (value !== null) known[year] = value;
    }
    reported[output] = known;
  }
  return reported;
}

function listYears(table: FactTable): readonly number[] {
  const periods = [...table.values()].flatMap((metric) => [...metric.keys()]);
  return [...new Set(periods.filter((period) => /^\d{4}$/.test(period)).map(Number))].toSorted(
    (a, b) => a - b,
  );
}

function readNewest({ newest, outcomes, reported }: BacktestPlan, table: FactTable) {
  const { baseYear, year, quarters } = newest;
  const periodsOf = (of: number): readonly string[] => quarters.map((quarter) => `${of}Q${quarter}`);
  const parts: Partial<Record<OutputId, PartOfYear>> = {};
  const missing: OutputId[] = [];
  for (const output of outcomes) {
    const measure = reported[output];
    const actual = measure === undefined ? null : readMeasure(table, measure, periodsOf(year));
    const before = measure === undefined ? null : readMeasure(table, measure, periodsOf(baseYear));
    if (actual === null || before === null) missing.push(output);
    else parts[output] = { actual, before };
  }
  return { year, quarters, parts, missing };
}
