import type { SimulationAnswer } from '../../model/index.ts';
import { chooseClasses, roundUp } from './buildDistributionFigure.ts';
import { readFan } from './readAnswer.ts';

/** Where a threshold may stand. */
export interface ThresholdRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The amounts that the paths reach, in steps of a tenth of a class. */
export function chooseThresholdRange({ values }: SimulationAnswer): ThresholdRange {
  const { from, to, width } = chooseClasses(values) ?? { from: 0, to: 1, width: 1 };
  return { min: from, max: to, step: roundUp(width / 10) };
}

/** What is asked about first: zero where it may go either way, else about the median of the baseline. */
export function chooseThreshold({ baselineFan, t }: SimulationAnswer): number {
  const { p10, median, p90 } = readFan(baselineFan, t);
  if (p10 === null || median === null || p90 === null || median === 0) return median ?? 0;
  if (p10 < 0 && p90 > 0) return 0;
  const size = 10 ** (Math.floor(Math.log10(Math.abs(median))) - 1);
  return Math.round(median / size) * size;
}
