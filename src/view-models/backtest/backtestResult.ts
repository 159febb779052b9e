import { formatPercent, formatPercentPoints } from '../../format/percent.ts';
import type { BacktestBand, BacktestPoint, Language, OutputId, Reported } from '../../model/index.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';

/** What a backtest came to. */
export interface BacktestResult {
  readonly outcomes: readonly OutputId[];
  readonly reported: Reported;
  readonly lastYear: number;
  readonly points: readonly BacktestPoint[];
  /** Null until they have been computed. */
  readonly bands: readonly BacktestBand[] | null;
}

/** Outcomes in percent have errors in points. */
export function isRate(output: OutputId): boolean {
  return findOutcomeUnit(output) === 'percent';
}

/** The size of an error: "7.4%", "5.9 pp". */
export function formatErrorSize(size: number, output: OutputId, language: Language): string {
  const text = isRate(output) ? formatPercentPoints(size, language) : formatPercent(size, language);
  return text.replace(/^[+\u2212]/u, '');
}

/** A signed error: "+7.4%", "−5.9 pp". */
export function formatError(error: number, output: OutputId, language: Language): string {
  if (isRate(output)) return formatPercentPoints(error, language);
  const text = formatPercent(error, language);
  return error > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

export function findBand(
  bands: readonly BacktestBand[],
  { output, baseYear, year }: Pick<BacktestBand, 'output' | 'baseYear' | 'year'>,
): BacktestBand | undefined {
  return bands.find((band) => band.output === output && band.baseYear === baseYear && band.year === year);
}

/** Guesses that the model is held against, the model first. */
export const guesses = ['model', 'noChange', 'lastGrowth'] as const;
export type Guess = (typeof guesses)[number];
