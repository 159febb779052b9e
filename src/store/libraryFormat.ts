import type { LibraryEntry, LibraryRecord, SavedScenario } from './libraryRecord.ts';
import { emptyRecord, listEntries } from './libraryRecord.ts';

/**
 * The version of the stored form. 1: scenarios in the order of the list, without what joins two pages. 2: every scenario with its
 * place, its revision and the marks of deleted ones.
 */
export const libraryVersion = 2;

export const longestName = 80;
export const longestNotes = 2000;

/** What a stored text turned out to be. */
export type StoredLibrary =
  /** `dropped`: entries that cannot be read. */
  | { readonly kind: 'read'; readonly record: LibraryRecord; readonly dropped: number }
  /** Written by a version that may know more than this one. */
  | { readonly kind: 'newer'; readonly version: number }
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

/** Values by the names of assumptions; names that this version does not know are kept for one that does. */
function readOverrides(value: unknown): Readonly<Record<string, number>> | null {
  if (!isFields(value)) return null;
  const entries: (readonly [string, number])[] = [];
  for (const [name, given] of Object.entries(value)) {
    const number = readFinite(given);
    if (number === null || !/^[a-z]\w{0,40}$/i.test(name)) return null;
    entries.push([name, number]);
  }
  return Object.fromEntries(entries);
}

function readScenario(value: unknown): SavedScenario | null {
  if (!isFields(value)) return null;
  const id = readText(value['id'], 100);
  const name = readText(value['name'], longestName);
  const notes = readText(value['notes'] ?? '', longestNotes);
  const overrides = readOverrides(value['overrides']);
  const savedAt = readTime(value['savedAt']);
  if (id === null || id === '' || name === null || name === '') return null;
  if (notes === null || overrides === null || savedAt === null) return null;
  return { id, name, notes, overrides, savedAt };
}

function readFirstVersion(value: unknown, index: number): LibraryEntry | null {
  const scenario = readScenario(value);
  if (scenario === null) return null;
  return { ...scenario, position: index + 1, revision: 1, updatedAt: scenario.savedAt, isDeleted: false };
}

function readEntry(value: unknown): LibraryEntry | null {
  const scenario = readScenario(value);
  if (scenario === null || !isFields(value)) return null;
  const position = readFinite(value['position']);
  const revision = readFinite(value['revision']);
  const updatedAt = readTime(value['updatedAt']);
  if (position === null || !Number.isSafeInteger(revision) || revision === null || updatedAt === null)
    return null;
  return { ...scenario, position, revision, updatedAt, isDeleted: value['isDeleted'] === true };
}

/** How each version stored one scenario. */
const readers = new Map<unknown, (value: unknown, index: number) => LibraryEntry | null>([
  [1, readFirstVersion],
  [libraryVersion, readEntry],
]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads what a browser kept, of this version or an older one. Null: nothing is kept. Takes any text and never throws. */
export function decodeLibrary(text: string | null): StoredLibrary {
  if (text === null) return { kind: 'read', record: emptyRecord, dropped: 0 };
  const file = parseJson(text);
  if (!isFields(file)) return { kind: 'broken' };
  const version = readFinite(file['version']);
  if (version !== null && Number.isInteger(version) && version > libraryVersion)
    return { kind: 'newer', version };
  const reader = readers.get(version);
  const scenarios: unknown = file['scenarios'];
  if (reader === undefined || !Array.isArray(scenarios)) return { kind: 'broken' };
  const entries = scenarios.map((value: unknown, index) => reader(value, index));
  const sound = entries.filter((entry) => entry !== null);
  const record = new Map(sound.map((entry) => [entry.id, entry]));
  return { kind: 'read', record, dropped: entries.length - sound.length };
}

function sortKeys(overrides: SavedScenario['overrides']): SavedScenario['overrides'] {
  return Object.fromEntries(Object.entries(overrides).sort(([a], [b]) => (a < b ? -1 : 1)));
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
      savedAt: entry.savedAt,
      position: entry.position,
      revision: entry.revision,
      updatedAt: entry.updatedAt,
      isDeleted: entry.isDeleted,
    }));
  return JSON.stringify({ version: libraryVersion, scenarios });
}

/** The scenarios of a record for people: what they are given out. */
export function listScenarios(record: LibraryRecord): readonly SavedScenario[] {
  return listEntries(record).map(({ id, name, notes, overrides, savedAt }) => ({
    id,
    name,
    notes,
    overrides,
    savedAt,
  }));
}
