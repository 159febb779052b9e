import type { Language } from '../../model/index.ts';
import type { FactColumnId } from '../../model/index.ts';
import type { FactRow } from './factTypes.ts';
import { orderPeriod } from './periods.ts';

/** How sure a figure is, the surest first; others come last. */
const confidenceOrder: readonly string[] = ['verified', 'secondary', 'estimated', 'unverified'];

/** A number for each row that stands for its place in the order of its texts: comparing texts once for each different one is enough. */
function rankTexts(texts: readonly string[], language: Language): Float64Array {
  const collator = new Intl.Collator(language, { numeric: true });
  const ordered = [...new Set(texts)].toSorted(collator.compare);
  const ranks = new Map(ordered.map((text, rank) => [text, rank]));
  return Float64Array.from(texts, (text) => ranks.get(text) ?? 0);
}

function computeKeys(rows: readonly FactRow[], column: FactColumnId, language: Language): Float64Array {
  switch (column) {
    case 'value':
      return Float64Array.from(rows, ({ fact }) => fact.value);
    case 'period':
      return Float64Array.from(rows, ({ fact, periodKind }) =>
        orderPeriod(fact.period, fact.periodEnd, periodKind),
      );
    case 'periodEnd':
      return Float64Array.from(rows, ({ fact }) => Number(fact.periodEnd?.replaceAll('-', '') ?? 0));
    case 'confidence':
      return Float64Array.from(rows, ({ fact }) => {
        const order = confidenceOrder.indexOf(fact.confidence);
        return order === -1 ? confidenceOrder.length : order;
      });
    default:
      return rankTexts(
        rows.map(({ texts }) => texts[column]),
        language,
      );
  }
}

/** Compares two rows of one list by a column, the smaller first. Numbers by size, periods by time, texts as the language sorts. */
export type FactComparer = (a: FactRow, b: FactRow, column: FactColumnId) => number;

/** Makes the comparer of a list of rows; the keys of a column are computed when it is first sorted by. */
export function createFactComparer(rows: readonly FactRow[], language: Language): FactComparer {
  const known = new Map<FactColumnId, Float64Array>();
  return (a, b, column) => {
    let keys = known.get(column);
    if (keys === undefined) {
      keys = computeKeys(rows, column, language);
      known.set(column, keys);
    }
    return (keys[a.place] ?? 0) - (keys[b.place] ?? 0);
  };
}
