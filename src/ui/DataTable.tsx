import { clsx } from 'clsx';
import { useId } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';

export interface DataTableColumn {
  readonly id: string;
  readonly header: string;
  /** Numbers stand right and line up; texts stand left. Default: numbers. */
  readonly holds?: 'numbers' | 'texts';
}

export interface DataTableRow {
  readonly id: string;
  readonly header: string;
  /** Finished texts, one a column. */
  readonly cells: readonly string[];
  /** Projected rows are set apart by a line above the first of them and by words in their header. */
  readonly status?: 'actual' | 'projected';
}

export interface DataTableProps {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** Header of the column of row headers, for example "Year". */
  readonly rowHeader: string;
  readonly columns: readonly DataTableColumn[];
  readonly rows: readonly DataTableRow[];
}

const headerCell = 'px-3 py-1.5 align-bottom font-medium text-muted';
const rowHeaderCell = 'sticky left-0 bg-surface text-left';

function alignColumn(column: DataTableColumn | undefined): string {
  return column?.holds === 'texts' ? 'text-left' : 'text-right whitespace-nowrap';
}

interface BodyRowProps {
  readonly row: DataTableRow;
  readonly columns: readonly DataTableColumn[];
  readonly isFirstProjected: boolean;
}

function BodyRow({ row, columns, isFirstProjected }: BodyRowProps) {
  const texts = useMessages().interface.table;
  return (
    <tr className={clsx('border-t', isFirstProjected ? 'border-control' : 'border-line')}>
      <th scope="row" className={clsx(rowHeaderCell, 'px-3 py-1.5 font-medium whitespace-nowrap')}>
        {row.header}{' '}
        {row.status !== undefined && (
          <span className="ml-1.5 font-normal text-muted">
            {row.status === 'actual' ? texts.actual : texts.projected}
          </span>
        )}
      </th>
      {row.cells.map((cell, index) => (
        <td key={columns[index]?.id ?? index} className={clsx('px-3 py-1.5', alignColumn(columns[index]))}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** A real table with caption and headers; it scrolls sideways on its own, by keyboard too. */
export function DataTable({ caption, isCaptionHidden = false, rowHeader, columns, rows }: DataTableProps) {
  const captionId = useId();
  const firstProjected = rows.find((row) => row.status === 'projected');
  return (
    <div
      role="group"
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative max-w-full overflow-x-auto"
    >
      <table className="w-full border-collapse text-label tabular-nums">
        <caption
          id={captionId}
          className={clsx(isCaptionHidden ? 'sr-only' : 'px-3 pb-2 text-left text-muted')}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={clsx(headerCell, rowHeaderCell)}>
              {rowHeader}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={clsx(headerCell, alignColumn(column))}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.id} row={row} columns={columns} isFirstProjected={row === firstProjected} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
