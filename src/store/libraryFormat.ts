import type { Spread } from '../model/index.ts';
import type { LibraryEntry, LibraryRecord, SavedScenario } from './libraryRecord.ts';
import { emptyRecord, listEntries } from './libraryRecord.ts';
import { isPossibleSpread } from './spreadEdits.ts';

/**
 * The newest version of the stored form. 1: scenarios in the order of the list, without what joins two pages. 2: every scenario with
 * its place, its revision and the marks of deleted ones. 3: with the spreads that somebody changed. A list without any is written as
 * version 2, so that a page of before, open beside this one, can still read it and loses nothing.
 */
export const libraryVersion = 3;
const versionWithoutSpreads = 2;

export const longestName = 80;
export const longestNotes = 2000;

/** What a stored text turned out to be. */
export type StoredLibrary =
  /** `dropped`: entries that cannot be read. */
  | { readonly kind: 'read'; readonly record: LibraryRecord; readonly dropped: number }
  /** Written by a version that may know more than this one. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken' };

/** The part of an entry that keeps it from being read; `entry`: it is no entry at all. */
export type EntryFault =
  | 'entry'
  | 'id'
  | 'name'
  | 'notes'
  | 'overrides'
  | 'spreads'
  | 'savedAt'
  | 'position'
  | 'revision'
  | 'updatedAt';

/** An entry that cannot be read: its place in the file, from 1, and its name where it has one. */
export interface EntryProblem {
  readonly place: number;
  readonly name: string | null;
  readonly fault: EntryFault;
}

/** A text with the entries of a library, each one read or told why not. */
export type LibraryText =
  | {
      readonly kind: 'read';
      readonly entries: readonly LibraryEntry[];
      readonly problems: readonly EntryProblem[];
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'broken' };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown, longest: number): string | null {
  return typeof value === 'string' ? value.slice(0, longest) : null;
}

function readTime(value: unknown): string | null {
  return typeof value === 'string' && Number.isFinite(Date.parse(value)) ? value : null;
}

function readFinite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function readDistances(value: unknown): Spread | null {
  if (!isFields(value)) return null;
  const [below, above] = [readFinite(value['below']), readFinite(value['above'])];
  if (below === null || above === null) return null;
  return isPossibleSpread({ below, above }) ? { below, above } : null;
}

/** Values by the names of assumptions; names that this version does not know are kept for one that does. */
function readByName<TValue>(
  value: unknown,
  readValue: (given: unknown) => TValue | null,
): Readonly<Record<string, TValue>> | null {
  if (!isFields(value)) return null;
  const entries: (readonly [string, TValue])[] = [];
  for (const [name, given] of Object.entries(value)) {
    const read = readValue(given);
    if (read === null || !/^[a-z]\w{0,40}$/i.test(name)) return null;
    entries.push([name, read]);
  }
  return Object.fromEntries(entries);
}

function readScenario(value: Fields): SavedScenario | EntryFault {
  const id = readText(value['id'], 100);
  const name = readText(value['name'], longestName);
  const notes = readText(value['notes'] ?? '', longestNotes);
  const overrides = readByName(value['overrides'], readFinite);
  const spreads = readByName(value['spreads'] ?? {}, readDistances);
  const savedAt = readTime(value['savedAt']);
  if (id === null || id === '') return 'id';
  if (name === null || name === '') return 'name';
  if (notes === null) return 'notes';
  if (overrides === null) return 'overrides';
  if (spreads === null) return 'spreads';
  return savedAt === null ? 'savedAt' : { id, name, notes, overrides, spreads, savedAt };
}

function readFirstVersion(value: Fields, index: number): LibraryEntry | EntryFault {
  const scenario = readScenario(value);
  if (typeof scenario === 'string') return scenario;
  return { ...scenario, position: index + 1, revision: 1, updatedAt: scenario.savedAt, isDeleted: false };
}

function readEntry(value: Fields): LibraryEntry | EntryFault {
  const scenario = readScenario(value);
  if (typeof scenario === 'string') return scenario;
  const position = readFinite(value['position']);
  const revision = readFinite(value['revision']);
  const updatedAt = readTime(value['updatedAt']);
  if (position === null) return 'position';
  if (revision === null || !Number.isSafeInteger(revision)) return 'revision';
  if (updatedAt === null) return 'updatedAt';
  return { ...scenario, position, revision, updatedAt, isDeleted: value['isDeleted'] === true };
}

type EntryReader = (value: Fields, index: number) => LibraryEntry | EntryFault;

/** How each version stored one scenario. */
const readers = new Map<unknown, EntryReader>([
  [1, readFirstVersion],
  [versionWithoutSpreads, readEntry],
  [libraryVersion, readEntry],
]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readEntries(scenarios: readonly unknown[], reader: EntryReader): LibraryText {
  const entries: LibraryEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const [index, value] of scenarios.entries()) {
    const entry = isFields(value) ? reader(value, index) : 'entry';
    if (typeof entry !== 'string') entries.push(entry);
    else {
      const name = isFields(value) ? readText(value['name'], longestName) : null;
      problems.push({ place: index + 1, name: name === '' ? null : name, fault: entry });
    }
  }
  return { kind: 'read', entries, problems };
}

/** Reads a library of this version or an older one, entry by entry. Takes any text and never throws. */
export function parseLibrary(text: string): LibraryText {
  const file = parseJson(text);
  if (file === undefined) return { kind: 'notJson' };
  if (!isFields(file)) return { kind: 'broken' };
  const version = readFinite(file['version']);
  if (version !== null && Number.isInteger(version) && version > libraryVersion)
    return { kind: 'newer', version };
  const reader = readers.get(version);
  const scenarios: unknown = file['scenarios'];
  if (reader === undefined || !Array.isArray(scenarios)) return { kind: 'broken' };
  return readEntries(scenarios, reader);
}

/** Reads what a browser kept, of this version or an older one. Null: nothing is kept. Takes any text and never throws. */
export function decodeLibrary(text: string | null): StoredLibrary {
  if (text === null) return { kind: 'read', record: emptyRecord, dropped: 0 };
  const library = parseLibrary(text);
  if (library.kind === 'newer') return library;
  if (library.kind !== 'read') return { kind: 'broken' };
  const record = new Map(library.entries.map((entry) => [entry.id, entry]));
  return { kind: 'read', record, dropped: library.problems.length };
}

function sortKeys<TValue>(values: Readonly<Record<string, TValue>>): Readonly<Record<string, TValue>> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hasSpreads({ spreads }: SavedScenario): boolean {
  return Object.keys(spreads).length > 0;
}

/** The stored form of a record: the same text for the same content. */
export function encodeLibrary(record: LibraryRecord): string {
  const scenarios = [...record.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => ({
      id: entry.id,
      name: entry.name,
      notes: entry.notes,
      overrides: sortKeys(entry.overrides),
      ...(hasSpreads(entry) && { spreads: sortKeys(entry.spreads) }),
      savedAt: entry.savedAt,
      position: entry.position,
      revision: entry.revision,
      updatedAt: entry.updatedAt,
      isDeleted: entry.isDeleted,
    }));
  const isPlain = ![...record.values()].some(hasSpreads);
  return JSON.stringify({ version: isPlain ? versionWithoutSpreads : libraryVersion, scenarios });
}

/** The scenarios of a record for people: what they are given out. */
export function listScenarios(record: LibraryRecord): readonly SavedScenario[] {
  return listEntries(record).map(({ id, name, notes, overrides, spreads, savedAt }) => ({
    id,
    name,
    notes,
    overrides,
    spreads,
    savedAt,
  }));
}
