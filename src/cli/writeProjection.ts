import { outputIds, type OutputId, type ProjectedYear } from '../model/index.ts';

/** The outputs of a year less those of another; null where either has none. */
export type YearDifference = Readonly<Record<OutputId, number | null>> & { readonly year: number };

/** What the command prints. */
export interface Projection {
  readonly rows: readonly ProjectedYear[];
  /** The second scenario; null without. */
  readonly compareRows: readonly ProjectedYear[] | null;
}

function subtract(row: ProjectedYear, other: ProjectedYear): YearDifference {
  const cells = outputIds.map((id) => {
    const [value, reference] = [row[id], other[id]];
    return [id, value === null || reference === null ? null : value - reference] as const;
  });
  const differences: Partial<Record<OutputId, number | null>> = Object.fromEntries(cells);
  return { year: row.year, ...fill(differences) };
}

/** Every output has its cell; the compiler cannot see it through a list of pairs. */
function fill(cells: Partial<Record<OutputId, number | null>>): Readonly<Record<OutputId, number | null>> {
  const isComplete = (candidate: typeof cells): candidate is Record<OutputId, number | null> =>
    outputIds.every((id) => candidate[id] !== undefined);
  if (!isComplete(cells)) throw new Error('A difference lacks an output.');
  return cells;
}

/** Year by year what the first rows have more than the second. */
export function computeRowDifferences(
  rows: readonly ProjectedYear[],
  others: readonly ProjectedYear[],
): readonly YearDifference[] {
  return rows.flatMap((row, order) => {
    const other = others[order];
    return other === undefined ? [] : [subtract(row, other)];
  });
}

/** {"rows": […]}, with a second scenario also "compareRows" and "difference". */
export function writeJson({ rows, compareRows }: Projection): string {
  const content =
    compareRows === null
      ? { rows }
      : { rows, compareRows, difference: computeRowDifferences(rows, compareRows) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** RFC 4180 ends lines so. */
const lineEnd = '\r\n';

/** Plain digits with a decimal point, never an exponent, which not every program reads; nothing for null. */
function writeNumber(value: number | null): string {
  if (value === null) return '';
  const shortest = String(value);
  return shortest.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : shortest;
}

type Line = ProjectedYear | YearDifference;

function writeLines(rows: readonly Line[], ...before: readonly string[]): readonly string[] {
  return rows.map((row) =>
    [...before, String(row.year), ...outputIds.map((id) => writeNumber(row[id]))].join(','),
  );
}

/**
 * One line a year under a head line: "year" and every output by its id. With a second scenario each line begins with what it is:
 * scenario, compare or difference. Nothing in it needs quotation marks.
 */
export function writeCsv({ rows, compareRows }: Projection): string {
  const columns = ['year', ...outputIds];
  const lines =
    compareRows === null
      ? [columns.join(','), ...writeLines(rows)]
      : [
          ['scenario', ...columns].join(','),
          ...writeLines(rows, 'scenario'),
          ...writeLines(compareRows, 'compare'),
          ...writeLines(computeRowDifferences(rows, compareRows), 'difference'),
        ];
  return `${lines.join(lineEnd)}${lineEnd}`;
}
