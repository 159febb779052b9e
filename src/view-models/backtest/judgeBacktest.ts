import { formatPercent } from '../../format/percent.ts';
import { backtestTexts } from '../../i18n/backtest/backtestTexts.ts';
import {
  computeErrorSize,
  countHeld,
  type BacktestPoint,
  type ErrorSize,
  type Language,
  type OutputId,
} from '../../model/index.ts';
import { isRate, type BacktestResult, type Guess } from './backtestResult.ts';

type Sizes = Readonly<Record<Guess, ErrorSize | null>>;

/** How one outcome fared: mean errors near and far, and how often the band held it. */
export interface OutcomeRecord {
  readonly output: OutputId;
  readonly near: Sizes;
  readonly far: Sizes;
  /** Null while the bands are not there. */
  readonly band: { readonly held: number; readonly count: number } | null;
}

function measure(points: readonly BacktestPoint[]): Sizes {
  const size = (guess: Guess) => computeErrorSize(points, guess, isRate);
  return { model: size('model'), noChange: size('noChange'), lastGrowth: size('lastGrowth') };
}

export function listRecords({ outcomes, points, bands }: BacktestResult): readonly OutcomeRecord[] {
  return outcomes.map((output) => {
    const own = points.filter((point) => point.output === output);
    return {
      output,
      near: measure(own.filter(({ ahead }) => ahead === 1)),
      far: measure(own.filter(({ ahead }) => ahead > 1)),
      band: bands === null ? null : countHeld(own, bands),
    };
  });
}

/** The guess with the smallest mean error; null without any. */
export function findNearest(sizes: Sizes): Guess | null {
  let nearest: Guess | null = null;
  for (const guess of ['model', 'noChange', 'lastGrowth'] as const) {
    const [size, best] = [sizes[guess], nearest === null ? null : sizes[nearest]];
    if (size !== null && (best === null || size.mean < best.mean)) nearest = guess;
  }
  return nearest;
}

/** Shares of held figures between these are what a band of 80 % can show with a few dozen figures. */
const [fairFrom, fairTo] = [0.7, 0.9] as const;

/** What the backtest comes to, good or bad, in sentences. */
export function judgeBacktest(result: BacktestResult, language: Language): readonly string[] {
  const { verdict } = backtestTexts[language];
  const records = listRecords(result);
  const countWins = (pick: (record: OutcomeRecord) => Sizes): number =>
    records.filter((record) => findNearest(pick(record)) === 'model').length;
  const sentences = [
    verdict.nearest(
      countWins(({ near }) => near),
      records.length,
    ),
    verdict.further(
      countWins(({ far }) => far),
      records.length,
    ),
  ];
  if (result.bands === null) return sentences;
  const { held, count } = countHeld(result.points, result.bands);
  const share = count === 0 ? 0 : held / count;
  const judgement = share < fairFrom ? verdict.tooSure : share > fairTo ? verdict.tooUnsure : verdict.fair;
  return [...sentences, verdict.held(held, count, formatPercent(100 * share, language, 0)), judgement];
}
