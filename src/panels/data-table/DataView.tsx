import type { ColumnVisibilityState, SortingState } from '@tanstack/react-table';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Fact } from '../../data/facts.ts';
import { createRemembered } from '../../derived/createRemembered.ts';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { formatNumber } from '../../format/number.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { wholeTable, type TableChoices } from '../../store/sourcesSettings.ts';
import { EmptyResult } from '../../ui/EmptyResult.tsx';
import type { FactRow } from '../../view-models/data-table/factTypes.ts';
import { isFilteringFacts } from '../../view-models/data-table/filterFacts.ts';
import { useFactLedger } from '../../derived/useFactLedger.ts';
import { isFactColumn } from './columns.ts';
import { FactFilterFields } from './FactFilterFields.tsx';
import { FactTable } from './FactTable.tsx';
import { FactTools } from './FactTools.tsx';
import { useFactTable, usualVisibility } from './useFactTable.ts';

interface DataViewProps {
  readonly rows: readonly FactRow<Fact>[];
}

/** Which columns are shown is too small for the link. */
const useVisibility = createRemembered(usualVisibility);

function applyUpdate<TValue>(updater: TValue | ((previous: TValue) => TValue), previous: TValue): TValue {
  // The values are lists and records, never functions.
  return updater instanceof Function ? updater(previous) : updater;
}

function listSorting(sort: TableChoices['sort']): SortingState {
  return sort === null ? [] : [{ id: sort.column, desc: sort.isDescending }];
}

function readSorting([first]: SortingState): TableChoices['sort'] {
  return first === undefined || !isFactColumn(first.id)
    ? null
    : { column: first.id, isDescending: first.desc };
}

/** What a person set up, and how it changes. */
function useSettings() {
  const { display } = useSession();
  const choices = useDisplay((state) => state.table);
  const [visibility, updateVisibility] = useVisibility();
  const onFilter = useCallback(
    (change: Partial<TableChoices>) => display.getState().tableChosen(change),
    [display],
  );
  const onSorting = useCallback(
    (updater: SortingState | ((previous: SortingState) => SortingState)) => {
      const { table, tableChosen } = display.getState();
      tableChosen({ sort: readSorting(applyUpdate(updater, listSorting(table.sort))) });
    },
    [display],
  );
  const onVisibility = useCallback(
    (updater: ColumnVisibilityState | ((previous: ColumnVisibilityState) => ColumnVisibilityState)) =>
      updateVisibility((now) => applyUpdate(updater, now)),
    [updateVisibility],
  );
  return { choices, visibility, onFilter, onSorting, onVisibility };
}

/** The facts as a table with its choices. */
export function DataView({ rows }: DataViewProps) {
  const texts = useDataTableTexts();
  const language = useLanguage();
  const { choices, visibility, onSorting, onVisibility, onFilter } = useSettings();
  // Typing stays smooth: the field follows at once, the table when there is time.
  const filters = useDeferredValue(choices);
  const sorting = useMemo(() => listSorting(choices.sort), [choices.sort]);
  const applied = { filters, sorting, visibility };
  const table = useFactTable({ rows, language, settings: applied, onSorting, onVisibility });
  const openLedger = useFactLedger();
  const openFact = (id: string) =>
    openLedger(rows.filter(({ fact }) => fact.id === id).map(({ fact }) => fact));
  const reset = () => onFilter({ ...wholeTable, sort: choices.sort });
  return (
    <div className="space-y-4">
      <div>
        <h2 className="text-title font-semibold">{texts.title}</h2>
        <p className="mt-0.5 text-label text-muted">{texts.intro(formatNumber(rows.length, language, 0))}</p>
      </div>
      <div className="space-y-3 rounded-xl border border-line bg-surface p-4 sm:p-5">
        <FactFilterFields rows={rows} filters={choices} applied={filters} onChange={onFilter} />
        <FactTools
          table={table}
          allCount={rows.length}
          isFiltered={isFilteringFacts(choices)}
          isRepeatedOnly={choices.isRepeatedOnly}
          onRepeatedOnly={(isRepeatedOnly) => onFilter({ isRepeatedOnly })}
          onReset={reset}
        />
      </div>
      {table.getRowModel().rows.length === 0 ? (
        <EmptyResult
          title={texts.emptyTitle}
          text={texts.emptyBody}
          resetLabel={texts.reset}
          onReset={reset}
        />
      ) : (
        <FactTable table={table} settings={applied} onOpenFact={openFact} />
      )}
    </div>
  );
}
