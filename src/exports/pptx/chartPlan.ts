import { formatYear } from '../../format/number.ts';
import type { OfficeColour } from '../../theme/officeColours.ts';
import type { BarMark, ChartFigure, Mark, Tone } from '../../view-models/chartTypes.ts';
import { nameMark, type SeriesWords } from './nameMark.ts';
import { planBars, recedeWith } from './planBars.ts';
import {
  colourOfTone,
  type ChartPlan,
  type PlannedLabel,
  type PlannedSeries,
  type Positions,
} from './planTypes.ts';

const inkOfTone: Readonly<Record<Tone, OfficeColour>> = {
  ...colourOfTone,
  aws: 'aws-ink',
  azure: 'azure-ink',
  google: 'google-ink',
  neutral: 'muted',
};

function listXs(mark: Mark): readonly number[] {
  if (mark.kind === 'bar') return mark.bars.map(([x]) => x);
  return mark.kind === 'point' ? [] : mark.points.map(([x]) => x);
}

/**
 * Categories stand at equal distances. Where nearly all positions are whole years, a point between two of them (the last twelve
 * months) would push the years apart and is left to the notes; one after the last year is kept. Where positions are quarters, all are.
 */
function listPositions(figure: ChartFigure): Positions {
  const xs = [...new Set(figure.marks.flatMap(listXs))].toSorted((a, b) => a - b);
  const whole = xs.filter(Number.isInteger);
  const last = whole.at(-1) ?? Infinity;
  const isYearly = figure.position.kind === 'years' && whole.length * 2 > xs.length;
  const all = isYearly ? [...whole, ...xs.filter((x) => x > last)] : xs;
  return { all, indexOf: (x) => all.indexOf(x) };
}

function nameCategory(figure: ChartFigure, x: number): string {
  if (figure.position.kind === 'steps') return figure.position.labels[x] ?? String(x);
  const row = figure.rows.find((candidate) => candidate.x === x);
  return row?.label ?? (Number.isInteger(x) ? formatYear(x) : String(x));
}

const strokes = {
  actual: { stroke: 'solid', width: 2.5 },
  scenario: { stroke: 'solid', width: 3 },
  projection: { stroke: 'dot', width: 2.5 },
  baseline: { stroke: 'dash', width: 1.75 },
  second: { stroke: 'longDash', width: 2.25 },
  third: { stroke: 'dashDot', width: 2.25 },
  fourth: { stroke: 'dash', width: 2.25 },
  thin: { stroke: 'solid', width: 1.25 },
} as const;

function spread(
  positions: Positions,
  points: readonly (readonly [number, number | null])[],
): readonly (number | null)[] {
  const values: (number | null)[] = positions.all.map(() => null);
  for (const [x, value] of points) {
    const index = positions.indexOf(x);
    if (index !== -1) values[index] = value;
  }
  return values;
}

/** Edges of a range that no line draws already. */
function planBand(
  figure: ChartFigure,
  mark: Extract<Mark, { kind: 'band' }>,
  positions: Positions,
  words: SeriesWords,
): readonly PlannedSeries[] {
  const drawn = new Set(
    figure.marks.flatMap((other) =>
      other.kind === 'line' ? other.points.map(([x, value]) => `${x} ${String(value)}`) : [],
    ),
  );
  const edges = [
    { points: mark.points.map(([x, low]) => [x, low] as const), edge: 'low' as const },
    { points: mark.points.map(([x, , high]) => [x, high] as const), edge: 'high' as const },
  ];
  return edges.flatMap(({ points, edge }): readonly PlannedSeries[] => {
    if (points.every(([x, value]) => drawn.has(`${x} ${value}`))) return [];
    return [
      {
        name: nameMark(figure, { ...mark, points }, words, edge),
        kind: 'line',
        values: spread(positions, points),
        colour: colourOfTone[mark.tone],
        stroke: 'dash',
        width: 0.75,
        inLegend: true,
      },
    ];
  });
}

/** Several values at one position become several series: a series holds one. */
function planDots(
  figure: ChartFigure,
  mark: Extract<Mark, { kind: 'dots' }>,
  positions: Positions,
  words: SeriesWords,
): readonly PlannedSeries[] {
  const ranks: (readonly [number, number])[][] = [];
  for (const point of mark.points) {
    const free = ranks.find((rank) => rank.every(([x]) => x !== point[0]));
    if (free === undefined) ranks.push([point]);
    else free.push(point);
  }
  return ranks.map((points, rank) => ({
    name: nameMark(figure, mark, words),
    kind: 'line',
    values: spread(positions, points),
    colour: colourOfTone[mark.tone],
    stroke: 'none',
    width: 1,
    sign: 'diamond',
    inLegend: rank === 0,
  }));
}

/** A value with gaps on both sides has no line to be seen by. */
function hasLonePoint(values: readonly (number | null)[]): boolean {
  const isGap = (index: number): boolean => (values[index] ?? null) === null;
  return values.some((value, index) => value !== null && isGap(index - 1) && isGap(index + 1));
}

function planMark(
  figure: ChartFigure,
  mark: Mark,
  positions: Positions,
  words: SeriesWords,
): readonly PlannedSeries[] {
  switch (mark.kind) {
    case 'line': {
      const values = spread(positions, mark.points);
      return [
        {
          name: nameMark(figure, mark, words),
          kind: 'line',
          values,
          colour: colourOfTone[mark.tone],
          ...strokes[mark.style],
          ...(hasLonePoint(values) && { sign: 'diamond' as const }),
          inLegend: true,
        },
      ];
    }
    case 'band':
      return planBand(figure, mark, positions, words);
    case 'dots':
      return planDots(figure, mark, positions, words);
    case 'bar':
    case 'point':
      return [];
  }
}

/** Parts of the value range that two texts must be apart. */
const labelDistance = 0.055;

/** The figure's own texts at the end of its lines, as far as there is room between them. */
function withEndLabels(
  figure: ChartFigure,
  series: readonly PlannedSeries[],
  positions: Positions,
): readonly PlannedSeries[] {
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const range = Math.max(0, ...values) - Math.min(0, ...values);
  const taken: number[] = [];
  const labels = new Map<PlannedSeries, Map<number, PlannedLabel>>();
  const strongFirst = figure.labels.toSorted((a, b) => Number(b.strong ?? false) - Number(a.strong ?? false));
  for (const { at, lane, text, tone } of strongFirst) {
    if (at === null || lane !== 'end') continue;
    const [x, value] = at;
    const index = positions.indexOf(x);
    const owner = series.find(
      (one) => one.kind === 'line' && one.stroke !== 'none' && one.values[index] === value,
    );
    if (owner === undefined || taken.some((other) => Math.abs(other - value) < range * labelDistance))
      continue;
    taken.push(value);
    labels.set(owner, new Map([[index, { text, colour: inkOfTone[tone], place: 'right' }]]));
  }
  return series.map((one) => {
    const own = labels.get(one);
    return own === undefined ? one : { ...one, labels: own };
  });
}

/** The upper end of the bars at a position. */
function findTop(bars: readonly BarMark[], x: number): number {
  const ends = bars
    .filter(({ style }) => style !== 'tick')
    .flatMap((mark) => mark.bars.flatMap(([position, from, to]) => (position === x ? [from, to] : [])));
  return Math.max(...ends);
}

/** Texts of bars hang on a line of their own that is not seen: stacked columns have no place for them. */
function planBarLabels(
  figure: ChartFigure,
  bars: readonly BarMark[],
  positions: Positions,
  name: string,
): readonly PlannedSeries[] {
  const labels = new Map<number, PlannedLabel>();
  const points: (readonly [number, number])[] = [];
  for (const { at, lane, text, tone } of figure.labels) {
    if (at === null || (lane !== 'bar' && lane !== 'bar-start')) continue;
    const [index, top] = [positions.indexOf(at[0]), findTop(bars, at[0])];
    if (index === -1 || !Number.isFinite(top)) continue;
    labels.set(index, { text, colour: inkOfTone[tone], place: 'above' });
    points.push([at[0], top]);
  }
  if (points.length === 0) return [];
  const values = spread(positions, points);
  const look = { colour: 'text', stroke: 'none', width: 1, inLegend: false } as const;
  return [{ name, kind: 'line', values, ...look, labels }];
}

/** A legend says each thing once, however many series say it. */
function withoutRepeatedKeys(series: readonly PlannedSeries[]): readonly PlannedSeries[] {
  const said = new Set<string>();
  return series.map((one) => {
    const key = [one.name, one.colour, one.kind, one.stroke, one.isProjected].join(' ');
    const isNew = one.inLegend && !said.has(key);
    if (isNew) said.add(key);
    return isNew === one.inLegend ? one : { ...one, inLegend: false };
  });
}

/** Says a figure in the terms of an Office chart. Pure: the same figure gives the same plan. */
export function planChart(figure: ChartFigure, words: SeriesWords): ChartPlan {
  const positions = listPositions(figure);
  const bars = figure.marks.filter((mark): mark is BarMark => mark.kind === 'bar');
  const columns = planBars(figure, bars, positions, words);
  const lines = figure.marks.flatMap((mark) =>
    planMark(figure, mark, positions, words).map((one) => recedeWith(mark, one)),
  );
  const hasSigns = columns.some(({ kind }) => kind === 'line') || lines.length > 0;
  const isBars = figure.direction === 'rows' && !hasSigns;
  const labelled = withEndLabels(figure, lines, positions);
  const series = [
    ...columns,
    ...labelled,
    ...(isBars ? [] : planBarLabels(figure, bars, positions, words.amounts)),
  ];
  return {
    categories: positions.all.map((x) => nameCategory(figure, x)),
    series: withoutRepeatedKeys(series),
    direction: isBars ? 'bars' : 'columns',
    unit: figure.value.unit,
    isLogarithmic: figure.value.scale === 'log',
    hasEndLabels: labelled.some(({ labels }) => labels !== undefined),
    columnWidth: Math.max(0.2, ...bars.filter(({ style }) => style !== 'tick').map(({ width }) => width)),
  };
}
