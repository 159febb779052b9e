import type { BaseFigureId } from '../../model/index.ts';
import { baseFigureIds } from '../../model/index.ts';
import type { Baseline } from '../baseline.ts';
import { parseBaseline } from '../baseline.ts';
import type { Fact } from '../facts.ts';
import type { FactTable } from '../factTable.ts';
import type { WantedFact, YearReader, YearReading } from './figureReaders.ts';
import { compute, firstOf, readAverage, readFlow, readStock } from './figureReaders.ts';

/** One figure of a new base year: found, or what is missing for it. */
export interface RolledFigure {
  readonly id: BaseFigureId;
  readonly reading: YearReading;
}

/** A base year one year later than the one before, as far as the facts give it. */
export interface RollForward {
  readonly year: number;
  readonly figures: readonly RolledFigure[];
  /** The text of a baseline.json; null while a figure is missing or when the figures contradict each other. */
  readonly text: string | null;
  /** True when every figure is there but they cannot be the year of one company. */
  readonly isContradictory: boolean;
}

const amazon = (metric: string): { readonly entity: string; readonly metric: string } => ({
  entity: 'amazon',
  metric,
});

const awsDepreciation = readFlow(amazon('aws_depreciation'));
const operatingIncome = readFlow(amazon('operating_income'));
const netIncome = readFlow(amazon('net_income'));
const otherIncome = readFlow(amazon('other_income_expense_net'));
const propertyDepreciation = readFlow(amazon('ppe_depreciation_expense'));
const awsNetPpe = readStock(amazon('aws_property_and_equipment_net'));

const pretaxIncome = firstOf(
  readFlow(amazon('pretax_income')),
  compute(
    'net income plus income tax; leaves out the result of equity-method investments',
    [netIncome, readFlow(amazon('income_tax_provision'))],
    (net = NaN, tax = NaN) => net + tax,
  ),
);

const commerceDepreciation = compute(
  'depreciation of property and equipment of the company less AWS',
  [propertyDepreciation, awsDepreciation],
  (company = NaN, aws = NaN) => company - aws,
);

const millionsInBillions = 1000;

/** Every figure of baseline.json by the way that its `derivation` describes; `before` is the base year before. */
function listReaders(before: Baseline): Readonly<Record<BaseFigureId, YearReader>> {
  const propertyBefore: YearReader = () => ({
    ok: true,
    value: before.baseYear.commerceNetPpe,
    facts: [],
    words: 'the base year before',
  });
  return {
    awsRevenue: readFlow(amazon('aws_net_sales')),
    awsOperatingIncome: readFlow(amazon('aws_operating_income')),
    awsDepreciation,
    awsNetPpe,
    awsCapex: readFlow(amazon('aws_property_and_equipment_additions')),
    adsRevenue: readFlow(amazon('advertising_revenue')),
    netSales: readFlow(amazon('net_sales')),
    operatingIncome,
    commerceDepreciation,
    commerceNetPpe: firstOf(
      compute(
        'property of the company at the end of the year less AWS',
        [readStock(amazon('property_and_equipment_net')), awsNetPpe],
        (company = NaN, aws = NaN) => company - aws,
      ),
      compute(
        'estimate: the property of the base year before, plus the additions of the other segments, less their depreciation',
        [
          propertyBefore,
          readFlow(amazon('other_segments_property_and_equipment_additions')),
          commerceDepreciation,
        ],
        (property = NaN, additions = NaN, depreciation = NaN) => property + additions - depreciation,
      ),
    ),
    otherAmortisation: compute(
      'depreciation and amortization in the cash-flow statement less depreciation of property and equipment',
      [readFlow(amazon('depreciation_and_amortization')), propertyDepreciation],
      (all = NaN, property = NaN) => all - property,
    ),
    netIncome,
    otherIncome,
    pretaxIncome,
    operatingCashFlow: readFlow(amazon('operating_cash_flow')),
    capex: readFlow(amazon('purchases_of_property_and_equipment')),
    netInterest: compute(
      'pre-tax income less operating income less other income',
      [pretaxIncome, operatingIncome, otherIncome],
      (pretax = NaN, operating = NaN, other = NaN) => pretax - operating - other,
    ),
    dilutedShares: compute(
      'weighted average of the year, in billions',
      [readAverage({ ...amazon('diluted_shares'), unit: 'millions' })],
      (millions = NaN) => millions / millionsInBillions,
    ),
    azureRevenue: readFlow({ entity: 'microsoft', metric: 'azure_revenue_estimate' }),
    googleRevenue: readFlow({ entity: 'google', metric: 'google_cloud_revenue' }),
  };
}

/** Noise of adding (0.1 + 0.2) has no place in a file. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** What the facts give of the year after a base year. Never throws. */
export function computeRollForward(table: FactTable, before: Baseline): RollForward {
  const year = before.baseYear.year + 1;
  const readers = listReaders(before);
  const figures = baseFigureIds.map((id) => ({ id, reading: readers[id](table, year) }));
  const isKnown = figures.every(({ reading }) => reading.ok);
  const text = isKnown ? writeBaseline(year, figures) : null;
  const isValid = text !== null && readBaseline(text) !== null;
  return { year, figures, text: isValid ? text : null, isContradictory: isKnown && !isValid };
}

function writeBaseline(year: number, figures: readonly RolledFigure[]): string {
  const values: Partial<Record<BaseFigureId, number>> = {};
  const derivation: Partial<Record<BaseFigureId, string>> = {};
  const facts: Partial<Record<BaseFigureId, string>> = {};
  for (const { id, reading } of figures) {
    if (!reading.ok) continue;
    const [only] = reading.facts;
    values[id] = tidy(reading.value);
    if (reading.words !== null) derivation[id] = reading.words;
    if (only !== undefined && reading.facts.length === 1) facts[id] = only.id;
  }
  return JSON.stringify({ year, values, derivation, facts });
}

/** A stored base year; null when it is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    return parseBaseline(text);
  } catch {
    return null;
  }
}

/** The base year of a later year, rolled forward year by year; null when a year on the way is not complete. */
export function rollTo(table: FactTable, shipped: Baseline, year: number): string | null {
  let before = shipped;
  let text: string | null = null;
  while (before.baseYear.year < year) {
    text = computeRollForward(table, before).text;
    const next = text === null ? null : readBaseline(text);
    if (next === null) return null;
    before = next;
  }
  return text;
}

/** Every fact that is missing for a year, each once. */
export function listWanted({ figures }: RollForward): readonly WantedFact[] {
  const wanted = new Map<string, WantedFact>();
  for (const { reading } of figures)
    if (!reading.ok) for (const fact of reading.wanted) wanted.set(`${fact.entity} ${fact.metric}`, fact);
  return [...wanted.values()];
}

/** The facts behind a year, each once. */
export function listUsedFacts({ figures }: RollForward): readonly Fact[] {
  return [...new Set(figures.flatMap(({ reading }) => (reading.ok ? reading.facts : [])))];
}
