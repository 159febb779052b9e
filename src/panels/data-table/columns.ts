import { factColumnIds, type FactColumnId } from '../../model/index.ts';

/** Width of each column in em of the table's text; a column that may grow takes what room is left. */
const widths: Readonly<Record<FactColumnId, { readonly em: number; readonly mayGrow: boolean }>> = {
  metric: { em: 15, mayGrow: true },
  period: { em: 8.5, mayGrow: false },
  value: { em: 7.5, mayGrow: false },
  unit: { em: 6.5, mayGrow: false },
  entity: { em: 9.5, mayGrow: false },
  confidence: { em: 10.5, mayGrow: false },
  source: { em: 13, mayGrow: true },
  note: { em: 18, mayGrow: true },
  periodEnd: { em: 11, mayGrow: false },
  metricId: { em: 16, mayGrow: false },
  id: { em: 8.5, mayGrow: false },
};

/** On a phone the first column leaves room for period and value beside it. */
function writeWidth(column: FactColumnId): string {
  const { em } = widths[column];
  return column === 'metric' ? `min(${em}em, 36cqi)` : `${em}em`;
}

export interface ColumnLayout {
  /** For grid-template-columns. */
  readonly template: string;
  /** Least width of the table, as CSS. */
  readonly minWidth: string;
}

/** How the shown columns share the width of their container. */
export function layOutColumns(columns: readonly FactColumnId[]): ColumnLayout {
  const template = columns.map((column) =>
    widths[column].mayGrow ? `minmax(${writeWidth(column)}, 1fr)` : writeWidth(column),
  );
  return { template: template.join(' '), minWidth: `calc(${columns.map(writeWidth).join(' + ')})` };
}

/** Numbers stand right and line up. */
export function isNumeric(column: FactColumnId): boolean {
  return column === 'value';
}

export function isFactColumn(id: string): id is FactColumnId {
  return factColumnIds.some((column) => column === id);
}
