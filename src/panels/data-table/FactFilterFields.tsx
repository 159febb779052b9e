import { useMemo } from 'react';
import type { Fact } from '../../data/facts.ts';
import { formatNumber } from '../../format/number.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import type { SelectOption } from '../../ui/Select.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { periodKinds } from '../../model/index.ts';
import { type FactFilters, type FactRow } from '../../view-models/data-table/factTypes.ts';
import { countFacets, readFacet, type FacetId } from '../../view-models/data-table/filterFacts.ts';

type Rows = readonly FactRow<Fact>[];

interface FactFilterFieldsProps {
  readonly rows: Rows;
  /** As typed. */
  readonly filters: FactFilters;
  /** As the table stands, a moment behind while somebody types. */
  readonly applied: FactFilters;
  readonly onChange: (change: Partial<FactFilters>) => void;
}

const shownFacets = [
  'entity',
  'metric',
  'confidence',
  'unit',
  'periodKind',
] as const satisfies readonly FacetId[];

/** The name of every value of a choice, once. */
function useFacetNames(rows: Rows, facet: FacetId): ReadonlyMap<string, string> {
  const { periodKinds: kinds } = useDataTableTexts();
  return useMemo(() => {
    const names = new Map<string, string>();
    if (facet === 'periodKind') {
      for (const kind of periodKinds) names.set(kind, kinds[kind]);
      return names;
    }
    for (const row of rows) names.set(readFacet(row, facet), row.texts[facet]);
    return names;
  }, [rows, facet, kinds]);
}

interface FacetFieldProps {
  readonly facet: FacetId;
  readonly rows: Rows;
  readonly value: string | null;
  /** How many rows each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (value: string | null) => void;
}

/** One choice; values that the other choices leave nothing of are not offered. */
function FacetField({ facet, rows, value, counts, onChange }: FacetFieldProps) {
  const texts = useDataTableTexts();
  const language = useLanguage();
  const names = useFacetNames(rows, facet);
  const options = useMemo(() => {
    // A link may name a value that the facts do not have.
    const known = value === null || names.has(value) ? names : new Map([...names, [value, value]]);
    const offered = [...known]
      .filter(([id]) => counts.has(id) || id === value)
      .map(([id, name]): SelectOption<string> => {
        const count = formatNumber(counts.get(id) ?? 0, language, 0);
        return { value: id, label: texts.counted(name, count) };
      });
    if (facet !== 'metric') return offered;
    return offered.toSorted((a, b) => a.label.localeCompare(b.label, language));
  }, [names, counts, value, facet, language, texts]);
  return (
    <FilterSelect
      label={facet === 'periodKind' ? texts.periodKind : texts.columns[facet]}
      allLabel={texts.all[facet]}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}

/** Words, company, figure, confidence, unit and kind of period. */
export function FactFilterFields({ rows, filters, applied, onChange }: FactFilterFieldsProps) {
  const texts = useDataTableTexts();
  const counts = useMemo(() => countFacets(rows, applied), [rows, applied]);
  return (
    <section aria-label={texts.filters} className="grid grid-cols-2 gap-3 xl:grid-cols-3">
      <div className="col-span-2 sm:col-span-1">
        <SearchField
          label={texts.search}
          placeholder={texts.searchHint}
          value={filters.search}
          onChange={(search) => onChange({ search })}
        />
      </div>
      {shownFacets.map((facet) => (
        <FacetField
          key={facet}
          facet={facet}
          rows={rows}
          value={filters[facet]}
          counts={counts[facet]}
          onChange={(value) => onChange({ [facet]: value })}
        />
      ))}
    </section>
  );
}
