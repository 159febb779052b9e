import type { Assumptions } from '../assumptions.ts';
import type { Baseline } from '../baseline.ts';
import { rollAssumptions } from './rollAssumptions.ts';
import { readBaseline } from './rollForward.ts';

/** What the page computes with: the shipped base year, or a later one of the person's own. */
export interface ActiveBasis {
  readonly baseline: Baseline;
  readonly assumptions: Assumptions;
  /** Years between the shipped base year and this one; 0 when the shipped one holds. */
  readonly yearsRolled: number;
}

/** The base year a person chose, as long as it is later than the shipped one. Never throws. */
export function selectBasis(
  stored: string | null,
  baseline: Baseline,
  assumptions: Assumptions,
): ActiveBasis {
  const own = stored === null ? null : readBaseline(stored);
  const yearsRolled = own === null ? 0 : own.baseYear.year - baseline.baseYear.year;
  if (own === null || yearsRolled <= 0) return { baseline, assumptions, yearsRolled: 0 };
  return { baseline: own, assumptions: rollAssumptions(assumptions, baseline, own), yearsRolled };
}
