import { read } from '../columns.ts';
import type { Block } from './block.ts';

/**
 * `straightLine` of shapes.ts for all purchases of a path at once. An asset of life L is written off by half a year in the year it
 * is bought, then by whole years for `floor(L − ½)` years, then by the rest. So what is written off in year t, in years of
 * purchases, is half of this year's, all of the whole years' (a difference of two running totals) and the rest of one more.
 */
export interface Life {
  /** Whole years after the year of purchase. */
  readonly years: number;
  /** Part of a year after those. */
  readonly rest: number;
  /** Part of a year in the year of purchase: a half, or the whole life where that is shorter. */
  readonly first: number;
  readonly life: number;
}

export function splitLife(life: number): Life {
  const years = Math.max(0, Math.floor(life - 0.5));
  return { years, rest: Math.max(0, life - 0.5 - years), first: Math.min(0.5, life), life };
}

/** The same for the servers of every path, once a run. */
export function fillServerLives({ inputs, scratch }: Block, count: number): void {
  const { serverLife } = inputs;
  const { serverYears, serverRest } = scratch;
  for (let path = 0; path < count; path += 1) {
    const whole = read(serverLife, path) - 0.5;
    const years = whole > 0 ? Math.floor(whole) : 0;
    serverYears[path] = years;
    serverRest[path] = whole > years ? whole - years : 0;
  }
}

/** Years of purchases of one path that are written off in year t when all of them live equally long. */
export function computeWrittenOff(
  { size, outputs, scratch }: Block,
  { years, rest, first }: Life,
  t: number,
  path: number,
): number {
  const left = t - 1 - years > 0 ? (t - 1 - years) * size + path : path;
  const before = (t - 1) * size + path;
  const { capex } = outputs;
  const { purchases } = scratch;
  return (
    first * read(capex, before + size) +
    read(purchases, before) -
    read(purchases, left) +
    rest * read(capex, left)
  );
}
