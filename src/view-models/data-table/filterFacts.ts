import { foldText, includesWords } from '../../format/foldText.ts';
import { factColumnIds } from '../../model/index.ts';
import { type FactFilters, type FactRow, type TableFact } from './factTypes.ts';

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

type RowTest = (row: FactRow) => boolean;

/** The choices that list no values: words and repetition. Searches look into every column, hidden ones too. */
function buildGeneralTest(filters: FactFilters): RowTest {
  const search = foldText(filters.search);
  return (row) =>
    (!filters.isRepeatedOnly || row.sameFigure > 1) &&
    (search === '' || includesWords(readSearchText(row), search));
}

function listChosen(filters: FactFilters): readonly { readonly facet: FacetId; readonly value: string }[] {
  return facetIds.flatMap((facet) => {
    const value = filters[facet];
    return value === null ? [] : [{ facet, value }];
  });
}

/** Makes the test whether a row fits every choice. */
export function buildFactTest(filters: FactFilters): RowTest {
  const chosen = listChosen(filters);
  const fitsGenerally = buildGeneralTest(filters);
  return (row) => chosen.every(({ facet, value }) => readFacet(row, facet) === value) && fitsGenerally(row);
}

export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/** For each choice: how many rows each of its values would leave, the other choices being as they are. */
export function countFacets(rows: readonly FactRow[], filters: FactFilters): FacetCounts {
  const chosen = listChosen(filters);
  const fitsGenerally = buildGeneralTest(filters);
  const counts: Record<FacetId, Map<string, number>> = {
    entity: new Map(),
    metric: new Map(),
    confidence: new Map(),
    unit: new Map(),
    periodKind: new Map(),
  };
  for (const row of rows) {
    // A row that one choice alone leaves out counts for that choice: another of its values would show it.
    const against = chosen.filter(({ facet, value }) => readFacet(row, facet) !== value);
    if (against.length > 1 || !fitsGenerally(row)) continue;
    const facets = against[0] === undefined ? facetIds : [against[0].facet];
    for (const facet of facets) {
      const value = readFacet(row, facet);
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
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
