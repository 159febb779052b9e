import type { Language, Localized } from '../../model/index.ts';
import { foldWords } from './foldWords.ts';
import { makeEntry, type SearchEntry } from './searchEntries.ts';

/** A row of the facts, as far as the search reads it. */
export interface SearchableFact {
  readonly id: string;
  readonly entity: string;
  readonly metric: string;
  readonly period: string;
  readonly periodEnd: string | null;
}

/** What a metric is called and what it counts. */
export interface SearchableMetric {
  readonly label: Localized;
  readonly definition: Localized;
}

/** The facts of one metric, the latest first. */
export interface FigureTarget<TFact extends SearchableFact> {
  readonly kind: 'figure';
  readonly label: string;
  readonly facts: readonly TFact[];
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The day on which a period ends; fiscal years count as if they were calendar years, which is near enough to sort. */
function findEnd({ period, periodEnd }: SearchableFact): string {
  if (periodEnd !== null) return periodEnd;
  const [, year, part] = /^(?:FY)?(\d{4})(?:([QH]\d)|-.*)?$/.exec(period) ?? [];
  if (year === undefined) return period;
  if (part === undefined) return period.includes('-') ? period : `${year}-12-31`;
  const quarter = part.startsWith('Q') ? Number(part[1]) : Number(part[1]) * 2;
  return `${year}-${quarterEnds[quarter - 1] ?? '12-31'}`;
}

/** The latest first; of two that end on the same day the longer one, whose name is shorter. */
function sortFacts<TFact extends SearchableFact>(facts: readonly TFact[]): readonly TFact[] {
  // Days as the calendar writes them sort as plain texts, many times faster than words do.
  return facts
    .map((fact) => ({ fact, end: findEnd(fact) }))
    .toSorted((a, b) =>
      a.end === b.end ? a.fact.period.length - b.fact.period.length : a.end < b.end ? 1 : -1,
    )
    .map(({ fact }) => fact);
}

/** "2025Q4" can be looked for as 2025, Q4, T4 (French) or 2025Q4. */
function listPeriodWords(period: string): readonly string[] {
  const part = /([QH])(\d)$/.exec(period);
  const french = part === null ? [] : [`${part[1] === 'Q' ? 't' : 's'}${part[2] ?? ''}`];
  const year = /\d{4}/.exec(period)?.[0] ?? '';
  return [...foldWords(period), year, ...(part === null ? [] : [part[0].toLowerCase()]), ...french];
}

// The same periods come back with every metric.
const knownWords = new Map<string, readonly string[]>();
const mostKnownWords = 5000;

function readPeriodWords(period: string): readonly string[] {
  const known = knownWords.get(period);
  if (known !== undefined) return known;
  if (knownWords.size >= mostKnownWords) knownWords.clear();
  const words = listPeriodWords(period);
  knownWords.set(period, words);
  return words;
}

/** One entry a metric; its periods are words of it, so that "aws sales 2024" finds it. */
export function listFigureEntries<TFact extends SearchableFact>(
  facts: readonly TFact[],
  describe: (entity: string, metric: string) => SearchableMetric,
  language: Language,
): readonly SearchEntry<FigureTarget<TFact>>[] {
  const groups = new Map<string, TFact[]>();
  for (const fact of facts) {
    const key = `${fact.entity} ${fact.metric}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups].flatMap(([key, group]) => {
    const sorted = sortFacts(group);
    const [latest] = sorted;
    if (latest === undefined) return [];
    const { label, definition } = describe(latest.entity, latest.metric);
    return [
      makeEntry({
        id: `figure-${foldWords(key).join('-')}`,
        group: 'figure',
        label: label[language],
        keywords: [
          label.en,
          label.fr,
          definition[language],
          key.replaceAll('_', ' '),
          [...new Set(sorted.flatMap(({ period }) => readPeriodWords(period)))].join(' '),
        ],
        target: { kind: 'figure', label: label[language], facts: sorted },
      }),
    ];
  });
}

/** The fact that a search means: the latest of the periods it names, else the latest of all. */
export function pickFact<TFact extends SearchableFact>(
  facts: readonly TFact[],
  query: string,
): TFact | undefined {
  const typed = new Set(foldWords(query));
  const namesPeriod = (word: string): boolean => /\d/.test(word);
  const wanted = [...typed].filter(namesPeriod);
  const fits = ({ period }: TFact): boolean => {
    const words = new Set(listPeriodWords(period));
    return wanted.every((word) => words.has(word));
  };
  const asked = wanted.length === 0 ? undefined : facts.find(fits);
  return asked ?? facts[0];
}
