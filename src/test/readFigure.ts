import type {
  BarMark,
  ChartFigure,
  FigureRow,
  LineMark,
  Mark,
  PlotLabel,
} from '../view-models/chartTypes.ts';

function findMark(figure: ChartFigure, id: string): Mark {
  const mark = figure.marks.find((candidate) => candidate.id === id);
  if (mark === undefined) throw new Error(`${figure.id} has no mark ${id}`);
  return mark;
}

/** The points of a line of a figure. Throws when it has none of that id. */
export function readLine(figure: ChartFigure, id: string): LineMark['points'] {
  const mark = findMark(figure, id);
  if (mark.kind !== 'line') throw new Error(`${id} is no line`);
  return mark.points;
}

/** The bars of a figure, [position, from, to]. Throws when it has none of that id. */
export function readBars(figure: ChartFigure, id: string): BarMark['bars'] {
  const mark = findMark(figure, id);
  if (mark.kind !== 'bar') throw new Error(`${id} are no bars`);
  return mark.bars;
}

/** The value of a line or the end of a bar at a position; undefined where there is none. */
export function readValue(figure: ChartFigure, id: string, x: number): number | null | undefined {
  const mark = findMark(figure, id);
  if (mark.kind === 'line') return mark.points.find(([position]) => position === x)?.[1];
  if (mark.kind === 'bar') return mark.bars.find(([position]) => position === x)?.[2];
  throw new Error(`${id} is neither line nor bars`);
}

/** A label of a figure. Throws when it has none of that id. */
export function readLabel(figure: ChartFigure, id: string): PlotLabel {
  const label = figure.labels.find((candidate) => candidate.id === id);
  if (label === undefined) throw new Error(`${figure.id} has no label ${id}`);
  return label;
}

/** The row at a position. Throws when there is none. */
export function readRow(figure: ChartFigure, x: number): FigureRow {
  const row = figure.rows.find((candidate) => candidate.x === x);
  if (row === undefined) throw new Error(`${figure.id} has no row at ${x}`);
  return row;
}

/** Every text that a figure shows. */
export function listTexts(figure: ChartFigure): readonly string[] {
  return [
    figure.title,
    figure.subtitle,
    figure.summary,
    ...figure.notes,
    ...figure.labels.flatMap((label) => (label.at === null ? [] : [label.text])),
    ...figure.references.flatMap((reference) => (reference.at === null ? [] : [reference.text])),
    ...figure.columns.map((column) => column.label),
    ...figure.rows.map((row) => row.label),
  ];
}

/** Every number that a figure draws. */
export function listNumbers(figure: ChartFigure): readonly number[] {
  const numbers = figure.marks.flatMap((mark): readonly (number | null)[] => {
    switch (mark.kind) {
      case 'line':
        return mark.points.flat();
      case 'band':
      case 'dots':
        return mark.points.flat();
      case 'bar':
        return mark.bars.flat();
      case 'point':
        return mark.at ?? [];
    }
  });
  const others = [
    ...figure.labels.flatMap((label) => label.at ?? []),
    ...figure.references.map((line) => line.at),
  ];
  return [...numbers, ...others].filter((value) => value !== null);
}
