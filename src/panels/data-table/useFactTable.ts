import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ColumnVisibilityState,
  type Row,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Fact } from '../../data/facts.ts';
import type { Language } from '../../model/index.ts';
import { factColumnIds } from '../../model/index.ts';
import { usualColumns, type FactFilters, type FactRow } from '../../view-models/data-table/factTypes.ts';
import { buildFactTest } from '../../view-models/data-table/filterFacts.ts';
import { createFactComparer } from '../../view-models/data-table/sortFacts.ts';

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

type FactTableFeatures = typeof features;
export type TableRow = Row<FactTableFeatures, FactRow<Fact>>;

/** How a person set the table up. */
export interface TableSettings {
  readonly filters: FactFilters;
  readonly sorting: SortingState;
  readonly visibility: ColumnVisibilityState;
}

export const usualVisibility: ColumnVisibilityState = Object.fromEntries(
  factColumnIds.map((column) => [column, usualColumns.includes(column)]),
);

/** All choices as one filter: it becomes one test a change, and each row is tested once. */
const filterRow = Object.assign(
  (row: { readonly original: unknown }, _column: string, fits: (row: unknown) => boolean) =>
    fits(row.original),
  { resolveFilterValue: (filters: FactFilters) => buildFactTest(filters) },
);

function buildColumns(
  rows: readonly FactRow<Fact>[],
  language: Language,
): ColumnDef<FactTableFeatures, FactRow<Fact>>[] {
  const compare = createFactComparer(rows, language);
  return factColumnIds.map((column) => ({
    id: column,
    accessorFn: (row) => row.texts[column],
    sortFn: (a, b) => compare(a.original, b.original, column),
    sortDescFirst: column === 'value',
    // The test looks at the whole row, so one column is enough.
    enableGlobalFilter: column === 'metric',
    enableHiding: column !== 'metric',
  }));
}

type Update<TValue> = (updater: TValue | ((previous: TValue) => TValue)) => void;

interface FactTableOptions {
  readonly rows: readonly FactRow<Fact>[];
  readonly language: Language;
  readonly settings: TableSettings;
  readonly onSorting: Update<SortingState>;
  readonly onVisibility: Update<ColumnVisibilityState>;
}

/** The facts, filtered and sorted as the settings say. */
export function useFactTable({ rows, language, settings, onSorting, onVisibility }: FactTableOptions) {
  const data = useMemo(() => [...rows], [rows]);
  const columns = useMemo(() => buildColumns(rows, language), [rows, language]);
  return useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.fact.id,
    globalFilterFn: filterRow,
    state: {
      globalFilter: settings.filters,
      sorting: settings.sorting,
      columnVisibility: settings.visibility,
    },
    onSortingChange: onSorting,
    onColumnVisibilityChange: onVisibility,
  });
}

export type FactTableModel = ReturnType<typeof useFactTable>;
