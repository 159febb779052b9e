import { read } from './columns.ts';

const bins = 2048;

interface Extent {
  readonly low: number;
  readonly high: number;
  /** Values that are no number: a multiple of a loss. */
  readonly missing: number;
}

function findExtent(values: Float64Array): Extent {
  let low = Infinity;
  let high = -Infinity;
  let known = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = read(values, index);
    if (value < low) low = value;
    if (value > high) high = value;
    if (value <= Infinity) known += 1;
  }
  return { low, high, missing: values.length - known };
}

interface Histogram {
  readonly counts: Uint32Array;
  readonly low: number;
  /** Bins a unit. */
  readonly scale: number;
}

function countBins(values: Float64Array, { low, high, missing }: Extent): Histogram {
  const counts = new Uint32Array(bins);
  // A hair less than all bins, so that the highest value falls into the last one.
  const scale = (bins * (1 - 1e-9)) / (high - low);
  for (let index = 0; index < values.length; index += 1) {
    const bin = ((read(values, index) - low) * scale) | 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  // What is no number has fallen into the first bin.
  counts[0] = (counts[0] ?? 0) - missing;
  return { counts, low, scale };
}

/** Puts the value of whole rank `rank` in its place, none greater before it and none less behind it (Hoare 1961). */
function selectRank(values: Float64Array, rank: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = read(values, (from + to) >>> 1);
    let left = from;
    let right = to;
    while (left <= right) {
      while (read(values, left) < pivot) left += 1;
      while (read(values, right) > pivot) right -= 1;
      if (left > right) break;
      const value = read(values, left);
      values[left] = read(values, right);
      values[right] = value;
      left += 1;
      right -= 1;
    }
    if (rank <= right) to = right;
    else if (rank >= left) from = left;
    else break;
  }
  return read(values, rank);
}

/** The values of one bin, in no order. */
function gatherBin(values: Float64Array, { counts, low, scale }: Histogram, bin: number): Float64Array {
  const inside = new Float64Array(counts[bin] ?? 0);
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const place = (read(values, index) - low) * scale;
    // What is no number is in no bin.
    if (!(place >= bin && place < bin + 1)) continue;
    inside[count] = read(values, index);
    count += 1;
  }
  return inside.subarray(0, count);
}

/** The value at a rank of a crowded bin, which may lie between two whole ones: an amount that many paths share is named exactly. */
function pickFromBin(inside: Float64Array, rank: number): number {
  const below = Math.min(Math.floor(rank), inside.length - 1);
  const first = selectRank(inside, below);
  if (below + 1 >= inside.length || rank === below) return first;
  let second = Infinity;
  for (let index = below + 1; index < inside.length; index += 1)
    second = Math.min(second, read(inside, index));
  return first + (second - first) * (rank - below);
}

/** How many values make a bin so crowded that its own order matters. */
function crowd(count: number): number {
  return count / 100 + 32;
}

/**
 * The values below which the given shares (0 to 1, in rising order) of all values lie, from a histogram of 2,048 bins, evenly
 * filled, exact where one bin holds many. What is no number counts as less than everything; a quantile among those is NaN.
 */
export function computeQuantiles(values: Float64Array, shares: readonly number[]): readonly number[] {
  const extent = findExtent(values);
  const { low, high, missing } = extent;
  if (missing === values.length) return shares.map(() => NaN);
  const histogram = high > low ? countBins(values, extent) : null;
  let bin = 0;
  let before = 0;
  let gathered: { readonly bin: number; readonly inside: Float64Array } | null = null;
  return shares.map((share) => {
    const rank = share * (values.length - 1) - missing;
    if (rank < 0) return NaN;
    if (histogram === null) return low;
    const { counts, scale } = histogram;
    while (bin < bins - 1 && before + (counts[bin] ?? 0) <= rank) {
      before += counts[bin] ?? 0;
      bin += 1;
    }
    const inside = counts[bin] ?? 0;
    if (inside > crowd(values.length)) {
      // Several quantiles may stand in the same amount.
      if (gathered?.bin !== bin) gathered = { bin, inside: gatherBin(values, histogram, bin) };
      return pickFromBin(gathered.inside, rank - before);
    }
    return low + (bin + Math.min(1, (rank - before + 0.5) / inside)) / scale;
  });
}

/** Share of the values that are at least `threshold`; what is no number is not. */
export function computeProbability(values: Float64Array, threshold: number): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) if (read(values, index) >= threshold) count += 1;
  return values.length === 0 ? NaN : count / values.length;
}

/** Equal classes between `from` and `to` and the share of the values in each; values beyond fall into the outer classes. */
export function countClasses(
  values: Float64Array,
  { from, to, classes }: { readonly from: number; readonly to: number; readonly classes: number },
): readonly number[] {
  const counts = new Float64Array(classes);
  const scale = to > from ? classes / (to - from) : 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = read(values, index);
    if (!(value <= Infinity)) continue;
    const place = Math.min(classes - 1, Math.max(0, Math.floor((value - from) * scale)));
    counts[place] = read(counts, place) + 1;
  }
  return Array.from(counts, (count) => count / values.length);
}
