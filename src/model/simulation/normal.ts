/**
 * Standard normal distribution in double precision. Inverse: algorithm AS 241 (Wichura 1988), relative error about 1e-16.
 * Distribution function: Hart's rational approximation in the form of West (2005), absolute error about 1e-15.
 */

/** Coefficients of a polynomial, the highest power first. */
type Polynomial = readonly number[];

function evaluate(polynomial: Polynomial, x: number): number {
  let sum = 0;
  for (const coefficient of polynomial) sum = sum * x + coefficient;
  return sum;
}

const central: readonly [Polynomial, Polynomial] = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];
const middle: readonly [Polynomial, Polynomial] = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const far: readonly [Polynomial, Polynomial] = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];

function divide([above, below]: readonly [Polynomial, Polynomial], x: number): number {
  return evaluate(above, x) / evaluate(below, x);
}

/** The value below which a standard normal draw falls with probability `p`; ±Infinity at 1 and 0, NaN outside. */
export function inverseNormal(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * divide(central, 0.180625 - fromMiddle * fromMiddle);
  const tail = Math.sqrt(-Math.log(fromMiddle < 0 ? p : 1 - p));
  const distance = tail <= 5 ? divide(middle, tail - 1.6) : divide(far, tail - 5);
  return fromMiddle < 0 ? -distance : distance;
}

const body: readonly [Polynomial, Polynomial] = [
  [
    0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
    221.213596169931, 220.206867912376,
  ],
  [
    0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
    637.333633378831, 793.826512519948, 440.413735824752,
  ],
];
const rootOfTwoPi = Math.sqrt(2 * Math.PI);
const bodyEnd = 7.07106781186547;

/** Probability that a standard normal draw is at most `x`. */
export function normalProbability(x: number): number {
  const distance = Math.abs(x);
  const density = Math.exp((-distance * distance) / 2);
  const tail =
    distance < bodyEnd
      ? density * divide(body, distance)
      : density /
        (rootOfTwoPi * (distance + 1 / (distance + 2 / (distance + 3 / (distance + 4 / (distance + 0.65))))));
  return x > 0 ? 1 - tail : tail;
}
