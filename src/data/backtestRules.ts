import type { Constants, Inputs } from '../model/index.ts';
import type { BacktestDerivation, BacktestTerms } from './backtestSchema.ts';
import { selectFact, sumPeriods, type FactTable } from './factTable.ts';

/** What was known at the end of a year, and what stands in where nothing was. */
export interface RuleWorld {
  readonly baseYear: number;
  readonly defaults: Inputs;
  readonly constants: Constants;
  readonly table: FactTable;
}

/** The sum of some metrics over one period, USD billions; null when one of them is not known. */
export function readSum(table: FactTable, terms: BacktestTerms, period: string): number | null {
  let sum = 0;
  for (const { entity, metric } of terms) {
    const reading = sumPeriods(table, { entity, metric, unit: 'USD_bn' }, [period]);
    if (reading === null) return null;
    sum += reading.value;
  }
  return sum;
}

type Rule<TKind extends BacktestDerivation['kind']> = Extract<BacktestDerivation, { readonly kind: TKind }>;

/** The value that a rule gives an assumption, in the assumption's unit; null where the facts lack a figure that it asks for. */
export function deriveInput(rule: BacktestDerivation, world: RuleWorld): number | null {
  switch (rule.kind) {
    case 'quarter':
      return readQuarter(rule, world);
    case 'ratio':
      return computeRatio(rule, world);
    case 'growth':
      return computeGrowth(rule, world);
    case 'marginOfGrowth':
      return computeMarginOfGrowth(rule, world);
    case 'yield':
      return computeMeanYield(rule, world);
    case 'since':
      return rule.values.findLast(({ year }) => year <= world.baseYear + 1)?.value ?? null;
    case 'value':
      return rule.value;
    case 'default':
      return null;
  }
}

function readQuarter(
  { entity, metric, quarter }: Rule<'quarter'>,
  { table, baseYear }: RuleWorld,
): number | null {
  return selectFact(table, { entity, metric, unit: 'percent' }, `${baseYear}Q${quarter}`)?.value ?? null;
}

function computeRatio(rule: Rule<'ratio'>, world: RuleWorld): number | null {
  const [part, whole] = [read(world, rule.of, 0), read(world, rule.per, 0)];
  return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
}

/** A sum `before` years before the base year. */
function read({ table, baseYear }: RuleWorld, terms: BacktestTerms, before: number): number | null {
  return readSum(table, terms, String(baseYear - before));
}

function computeGrowth({ of, less = [] }: Rule<'growth'>, world: RuleWorld): number | null {
  const amounts = [0, 1].map((before) => {
    const [all, part] = [read(world, of, before), read(world, less, before)];
    return all === null || part === null ? null : all - part;
  });
  const [now, then] = amounts;
  return now === null || now === undefined || then === null || then === undefined || then <= 0
    ? null
    : 100 * (now / then - 1);
}

/** The default, not a gap in the facts, is the answer where the amount hardly grew: a small difference of large numbers says nothing. */
function computeMarginOfGrowth(rule: Rule<'marginOfGrowth'>, world: RuleWorld): number | null {
  const [profit, profitBefore] = [read(world, rule.of, 0), read(world, rule.of, 1)];
  const [sales, salesBefore] = [read(world, rule.per, 0), read(world, rule.per, 1)];
  if (profit === null || profitBefore === null || sales === null || salesBefore === null) return null;
  const added = sales - salesBefore;
  if (100 * Math.abs(added / salesBefore) < rule.leastGrowth) return world.defaults.awsCashMargin;
  return Math.min(rule.max, Math.max(rule.min, (100 * (profit - profitBefore)) / added));
}

/** The yield of one year: sales added and sales lost to erosion, over the additions that served them. */
function computeYield(rule: Rule<'yield'>, world: RuleWorld, before: number): number | null {
  const { constants, defaults } = world;
  const [sales, salesBefore] = [read(world, rule.sales, before), read(world, rule.sales, before + 1)];
  const [additions, earlier] = [read(world, rule.additions, before), read(world, rule.additions, before + 1)];
  if (sales === null || salesBefore === null || additions === null || earlier === null) return null;
  const lost = (defaults.capacityErosion / 100) * (salesBefore / constants.baseUtilisation);
  const { capacityLag: lag } = constants;
  return (sales - salesBefore + lost) / (lag * earlier + (1 - lag) * additions);
}

function computeMeanYield(rule: Rule<'yield'>, world: RuleWorld): number | null {
  const now = computeYield(rule, world, 0);
  if (now === null) return null;
  const before = computeYield(rule, world, 1);
  return before === null ? now : (now + before) / 2;
}
