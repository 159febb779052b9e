/** How far an assumption is expected to stray: distance from its most likely value down to P10 and up to P90, in its unit. */
export interface Spread {
  readonly below: number;
  readonly above: number;
}

/** The triangle of a density: distance from the most likely value down to its least and up to its greatest value. */
export interface Triangle {
  readonly left: number;
  readonly right: number;
}

/** Share of the draws beyond P10 and beyond P90. */
const tail = 0.1;
const bisections = 80;

/** Distance from the mode to the 10 % point of a side that holds `part` of the area, in units of the whole base. */
function reach(part: number): number {
  return part - Math.sqrt(tail * part);
}

/**
 * The triangle whose 10th and 90th percentiles stand at the given distances from its most likely value. One-sided where one of
 * them is that value; a point where both are. Throws a RangeError for a distance that is negative or not finite.
 *
 * With base S and the part p of the area left of the mode (left = pS), the distance to P10 is S·(p − √(p/10)) and that to P90
 * the same with 1 − p; their ratio fixes p, and either fixes S.
 */
export function solveTriangle({ below, above }: Spread): Triangle {
  if (!(below >= 0 && above >= 0 && below + above < Infinity))
    throw new RangeError(`A spread of ${below} below and ${above} above is impossible.`);
  if (below === 0) return { left: 0, right: above / reach(1) };
  if (above === 0) return { left: below / reach(1), right: 0 };
  let low = tail;
  let high = 1 - tail;
  for (let step = 0; step < bisections; step += 1) {
    const part = (low + high) / 2;
    if (reach(part) * above < reach(1 - part) * below) low = part;
    else high = part;
  }
  const part = (low + high) / 2;
  // The longer distance is the better known one.
  const base = below >= above ? below / reach(part) : above / reach(1 - part);
  return { left: part * base, right: (1 - part) * base };
}

/** Distance of the draw with cumulative probability `u` from the most likely value. */
export function drawTriangle({ left, right }: Triangle, u: number): number {
  const base = left + right;
  if (base === 0) return 0;
  return u * base < left ? Math.sqrt(u * base * left) - left : right - Math.sqrt((1 - u) * base * right);
}
