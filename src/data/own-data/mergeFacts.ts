import type { Fact } from '../facts.ts';
import { findPeriodEnd } from './periods.ts';
import type { OwnFact } from './types.ts';

/** What a figure is about; figures that differ in it never replace each other. */
function makeKey({ entity, metric, period }: Fact): string {
  return `${entity} ${metric} ${period}`;
}

/** Whether two figures of one key are of the same day: a figure without a day stands for any of its period. */
function isSameEnd(a: Fact, b: Fact): boolean {
  if (a.periodEnd === null || b.periodEnd === null || findPeriodEnd(a.period) !== null) return true;
  return a.periodEnd === b.periodEnd;
}

/** Facts by what they are about. */
export class FactIndex<TFact extends Fact> {
  readonly #facts = new Map<string, TFact[]>();

  constructor(facts: readonly TFact[]) {
    for (const fact of facts) {
      const key = makeKey(fact);
      const known = this.#facts.get(key);
      if (known === undefined) this.#facts.set(key, [fact]);
      else known.push(fact);
    }
  }

  /** The facts that give the same figure: same entity, metric, period and day. */
  findSame(fact: Fact): readonly TFact[] {
    return this.#facts.get(makeKey(fact))?.filter((known) => isSameEnd(known, fact)) ?? [];
  }
}

/**
 * The shipped facts with a person's own in the place of those that give the same figure, and the others of their own behind them.
 * Without own facts the very same list. The lists that come in stay as they are.
 */
export function mergeFacts(shipped: readonly Fact[], own: readonly OwnFact[]): readonly Fact[] {
  if (own.length === 0) return shipped;
  const index = new FactIndex(own);
  return [...shipped.filter((fact) => index.findSame(fact).length === 0), ...own];
}
