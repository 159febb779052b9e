/** What a path of yearly amounts does about zero. */
export type CashOutlook =
  | { readonly kind: 'positive' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'turnsPositive'; readonly year: number }
  | { readonly kind: 'turnsNegative'; readonly year: number }
  | { readonly kind: 'mixed'; readonly negativeYears: number };

interface YearlyAmount {
  readonly year: number;
  readonly value: number;
}

/** Reads a path; a year of exactly zero counts as positive. `turns…` means once and for all of the path. */
export function describeOutlook(path: readonly YearlyAmount[]): CashOutlook {
  const negative = path.filter(({ value }) => value < 0);
  if (negative.length === 0) return { kind: 'positive' };
  if (negative.length === path.length) return { kind: 'negative' };
  const turns = path.filter(({ value }, order) => order > 0 && value < 0 !== isNegativeAt(path, order - 1));
  const [turn, ...more] = turns;
  if (turn === undefined || more.length > 0) return { kind: 'mixed', negativeYears: negative.length };
  return { kind: turn.value < 0 ? 'turnsNegative' : 'turnsPositive', year: turn.year };
}

function isNegativeAt(path: readonly YearlyAmount[], order: number): boolean {
  return (path[order]?.value ?? 0) < 0;
}
