import { formatValue } from '../format/value.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';
import type { ChartFigure, PositionAxis } from './chartTypes.ts';

/** Stands where nothing is known, or does not apply. */
const noValue = '–';

export interface TableColumn {
  readonly id: string;
  readonly header: string;
  /** A story points at it. */
  readonly isStrong?: boolean;
}

export interface TableRow {
  readonly id: string;
  /** The row's name: "2027", "12 months to June 2026", "AWS depreciation". */
  readonly header: string;
  /** Finished texts, one a column; a dash where nothing is known. */
  readonly cells: readonly string[];
  /** The numbers behind the texts, unrounded, for files. */
  readonly values: readonly (number | null)[];
  /** Absent in a bridge, whose rows are steps. */
  readonly status?: 'actual' | 'projected';
}

/** The table twin of a figure: everything that the picture shows, as text. */
export interface FigureTable {
  /** Header of the column of row names. */
  readonly rowHeader: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export function buildTable(figure: ChartFigure, language: Language): FigureTable {
  const rows = figure.rows.map(({ x, label, status, cells }): TableRow => {
    const values = figure.columns.map((column) => cells[column.id] ?? null);
    return {
      id: String(x),
      header: label,
      cells: figure.columns.map(({ unit }, order) => formatCell(values[order] ?? null, unit, language)),
      values,
      ...(status === 'step' ? {} : { status }),
    };
  });
  return {
    rowHeader: nameRows(figure.position, language),
    columns: figure.columns.map(({ id, label, strong }) => ({
      id,
      header: label,
      ...(strong === true && { isStrong: true }),
    })),
    rows,
  };
}

function nameRows(position: PositionAxis, language: Language): string {
  const { common } = messages[language].figures;
  switch (position.kind) {
    case 'years':
      return common.year;
    case 'steps':
      return common.step;
    case 'percent':
    case 'amounts':
      return position.label;
  }
}

function formatCell(value: number | null, unit: ChartFigure['value']['unit'], language: Language): string {
  return value === null ? noValue : formatValue(value, unit, language);
}
