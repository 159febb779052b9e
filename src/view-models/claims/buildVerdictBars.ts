import type { ClaimsTexts } from '../../i18n/claims/claimsTexts.ts';
import type { Language, Localized } from '../../model/index.ts';

/** One horizontal bar: how many claims came to a verdict. */
export interface VerdictBar {
  readonly verdict: string;
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
  /** Length as a part of the longest bar, 0 to 1. */
  readonly length: number;
  /** Label and count in words. */
  readonly summary: string;
}

export interface VerdictBars {
  /** The finding, from the counts as they stand. */
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly VerdictBar[];
}

interface NamedVerdict {
  readonly id: string;
  readonly label: Localized;
  readonly meaning: Localized;
}

/** The counts of claims by verdict as a figure of horizontal bars. Verdicts without claims keep their row. */
export function buildVerdictBars(
  verdicts: readonly NamedVerdict[],
  counts: ReadonlyMap<string, number>,
  language: Language,
  texts: ClaimsTexts,
): VerdictBars {
  const longest = Math.max(...counts.values(), 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const bars = verdicts.map(({ id, label, meaning }) => {
    const count = counts.get(id) ?? 0;
    return {
      verdict: id,
      label: label[language],
      meaning: meaning[language],
      count,
      length: count / longest,
      summary: texts.bar(label[language], count),
    };
  });
  const title =
    all === 0
      ? texts.findingNone
      : texts.finding(counts.get('confirmed') ?? 0, all, counts.get('contradicted') ?? 0);
  return { title, subtitle: texts.chartSubtitle, bars };
}
