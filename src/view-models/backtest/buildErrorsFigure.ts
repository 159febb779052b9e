import { backtestTexts, type BacktestTexts } from '../../i18n/backtest/backtestTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { computeErrorSize, type ErrorSize, type Language, type OutputId } from '../../model/index.ts';
import type { BarMark, ChartFigure, PlotLabel, Tone } from '../chartTypes.ts';
import { formatErrorSize, guesses, isRate, type BacktestResult, type Guess } from './backtestResult.ts';

export interface ErrorsRequest {
  readonly result: BacktestResult;
  readonly output: OutputId;
  readonly language: Language;
}

/** Mean errors of all guesses at one distance. */
interface Distance {
  readonly ahead: number;
  readonly sizes: Readonly<Record<Guess, ErrorSize | null>>;
}

const tones: Readonly<Record<Guess, Tone>> = {
  model: 'scenario',
  noChange: 'neutral',
  lastGrowth: 'baseline',
};

function listDistances({ result, output }: ErrorsRequest): readonly Distance[] {
  const points = result.points.filter((point) => point.output === output);
  const aheads = [...new Set(points.map(({ ahead }) => ahead))].toSorted((a, b) => a - b);
  return aheads.map((ahead) => {
    const there = points.filter((point) => point.ahead === ahead);
    const size = (guess: Guess) => computeErrorSize(there, guess, isRate);
    return {
      ahead,
      sizes: { model: size('model'), noChange: size('noChange'), lastGrowth: size('lastGrowth') },
    };
  });
}

/** Where the model stands among the guesses that there are. */
export function rankModel(
  { model, noChange, lastGrowth }: Distance['sizes'],
  texts: BacktestTexts['errors'],
): string {
  if (model === null) return '';
  const others = [noChange, lastGrowth].filter((size) => size !== null);
  const beaten = others.filter((size) => model.mean < size.mean).length;
  if (beaten === others.length) return texts.best;
  return beaten === 0 ? texts.worst : texts.between;
}

const width = 0.26;

function buildBars(distances: readonly Distance[]): readonly BarMark[] {
  return guesses.map((guess, order) => ({
    kind: 'bar',
    id: guess,
    tone: tones[guess],
    style: 'solid',
    width: width - 0.03,
    offset: (order - 1) * width,
    bars: distances.flatMap(({ sizes }, step) => {
      const size = sizes[guess];
      return size === null ? [] : [[step, 0, size.mean] as const];
    }),
  }));
}

function buildLabels(
  distances: readonly Distance[],
  { output, language }: ErrorsRequest,
  names: Readonly<Record<Guess, string>>,
): readonly PlotLabel[] {
  return distances.flatMap(({ sizes }, step) =>
    guesses.map((guess, order): PlotLabel => {
      const size = sizes[guess];
      const text = size === null ? '' : formatErrorSize(size.mean, output, language);
      return {
        id: `${guess} ${step}`,
        // The first group names its bars; the others follow its order.
        text: step === 0 ? `${names[guess]} ${text}` : text,
        tone: tones[guess],
        lane: 'bar',
        strong: guess === 'model',
        at: size === null ? null : [step + (order - 1) * width, size.mean],
      };
    }),
  );
}

/** How far off the model was by years ahead, beside two simple guesses. */
export function buildErrorsFigure(request: ErrorsRequest): ChartFigure {
  const { output, language } = request;
  const { errors: texts, lines } = backtestTexts[language];
  const outcome = outcomeNames[language][output];
  const distances = listDistances(request);
  const nearest = distances[0]?.sizes;
  const sizeText = (size: ErrorSize | null | undefined): string =>
    size === null || size === undefined ? '–' : formatErrorSize(size.mean, output, language);
  const unit = isRate(output) ? 'points' : 'percent';
  const rank = nearest === undefined ? '' : rankModel(nearest, texts);
  return {
    id: 'backtest-errors',
    direction: 'rows',
    title: `${texts.title(outcome, sizeText(nearest?.model))}, ${rank}`,
    subtitle: texts.subtitle(outcome, isRate(output) ? texts.points : texts.ofActual),
    summary: texts.summary(
      outcome,
      sizeText(nearest?.model),
      sizeText(nearest?.noChange),
      sizeText(nearest?.lastGrowth),
    ),
    position: { kind: 'steps', labels: distances.map(({ ahead }) => texts.ahead(ahead)) },
    value: { unit, includeZero: true },
    marks: buildBars(distances),
    labels: buildLabels(distances, request, lines),
    references: [],
    columns: guesses.map((guess) => ({ id: guess, label: lines[guess], unit, tone: tones[guess] })),
    rows: distances.map(({ ahead, sizes }, step) => ({
      x: step,
      label: `${texts.ahead(ahead)} (${sizes.model?.count ?? 0})`,
      status: 'step',
      cells: {
        model: sizes.model?.mean ?? null,
        noChange: sizes.noChange?.mean ?? null,
        lastGrowth: sizes.lastGrowth?.mean ?? null,
      },
    })),
    notes: texts.notes,
    sourceIds: [],
  };
}
