import { foldText, includesWords } from '../../format/foldText.ts';
import type { Language, VerdictId } from '../../model/index.ts';
import type { ClaimEntry, ClaimFilters, SearchableClaim } from './claimTypes.ts';

/** Gives every claim its search text: what is shown of it in this language, and the report's own words. */
export function buildSearchableClaims<TClaim extends ClaimEntry>(
  claims: readonly TClaim[],
  language: Language,
): readonly SearchableClaim<TClaim>[] {
  return claims.map((entry) => {
    const { id, claim, wording, checked, qualifier } = entry;
    const texts = [id, claim[language], wording, checked[language], qualifier?.[language] ?? ''];
    return { entry, searchText: foldText(texts.join(' ')) };
  });
}

type Facet = 'report' | 'subject' | 'verdict';

function matches(
  { entry, searchText }: SearchableClaim,
  filters: ClaimFilters,
  search: string,
  except?: Facet,
): boolean {
  const { report, subject, verdicts, ids } = filters;
  if (ids.length > 0 && !ids.includes(entry.id)) return false;
  if (except !== 'report' && report !== null && entry.report !== report) return false;
  if (except !== 'subject' && subject !== null && entry.subject !== subject) return false;
  const isChosen = verdicts.length === 0 || verdicts.some((verdict) => verdict === entry.verdict);
  if (except !== 'verdict' && !isChosen) return false;
  return includesWords(searchText, search);
}

/** The claims that fit every choice, in their order. */
export function filterClaims<TClaim extends ClaimEntry>(
  claims: readonly SearchableClaim<TClaim>[],
  filters: ClaimFilters,
): readonly TClaim[] {
  const search = foldText(filters.search);
  return claims.filter((claim) => matches(claim, filters, search)).map(({ entry }) => entry);
}

/** How many claims each value of one choice would leave, the other choices being as they are. */
export function countClaims(
  claims: readonly SearchableClaim[],
  filters: ClaimFilters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const search = foldText(filters.search);
  const counts = new Map<string, number>();
  for (const claim of claims) {
    if (!matches(claim, filters, search, facet)) continue;
    const value = claim.entry[facet];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Adds a verdict to the chosen ones or takes it out. */
export function toggleVerdict(verdicts: readonly VerdictId[], verdict: VerdictId): readonly VerdictId[] {
  return verdicts.includes(verdict)
    ? verdicts.filter((chosen) => chosen !== verdict)
    : [...verdicts, verdict];
}
