import { Columns3 } from 'lucide-react';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { Popover } from '../../ui/Popover.tsx';
import { isFactColumn } from './columns.ts';
import type { FactTableModel } from './useFactTable.ts';

/** Which columns are shown; the first one always is. */
export function ColumnPicker({ table }: { readonly table: FactTableModel }) {
  const texts = useDataTableTexts();
  return (
    <Popover
      trigger={
        <>
          <Columns3 aria-hidden className="size-[1.2em]" />
          {texts.chooseColumns}
        </>
      }
      triggerClassName="inline-flex min-h-control items-center gap-1.5 rounded-md border border-line bg-surface px-2.5 text-label font-medium hover:bg-raised aria-expanded:bg-raised"
      title={texts.columnsTitle}
    >
      <ul className="mt-1">
        {table.getAllLeafColumns().map((column) => (
          <li key={column.id}>
            <label className="flex min-h-control items-center gap-2">
              <input
                type="checkbox"
                className="size-[1.1em] accent-text"
                checked={column.getIsVisible()}
                disabled={!column.getCanHide()}
                onChange={(event) => column.toggleVisibility(event.currentTarget.checked)}
              />
              {isFactColumn(column.id) ? texts.columns[column.id] : column.id}
            </label>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
