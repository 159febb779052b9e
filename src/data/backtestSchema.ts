import { array, exactOptional, literal, object, picklist, record, variant, type InferOutput } from 'valibot';
import { baseFigureIds, inputIds, outputIds } from '../model/index.ts';
import { calendarYear, finiteNumber, localized, notNegativeNumber, text } from './schemaParts.ts';

/** A metric of facts.csv, by the year or quarter that is asked for. */
const term = object({ entity: text, metric: text });
/** Amounts that are added up. */
const sum = array(term);
const quarter = picklist([1, 2, 3, 4]);

/** How an assumption is set from what was known at the end of a year. */
const derivation = variant('kind', [
  /** A rate as it was reported for a quarter of the base year. */
  object({ kind: literal('quarter'), quarter, entity: text, metric: text }),
  /** One amount over another in the base year, percent. */
  object({ kind: literal('ratio'), of: sum, per: sum }),
  /** Growth of an amount in the base year, percent. */
  object({ kind: literal('growth'), of: sum, less: exactOptional(sum) }),
  /** What an added dollar of one amount added to another in the base year, percent; the default below `leastGrowth` percent of growth. */
  object({
    kind: literal('marginOfGrowth'),
    of: sum,
    per: sum,
    min: finiteNumber,
    max: finiteNumber,
    leastGrowth: notNegativeNumber,
  }),
  /** The yield that explains the growth of sales by the additions, mean of the base year and the year before. */
  object({ kind: literal('yield'), sales: sum, additions: sum }),
  /** What holds for the first projected year: the value of the latest year that is not after it. */
  object({ kind: literal('since'), values: array(object({ year: calendarYear, value: finiteNumber })) }),
  object({ kind: literal('value'), value: finiteNumber }),
  object({ kind: literal('default') }),
]);

/** `backtest` of assumptions.json. */
export const backtestSchema = object({
  years: array(calendarYear),
  outcomes: array(picklist(outputIds)),
  note: localized,
  rules: array(object({ input: picklist([...inputIds, '*']), rule: localized, how: derivation })),
  /** What the model's base year is read from; figures that no outcome of the test depends on are not named. */
  base: record(picklist(baseFigureIds), sum),
  /** Capital expenditure that was really spent. */
  spent: sum,
  /** What an outcome is compared with: an amount, or one over another in percent. */
  reported: record(picklist(outputIds), object({ of: sum, per: exactOptional(sum) })),
  /** The newest test: some quarters of a year that is not over, against the same quarters of the base year. */
  newest: object({ baseYear: calendarYear, year: calendarYear, quarters: array(quarter) }),
});

export type BacktestPlan = InferOutput<typeof backtestSchema>;
export type BacktestDerivation = BacktestPlan['rules'][number]['how'];
export type BacktestTerms = BacktestPlan['spent'];
