import type { OpeningYear } from '../model/index.ts';
import type { BarMark } from './chartTypes.ts';
import type { ReadMeasure } from './timeFrame.ts';

/** Operating income in its two parts. `isEarlierBasis`: before stock-based compensation, as old reports gave it. */
export interface Split {
  readonly x: number;
  readonly aws: number;
  readonly rest: number;
  readonly isEarlierBasis: boolean;
}

/** Null when the facts do not give both parts. */
export function readSplit({ x, read }: { readonly x: number; readonly read: ReadMeasure }): Split | null {
  const aws = read('awsOperatingIncome');
  const total = read('operatingIncome');
  if (aws !== null && total !== null) return { x, aws, rest: total - aws, isEarlierBasis: false };
  const awsBefore = read('awsOperatingIncomeBeforeStockCompensation');
  const restBefore = read('otherOperatingIncomeBeforeStockCompensation');
  if (awsBefore === null || restBefore === null) return null;
  return { x, aws: awsBefore, rest: restBefore, isEarlierBasis: true };
}

export function projectSplit(row: OpeningYear): Split {
  const { year, awsOperatingIncome: aws, operatingIncome } = row;
  return { x: year, aws, rest: operatingIncome - aws, isEarlierBasis: false };
}

/** Percent of operating income; NaN when there is no profit to share. */
export function computeShare(split: Split): number {
  const sum = split.aws + split.rest;
  return sum > 0 ? (100 * split.aws) / sum : NaN;
}

/** AWS stands on zero; the rest stands on AWS when both earn or both lose, and on zero when one earns what the other loses. */
export function stackRest(split: Split): BarMark['bars'][number] {
  const isStacked = split.aws >= 0 === split.rest >= 0;
  return isStacked ? [split.x, split.aws, split.aws + split.rest] : [split.x, 0, split.rest];
}

/** What can be said of the share: `all` is more than all, while the rest loses money. */
export type Finding = 'share' | 'all' | 'awsLoss' | 'companyLoss' | 'bothLose';

export function findShare(split: Split): Finding {
  if (split.aws + split.rest <= 0) return split.aws > 0 ? 'companyLoss' : 'bothLose';
  if (split.aws < 0) return 'awsLoss';
  return split.rest < 0 ? 'all' : 'share';
}
