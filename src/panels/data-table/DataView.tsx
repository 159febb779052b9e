import type { SortingState } from '@tanstack/react-table';
import { useCallback, useDeferredValue } from 'react';
import type { Fact } from '../../data/facts.ts';
import { createRemembered } from '../../derived/createRemembered.ts';
import { formatNumber } from '../../format/number.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { EmptyResult } from '../../ui/EmptyResult.tsx';
import { noFactFilters, type FactFilters, type FactRow } from '../../view-models/data-table/factTypes.ts';
import { isFilteringFacts } from '../../view-models/data-table/filterFacts.ts';
import { FactFilterFields } from './FactFilterFields.tsx';
import { FactTable } from './FactTable.tsx';
import { FactTools } from './FactTools.tsx';
import { useFactTable, usualSettings, type TableSettings } from './useFactTable.ts';

interface DataViewProps {
  readonly rows: readonly FactRow<Fact>[];
  /** Opens what is known of a figure elsewhere; without it, it opens below the row. */
  readonly onOpenFact?: ((factId: string) => void) | undefined;
  /** What a metric counts; null where nobody has written it down. */
  readonly defineMetric: (entity: string, metric: string) => string | null;
}

const useRememberedSettings = createRemembered(usualSettings);

function applyUpdate<TValue>(updater: TValue | ((previous: TValue) => TValue), previous: TValue): TValue {
  // The values are lists and records, never functions.
  return updater instanceof Function ? updater(previous) : updater;
}

/** What a person set up, and how it changes. */
function useSettings() {
  const [settings, update] = useRememberedSettings();
  const onSorting = useCallback(
    (updater: SortingState | ((previous: SortingState) => SortingState)) =>
      update((now) => ({ ...now, sorting: applyUpdate(updater, now.sorting) })),
    [update],
  );
  const onVisibility = useCallback(
    (
      updater:
        | TableSettings['visibility']
        | ((previous: TableSettings['visibility']) => TableSettings['visibility']),
    ) => update((now) => ({ ...now, visibility: applyUpdate(updater, now.visibility) })),
    [update],
  );
  const onFilter = useCallback(
    (change: Partial<FactFilters>) => update((now) => ({ ...now, filters: { ...now.filters, ...change } })),
    [update],
  );
  return { settings, onSorting, onVisibility, onFilter };
}

/** The facts as a table with its choices. */
export function DataView({ rows, onOpenFact, defineMetric }: DataViewProps) {
  const texts = useDataTableTexts();
  const language = useLanguage();
  const { settings, onSorting, onVisibility, onFilter } = useSettings();
  // Typing stays smooth: the field follows at once, the table when there is time.
  const filters = useDeferredValue(settings.filters);
  const applied = { ...settings, filters };
  const table = useFactTable({ rows, language, settings: applied, onSorting, onVisibility });
  const findOthers = (row: FactRow<Fact>) =>
    row.sameFigure < 2 ? [] : rows.filter((other) => other !== row && other.figure === row.figure);
  const reset = () => onFilter(noFactFilters);
  return (
    <div className="space-y-4">
      <div>
        <h2 className="text-title font-semibold">{texts.title}</h2>
        <p className="mt-0.5 text-label text-muted">{texts.intro(formatNumber(rows.length, language, 0))}</p>
      </div>
      <div className="space-y-3 rounded-xl border border-line bg-surface p-4 sm:p-5">
        <FactFilterFields rows={rows} filters={settings.filters} applied={filters} onChange={onFilter} />
        <FactTools
          table={table}
          allCount={rows.length}
          isFiltered={isFilteringFacts(settings.filters)}
          isRepeatedOnly={settings.filters.isRepeatedOnly}
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
        <FactTable
          table={table}
          settings={applied}
          onOpenFact={onOpenFact}
          defineMetric={defineMetric}
          findOthers={findOthers}
        />
      )}
    </div>
  );
}
