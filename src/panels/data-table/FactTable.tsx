import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useDisplay } from '../../derived/useSession.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { isFactColumn, layOutColumns } from './columns.ts';
import { FactHeader } from './FactHeader.tsx';
import { FactRowItem } from './FactRowItem.tsx';
import type { FactTableModel, TableRow, TableSettings } from './useFactTable.ts';
import { useRowKeys } from './useRowKeys.ts';
import { useRowWindow } from './useRowWindow.ts';

interface FactTableProps {
  readonly table: FactTableModel;
  /** What the table shows at the moment. */
  readonly settings: TableSettings;
  /** Opens what is known of a figure. */
  readonly onOpenFact: (factId: string) => void;
}

/** Pixels of a closed row. */
const rowHeights = { desk: 36, present: 56 } as const;

/** Rows as shown by their keys. */
function useRowIndex(rows: readonly TableRow[]) {
  const indexes = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const keyOf = useCallback((index: number) => rows[index]?.id ?? String(index), [rows]);
  const findIndex = useCallback((key: string) => indexes.get(key) ?? -1, [indexes]);
  return { keyOf, findIndex };
}

/** The rows that are in view, out of any number; it scrolls by itself in both directions. */
export function FactTable({ table, settings, onOpenFact }: FactTableProps) {
  const texts = useDataTableTexts();
  const rowHeight = rowHeights[useDisplay((state) => state.density)];
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const columns = table
    .getVisibleLeafColumns()
    .map((column) => column.id)
    .filter(isFactColumn);
  const { template, minWidth } = layOutColumns(columns);
  const { keyOf, findIndex } = useRowIndex(rows);
  const { stopIndex, onKeyDown, stopAt } = useRowKeys({ count: rows.length, keyOf, findIndex, scroller });
  const { rowWindow, view } = useRowWindow(scroller, {
    count: rows.length,
    rowHeight,
    keyOf,
    keptIndex: stopIndex,
  });
  const firstIndex = view.items[0]?.index ?? 0;

  // Another selection or order starts at its beginning.
  useEffect(() => rowWindow.showTop(), [rowWindow, settings.filters, settings.sorting]);

  const open = (key: string) => {
    stopAt(key);
    onOpenFact(key);
  };
  return (
    <div
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={texts.table}
      onKeyDown={(event) => onKeyDown(event, rowWindow)}
      className="@container relative max-h-[max(24rem,calc(100dvh-14rem))] overflow-auto overscroll-contain rounded-xl border border-line bg-surface text-label -outline-offset-2"
    >
      <div role="table" aria-label={texts.table} aria-rowcount={rows.length + 1} style={{ minWidth }}>
        <FactHeader table={table} columns={columns} template={template} height={rowHeight} />
        <div role="rowgroup" className="relative" style={{ height: view.totalSize }}>
          {view.items.map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <FactRowItem
                key={key}
                row={row.original}
                index={index}
                rowNumber={index + 2}
                top={start - rowHeight}
                height={rowHeight}
                columns={columns}
                template={template}
                isStop={index === (stopIndex >= 0 ? stopIndex : firstIndex)}
                onOpen={() => open(row.id)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
