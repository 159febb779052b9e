import { makeOnce } from '../../format/makeOnce.ts';
import { formatNumber, formatYear } from '../../format/number.ts';
import { dataTableTexts } from '../../i18n/data-table/dataTableTexts.ts';
import { ledgerTexts } from '../../i18n/ledger/ledgerTexts.ts';
import type { Language } from '../../model/index.ts';
import { formatDay } from '../../format/days.ts';
import { formatPeriod } from '../ledger/formatPeriod.ts';
import type { FactRow, TableFact } from './factTypes.ts';
import { findPeriodKind } from './periods.ts';

/** What the rows are written with. */
export interface RowWriting {
  readonly language: Language;
  /** What a metric is called; the only place to ask. */
  readonly nameMetric: (entity: string, metric: string) => string;
  /** Title of a document; null when it is not known. */
  readonly nameSource: (id: string) => string | null;
}

/** Facts are given with at most this many digits after the separator. */
const mostFractionDigits = 6;

/** An id as words: "google_cloud" is "google cloud". */
export function readableId(id: string): string {
  return id.replaceAll('_', ' ');
}

function lookUp(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? readableId(id)) : readableId(id);
}

/** The number of a fact in full; calendar years are not grouped. */
export function formatExact(value: number, unit: string, language: Language): string {
  return unit === 'year' ? formatYear(value) : formatNumber(value, language, mostFractionDigits);
}

function nameFigure({ entity, metric, period, unit }: TableFact): string {
  return `${entity} ${metric} ${period} ${unit}`;
}

/** The different values that are given for each figure. */
function listValues(facts: readonly TableFact[]): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>();
  for (const fact of facts) {
    const key = nameFigure(fact);
    const known = values.get(key);
    if (known === undefined) values.set(key, [fact.value]);
    else known.push(fact.value);
  }
  return values;
}

/** Facts as rows of the table, in their order. Unknown units, companies and sources appear as their ids. */
export function buildFactRows<TFact extends TableFact>(
  facts: readonly TFact[],
  { language, nameMetric, nameSource }: RowWriting,
): readonly FactRow<TFact>[] {
  const texts = dataTableTexts[language];
  const valuesOf = listValues(facts);
  const writePeriod = makeOnce((period: string) => formatPeriod(period, language, ledgerTexts[language]));
  const writeDay = makeOnce((day: string) => formatDay(day, language));
  const writeSource = makeOnce((id: string) => nameSource(id) ?? id);
  return facts.map((fact, place) => {
    const figure = nameFigure(fact);
    const values = valuesOf.get(figure) ?? [];
    return {
      fact,
      place,
      figure,
      periodKind: findPeriodKind(fact.period),
      sameFigure: values.length,
      isDisputed: values.some((value) => value !== fact.value),
      texts: {
        metric: nameMetric(fact.entity, fact.metric),
        entity: lookUp(texts.entities, fact.entity),
        period: writePeriod(fact.period),
        value: formatExact(fact.value, fact.unit, language),
        unit: lookUp(texts.units, fact.unit),
        confidence: lookUp(texts.confidences, fact.confidence),
        source: writeSource(fact.source),
        note: fact.note,
        periodEnd: fact.periodEnd === null ? '' : writeDay(fact.periodEnd),
        metricId: fact.metric,
        id: fact.id,
      },
    };
  });
}
