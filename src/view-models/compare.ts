export type Comparison = 'above' | 'below' | 'same';

/** Differences below this many billions, or this share of the reference, are not worth a word in a title. */
const smallestAmount = 0.05;
const smallestShare = 0.005;

/** How an amount stands to another one, as a title may put it. */
export function compareAmounts(value: number, reference: number): Comparison {
  const difference = value - reference;
  const smallest = Math.max(smallestAmount, smallestShare * Math.abs(reference));
  if (Math.abs(difference) < smallest) return 'same';
  return difference > 0 ? 'above' : 'below';
}
