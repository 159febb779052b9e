/** A function of one number; not finite where it has no value. */
export type Curve = (x: number) => number;

/** The most steps that a search takes; halving alone needs half as many for the finest bracket of a double. */
const mostSteps = 120;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far the last two steps of a search went; interpolation has to beat half of the one before. */
interface Pace {
  readonly step: number;
  readonly before: number;
}

/** The step to where a line, or a parabola lying on its side, through the last points meets zero; null where halving is safer. */
function interpolate(best: Point, former: Point, opposite: Point, pace: Pace, least: number): number | null {
  if (Math.abs(pace.before) < least || Math.abs(former.y) <= Math.abs(best.y)) return null;
  const width = opposite.x - best.x;
  const slope = best.y / former.y;
  let numerator = width * slope;
  let denominator = 1 - slope;
  if (former.x !== opposite.x) {
    const toOpposite = best.y / opposite.y;
    const between = former.y / opposite.y;
    numerator = slope * (width * between * (between - toOpposite) - (best.x - former.x) * (toOpposite - 1));
    denominator = (between - 1) * (toOpposite - 1) * (slope - 1);
  }
  if (numerator > 0) denominator = -denominator;
  const size = Math.abs(numerator);
  const room = 0.75 * width * denominator - Math.abs(least * denominator) / 2;
  const isFast = size < Math.min(room, Math.abs(pace.before * denominator) / 2);
  return isFast ? size / denominator : null;
}

/**
 * A zero of a curve between two points with values of different sign, by Brent's method (1973): interpolation where that shrinks the
 * bracket fast, halving where it does not. Exact to `precision`. Null when the signs do not differ or the curve has a gap.
 */
export function findRoot(curve: Curve, from: number, to: number, precision: number): number | null {
  const measure = (x: number): Point => ({ x, y: curve(x) });
  const [start, end] = [measure(from), measure(to)];
  if (start.y === 0) return start.x;
  if (end.y === 0) return end.x;
  if (!(start.y * end.y < 0)) return null;
  let [former, best, opposite] = [start, end, start];
  let pace: Pace = { step: to - from, before: to - from };
  for (let count = 0; count < mostSteps; count += 1) {
    if (Math.abs(opposite.y) < Math.abs(best.y)) [former, best, opposite] = [best, opposite, best];
    const half = (opposite.x - best.x) / 2;
    const least = precision / 2;
    if (Math.abs(half) <= least || best.y === 0) break;
    const leap = interpolate(best, former, opposite, pace, least);
    pace = leap === null ? { step: half, before: half } : { step: leap, before: pace.step };
    const step = Math.abs(pace.step) > least ? pace.step : Math.sign(half) * least;
    former = best;
    best = measure(best.x + step);
    if (!Number.isFinite(best.y)) return null;
    if (best.y * opposite.y > 0) {
      opposite = former;
      pace = { step: best.x - former.x, before: best.x - former.x };
    }
  }
  return best.x;
}

const goldenPart = (Math.sqrt(5) - 1) / 2;

/** The lowest point of a curve that falls and then rises between two points, by golden section to `precision`. */
export function findLowest(curve: Curve, from: number, to: number, precision: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - goldenPart * (high - low), low + goldenPart * (high - low)];
  let [atLeft, atRight] = [curve(left), curve(right)];
  for (let count = 0; count < mostSteps && high - low > precision; count += 1) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - goldenPart * (high - low);
      atLeft = curve(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + goldenPart * (high - low);
      atRight = curve(right);
    }
  }
  return atLeft <= atRight ? left : right;
}
