import type { HeatLevel } from './twoWayTypes.ts';

const steps = 5;
const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** A round width of which five reach as far as the farthest value; 1 where all values are on the line. */
export function chooseHeatStep(values: readonly (number | null)[], line: number): number {
  const farthest = Math.max(0, ...values.map((value) => (value === null ? 0 : Math.abs(value - line))));
  // Nearer than that is noise.
  if (farthest <= 1e-9 * Math.max(1, Math.abs(line))) return 1;
  const size = 10 ** Math.floor(Math.log10(farthest / steps));
  return size * (roundSteps.find((round) => round * size * steps >= farthest) ?? 10);
}

/** How far a value lies from the line, in steps of the scale. What is on the line counts as above it. */
export function measureHeat(value: number | null, line: number, width: number): HeatLevel | null {
  if (value === null || !Number.isFinite(value)) return null;
  const count = Math.floor(Math.abs(value - line) / width) + 1;
  const step = count >= 5 ? 5 : count === 4 ? 4 : count === 3 ? 3 : count === 2 ? 2 : 1;
  return { side: value < line ? 'low' : 'high', step };
}
