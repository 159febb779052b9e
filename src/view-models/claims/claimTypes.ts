import type { Localized } from '../../model/index.ts';

/** A checked claim of a report, as far as the list needs it. */
export interface ClaimEntry {
  readonly id: string;
  readonly report: string;
  readonly subject: string;
  /** Figure or view that shows it. */
  readonly chart: string | null;
  readonly claim: Localized;
  /** The report's own words, French. */
  readonly wording: string;
  readonly checked: Localized;
  readonly verdict: string;
  readonly qualifier?: Localized | undefined;
  readonly urls: readonly string[];
}

/** A claim with the folded text that searches look into. */
export interface SearchableClaim<TClaim extends ClaimEntry = ClaimEntry> {
  readonly entry: TClaim;
  readonly searchText: string;
}

/** What a person chose to see; null and empty choose everything. */
export interface ClaimFilters {
  readonly report: string | null;
  readonly subject: string | null;
  readonly verdicts: readonly string[];
  /** As typed. */
  readonly search: string;
}

export const noClaimFilters: ClaimFilters = { report: null, subject: null, verdicts: [], search: '' };
