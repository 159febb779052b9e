import type { OfficeColour } from '../../theme/officeColours.ts';
import type { BarMark, ChartFigure, Mark } from '../../view-models/chartTypes.ts';
import { nameMark, type SeriesWords } from './nameMark.ts';
import { colourOfTone, type PlannedSeries, type Positions } from './planTypes.ts';

type Bar = BarMark['bars'][number];

/** A series as faint as its mark. */
export function recedeWith({ recedes }: Pick<Mark, 'recedes'>, series: PlannedSeries): PlannedSeries {
  return recedes === true ? { ...series, recedes } : series;
}

function colourOf(mark: BarMark, order: number): OfficeColour {
  const tone = typeof mark.tone === 'string' ? mark.tone : mark.tone[order];
  return colourOfTone[tone ?? 'neutral'];
}

function spreadBars(
  positions: Positions,
  mark: BarMark,
  valueOf: (bar: Bar) => number | null,
): readonly (number | null)[] {
  const values: (number | null)[] = positions.all.map(() => null);
  for (const bar of mark.bars) {
    const index = positions.indexOf(bar[0]);
    if (index !== -1) values[index] = valueOf(bar);
  }
  return values;
}

/** Whether every bar stands on zero or on another bar of its position: then they can be stacked as they are. */
function isStack(marks: readonly BarMark[]): boolean {
  const ends = new Set(marks.flatMap(({ bars }) => bars.map(([x, , to]) => `${x} ${to}`)));
  return marks.every((mark) =>
    mark.bars.every(
      ([x, from, to]) => from === 0 || (ends.has(`${x} ${from}`) && !isOwnEnd(mark, x, from, to)),
    ),
  );
}

/** A bar of no height stands on itself, which says nothing. */
function isOwnEnd(mark: BarMark, x: number, from: number, to: number): boolean {
  return from === to && mark.bars.filter((bar) => bar[0] === x && bar[2] === from).length > 0;
}

function planStack(
  figure: ChartFigure,
  mark: BarMark,
  positions: Positions,
  words: SeriesWords,
): PlannedSeries {
  const colours = positions.all.map((x) =>
    colourOf(
      mark,
      mark.bars.findIndex((bar) => bar[0] === x),
    ),
  );
  return {
    name: nameMark(figure, mark, words),
    kind: 'column',
    values: spreadBars(positions, mark, ([, from, to]) => to - from),
    colour: colourOf(mark, 0),
    ...(typeof mark.tone !== 'string' && { colours }),
    isProjected: mark.style === 'projected',
    stroke: 'solid',
    width: 1,
    inLegend: true,
  };
}

/** A part of a bar on one side of zero, measured from zero. */
interface Piece {
  readonly low: number;
  readonly high: number;
  readonly colour: OfficeColour;
}

function cutBar([, from, to]: Bar, side: 1 | -1, colour: OfficeColour): Piece {
  const ends = [Math.max(0, side * from), Math.max(0, side * to)];
  return { low: Math.min(...ends), high: Math.max(...ends), colour };
}

/** The pieces of all marks at one position, the one nearest to zero first. */
function listPieces(marks: readonly BarMark[], x: number, side: 1 | -1): readonly Piece[] {
  return marks
    .flatMap((mark) =>
      mark.bars.flatMap((bar, order) => (bar[0] === x ? [cutBar(bar, side, colourOf(mark, order))] : [])),
    )
    .toSorted((a, b) => a.low - b.low);
}

/** Bars that hang between two values: stacked columns on carriers that are not seen, above zero and below. */
function planFloating(
  figure: ChartFigure,
  marks: readonly BarMark[],
  positions: Positions,
  words: SeriesWords,
): readonly PlannedSeries[] {
  const shared = { kind: 'column', stroke: 'solid', width: 1, inLegend: false } as const;
  return ([1, -1] as const).flatMap((side): readonly PlannedSeries[] => {
    const pieces = positions.all.map((x) => listPieces(marks, x, side));
    if (pieces.every((list) => list.every(({ low, high }) => low === high))) return [];
    return marks.flatMap((mark, rank): readonly PlannedSeries[] => [
      {
        ...shared,
        name: words.carrier,
        values: pieces.map(
          (list) => side * Math.max(0, (list[rank]?.low ?? 0) - (list[rank - 1]?.high ?? 0)),
        ),
        colour: 'surface',
        isHidden: true,
      },
      {
        ...shared,
        name: nameMark(figure, mark, words),
        values: pieces.map((list) => side * ((list[rank]?.high ?? 0) - (list[rank]?.low ?? 0))),
        colour: colourOf(mark, 0),
        colours: pieces.map((list) => list[rank]?.colour ?? 'control'),
      },
    ]);
  });
}

/** Levels to compare with: short lines across the columns. */
function planTick(
  figure: ChartFigure,
  mark: BarMark,
  positions: Positions,
  words: SeriesWords,
): PlannedSeries {
  return {
    name: nameMark(figure, mark, words),
    kind: 'line',
    values: spreadBars(positions, mark, ([, , to]) => to),
    colour: colourOf(mark, 0),
    stroke: 'none',
    width: 1,
    sign: 'dash',
    inLegend: true,
  };
}

/** The bars of a figure as columns, stacked where they stand on each other, and as lines where they are only levels. */
export function planBars(
  figure: ChartFigure,
  marks: readonly (BarMark & Pick<Mark, 'recedes'>)[],
  positions: Positions,
  words: SeriesWords,
): readonly PlannedSeries[] {
  const solid = marks.filter(({ style }) => style !== 'tick');
  const columns = isStack(solid)
    ? solid.map((mark) => recedeWith(mark, planStack(figure, mark, positions, words)))
    : planFloating(figure, solid, positions, words);
  const ticks = marks
    .filter(({ style }) => style === 'tick')
    .map((mark) => recedeWith(mark, planTick(figure, mark, positions, words)));
  return [...columns, ...ticks];
}
