import { factColumnIds, type FactColumnId } from '../../view-models/data-table/factTypes.ts';

/** Width of each column in em of the table's text; a column that may grow takes what room is left. */
const widths: Readonly<Record<FactColumnId, { readonly em: number; readonly mayGrow: boolean }>> = {
  metric: { em: 15, mayGrow: true },
  entity: { em: 9.5, mayGrow: false },
  period: { em: 9.5, mayGrow: false },
  value: { em: 7.5, mayGrow: false },
  unit: { em: 6.5, mayGrow: false },
  confidence: { em: 9.5, mayGrow: false },
  source: { em: 13, mayGrow: true },
  note: { em: 18, mayGrow: true },
  periodEnd: { em: 11, mayGrow: false },
  metricId: { em: 16, mayGrow: false },
  id: { em: 8.5, mayGrow: false },
};

export interface ColumnLayout {
  /** For grid-template-columns. */
  readonly template: string;
  /** Least width of the table, as CSS. */
  readonly minWidth: string;
}

/** How the shown columns share the width. */
export function layOutColumns(columns: readonly FactColumnId[]): ColumnLayout {
  const sum = columns.reduce((total, column) => total + widths[column].em, 0);
  const template = columns.map((column) => {
    const { em, mayGrow } = widths[column];
    return mayGrow ? `minmax(${em}em, 1fr)` : `${em}em`;
  });
  return { template: template.join(' '), minWidth: `${sum}em` };
}

/** Numbers stand right and line up. */
export function isNumeric(column: FactColumnId): boolean {
  return column === 'value';
}

export function isFactColumn(id: string): id is FactColumnId {
  return factColumnIds.some((column) => column === id);
}
