import { formatValue } from '../../format/value.ts';
import type { Language } from '../../model/index.ts';
import type { ChartFigure, FigureColumn, FigureRow } from '../chartTypes.ts';
import { findFormula } from './findFormula.ts';
import type { LedgerItem, LedgerOrigin, LedgerRequest } from './ledgerTypes.ts';

/** Where a cell comes from: its facts, else the model. */
function findOrigin(figure: ChartFigure, row: FigureRow, column: FigureColumn, value: number): LedgerOrigin {
  const factIds = row.facts?.[column.id] ?? [];
  if (factIds.length > 0) return { kind: 'facts', factIds, value, unit: column.unit };
  const isBaseYear = row.status === 'actual';
  const basis = isBaseYear ? 'baseYear' : column.tone === 'baseline' ? 'baseline' : 'scenario';
  return { kind: 'model', formula: findFormula(figure.id, column.id), basis };
}

function buildItem(
  figure: ChartFigure,
  row: FigureRow,
  column: FigureColumn,
  language: Language,
): readonly LedgerItem[] {
  const value = row.cells[column.id] ?? null;
  if (value === null) return [];
  return [
    {
      id: column.id,
      label: column.label,
      period: row.label,
      valueText: formatValue(value, column.unit, language),
      origin: findOrigin(figure, row, column, value),
    },
  ];
}

/** The cells of the row at `x`, beginning with a column, or with the first one. Null when nothing stands there. */
export function buildPointRequest(
  figure: ChartFigure,
  x: number,
  columnId: string | null,
  language: Language,
): LedgerRequest | null {
  const row = figure.rows.find((candidate) => candidate.x === x);
  if (row === undefined) return null;
  const items = figure.columns.flatMap((column) => buildItem(figure, row, column, language));
  const first = items.find((item) => item.id === columnId) ?? items[0];
  return first === undefined ? null : { items, selected: first.id };
}
