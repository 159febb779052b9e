import { useDeferredValue, useMemo } from 'react';
import type { Claim, ClaimsFile } from '../../data/claims.ts';
import type { Lever } from '../../data/levers.ts';
import type { Source } from '../../data/sources.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { allClaims } from '../../store/sourcesSettings.ts';
import { EmptyResult } from '../../ui/EmptyResult.tsx';
import { buildVerdictFigure } from '../../view-models/claims/buildVerdictFigure.ts';
import { buildVerdictBars } from '../../view-models/claims/buildVerdictBars.ts';
import type { ClaimFilters } from '../../view-models/claims/claimTypes.ts';
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
  readonly levers: readonly Lever[];
  readonly filters: ClaimFilters;
  readonly onFilter: (change: Partial<ClaimFilters>) => void;
}

function isFiltering({ report, subject, verdicts, ids, search }: ClaimFilters): boolean {
  return report !== null || subject !== null || verdicts.length + ids.length > 0 || search.trim() !== '';
}

/** The documents that claims were held against, each once. */
function listDocuments(claims: readonly Claim[], documents: ReadonlyMap<string, Source>): readonly string[] {
  return [...new Set(claims.flatMap(({ urls }) => urls.flatMap((url) => documents.get(url)?.id ?? [])))];
}

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly file: ClaimsFile;
  readonly documents: ReadonlyMap<string, Source>;
  readonly levers: readonly Lever[];
}

function ClaimList({ claims, file, documents, levers }: ClaimListProps) {
  const texts = useClaimsTexts();
  return (
    <ul aria-label={texts.list} className="grid grid-cols-1 gap-4 xl:grid-cols-2">
      {claims.map((claim) => (
        <li key={claim.id} className="min-w-0">
          <ClaimCard
            claim={claim}
            verdict={file.verdicts.find(({ id }) => id === claim.verdict)}
            report={file.reports.find(({ id }) => id === claim.report)}
            lever={levers.find(({ claims: ids }) => ids.includes(claim.id))}
            documents={documents}
          />
        </li>
      ))}
    </ul>
  );
}

/** The claims with their verdicts as a chart, the choices, and the list of those that fit. */
export function ClaimsView({ file, documents, levers, filters, onFilter }: ClaimsViewProps) {
  const language = useLanguage();
  const texts = useClaimsTexts();
  // Typing stays smooth: the field follows at once, the list when there is time.
  const applied = useDeferredValue(filters);
  const searchable = useMemo(() => buildSearchableClaims(file.claims, language), [file.claims, language]);
  const shown = useMemo(() => filterClaims(searchable, applied), [searchable, applied]);
  const counts = useMemo(() => countClaims(searchable, applied, 'verdict'), [searchable, applied]);
  const chart = useMemo(
    () => buildVerdictBars(file.verdicts, counts, language, texts),
    [file.verdicts, counts, language, texts],
  );
  const figure = useMemo(
    () => buildVerdictFigure(chart, listDocuments(shown, documents), language, texts),
    [chart, shown, documents, language, texts],
  );
  const reset = () => onFilter(allClaims);
  return (
    <div className="space-y-4">
      <p className="text-label text-muted">{texts.intro(file.claims.length, file.reports.length)}</p>
      <div className="grid grid-cols-1 gap-6 rounded-xl border border-line bg-surface p-4 sm:p-5 xl:grid-cols-2">
        <VerdictChart
          chart={chart}
          figure={figure}
          chosen={filters.verdicts}
          onToggle={(verdict) => onFilter({ verdicts: toggleVerdict(filters.verdicts, verdict) })}
        />
        <ClaimFilterFields
          filters={filters}
          reports={file.reports}
          reportCounts={countClaims(searchable, applied, 'report')}
          subjectCounts={countClaims(searchable, applied, 'subject')}
          isFiltered={isFiltering(filters)}
          onChange={onFilter}
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
        <ClaimList claims={shown} file={file} documents={documents} levers={levers} />
      )}
    </div>
  );
}
