/**
 * Sobol's sequence with the direction numbers of Joe and Kuo (2008, new-joe-kuo-6), one row a dimension from the second on:
 * degree and inner coefficients of the primitive polynomial, then the first odd direction numbers.
 */
const directionSeeds: readonly (readonly [number, number, readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
  [7, 7, [1, 1, 3, 13, 7, 35, 63]],
  [7, 8, [1, 3, 5, 9, 1, 25, 53]],
  [7, 14, [1, 3, 1, 13, 9, 35, 107]],
  [7, 19, [1, 3, 1, 5, 27, 61, 31]],
  [7, 21, [1, 1, 5, 11, 19, 41, 61]],
  [7, 28, [1, 3, 5, 3, 3, 13, 69]],
  [7, 31, [1, 1, 7, 13, 1, 19, 1]],
  [7, 32, [1, 3, 7, 5, 13, 19, 59]],
  [7, 37, [1, 1, 3, 9, 25, 29, 41]],
  [7, 41, [1, 3, 5, 13, 23, 1, 55]],
];

/** Dimensions that the table has. */
export const maximumDimensions = directionSeeds.length + 1;

const bits = 32;

/** Direction numbers of one dimension as whole numbers of 32 bits, the first one with the highest bit. */
function buildDirections(dimension: number): Uint32Array {
  const directions = new Uint32Array(bits);
  const row = directionSeeds[dimension - 1];
  if (row === undefined) return directions.map((_, bit) => 1 << (bits - 1 - bit));
  const [degree, coefficients, first] = row;
  for (let bit = 0; bit < bits; bit += 1) {
    if (bit < degree) {
      directions[bit] = (first[bit] ?? 1) << (bits - 1 - bit);
      continue;
    }
    const older = directions[bit - degree] ?? 0;
    let direction = older ^ (older >>> degree);
    for (let k = 1; k < degree; k += 1)
      if (((coefficients >>> (degree - 1 - k)) & 1) === 1) direction ^= directions[bit - k] ?? 0;
    directions[bit] = direction;
  }
  return directions;
}

/** Points of one dimension in Gray-code order, as whole numbers of 32 bits: `target[i]` is point `from + i`. */
export function fillSobol(target: Uint32Array, dimension: number, from: number): void {
  if (dimension < 0 || dimension >= maximumDimensions)
    throw new RangeError(`There is no dimension ${dimension}.`);
  const directions = buildDirections(dimension);
  let point = 0;
  const gray = from ^ (from >>> 1);
  for (let bit = 0; bit < bits; bit += 1) if (((gray >>> bit) & 1) === 1) point ^= directions[bit] ?? 0;
  for (let index = 0; index < target.length; index += 1) {
    target[index] = point;
    // The bit that the Gray code flips next: the lowest one of the next index that is set.
    const next = from + index + 1;
    point ^= directions[31 - Math.clz32(next & -next)] ?? 0;
  }
}

function reverseBits(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

/** Spreads the bits of a whole number over a word. */
function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * Owen's nested scrambling by hashing (Laine and Karras 2011): every bit is turned or not by what stands above it. The evenness of
 * the points stays, the patterns between dimensions go.
 */
function scramble(word: number, seed: number): number {
  let x = reverseBits(word);
  x = (x + seed) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reverseBits(x) >>> 0;
}

/**
 * Even points between 0 and 1 (both excluded) of one dimension: `target[at + i]` is point `from + i`. The same seed gives the
 * same points.
 */
export function fillScrambledSobol(
  target: Float64Array,
  { at, from, count }: { readonly at: number; readonly from: number; readonly count: number },
  dimension: number,
  seed: number,
): void {
  const words = new Uint32Array(count);
  fillSobol(words, dimension, from);
  const own = mix(seed + Math.imul(dimension + 1, 0x9e3779b9));
  words.forEach((word, index) => {
    target[at + index] = (scramble(word, own) + 0.5) / 2 ** bits;
  });
}
