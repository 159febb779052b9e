import { useDeferredValue, useMemo } from 'react';
import type { Claim, ClaimsFile } from '../../data/claims.ts';
import type { Source } from '../../data/sources.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { EmptyResult } from '../../ui/EmptyResult.tsx';
import { buildVerdictBars } from '../../view-models/claims/buildVerdictBars.ts';
import { noClaimFilters, type ClaimFilters } from '../../view-models/claims/claimTypes.ts';
import {
  buildSearchableClaims,
  countClaims,
  filterClaims,
  toggleVerdict,
} from '../../view-models/claims/filterClaims.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimFilterFields } from './ClaimFilterFields.tsx';
import { VerdictChart } from './VerdictChart.tsx';

interface ClaimsViewProps {
  readonly file: ClaimsFile;
  readonly documents: ReadonlyMap<string, Source>;
  readonly filters: ClaimFilters;
  readonly onFilter: (change: (filters: ClaimFilters) => ClaimFilters) => void;
}

function isFiltering({ report, subject, verdicts, search }: ClaimFilters): boolean {
  return report !== null || subject !== null || verdicts.length > 0 || search.trim() !== '';
}

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly file: ClaimsFile;
  readonly documents: ReadonlyMap<string, Source>;
}

function ClaimList({ claims, file, documents }: ClaimListProps) {
  const texts = useClaimsTexts();
  return (
    <ul aria-label={texts.list} className="grid grid-cols-1 gap-4 xl:grid-cols-2">
      {claims.map((claim) => (
        <li key={claim.id} className="min-w-0">
          <ClaimCard
            claim={claim}
            verdict={file.verdicts.find(({ id }) => id === claim.verdict)}
            report={file.reports.find(({ id }) => id === claim.report)}
            documents={documents}
          />
        </li>
      ))}
    </ul>
  );
}

/** The claims with their verdicts as a chart, the choices, and the list of those that fit. */
export function ClaimsView({ file, documents, filters, onFilter }: ClaimsViewProps) {
  const language = useLanguage();
  const texts = useClaimsTexts();
  // Typing stays smooth: the field follows at once, the list when there is time.
  const applied = useDeferredValue(filters);
  const searchable = useMemo(() => buildSearchableClaims(file.claims, language), [file.claims, language]);
  const shown = useMemo(() => filterClaims(searchable, applied), [searchable, applied]);
  const counts = useMemo(() => countClaims(searchable, applied, 'verdict'), [searchable, applied]);
  const reset = () => onFilter(() => noClaimFilters);
  return (
    <div className="space-y-4">
      <p className="text-label text-muted">{texts.intro(file.claims.length, file.reports.length)}</p>
      <div className="grid grid-cols-1 gap-6 rounded-xl border border-line bg-surface p-4 sm:p-5 xl:grid-cols-2">
        <VerdictChart
          chart={buildVerdictBars(file.verdicts, counts, language, texts)}
          chosen={filters.verdicts}
          onToggle={(verdict) =>
            onFilter((now) => ({ ...now, verdicts: toggleVerdict(now.verdicts, verdict) }))
          }
        />
        <ClaimFilterFields
          filters={filters}
          reports={file.reports}
          reportCounts={countClaims(searchable, applied, 'report')}
          subjectCounts={countClaims(searchable, applied, 'subject')}
          isFiltered={isFiltering(filters)}
          onChange={(change) => onFilter((now) => ({ ...now, ...change }))}
          onReset={reset}
          status={texts.shown(shown.length, file.claims.length)}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyResult
          title={texts.emptyTitle}
          text={texts.emptyBody}
          resetLabel={texts.reset}
          onReset={reset}
        />
      ) : (
        <ClaimList claims={shown} file={file} documents={documents} />
      )}
    </div>
  );
}
