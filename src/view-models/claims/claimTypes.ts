import type { Localized, SubjectId, VerdictId } from '../../model/index.ts';

/** A checked claim of a report, as far as the list needs it. */
export interface ClaimEntry {
  readonly id: string;
  readonly report: string;
  readonly subject: string;
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
  readonly subject: SubjectId | null;
  readonly verdicts: readonly VerdictId[];
  /** Only these claims. */
  readonly ids: readonly string[];
  /** As typed. */
  readonly search: string;
}
