import { formatAxisNumber, formatYear } from '../../format/number.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatValue } from '../../format/value.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { simulationTexts } from '../../i18n/simulation/simulationTexts.ts';
import {
  computeProbability,
  computeQuantiles,
  countClasses,
  type SimulationAnswer,
} from '../../model/index.ts';
import type { BarMark, ChartFigure, FigureRow, Reference } from '../chartTypes.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import { nameUnit } from '../risk/nameUnit.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { formatProbability, readFan } from './readAnswer.ts';

/** Equal classes that cover all paths but a few at either end, with round bounds. */
export interface Classes {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly count: number;
}

const wantedClasses = 24;
const wantedTicks = 7;
const roundSteps = [1, 2, 2.5, 5, 10] as const;
/** Beyond these quantiles single paths would stretch the axis; they count in the outermost classes. */
const ends = [0.002, 0.998] as const;

/** The next round number that is at least `least`. */
export function roundUp(least: number): number {
  const size = 10 ** Math.floor(Math.log10(least));
  return size * (roundSteps.find((step) => step * size >= least * (1 - 1e-9)) ?? 10);
}

/** Free of the noise of binary fractions. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** Classes for the values of an outcome; null where none has a value. */
export function chooseClasses(values: Float64Array): Classes | null {
  const known = values.filter((value) => Number.isFinite(value));
  const [low = NaN, high = NaN] = computeQuantiles(known, ends);
  if (known.length === 0 || !Number.isFinite(high - low)) return null;
  const span = high - low > 1e-9 * Math.abs(high) ? high - low : Math.max(1, Math.abs(high)) / 10;
  const width = roundUp(span / wantedClasses);
  const first = Math.floor(low / width);
  const count = Math.max(1, Math.ceil(high / width) - first);
  return { from: tidy(first * width), to: tidy((first + count) * width), width: tidy(width), count };
}

function listTicks({ from, to }: Classes): readonly number[] {
  const step = roundUp((to - from) / wantedTicks);
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, order) => tidy((first + order) * step));
}

function middleOf({ from, width }: Classes, order: number): number {
  return from + (order + 0.5) * width;
}

/** Two marks, so that the threshold parts them by colour: the class it stands in goes with the larger part. */
function buildBars(classes: Classes, shares: readonly number[], threshold: number): readonly BarMark[] {
  const pick = (isReached: boolean): BarMark['bars'] =>
    shares.flatMap((share, order) => {
      const x = middleOf(classes, order);
      return x >= threshold === isReached ? [[x, 0, 100 * share] as const] : [];
    });
  const look = { kind: 'bar', style: 'solid', width: classes.width * 0.92 } as const;
  return [
    { ...look, id: 'below', tone: 'neutral', bars: pick(false) },
    { ...look, id: 'reached', tone: 'scenario', bars: pick(true) },
  ];
}

/** Two names in one line of text, whichever line stands farther right. */
function listPair(one: Reference, other: Reference): readonly Reference[] {
  const [left, right] = (one.at ?? -Infinity) <= (other.at ?? Infinity) ? [one, other] : [other, one];
  return [right, { ...left, isPaired: true }];
}

/** How an outcome spreads in the chosen year: classes, percentiles by name, and a threshold with its probability. */
export function buildDistributionFigure(
  view: ScenarioView,
  answer: SimulationAnswer,
  threshold: number,
): ChartFigure {
  const { language, year: chosen } = view;
  const texts = simulationTexts[language].distribution;
  const unit = findOutcomeUnit(answer.output);
  const outcome = outcomeNames[language][answer.output];
  const year = formatYear(chosen);
  const show = (value: number | null): string => formatValue(value, unit, language);
  const classes = chooseClasses(answer.values) ?? { from: 0, to: 1, width: 1, count: 1 };
  const known = answer.values.filter((value) => Number.isFinite(value)).length;
  const missing = 1 - known / Math.max(1, answer.values.length);
  const shares =
    known === 0
      ? []
      : countClasses(answer.values, { from: classes.from, to: classes.to, classes: classes.count });
  const { p10, median, p90 } = readFan(answer.fan, answer.t);
  const probability = formatProbability(computeProbability(answer.values, threshold), language);
  const reference = (id: string, at: number | null, text: string): Reference => ({
    id,
    axis: 'x',
    at,
    text,
    style: id === 'threshold' ? 'threshold' : 'boundary',
  });
  return {
    id: 'distribution',
    direction: 'columns',
    title: texts.title(outcome, year, show(threshold), probability),
    subtitle: texts.subtitle(outcome, year, nameUnit(unit, language)),
    summary: texts.summary(outcome, year, show(p10), show(median), show(p90), show(threshold), probability),
    position: {
      kind: 'amounts',
      from: classes.from,
      to: classes.to,
      ticks: listTicks(classes),
      label: outcome,
    },
    value: { unit: 'percent', includeZero: true },
    marks: buildBars(classes, shares, threshold),
    labels: [],
    // The outer pair stands below: the lines of the inner one pass between its names.
    references: [
      ...listPair(
        reference('threshold', threshold, texts.threshold(show(threshold))),
        reference('median', median, texts.quantile(texts.median, show(median))),
      ),
      ...listPair(
        reference('p10', p10, texts.quantile('P10', show(p10))),
        reference('p90', p90, texts.quantile('P90', show(p90))),
      ),
    ],
    columns: [{ id: 'share', label: texts.share, unit: 'percent', tone: 'scenario' }],
    rows: shares.map((share, order): FigureRow => {
      const from = classes.from + order * classes.width;
      return {
        x: middleOf(classes, order),
        label: texts.classOf(
          formatAxisNumber(tidy(from), language),
          formatAxisNumber(tidy(from + classes.width), language),
        ),
        status: 'step',
        cells: { share: 100 * share },
      };
    }),
    notes: texts.notes(missing > 0 ? formatPercent(100 * missing, language, 1) : null),
    sourceIds: [],
  };
}
