import type { Fact } from '../facts.ts';
import type { ComparedFigure, OwnFact, RowWarning } from './types.ts';

/** From this ratio on a figure looks like a slip in the unit: a thousand where millions stand for billions, a hundred for shares. */
const suspiciousFactor = 90;
/** Fewer figures say nothing about the sign that a metric has. */
const leastForSign = 3;

/** "year", "quarter", …: figures of different stretches of time are not compared. */
function findKind(period: string): string {
  return period.replace(/\d/g, '0').replace(/([QH])0$/, '$1');
}

/** Compares figures with what is known of their metric. */
export class PlausibilityCheck {
  readonly #known = new Map<string, Fact[]>();

  constructor(shown: readonly Fact[]) {
    for (const fact of shown) {
      const key = `${fact.entity} ${fact.metric}`;
      const known = this.#known.get(key);
      if (known === undefined) this.#known.set(key, [fact]);
      else known.push(fact);
    }
    for (const known of this.#known.values()) known.sort((a, b) => (a.period < b.period ? -1 : 1));
  }

  /** What looks wrong with a figure beside the known ones; empty when nothing does or nothing is known. */
  findWarnings(fact: OwnFact): readonly RowWarning[] {
    const known = this.#known.get(`${fact.entity} ${fact.metric}`) ?? [];
    const reference = findReference(known, fact);
    if (reference === null) return [];
    const compared: ComparedFigure = { period: reference.period, value: reference.value };
    const factor = Math.abs(fact.value / reference.value);
    if (factor >= suspiciousFactor || (factor > 0 && factor <= 1 / suspiciousFactor))
      return [{ kind: 'scale', factor, compared }];
    return hasOtherSign(known, fact.value) ? [{ kind: 'sign', compared }] : [];
  }
}

/** The same figure as known so far, else the latest before it, else the earliest after it. */
function findReference(known: readonly Fact[], { period }: OwnFact): Fact | null {
  const alike = known.filter((fact) => fact.value !== 0 && findKind(fact.period) === findKind(period));
  return (
    alike.find((fact) => fact.period === period) ??
    alike.findLast((fact) => fact.period < period) ??
    alike[0] ??
    null
  );
}

function hasOtherSign(known: readonly Fact[], value: number): boolean {
  if (known.length < leastForSign || value === 0) return false;
  return known.every((fact) => Math.sign(fact.value) === -Math.sign(value));
}
