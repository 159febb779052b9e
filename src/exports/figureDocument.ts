import { findLatestDay, formatDay } from '../format/days.ts';
import { messages } from '../i18n/messages.ts';
import { fileTexts } from '../i18n/exports/fileTexts.ts';
import type { Language } from '../model/index.ts';
import type { Density } from '../theme/densities.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';

/** A document behind a figure, as sources.json names it; `date` is a day or a month. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** What of a figure stands around its picture. */
export type FigureWords = Pick<
  ChartFigure,
  'id' | 'title' | 'subtitle' | 'summary' | 'notes' | 'keys' | 'sourceIds'
>;

/** A figure as it leaves the page, with what a reader must know who sees nothing but the file. */
export interface FigureDocument<TFigure extends FigureWords = ChartFigure> {
  readonly figure: TFigure;
  readonly language: Language;
  readonly density: Density;
  /** Which assumptions differ from the baseline, or that none does. */
  readonly scenario: string;
  /** The documents of `figure.sourceIds`; null when their list could not be loaded. */
  readonly sources: readonly CitedSource[] | null;
  /** Address that shows the same figure in the same scenario. */
  readonly link: string;
}

/** Day or month of the latest document, as in the data; null when none has a date. */
export function findLatestDate(sources: readonly CitedSource[] | null): string | null {
  return findLatestDay((sources ?? []).map(({ date }) => date));
}

function describeYears(dates: readonly (string | null)[]): string {
  const years = dates.flatMap((date) => date?.slice(0, 4) ?? []).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}

function groupByPublisher(sources: readonly CitedSource[]): ReadonlyMap<string, readonly CitedSource[]> {
  const groups = new Map<string, CitedSource[]>();
  for (const source of sources) {
    const group = groups.get(source.publisher);
    if (group === undefined) groups.set(source.publisher, [source]);
    else group.push(source);
  }
  return groups;
}

/** Publishers that a picture names; the table lists every document. */
const mostPublishers = 6;

/** Publishers with how many documents of which years, most documents first. */
export function describeSources({ figure, sources, language }: FigureDocument<FigureWords>): string {
  const texts = fileTexts[language];
  if (figure.sourceIds.length === 0) return messages[language].interface.panel.modelOnly;
  if (sources === null || sources.length === 0) return texts.unnamedSources(figure.sourceIds.length);
  const publishers = [...groupByPublisher(sources)].toSorted(([, a], [, b]) => b.length - a.length);
  const named = publishers
    .slice(0, mostPublishers)
    .map(([name, documents]) =>
      texts.publisher(name, documents.length, describeYears(documents.map(({ date }) => date))),
    );
  const others = publishers.slice(mostPublishers);
  const count = others.reduce((sum, [, documents]) => sum + documents.length, 0);
  return [...named, ...(others.length === 0 ? [] : [texts.morePublishers(others.length, count)])].join('; ');
}

export interface DocumentLine {
  readonly name: string;
  readonly text: string;
}

/** The lines that stand below every picture. */
export function listLines(document: FigureDocument<FigureWords>): readonly DocumentLine[] {
  const { lines } = fileTexts[document.language];
  const latest = findLatestDate(document.sources);
  return [
    { name: lines.scenario, text: document.scenario },
    { name: lines.sources, text: describeSources(document) },
    ...(latest === null ? [] : [{ name: lines.dataDate, text: formatDay(latest, document.language) }]),
  ];
}
