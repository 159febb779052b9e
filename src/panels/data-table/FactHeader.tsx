import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import type { FactColumnId } from '../../model/index.ts';
import { isNumeric } from './columns.ts';
import type { FactTableModel } from './useFactTable.ts';

interface FactHeaderProps {
  readonly table: FactTableModel;
  readonly columns: readonly FactColumnId[];
  readonly template: string;
  readonly height: number;
}

const icons = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown };
const spoken = { asc: 'ascending', desc: 'descending', none: 'none' } as const;

function HeaderCell({ table, column }: { readonly table: FactTableModel; readonly column: FactColumnId }) {
  const texts = useDataTableTexts();
  const model = table.getColumn(column);
  const sorted = model?.getIsSorted();
  const order = sorted === 'asc' || sorted === 'desc' ? sorted : 'none';
  const Icon = icons[order];
  return (
    <div role="columnheader" aria-sort={spoken[order]} className="flex min-w-0">
      <button
        type="button"
        title={texts.sortBy(texts.columns[column])}
        onClick={model?.getToggleSortingHandler()}
        className={clsx(
          'flex min-w-0 flex-1 items-center gap-1 px-3 font-semibold -outline-offset-2 hover:text-text',
          isNumeric(column) ? 'flex-row-reverse text-right' : 'text-left',
          order === 'none' ? 'text-muted' : 'text-text',
        )}
      >
        <span className="truncate">{texts.columns[column]}</span>
        <Icon aria-hidden className="size-[1.1em] shrink-0" />
      </button>
    </div>
  );
}

/** Names of the columns, each a button that sorts: up, down, as loaded; with Shift beside what is sorted already. */
export function FactHeader({ table, columns, template, height }: FactHeaderProps) {
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b border-control bg-raised">
      <div role="row" aria-rowindex={1} className="grid" style={{ gridTemplateColumns: template, height }}>
        {columns.map((column) => (
          <HeaderCell key={column} table={table} column={column} />
        ))}
      </div>
    </div>
  );
}
