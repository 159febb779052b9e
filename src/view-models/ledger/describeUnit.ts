import type { Messages } from '../../i18n/messages.ts';

/** A unit of facts.csv in words; the unit itself where the product has no words for it. */
export function describeFactUnit(unit: string, { units }: Messages['ledger']): string {
  const known: Readonly<Record<string, string>> = units;
  return known[unit] ?? unit;
}
