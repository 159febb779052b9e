import { useId } from 'react';
import type { Claim, Report, Verdict } from '../../data/claims.ts';
import type { Lever } from '../../data/levers.ts';
import type { Source } from '../../data/sources.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { ChartLink } from './ChartLink.tsx';
import { ClaimSources } from './ClaimSources.tsx';
import { FactsButton } from './FactsButton.tsx';
import { LeverLink } from './LeverLink.tsx';
import { VerdictMark } from './VerdictMark.tsx';

interface ClaimCardProps {
  readonly claim: Claim;
  readonly verdict: Verdict | undefined;
  readonly report: Report | undefined;
  /** The lever that the claim is about, if one is. */
  readonly lever: Lever | undefined;
  readonly documents: ReadonlyMap<string, Source>;
}

function VerdictLine({ claim, verdict }: Pick<ClaimCardProps, 'claim' | 'verdict'>) {
  const language = useLanguage();
  const claims = useClaimsTexts();
  const word = verdict?.label[language] ?? claim.verdict;
  return (
    <p className="flex items-start gap-1.5 text-label font-semibold" title={verdict?.meaning[language]}>
      <span className="mt-px inline-flex">
        <VerdictMark verdict={claim.verdict} />
      </span>
      <span>{claim.qualifier === undefined ? word : claims.qualified(word, claim.qualifier[language])}</span>
    </p>
  );
}

/** One claim: what the report says in its own words, what its source says, and what follows. */
export function ClaimCard({ claim, verdict, report, lever, documents }: ClaimCardProps) {
  const language = useLanguage();
  const claims = useClaimsTexts();
  const titleId = useId();
  return (
    <article
      aria-labelledby={titleId}
      data-claim={claim.id}
      className="flex h-full min-w-0 flex-col gap-2 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <VerdictLine claim={claim} verdict={verdict} />
      <h3 id={titleId} className="text-body font-semibold text-pretty">
        {claim.claim[language]}
      </h3>
      <dl className="space-y-2 text-label">
        <div>
          <dt className="text-small text-muted">{claims.wording}</dt>
          <dd lang="fr" className="border-l-2 border-line pl-3 italic">
            {claim.wording}
          </dd>
        </div>
        <div>
          <dt className="text-small text-muted">{claims.checked}</dt>
          <dd>{claim.checked[language]}</dd>
        </div>
      </dl>
      <ClaimSources urls={claim.urls} documents={documents} />
      <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-1 text-small">
        <p className="text-muted" title={report?.about[language]}>
          {claims.place(claim.id, report?.name[language] ?? claim.report)} · {claims.subjects[claim.subject]}
        </p>
        {claim.facts.length > 0 && <FactsButton ids={claim.facts} />}
        {claim.chart !== null && <ChartLink chart={claim.chart} race={claim.race} />}
        {claim.chart === null && lever !== undefined && <LeverLink lever={lever} />}
      </div>
    </article>
  );
}
