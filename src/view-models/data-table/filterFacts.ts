import { foldText, includesWords } from '../../format/foldText.ts';
import { factColumnIds, type FactFilters, type FactRow, type TableFact } from './factTypes.ts';

/** The choices that list their values. */
export const facetIds = ['entity', 'metric', 'confidence', 'unit', 'periodKind'] as const;
export type FacetId = (typeof facetIds)[number];

/** The key of a metric in filters. */
export function keyMetric({ entity, metric }: Pick<TableFact, 'entity' | 'metric'>): string {
  return `${entity} ${metric}`;
}

/** The value of a row that a choice is about. */
export function readFacet({ fact, periodKind }: FactRow, facet: FacetId): string {
  switch (facet) {
    case 'metric':
      return keyMetric(fact);
    case 'periodKind':
      return periodKind;
    case 'entity':
    case 'confidence':
    case 'unit':
      return fact[facet];
  }
}

// Most cells repeat from row to row; each different text is folded once.
const foldedCells = new Map<string, string>();
const mostFoldedCells = 20_000;

function foldCell(text: string): string {
  const known = foldedCells.get(text);
  if (known !== undefined) return known;
  if (foldedCells.size >= mostFoldedCells) foldedCells.clear();
  const folded = foldText(text);
  foldedCells.set(text, folded);
  return folded;
}

// Rows live as long as their language, and most are never searched: their text is made when it is first needed.
const searchTexts = new WeakMap<FactRow, string>();

function readSearchText(row: FactRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const cells = factColumnIds.map((column) => foldCell(row.texts[column]));
  const text = `${cells.join(' ')} ${foldCell(row.fact.period)}`;
  searchTexts.set(row, text);
  return text;
}

/**
 * Makes the test whether a row fits every choice; `except` leaves one choice out of account. Searches look into every column,
 * hidden ones too.
 */
export function buildFactTest(filters: FactFilters, except?: FacetId): (row: FactRow) => boolean {
  const chosen = facetIds.flatMap((facet) => {
    const value = filters[facet];
    return value === null || facet === except ? [] : [{ facet, value }];
  });
  const search = foldText(filters.search);
  return (row) =>
    chosen.every(({ facet, value }) => readFacet(row, facet) === value) &&
    (!filters.isRepeatedOnly || row.sameFigure > 1) &&
    (search === '' || includesWords(readSearchText(row), search));
}

/** How many rows each value of a choice would leave, the other choices being as they are. */
export function countFacet(
  rows: readonly FactRow[],
  filters: FactFilters,
  facet: FacetId,
): ReadonlyMap<string, number> {
  const fits = buildFactTest(filters, facet);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row)) continue;
    const value = readFacet(row, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Whether any choice leaves rows out. */
export function isFilteringFacts(filters: FactFilters): boolean {
  return (
    facetIds.some((facet) => filters[facet] !== null) ||
    filters.isRepeatedOnly ||
    filters.search.trim() !== ''
  );
}
