import { inputIds, type InputId, type InputRange, type Spread } from '../model/index.ts';

/** Spreads that people changed; the others are those of assumptions.json. */
export type SpreadEdits = Readonly<Partial<Record<InputId, Spread>>>;

/** Nothing was changed. One object, so that it never looks like a change. */
export const noSpreadEdits: SpreadEdits = {};

const decimals = 1e6;

/** Whether both distances are numbers that a spread can have. */
export function isPossibleSpread({ below, above }: Spread): boolean {
  return Number.isFinite(below) && Number.isFinite(above) && below >= 0 && above >= 0;
}

/** The spread that is kept for a possible one: six decimals, at most the width of the slider's range. */
export function limitSpread({ min, max }: Pick<InputRange, 'min' | 'max'>, { below, above }: Spread): Spread {
  const cut = (distance: number): number =>
    Math.min(max - min, Math.round(Math.min(distance, max - min) * decimals) / decimals) + 0;
  return { below: cut(below), above: cut(above) };
}

/** The edits within the ranges, in the model's order. Ids without a range and impossible distances are left out. */
export function limitSpreads(ranges: readonly InputRange[], edits: SpreadEdits): SpreadEdits {
  const limited = inputIds.flatMap((id) => {
    const [range, spread] = [ranges.find((candidate) => candidate.id === id), edits[id]];
    if (range === undefined || spread === undefined || !isPossibleSpread(spread)) return [];
    return [[id, limitSpread(range, spread)] as const];
  });
  return limited.length === 0 ? noSpreadEdits : Object.fromEntries(limited);
}

export function isSameSpread(a: Spread | undefined, b: Spread | undefined): boolean {
  return a?.below === b?.below && a?.above === b?.above;
}

/** Whether two sets of edits are the same, whatever the order of their keys. */
export function isSameSpreads(a: SpreadEdits, b: SpreadEdits): boolean {
  return inputIds.every((id) => isSameSpread(a[id], b[id]));
}
