import type { BenchRecord, Column, ColumnKind, PartResult, RecordedPart, Setting, Table } from './part.ts';

/** How far a number may lie from the last record's before it counts as worse: by a share of it and, if that is less, by so much. */
export interface Tolerance {
  readonly share: number;
  readonly absolute: number;
}

/** Times swing by a tenth on a quiet machine; ratios of one run much less; counts and bytes not at all or hardly. */
export const tolerances: Readonly<Record<Exclude<ColumnKind, 'context'>, Tolerance>> = {
  time: { share: 0.25, absolute: 5 },
  ratio: { share: 0.1, absolute: 0.1 },
  count: { share: 0, absolute: 0 },
  bytes: { share: 0.02, absolute: 1 },
};

/** Whether a number became worse than the last one by more than its kind allows. */
export function isWorse(
  { kind, better }: Pick<Column, 'kind' | 'better'>,
  last: number,
  now: number,
): boolean {
  if (kind === 'context') return false;
  const { share, absolute } = tolerances[kind];
  const loss = better === 'less' ? now - last : last - now;
  return loss > Math.max(Math.abs(last) * share, absolute);
}

/** The last number of a cell; null when there is none. */
export type FindLast = (table: Table, row: string, column: string) => number | null;

/** Looks numbers up in the last record of a part. */
export function findIn(last: RecordedPart | undefined): FindLast {
  return (table, row, column) =>
    last?.tables.find(({ id }) => id === table.id)?.rows.find(({ name }) => name === row)?.values[column] ??
    null;
}

/** One number that became worse. */
export interface Loss {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly last: number;
  readonly now: number;
}

/** Times of another machine or browser say nothing about this one's. */
export function isComparable(kind: ColumnKind, last: Setting, now: Setting): boolean {
  return kind !== 'time' || (last.machine === now.machine && last.browser === now.browser);
}

/** Everything that became worse since the last record. */
export function listLosses(
  result: PartResult,
  now: Setting,
  last: RecordedPart | undefined,
): readonly Loss[] {
  if (last === undefined) return [];
  const findLast = findIn(last);
  return result.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const [before, value] = [findLast(table, row.name, column.id), row.values[column.id] ?? null];
        if (before === null || value === null || !isComparable(column.kind, last.setting, now)) return [];
        if (!isWorse(column, before, value)) return [];
        return [{ table: table.title, row: row.name, column: column.title, last: before, now: value }];
      }),
    ),
  );
}

/** The record with what was measured now in the place of what was there; other parts stay, in the order of `order`. */
export function updateRecord(
  last: BenchRecord | null,
  measured: readonly RecordedPart[],
  order: readonly string[],
): BenchRecord {
  const kept = (last?.parts ?? []).filter(({ id }) => measured.every((part) => part.id !== id));
  const parts = [...kept, ...measured].toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { version: 2, parts };
}
