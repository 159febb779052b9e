import { describe, expect, it } from 'vitest';
import { makeInputs, productBasis, productRanges } from '../test/modelBasis.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { computeProfitBridge } from './bridge.ts';
import type { InputRange, Inputs, Overrides } from './inputs.ts';
import { computeOpeningYear } from './openingYear.ts';
import { outputIds, type OpeningYear, type ProjectedYear } from './outputs.ts';
import { project } from './projection.ts';

const horizon = 10;
const { definitions } = readShippedAssumptions();
const primary = definitions.filter(({ tier }) => tier === 'primary');
const opening = computeOpeningYear(productBasis);

/** Equal but for rounding of sums of hundreds of billions. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

interface Place {
  readonly row: ProjectedYear;
  readonly before: ProjectedYear | OpeningYear;
  readonly inputs: Inputs;
}

const isShare = (value: number): boolean => value >= 0 && value <= 100;

/** What must hold in every projected year, whatever the sliders say. */
const predicates: Readonly<Record<string, (place: Place) => boolean>> = {
  'every figure is finite': ({ row }) =>
    outputIds.every((id) => Number.isFinite(row[id]) || (id === 'marketCap' && row[id] === null)),
  'market value is missing exactly without underlying profit': ({ row }) =>
    (row.marketCap === null) === row.underlyingNetIncome <= 0,
  'utilisation lies between 0 and 100': ({ row }) => isShare(row.awsUtilisation),
  'the share of the three clouds lies between 0 and 100': ({ row }) => isShare(row.awsShareOfThree),
  'sales are positive': ({ row }) =>
    [row.awsRevenue, row.adsRevenue, row.storesRevenue, row.azureRevenue, row.googleRevenue].every(
      (sales) => sales > 0,
    ),
  'capacity and demand are not below sales': ({ row }) =>
    row.awsCapacity >= row.awsRevenue && row.awsDemand >= row.awsRevenue,
  'unmet demand is demand less sales': ({ row }) =>
    row.awsUnmetDemand >= 0 && isSame(row.awsUnmetDemand, row.awsDemand - row.awsRevenue),
  'book values and depreciation are not negative': ({ row }) =>
    row.awsNetPpe >= 0 && row.awsDepreciation >= 0 && row.commerceDepreciation >= 0,
  'book value is what it was, plus purchases, less depreciation': ({ row, before, inputs }) =>
    isSame(row.awsNetPpe, before.awsNetPpe + (row.capex * inputs.awsCapexShare) / 100 - row.awsDepreciation),
  'free cash flow is operating cash flow less capex': ({ row }) =>
    isSame(row.freeCashFlow, row.operatingCashFlow - row.capex),
  'gathered cash flow goes on from the year before': ({ row, before }) =>
    isSame(row.cumulativeFreeCashFlow, before.cumulativeFreeCashFlow + row.freeCashFlow),
  'the parts add up to the company': ({ row }) =>
    isSame(row.netSales, row.awsRevenue + row.adsRevenue + row.storesRevenue) &&
    isSame(row.operatingIncome, row.awsOperatingIncome + row.commerceOperatingIncome),
  'rates are what they say they are': ({ row }) =>
    isSame(row.operatingMargin * row.netSales, 100 * row.operatingIncome) &&
    isSame(row.awsMargin * row.awsRevenue, 100 * row.awsOperatingIncome),
  'a margin stays below 100': ({ row }) => row.operatingMargin < 100 && row.awsMargin < 100,
  'growth is measured against the year before': ({ row, before }) =>
    isSame(before.awsRevenue * (1 + row.awsGrowth / 100), row.awsRevenue),
  'capex is not negative, and that of the first year is the slider’s': ({ row, inputs }) =>
    row.capex >= 0 && (row.year > opening.year + 1 || isSame(row.capex, inputs.capex)),
  'the profits are those before tax, less tax': ({ row, inputs }) =>
    isSame(row.netIncome, row.pretaxIncome * (1 - inputs.taxRate / 100)),
};

/** Which predicates a scenario breaks, and where. */
function findBroken(overrides: Overrides): readonly string[] {
  const inputs = makeInputs(overrides);
  const rows = project(productBasis, inputs, horizon);
  return rows.flatMap((row, index) => {
    const place = { row, before: rows[index - 1] ?? opening, inputs };
    return Object.entries(predicates)
      .filter(([, holds]) => !holds(place))
      .map(([name]) => `${JSON.stringify(overrides)} ${row.year}: ${name}`);
  });
}

const endsOf = ({ min, max }: InputRange): readonly number[] => [min, max];

describe('predicates of the model', () => {
  it.each(productRanges.map((range) => [range.id, range] as const))(
    'hold with %s at its least, its default and its most',
    (id, range) => {
      const values = [range.min, range.default, range.max];
      expect(values.flatMap((value) => findBroken({ [id]: value }))).toEqual([]);
    },
  );

  it('hold with every pair of primary inputs at their ends', () => {
    const pairs = primary.flatMap((one, order) =>
      primary
        .slice(order + 1)
        .flatMap((other) =>
          endsOf(one).flatMap((first) =>
            endsOf(other).map((second): Overrides => ({ [one.id]: first, [other.id]: second })),
          ),
        ),
    );
    expect(pairs).toHaveLength((primary.length * (primary.length - 1) * 4) / 2);
    expect(pairs.flatMap(findBroken)).toEqual([]);
  });

  it('hold with every input at its least, and every one at its most', () => {
    const least: Overrides = Object.fromEntries(productRanges.map(({ id, min }) => [id, min]));
    const most: Overrides = Object.fromEntries(productRanges.map(({ id, max }) => [id, max]));
    expect([least, most].flatMap(findBroken)).toEqual([]);
  });

  it('the profit bridge closes with every input at its ends', () => {
    for (const range of productRanges)
      for (const value of endsOf(range)) {
        const inputs = makeInputs({ [range.id]: value });
        const rows = project(productBasis, inputs, horizon);
        const { from, steps, to } = computeProfitBridge(productBasis, inputs, rows, opening.year + horizon);
        const sum = steps.reduce((total, step) => total + step.value, from.value);
        expect(isSame(sum, to.value), `${range.id} ${value}`).toBe(true);
      }
  });

  it('can fail: each of them is broken by some year', () => {
    const inputs = makeInputs();
    const [row] = project(productBasis, inputs, 1);
    if (row === undefined) throw new Error('no year');
    const wrong: readonly Partial<ProjectedYear>[] = [
      { eps: NaN },
      { marketCap: null },
      { awsUtilisation: 100.1 },
      { awsShareOfThree: -1 },
      { adsRevenue: 0 },
      { awsCapacity: row.awsRevenue - 1 },
      { awsUnmetDemand: row.awsUnmetDemand + 1 },
      { awsNetPpe: -1 },
      { freeCashFlow: row.freeCashFlow + 1 },
      { operatingIncome: row.operatingIncome + 1 },
      { awsMargin: 120 },
      { capex: -1 },
      { netIncome: row.netIncome + 1 },
      { cumulativeFreeCashFlow: row.cumulativeFreeCashFlow + 1 },
      { awsGrowth: row.awsGrowth + 1 },
    ];
    const caught = wrong.flatMap((part) =>
      Object.entries(predicates)
        .filter(([, holds]) => !holds({ row: { ...row, ...part }, before: opening, inputs }))
        .map(([name]) => name),
    );
    expect(Object.keys(predicates).filter((name) => !caught.includes(name))).toEqual([]);
  });
});
