import { formatYear } from '../../format/number.ts';
import { storyTexts } from '../../i18n/story/storyTexts.ts';
import type { Language } from '../../model/index.ts';
import type { ChartFigure, FigureAnnotation, FigureColumn } from '../chartTypes.ts';
import { findSeries, findSeriesPoint, listSeries } from './figureSeries.ts';

/** What a step of a story points at in its picture, with its words filled in. */
export interface Emphasis {
  /** Ids of series; others than the figure's count for nothing. */
  readonly highlight: readonly string[];
  readonly annotation: {
    /** A position of the figure: a year, the number of a bar from 0. */
    readonly at: number;
    /** Undefined: the first series that is highlighted, or else the first one. */
    readonly series?: string;
    readonly text: string;
  } | null;
}

/** The name of a position: that of its row, or else the year. */
export function namePosition({ rows, position }: ChartFigure, at: number): string {
  const row = rows.find(({ x }) => Math.abs(x - at) < 1e-6);
  if (row !== undefined) return row.label;
  if (position.kind === 'steps') return position.labels[at] ?? String(at);
  return Number.isInteger(at) ? formatYear(at) : String(at);
}

function findAnnotation(
  figure: ChartFigure,
  { annotation }: Emphasis,
  first: FigureColumn | undefined,
  language: Language,
): FigureAnnotation | null {
  if (annotation === null) return null;
  const text = annotation.text.trim();
  const series = listSeries(figure).find(({ id }) => id === (annotation.series ?? first?.id));
  const point = series === undefined ? null : findSeriesPoint(figure, series.id, annotation.at);
  if (series === undefined || point === null || text === '') return null;
  const name = storyTexts[language].pointName(namePosition(figure, annotation.at), series.label);
  return { ...point, text, name };
}

/** Marks and labels of other series recede; names of these are strong. */
function highlight(figure: ChartFigure, chosen: ReadonlySet<string>): ChartFigure {
  const { columns, marks, labels } = figure;
  const isOther = (id: string | undefined): boolean => id !== undefined && !chosen.has(id);
  return {
    ...figure,
    columns: columns.map((column) => (chosen.has(column.id) ? { ...column, strong: true } : column)),
    marks: marks.map((mark) => (isOther(findSeries(columns, mark)?.id) ? { ...mark, recedes: true } : mark)),
    labels: labels.map((label) => ({
      ...label,
      strong: chosen.has(findSeries(columns, label)?.id ?? ''),
    })),
  };
}

/**
 * A figure as a step shows it: the highlighted series at full strength, the others behind them, and a note at a point. What the figure
 * does not have (other years, hidden companies) is left out; where nothing is left, the figure is the one that came in.
 */
export function emphasise(figure: ChartFigure, emphasis: Emphasis, language: Language): ChartFigure {
  const texts = storyTexts[language];
  const series = listSeries(figure);
  const chosen = series.filter(({ id }) => emphasis.highlight.includes(id));
  const annotation = findAnnotation(figure, emphasis, chosen[0] ?? series[0], language);
  const isPartial = chosen.length > 0 && chosen.length < series.length;
  if (!isPartial && annotation === null) return figure;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    chosen.map(({ label }) => label),
  );
  const note = annotation === null ? [] : [texts.note(annotation.name, annotation.text)];
  const shown = isPartial ? highlight(figure, new Set(chosen.map(({ id }) => id))) : figure;
  return {
    ...shown,
    summary: [figure.summary, ...(isPartial ? [texts.highlighted(names)] : []), ...note].join(' '),
    notes: [...note, ...figure.notes],
    ...(annotation !== null && { annotation }),
  };
}
