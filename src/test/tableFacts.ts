import type { Fact } from '../data/facts.ts';
import { parseFacts } from '../data/facts.ts';
import type { Language } from '../model/index.ts';
import { buildFactRows, readableId } from '../view-models/data-table/buildFactRows.ts';
import type { FactRow } from '../view-models/data-table/factTypes.ts';
import { readDataFile } from './serveData.ts';

/** The shipped facts. */
export const { facts: shippedFacts } = await parseFacts(readDataFile('facts.csv'));

/** As many facts as wanted, made from the shipped ones: each has an id and, from the second round on, a value of its own. */
export function makeManyFacts(count: number): readonly Fact[] {
  return Array.from({ length: count }, (_, index) => {
    const fact = shippedFacts[index % shippedFacts.length];
    if (fact === undefined) throw new Error('there are no shipped facts');
    const round = Math.floor(index / shippedFacts.length);
    return round === 0 ? fact : { ...fact, id: `${fact.id}-${round}`, value: fact.value + round };
  });
}

/** Facts as rows of the table, metrics and sources called by their ids. */
export function makeFactRows(facts: readonly Fact[], language: Language = 'en'): readonly FactRow<Fact>[] {
  return buildFactRows(facts, {
    language,
    nameMetric: (_entity, metric) => readableId(metric),
    nameSource: () => null,
  });
}
