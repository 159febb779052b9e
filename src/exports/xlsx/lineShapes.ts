/** What a line's numbers are, which decides how they are shown. */
export type LineUnit = 'USD_bn' | 'percent' | 'factor' | 'USD' | 'text';

/**
 * One line of the workbook's model, years across, in the notation of formula.ts. `opening`: the base year; without it, nothing stands
 * there. `first`: the first projected year, where it differs; null leaves it empty. `formula`: every projected year. `everyYear`:
 * the base year and every projected one.
 */
export interface ModelLine {
  readonly id: string;
  readonly unit: LineUnit;
  readonly opening?: string;
  readonly first?: string | null;
  readonly formula?: string;
  readonly everyYear?: string;
}

/** The depreciation of everything bought since the base year: one row for each year of purchase, the same formula in every cell. */
export interface CohortBlock {
  readonly id: string;
  /** The line of purchases. */
  readonly cohortsOf: string;
  readonly formula: string;
}

export interface ModelSection {
  readonly id: string;
  readonly lines: readonly (ModelLine | CohortBlock)[];
}

/**
 * Depreciation of a purchase, equal parts over its life with half a year in the year of purchase: nothing before it and nothing once
 * the life is over, without a question.
 */
export function straightLine(cost: string, life: string): string {
  return `${cost}[c]*MAX(0,MIN(t-t[c]+0.5,${life})-MAX(t-t[c]-0.5,0))/${life}`;
}

/** Property of the base year: the part written off by now, and from it the depreciation of the year. */
export function runOff(net: string, life: string) {
  return {
    writtenOff: `2*MIN(1,t/${life})-MIN(1,t/${life})^2`,
    depreciation: (line: string) => `${net}*(${line}-${line}[t-1])`,
  };
}

/** A growth rate on its way from next year's to the long-run one. */
export function fadingRate(input: string): string {
  return `in_${input}Long+(in_${input}-in_${input}Long)*fade`;
}
