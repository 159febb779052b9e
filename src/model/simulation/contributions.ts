import { inputIds, type InputId } from '../inputs.ts';
import { read, type InputColumns } from './columns.ts';

/** How much of an outcome's variance one assumption explains alone. */
export interface VarianceShare {
  readonly id: InputId;
  /** Part of the variance, 0 to 1: first-order sensitivity index. */
  readonly share: number;
  /** Whether the outcome rises with the assumption, falls, or shows no clear direction. */
  readonly direction: 'rises' | 'falls' | 'none';
}

/** Paths of the smallest class that still has a mean worth the name. */
const pathsPerClass = 100;
const mostClasses = 50;

interface Moments {
  readonly mean: number;
  readonly variance: number;
  readonly known: number;
}

function computeMoments(values: Float64Array): Moments {
  let sum = 0;
  let known = 0;
  for (let path = 0; path < values.length; path += 1) {
    const value = read(values, path);
    if (!(Math.abs(value) < Infinity)) continue;
    sum += value;
    known += 1;
  }
  const mean = sum / known;
  let squares = 0;
  for (let path = 0; path < values.length; path += 1) {
    const value = read(values, path);
    if (Math.abs(value) < Infinity) squares += (value - mean) ** 2;
  }
  return { mean, variance: squares / known, known };
}

/**
 * Variance of the mean outcome over classes of one assumption's probability, less what classes of pure chance would show, as a
 * share of the whole variance.
 */
function computeShare(
  probabilities: Float64Array,
  values: Float64Array,
  { mean, variance, known }: Moments,
  classes: number,
): Omit<VarianceShare, 'id'> {
  const sums = new Float64Array(classes);
  const counts = new Float64Array(classes);
  let slope = 0;
  for (let path = 0; path < values.length; path += 1) {
    const deviation = read(values, path) - mean;
    if (!(Math.abs(deviation) < Infinity)) continue;
    const probability = read(probabilities, path);
    const place = Math.min(classes - 1, Math.floor(probability * classes));
    sums[place] = read(sums, place) + deviation;
    counts[place] = read(counts, place) + 1;
    slope += deviation * (probability - 0.5);
  }
  let between = 0;
  sums.forEach((sum, place) => (between += sum === 0 ? 0 : (sum * sum) / read(counts, place)));
  const explained = between / known;
  const chance = ((variance - explained) * (classes - 1)) / (known - classes);
  const share = Math.min(1, Math.max(0, (explained - chance) / variance));
  // Correlation with the assumption's rank; below a few hundredths its sign is chance.
  const correlation = (slope / known) * Math.sqrt(12 / variance);
  return { share, direction: Math.abs(correlation) < 0.03 ? 'none' : correlation > 0 ? 'rises' : 'falls' };
}

/**
 * What each assumption alone explains of an outcome's variance over the same paths as its percentiles, the largest first. Shares of
 * assumptions that move together overlap, so they may add up to more than 1; what only several explain together is in none.
 * `values`: the outcome, one a path. Without variance there is nothing to explain and the list is empty.
 */
export function computeContributions(
  probabilities: InputColumns,
  values: Float64Array,
  isUncertain: (id: InputId) => boolean,
): readonly VarianceShare[] {
  const moments = computeMoments(values);
  const classes = Math.min(mostClasses, Math.floor(moments.known / pathsPerClass));
  if (classes < 2 || !(moments.variance > 1e-18 * moments.mean ** 2)) return [];
  return inputIds
    .filter(isUncertain)
    .map((id) => ({ id, ...computeShare(probabilities[id], values, moments, classes) }))
    .sort((a, b) => b.share - a.share);
}
