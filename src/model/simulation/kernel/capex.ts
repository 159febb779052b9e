import { read } from '../columns.ts';
import type { Block } from './block.ts';

/** How the growth rates fade, as shares of the distance to the long run: `fade` of shapes.ts for whole columns. */
export function fillFading({ size, horizon, inputs, scratch }: Block, count: number): void {
  const { growthHalfLife } = inputs;
  const { fading } = scratch;
  for (let path = 0; path < count; path += 1) {
    const left = 2 ** (-1 / read(growthHalfLife, path));
    let share = 1;
    for (let t = 1; t <= horizon; t += 1) {
      fading[t * size + path] = share;
      share *= left;
    }
  }
}

/** Capex of year t (capex.ts). Row 0 of the output stays zero: what was bought before runs off with the base year's property. */
export function fillCapex({ size, inputs, outputs, scratch }: Block, t: number, count: number): void {
  const now = t * size;
  const before = now - size;
  const { capex: first, capexGrowth, capexGrowthLong } = inputs;
  const { capex } = outputs;
  const { fading, purchases } = scratch;
  for (let path = 0; path < count; path += 1) {
    let amount = read(first, path);
    if (t > 1) {
      const long = read(capexGrowthLong, path);
      const growth = long + (read(capexGrowth, path) - long) * read(fading, before + path);
      amount = read(capex, before + path) * (1 + growth * 0.01);
    }
    capex[now + path] = amount;
    purchases[now + path] = read(purchases, before + path) + amount;
  }
}
