import { formatYear } from '../format/number.ts';
import type { OpeningYear } from '../model/index.ts';
import type { ChartFigure, FigureColumn, FigureRow, Reference } from './chartTypes.ts';
import { buildOwnMarks, markOwnRows } from './ownFigures.ts';
import { selectYear, type TimeFrame } from './timeFrame.ts';
import type { Quantity } from './timeMarks.ts';
import { buildTimeRows, listColumns, type TimeColumn } from './timeRows.ts';

/** The chosen year in the scenario and in the baseline. */
export function selectChosen({ view }: TimeFrame): {
  readonly row: OpeningYear;
  readonly baselineRow: OpeningYear;
} {
  return {
    row: selectYear(view.scenario.rows, view.year),
    baselineRow: selectYear(view.baseline.rows, view.year),
  };
}

/** A column that holds the history and the scenario of one quantity. */
export function buildColumn(column: FigureColumn, { reported, projected }: Quantity): TimeColumn {
  return { ...column, reported, scenario: projected };
}

/** A column that holds the baseline of one quantity. */
export function buildBaselineColumn(column: Omit<FigureColumn, 'tone'>, { projected }: Quantity): TimeColumn {
  return { ...column, tone: 'baseline', baseline: projected };
}

type OwnParts = Pick<ChartFigure, 'id' | 'title' | 'summary' | 'value' | 'marks' | 'labels' | 'notes'>;

interface TimeFigureParts extends OwnParts {
  readonly subtitle: (from: string, to: string) => string;
  readonly references: readonly Reference[];
  readonly columns: readonly TimeColumn[];
}

/** A figure over time from its own parts: what the frame knows is added. */
export function composeTimeFigure(frame: TimeFrame, parts: TimeFigureParts): ChartFigure {
  const { subtitle, columns, ...own } = parts;
  const { ownData } = frame.view.messages;
  const { marks, times } = buildOwnMarks(frame, columns, own.marks);
  let rows: readonly FigureRow[] | undefined;
  return {
    ...own,
    marks: [...own.marks, ...marks],
    notes: times.size === 0 ? own.notes : [...own.notes, ownData.chartNote(marks.length > 0)],
    direction: 'columns',
    subtitle: subtitle(formatYear(frame.from), formatYear(frame.to)),
    position: { kind: 'years', from: frame.from, to: frame.to },
    columns: listColumns(columns),
    // Tooltip and table ask for rows when the slider rests; the picture that moves does without.
    get rows() {
      rows ??= markOwnRows(buildTimeRows(frame, columns), times, ownData.ownRow);
      return rows;
    },
    sourceIds: frame.sourceIds,
  };
}
