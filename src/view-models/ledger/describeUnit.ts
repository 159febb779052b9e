import type { LedgerTexts } from '../../i18n/ledger/ledgerTexts.ts';

/** A unit of facts.csv in words; the unit itself where the product has no words for it. */
export function describeFactUnit(unit: string, { units }: LedgerTexts): string {
  const known: Readonly<Record<string, string>> = units;
  return known[unit] ?? unit;
}
