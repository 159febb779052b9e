import type { ModelBasis } from '../../basis.ts';
import { makeInputColumns, makeOutputColumns, type InputColumns, type OutputColumns } from '../columns.ts';

/**
 * Room for the paths that are projected together: few enough to stay in the processor's cache. In the columns of the outputs path
 * i of year t stands at t · size + i; row 0 is the base year where a formula reaches back to it.
 */
export interface Block {
  readonly size: number;
  readonly horizon: number;
  readonly inputs: InputColumns;
  readonly outputs: OutputColumns;
  readonly scratch: Scratch;
}

/** What the formulas share between the parts of the model and from year to year; laid out like outputs unless said otherwise. */
export interface Scratch {
  /** Part of the distance to the long-run rates that is left in year t; row 1 is 1. */
  readonly fading: Float64Array;
  /** Capex since the base year, added up; row 0 is 0. */
  readonly purchases: Float64Array;
  /** AWS operating income before depreciation. */
  readonly awsCashProfit: Float64Array;
  /** Sales of the stores without the shopping assistant. */
  readonly plainStores: Float64Array;
  /** One a path: depreciation rates of the path's capex, see `assets.ts`. */
  readonly serverYears: Float64Array;
  readonly serverRest: Float64Array;
}

/** A block with the base year in its first rows. */
export function makeBlock({ base, constants }: ModelBasis, size: number, horizon: number): Block {
  const length = (horizon + 1) * size;
  const rows = (): Float64Array => new Float64Array(length);
  const outputs = makeOutputColumns(length);
  const open = (column: Float64Array, value: number): void => void column.fill(value, 0, size);
  open(outputs.awsRevenue, base.awsRevenue);
  open(outputs.awsCapacity, base.awsRevenue / constants.baseUtilisation);
  open(outputs.awsNetPpe, base.awsNetPpe);
  open(outputs.adsRevenue, base.adsRevenue);
  open(outputs.azureRevenue, base.azureRevenue);
  open(outputs.googleRevenue, base.googleRevenue);
  const scratch = {
    fading: rows(),
    purchases: rows(),
    awsCashProfit: rows(),
    plainStores: rows(),
    serverYears: new Float64Array(size),
    serverRest: new Float64Array(size),
  };
  open(scratch.awsCashProfit, base.awsOperatingIncome + base.awsDepreciation);
  open(scratch.plainStores, base.netSales - base.awsRevenue - base.adsRevenue);
  return { size, horizon, inputs: makeInputColumns(size), outputs, scratch };
}
