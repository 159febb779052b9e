import { at, type Series } from './series.ts';

/** When a rival's sales reach those of AWS. Years are calendar years; `at` is rounded to a tenth of a year. */
export type Overtaking =
  | { readonly kind: 'alreadyAhead' }
  | { readonly kind: 'at'; readonly year: number }
  | { readonly kind: 'notBy'; readonly year: number };

/**
 * Finds the first point at which the rival is at least as large, on straight lines between the annual figures. Index 0 of both
 * series is `firstYear`. Throws a RangeError when they are empty or of different lengths.
 */
export function computeOvertaking(aws: Series, rival: Series, firstYear: number): Overtaking {
  if (aws.length === 0 || aws.length !== rival.length) {
    throw new RangeError(
      `AWS has ${aws.length} years and the rival ${rival.length}; they need the same years.`,
    );
  }
  const leads = aws.map((revenue, t) => revenue - at(rival, t));
  const overtaken = leads.findIndex((lead) => lead <= 0);
  if (overtaken === 0) return { kind: 'alreadyAhead' };
  if (overtaken < 0) return { kind: 'notBy', year: firstYear + aws.length - 1 };
  const leadBefore = at(leads, overtaken - 1);
  const crossing = leadBefore / (leadBefore - at(leads, overtaken));
  return { kind: 'at', year: roundToTenth(firstYear + overtaken - 1 + crossing) };
}

function roundToTenth(year: number): number {
  return Math.round(year * 10) / 10;
}
