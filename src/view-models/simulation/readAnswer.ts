import { formatPercent } from '../../format/percent.ts';
import { simulationTexts } from '../../i18n/simulation/simulationTexts.ts';
import {
  outputIds,
  quantileShares,
  type Language,
  type OutputId,
  type SimulationAnswer,
} from '../../model/index.ts';

/** The percentiles that an answer has, by name. */
export const quantileIds = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type QuantileId = (typeof quantileIds)[number];

/** Percentiles of one year; null where there is none. */
export type Quantiles = Readonly<Record<QuantileId, number | null>>;

function readAt(fan: Float64Array, row: number): Quantiles {
  const pick = (order: number): number | null => {
    const value = fan[row * quantileShares.length + order];
    return value !== undefined && Number.isFinite(value) ? value : null;
  };
  return { p10: pick(0), p25: pick(1), median: pick(2), p75: pick(3), p90: pick(4) };
}

/** Percentiles of an outcome's year, counted from the base year. */
export function readFan(fan: Float64Array, t: number): Quantiles {
  return readAt(fan, t - 1);
}

/** Percentiles of any outcome in the year that was asked about. */
export function readOutcome({ outcomes }: SimulationAnswer, output: OutputId): Quantiles {
  return readAt(outcomes, outputIds.indexOf(output));
}

/** A probability in whole percent; never 0 or 100 unless every path agrees. */
export function formatProbability(probability: number, language: Language): string {
  const texts = simulationTexts[language];
  const percent = (value: number): string => formatPercent(value, language, 0);
  if (probability > 0 && probability < 0.01) return texts.lessThan(percent(1));
  if (probability < 1 && probability > 0.99) return texts.moreThan(percent(99));
  return percent(100 * probability);
}
