import type { ReactNode } from 'react';
import type { Report } from '../../data/claims.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { subjectIds } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import type { ClaimFilters } from '../../view-models/claims/claimTypes.ts';

interface ClaimFilterFieldsProps {
  readonly filters: ClaimFilters;
  readonly reports: readonly Report[];
  /** How many claims each choice would leave. */
  readonly reportCounts: ReadonlyMap<string, number>;
  readonly subjectCounts: ReadonlyMap<string, number>;
  readonly isFiltered: boolean;
  readonly onChange: (change: Partial<ClaimFilters>) => void;
  readonly onReset: () => void;
  /** How many are shown. */
  readonly status: ReactNode;
}

/** The choices beside the verdicts: report, subject, words. */
export function ClaimFilterFields(props: ClaimFilterFieldsProps) {
  const { filters, reports, reportCounts, subjectCounts, isFiltered, onChange, onReset, status } = props;
  const claims = useClaimsTexts();
  const language = useLanguage();
  const reportOptions = reports.map(({ id, name }) => ({
    value: id,
    label: claims.counted(name[language], reportCounts.get(id) ?? 0),
  }));
  const subjectOptions = subjectIds.map((id) => ({
    value: id,
    label: claims.counted(claims.subjects[id], subjectCounts.get(id) ?? 0),
  }));
  return (
    <section aria-label={claims.filters} className="flex min-w-0 flex-col gap-3">
      <SearchField
        label={claims.search}
        placeholder={claims.searchHint}
        value={filters.search}
        onChange={(search) => onChange({ search })}
      />
      <FilterSelect
        label={claims.report}
        allLabel={claims.allReports}
        options={reportOptions}
        value={filters.report}
        onChange={(report) => onChange({ report })}
      />
      <FilterSelect
        label={claims.subject}
        allLabel={claims.allSubjects}
        options={subjectOptions}
        value={filters.subject}
        onChange={(subject) => onChange({ subject })}
      />
      {filters.ids.length > 0 && (
        <p className="flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-raised px-3 py-1.5 text-label">
          {claims.chosen(filters.ids.length)}
          <Button look="quiet" onClick={() => onChange({ ids: [] })}>
            {claims.dropChosen}
          </Button>
        </p>
      )}
      <div className="mt-auto flex min-h-control flex-wrap items-center justify-between gap-2 text-label">
        <p role="status" className="font-medium">
          {status}
        </p>
        {isFiltered && <Button onClick={onReset}>{claims.reset}</Button>}
      </div>
    </section>
  );
}
