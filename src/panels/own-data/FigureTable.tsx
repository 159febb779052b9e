import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useId } from 'react';

export interface FigureTableColumn {
  readonly id: string;
  readonly header: string;
  /** Numbers stand right, names and remarks may wrap. Default: texts that stay on one line. */
  readonly holds?: 'numbers' | 'names' | 'remarks';
}

export interface FigureTableRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly FigureTableColumn[];
  /** The first cell is the row's header. */
  readonly rows: readonly FigureTableRow[];
}

function align({ holds }: FigureTableColumn): string {
  if (holds === 'numbers') return 'text-right whitespace-nowrap tabular-nums';
  if (holds === 'names') return 'min-w-28 text-left';
  return holds === 'remarks' ? 'min-w-56 text-left' : 'text-left whitespace-nowrap';
}

/** Figures in rows, with whatever belongs to them; it scrolls sideways on its own, by keyboard too. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  const captionId = useId();
  return (
    <div role="group" aria-labelledby={captionId} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className="w-full border-collapse text-label">
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={clsx('px-2 py-1.5 align-bottom font-medium text-muted', align(column))}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-line align-top">
              {columns.map((column, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    {...(index === 0 ? { scope: 'row' } : {})}
                    className={clsx('px-2 py-1.5 font-normal', align(column))}
                  >
                    {row.cells[index]}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
