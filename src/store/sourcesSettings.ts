import {
  factColumnIds,
  periodKinds,
  subjectIds,
  verdictIds,
  type FactColumnId,
  type PeriodKind,
  type SubjectId,
  type VerdictId,
} from '../model/index.ts';
import type { SettingKey } from './linkNotices.ts';
import { makeReader, parseName, type Report } from './settingReader.ts';
import { defaultSourcesTab, isOneOf, type SourcesTab, type ViewId } from './views.ts';

/** Which claims are listed; null and empty choose everything. */
export interface ClaimChoices {
  /** Id of a report, three digits. */
  readonly report: string | null;
  readonly subject: SubjectId | null;
  /** In the order of the verdicts. */
  readonly verdicts: readonly VerdictId[];
  /** Only these claims, by their ids. */
  readonly ids: readonly string[];
  /** As typed. */
  readonly search: string;
}

/** Which facts the table lists, and how; null and empty choose everything. */
export interface TableChoices {
  readonly entity: string | null;
  /** "entity metric", since one metric id can mean different things of different companies. */
  readonly metric: string | null;
  readonly confidence: string | null;
  readonly unit: string | null;
  readonly periodKind: PeriodKind | null;
  /** Only figures that several rows give. */
  readonly isRepeatedOnly: boolean;
  /** As typed. */
  readonly search: string;
  readonly sort: { readonly column: FactColumnId; readonly isDescending: boolean } | null;
}

export const allClaims: ClaimChoices = { report: null, subject: null, verdicts: [], ids: [], search: '' };

export const wholeTable: TableChoices = {
  entity: null,
  metric: null,
  confidence: null,
  unit: null,
  periodKind: null,
  isRepeatedOnly: false,
  search: '',
  sort: null,
};

type Values = ReadonlyMap<string, string>;
type Pairs = readonly (readonly [SettingKey, string])[];

/** Words for a search are few; what is longer was pasted by mistake and would make links unwieldy. */
const longestSearch = 80;
/** More claims than any lever has. */
const mostIds = 40;

const claimId = /^\d{3}-\d{2}$/;
const reportId = /^\d{3}$/;
/** A name out of the facts: which ones there are, only the data know. */
const factName = /^[\w.-]{1,60}$/;
const metricName = /^[\w.-]{1,40} [\w.-]{1,60}$/;

/** At most so many characters, none of which has no shape or half of one. */
function settleSearch(text: string): string {
  return Array.from(text.replace(/\p{C}/gu, ' ')).slice(0, longestSearch).join('');
}

/** Choices that keep their promises; what is the same stays the same object. */
export function settleClaims(next: ClaimChoices, current: ClaimChoices): ClaimChoices {
  if (next === current) return current;
  const settled = {
    ...next,
    verdicts: verdictIds.filter((id) => next.verdicts.includes(id)),
    ids: [...new Set(next.ids)].filter((id) => claimId.test(id)).slice(0, mostIds),
    search: settleSearch(next.search),
  };
  return JSON.stringify(settled) === JSON.stringify(current) ? current : settled;
}

/** The same for the table. */
export function settleTable(next: TableChoices, current: TableChoices): TableChoices {
  if (next === current) return current;
  const settled = { ...next, search: settleSearch(next.search) };
  return JSON.stringify(settled) === JSON.stringify(current) ? current : settled;
}

const parsePattern = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);

/** Names with commas between them; null when one of them is none. */
function parseList<TName extends string>(
  text: string,
  parse: (name: string) => TName | null,
): readonly TName[] | null {
  const names = text.split(',').map((name) => parse(name.trim()));
  const known = names.filter((name) => name !== null);
  return known.length === names.length ? known : null;
}

function parseVerdicts(text: string): readonly VerdictId[] | null {
  const chosen = parseList(text, parseName(verdictIds));
  return chosen === null ? null : verdictIds.filter((id) => chosen.includes(id));
}

function parseIds(text: string): readonly string[] | null {
  const ids = parseList(text, parsePattern(claimId));
  return ids === null || ids.length > mostIds ? null : [...new Set(ids)];
}

function parseSearch(text: string): string | null {
  return Array.from(text).length > longestSearch ? null : settleSearch(text);
}

/** "value" from the least on, "value-" from the greatest on. */
function parseSort(text: string): TableChoices['sort'] {
  const isDescending = text.endsWith('-');
  const column = isDescending ? text.slice(0, -1) : text;
  return isOneOf(factColumnIds, column) ? { column, isDescending } : null;
}

/** What a link says about the claims; what cannot be used is reported and left out. */
function decodeClaims(values: Values, report: Report): ClaimChoices {
  const read = makeReader(values, report);
  return settleClaims(
    {
      report: read<string | null>('report', parsePattern(reportId), null),
      subject: read<SubjectId | null>('subject', parseName(subjectIds), null),
      verdicts: read('verdict', parseVerdicts, []),
      ids: read('ids', parseIds, []),
      search: read('q', parseSearch, ''),
    },
    allClaims,
  );
}

/** What a link says about the table of facts. */
function decodeTable(values: Values, report: Report): TableChoices {
  const read = makeReader(values, report);
  const readName = (key: SettingKey, pattern = factName) =>
    read<string | null>(key, parsePattern(pattern), null);
  return settleTable(
    {
      entity: readName('company'),
      metric: readName('figure', metricName),
      confidence: readName('conf'),
      unit: readName('unit'),
      periodKind: read<TableChoices['periodKind']>('kind', parseName(periodKinds), null),
      isRepeatedOnly: read('twice', (text) => (text === '1' ? true : null), false),
      search: read('q', parseSearch, ''),
      sort: read('sort', parseSort, null),
    },
    wholeTable,
  );
}

/** A text as links carry it: spaces are plus signs, everything else that is not plain is encoded. */
function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

function leaveOutEmpty(pairs: readonly (readonly [SettingKey, string | null])[]): Pairs {
  return pairs.flatMap(([key, text]) => (text === null || text === '' ? [] : [[key, text] as const]));
}

/** What differs from all claims, as keys and values of a link. */
function encodeClaims({ report, subject, verdicts, ids, search }: ClaimChoices): Pairs {
  return leaveOutEmpty([
    ['report', report],
    ['subject', subject],
    ['verdict', verdicts.join()],
    ['ids', ids.join()],
    ['q', encodeText(search.trim())],
  ]);
}

/** What differs from the whole table in its own order. */
function encodeTable(table: TableChoices): Pairs {
  const { entity, metric, confidence, unit, periodKind, isRepeatedOnly, search, sort } = table;
  return leaveOutEmpty([
    ['company', entity],
    ['figure', metric === null ? null : encodeText(metric)],
    ['conf', confidence],
    ['unit', unit],
    ['kind', periodKind],
    ['twice', isRepeatedOnly ? '1' : null],
    ['q', encodeText(search.trim())],
    ['sort', sort === null ? null : `${sort.column}${sort.isDescending ? '-' : ''}`],
  ]);
}

/**
 * What a link to the sources says about the part that it opens; nothing where that is everything in the usual order, and nothing
 * about another view or part.
 */
export function decodeSources(
  isSources: boolean,
  tab: SourcesTab | undefined,
  values: Values,
  report: Report,
): { readonly claims?: ClaimChoices; readonly table?: TableChoices } {
  if (!isSources) return {};
  if ((tab ?? defaultSourcesTab) === 'claims') {
    const claims = decodeClaims(values, report);
    return claims === allClaims ? {} : { claims };
  }
  const table = tab === 'data' ? decodeTable(values, report) : wholeTable;
  return table === wholeTable ? {} : { table };
}

/** Which claims or facts the open part of the sources lists, as keys and values of a link. */
export function encodeSources(
  isSources: boolean,
  tab: SourcesTab | undefined,
  claims: ClaimChoices | undefined,
  table: TableChoices | undefined,
): Pairs {
  if (!isSources) return [];
  if ((tab ?? defaultSourcesTab) === 'claims') return claims === undefined ? [] : encodeClaims(claims);
  return tab !== 'data' || table === undefined ? [] : encodeTable(table);
}

/** What is listed after a link was opened: the part that it opens shows what it says, all others stay as they are. */
export function openSources(
  link: {
    readonly view: ViewId;
    readonly sourcesTab?: SourcesTab;
    readonly claims?: ClaimChoices;
    readonly table?: TableChoices;
  },
  current: { readonly claims: ClaimChoices; readonly table: TableChoices },
): { readonly claims: ClaimChoices; readonly table: TableChoices } {
  const tab = link.view === 'sources' ? (link.sourcesTab ?? defaultSourcesTab) : null;
  return {
    claims: link.claims ?? (tab === 'claims' ? allClaims : current.claims),
    table: link.table ?? (tab === 'data' ? wholeTable : current.table),
  };
}
