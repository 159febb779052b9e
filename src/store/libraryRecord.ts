import type { Overrides } from '../model/index.ts';
import { noSpreadEdits, type SpreadEdits } from './spreadEdits.ts';

/** A scenario that somebody saved under a name. */
export interface SavedScenario {
  readonly id: string;
  /** Never empty; not always the only one of its name. */
  readonly name: string;
  /** Empty when there are none. */
  readonly notes: string;
  /** Only what differs from the baseline. Opening it limits it to the ranges of the day. */
  readonly overrides: Overrides;
  /** How sure the assumptions are, where somebody changed it; empty where nobody did. */
  readonly spreads: SpreadEdits;
  /** When its values were last saved: ISO date and time in UTC. */
  readonly savedAt: string;
}

/** What is stored of a scenario so that pages side by side can be joined without asking anyone. */
export interface LibraryEntry extends SavedScenario {
  /** Place in the list: entries are sorted by it, then by id. */
  readonly position: number;
  /** Grows by one with every change; of two versions of one scenario the one with the higher revision holds. */
  readonly revision: number;
  /** ISO date and time of the last change of any kind. */
  readonly updatedAt: string;
  /** A deleted scenario leaves its entry, emptied, so that no other page brings it back. */
  readonly isDeleted: boolean;
}

/** Every entry by its id. */
export type LibraryRecord = ReadonlyMap<string, LibraryEntry>;

/** One step from a record to the next. */
export type LibraryChange = (record: LibraryRecord) => LibraryRecord;

export const emptyRecord: LibraryRecord = new Map();

/** Marks of deletion beyond these are forgotten, the oldest first. */
const mostTombstones = 200;

function listSorted<TValue>(
  values: Readonly<Record<string, TValue>>,
): readonly (readonly [string, TValue])[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Everything of a scenario that has consequences, as a text that is the same for the same content. */
export function writeContent({ overrides, spreads }: Pick<SavedScenario, 'overrides' | 'spreads'>): string {
  const distances = listSorted(spreads).map(([id, { below, above }]) => [id, below, above]);
  return JSON.stringify([listSorted(overrides), ...(distances.length === 0 ? [] : [distances])]);
}

/** The entry as a text that is the same for the same content. */
export function writeEntry(entry: LibraryEntry): string {
  const { id, name, notes, savedAt, position, revision, updatedAt, isDeleted } = entry;
  const content = writeContent(entry);
  return JSON.stringify([id, name, notes, content, savedAt, position, revision, updatedAt, isDeleted]);
}

/** The one that holds of two versions of a scenario; whoever compares them, in whatever order, finds the same. */
function preferEntry(a: LibraryEntry, b: LibraryEntry): LibraryEntry {
  if (a.revision !== b.revision) return a.revision > b.revision ? a : b;
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return writeEntry(a) >= writeEntry(b) ? a : b;
}

function dropOldTombstones(record: LibraryRecord): LibraryRecord {
  const tombstones = [...record.values()].filter(({ isDeleted }) => isDeleted);
  if (tombstones.length <= mostTombstones) return record;
  const oldest = tombstones
    .sort((a, b) => (a.updatedAt + a.id < b.updatedAt + b.id ? -1 : 1))
    .slice(0, tombstones.length - mostTombstones);
  const dropped = new Set(oldest.map(({ id }) => id));
  return new Map([...record].filter(([id]) => !dropped.has(id)));
}

/** Joins two records scenario by scenario. The order of joining makes no difference, nor does joining twice. */
export function mergeRecords(a: LibraryRecord, b: LibraryRecord): LibraryRecord {
  const merged = new Map(a);
  for (const [id, entry] of b) {
    const known = merged.get(id);
    merged.set(id, known === undefined ? entry : preferEntry(known, entry));
  }
  return dropOldTombstones(merged);
}

/** The scenarios that are not deleted, in the order of the list. */
export function listEntries(record: LibraryRecord): readonly LibraryEntry[] {
  return [...record.values()]
    .filter(({ isDeleted }) => !isDeleted)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Whether both records say the same. */
export function isSameRecord(a: LibraryRecord, b: LibraryRecord): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([id, entry]) => {
    const other = b.get(id);
    return other !== undefined && (other === entry || writeEntry(other) === writeEntry(entry));
  });
}

/** Adds a scenario at the end of the list, after deleted ones, too: they may come back to their place. */
export function addEntry(scenario: SavedScenario): LibraryChange {
  return (record) => {
    const last = Math.max(0, ...[...record.values()].map(({ position }) => position));
    const position = Math.floor(last) + 1;
    const entry = { ...scenario, position, revision: 1, updatedAt: scenario.savedAt, isDeleted: false };
    return new Map(record).set(scenario.id, entry);
  };
}

type EntryContent = Partial<Omit<LibraryEntry, 'id' | 'revision' | 'updatedAt'>>;

/** Changes one entry; one that is not there, or says the same already, is left alone. */
export function changeEntry(id: string, content: EntryContent, updatedAt: string): LibraryChange {
  return (record) => {
    const entry = record.get(id);
    if (entry === undefined) return record;
    const changed = { ...entry, ...content };
    if (writeEntry(changed) === writeEntry(entry)) return record;
    return new Map(record).set(id, { ...changed, revision: entry.revision + 1, updatedAt });
  };
}

/** Leaves nothing of a scenario but that it was deleted. */
export function removeEntry(id: string, updatedAt: string): LibraryChange {
  return changeEntry(
    id,
    { isDeleted: true, name: '-', notes: '', overrides: {}, spreads: noSpreadEdits },
    updatedAt,
  );
}

/** Half way between two places; beside one where there is no other. */
function placeBetween(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 1 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** Moves a scenario to an index of the list (0: first). Places so close that no number lies between them are numbered afresh. */
export function moveEntry(id: string, to: number, updatedAt: string): LibraryChange {
  return (record) => {
    const others = listEntries(record).filter((entry) => entry.id !== id);
    const entry = record.get(id);
    if (entry === undefined || entry.isDeleted) return record;
    const index = Math.min(Math.max(Math.trunc(to), 0), others.length);
    if (listEntries(record)[index]?.id === id) return record;
    const before = others[index - 1]?.position;
    const after = others[index]?.position;
    const position = placeBetween(before, after);
    if (position !== before && position !== after) return changeEntry(id, { position }, updatedAt)(record);
    const ordered = [...others.slice(0, index), entry, ...others.slice(index)];
    return ordered.reduce<LibraryRecord>(
      (current, { id: each }, place) => changeEntry(each, { position: place + 1 }, updatedAt)(current),
      record,
    );
  };
}
