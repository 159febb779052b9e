import { clsx } from 'clsx';
import { useId } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { LedgerTrigger } from './LedgerTrigger.tsx';

export interface DataTableColumn {
  readonly id: string;
  readonly header: string;
  /** Numbers stand right and line up; texts stand left. Default: numbers. */
  readonly holds?: 'numbers' | 'texts';
  /** Set in bold. */
  readonly isStrong?: boolean;
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
  /** Makes buttons of the cells for which `canOpen` holds: they open where the cell's figure comes from. */
  readonly opening?: CellOpening;
}

/** What cells do that are buttons; cells are named by the ids of their row and column. */
export interface CellOpening {
  readonly canOpen: (rowId: string, columnId: string) => boolean;
  readonly onOpen: (rowId: string, columnId: string) => void;
  /** Whether other values for the cell's figure differ from it. */
  readonly isDisputed: (rowId: string, columnId: string) => boolean;
}

const headerCell = 'px-3 py-1.5 align-bottom';
const plainHeader = 'font-medium text-muted';
const rowHeaderCell = 'sticky left-0 bg-surface text-left';

function alignColumn(column: DataTableColumn | undefined): string {
  return column?.holds === 'texts' ? 'text-left' : 'text-right';
}

interface CellProps {
  readonly text: string;
  readonly rowId: string;
  readonly columnId: string;
  readonly opening: CellOpening | undefined;
  readonly hintId: string;
}

function Cell({ text, rowId, columnId, opening, hintId }: CellProps) {
  if (opening?.canOpen(rowId, columnId) !== true) return text;
  return (
    <LedgerTrigger
      hintId={hintId}
      isDisputed={opening.isDisputed(rowId, columnId)}
      onOpen={() => opening.onOpen(rowId, columnId)}
    >
      {text}
    </LedgerTrigger>
  );
}

interface BodyRowProps {
  readonly row: DataTableRow;
  readonly columns: readonly DataTableColumn[];
  readonly isFirstProjected: boolean;
  readonly opening: CellOpening | undefined;
  readonly hintId: string;
}

function BodyRow({ row, columns, isFirstProjected, opening, hintId }: BodyRowProps) {
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
        <td
          key={columns[index]?.id ?? index}
          className={clsx(
            'px-3 py-1.5',
            alignColumn(columns[index]),
            columns[index]?.holds !== 'texts' && 'whitespace-nowrap',
          )}
        >
          <Cell
            text={cell}
            rowId={row.id}
            columnId={columns[index]?.id ?? ''}
            opening={opening}
            hintId={hintId}
          />
        </td>
      ))}
    </tr>
  );
}

/** A real table with caption and headers; it scrolls sideways on its own, by keyboard too. */
export function DataTable({
  caption,
  isCaptionHidden = false,
  rowHeader,
  columns,
  rows,
  opening,
}: DataTableProps) {
  const captionId = useId();
  const hintId = useId();
  const { openCell, tableHint } = useMessages().ledger;
  const firstProjected = rows.find((row) => row.status === 'projected');
  return (
    <div
      role="group"
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative max-w-full overflow-x-auto"
    >
      {opening !== undefined && (
        <p className="sticky left-0 w-fit px-3 pb-1 text-small text-muted">{tableHint}</p>
      )}
      <table className="w-full border-collapse text-label tabular-nums">
        <caption
          id={captionId}
          className={clsx(isCaptionHidden ? 'sr-only' : 'px-3 pb-2 text-left text-muted')}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={clsx(headerCell, plainHeader, rowHeaderCell)}>
              {rowHeader}
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={clsx(
                  headerCell,
                  column.isStrong === true ? 'font-bold text-text' : plainHeader,
                  alignColumn(column),
                  'min-w-[5em]',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow
              key={row.id}
              row={row}
              columns={columns}
              isFirstProjected={row === firstProjected}
              opening={opening}
              hintId={hintId}
            />
          ))}
        </tbody>
      </table>
      {opening !== undefined && (
        <span id={hintId} hidden>
          {openCell}
        </span>
      )}
    </div>
  );
}
