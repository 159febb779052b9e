import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Overrides } from '../model/index.ts';
import { browserKeys } from './browserKeys.ts';
import { isStorageFull, keepAside } from './keepAside.ts';
import {
  decodeLibrary,
  encodeLibrary,
  listScenarios,
  longestName,
  longestNotes,
  type StoredLibrary,
} from './libraryFormat.ts';
import {
  addEntry,
  changeEntry,
  emptyRecord,
  isSameRecord,
  mergeRecords,
  moveEntry,
  removeEntry,
  type LibraryChange,
  type LibraryRecord,
  type SavedScenario,
} from './libraryRecord.ts';
import type { LibraryStorage } from './libraryStorage.ts';
import { noSpreadEdits, type SpreadEdits } from './spreadEdits.ts';

export type { SavedScenario } from './libraryRecord.ts';

/** Why the scenarios are only in the memory of this page. */
export type LibraryProblem =
  /** The storage of the browser is full. */
  | { readonly kind: 'full' }
  /** The browser keeps nothing: a private window, or a setting. */
  | { readonly kind: 'unavailable' }
  /** A newer version of the product wrote them; this one leaves them alone. */
  | { readonly kind: 'newer'; readonly version: number };

/** Stored text that could not be read, in whole or in part, and the key under which all of it is kept aside. */
export interface LibraryDamage {
  readonly key: string;
  /** Number of scenarios that could not be read; null when nothing could. */
  readonly dropped: number | null;
}

/** The scenarios that somebody saved. A change counts at once, also while it cannot be stored. The functions never throw. */
export interface LibraryState {
  /** In the order that people gave them. */
  readonly scenarios: readonly SavedScenario[];
  readonly problem: LibraryProblem | null;
  readonly damage: LibraryDamage | null;
  /** What was deleted since the page opened and not brought back, the last deletion last. */
  readonly deletions: readonly SavedScenario[];
  /** Saves a scenario under a name, at the end of the list. Returns the new id; null when the name is empty. */
  readonly scenarioSaved: (
    name: string,
    overrides: Overrides,
    notes?: string,
    spreads?: SpreadEdits,
  ) => string | null;
  /** Gives a saved scenario other values and spreads. */
  readonly contentReplaced: (id: string, overrides: Overrides, spreads: SpreadEdits) => void;
  /** Adds scenarios of a file at the end of the list, or puts them in place of saved ones; all of it is one change. */
  readonly scenariosImported: (imported: readonly ImportedScenario[]) => void;
  /** An empty name changes nothing. */
  readonly scenarioRenamed: (id: string, name: string) => void;
  readonly notesChanged: (id: string, notes: string) => void;
  /** Puts a copy under another name right after the original. Returns the new id; null when there is no original or no name. */
  readonly scenarioDuplicated: (id: string, name: string) => string | null;
  readonly scenarioDeleted: (id: string) => void;
  /** Brings back what was deleted last. */
  readonly deletionUndone: () => void;
  /** Moves a scenario to an index of the list. */
  readonly scenarioMoved: (id: string, to: number) => void;
  /** Tries again to store what could not be stored. */
  readonly storingRetried: () => void;
  readonly damageDismissed: () => void;
  /** All scenarios as the text of a file, in the form in which they are stored. */
  readonly writeFile: () => string;
}

/** A scenario of a file as it is taken over. */
export interface ImportedScenario {
  /** Its own id counts for nothing. */
  readonly scenario: SavedScenario;
  /** The name it gets. */
  readonly name: string;
  /** The id of the saved scenario that it replaces; null: it is added. */
  readonly replaces: string | null;
}

export interface LibraryParts {
  readonly storage: LibraryStorage;
  /** ISO date and time of now. */
  readonly readTime: () => string;
  /** A text that no other scenario has as its id. */
  readonly makeId: () => string;
}

/** Where a browser keeps the library. */
export const libraryKey = browserKeys.scenarios;
/** Where damaged text is kept aside; further ones get a number. */
export const damagedKey = browserKeys.damagedScenarios;

function nameProblem(error: unknown): LibraryProblem {
  return { kind: isStorageFull(error) ? 'full' : 'unavailable' };
}

type Outcome = Partial<Pick<LibraryState, 'problem' | 'damage'>>;

/** Puts unreadable text aside before anything is written over it. @throws what the storage throws. */
function keepDamaged(storage: LibraryStorage, text: string, dropped: number | null): LibraryDamage {
  const isWhole = dropped === null;
  return { key: keepAside(storage, { key: libraryKey, aside: damagedKey, text, isWhole }), dropped };
}

function countDropped(stored: Exclude<StoredLibrary, { kind: 'newer' }>): number | null {
  return stored.kind === 'broken' ? null : stored.dropped;
}

/** Joins what is in memory with what is stored, and stores both. */
function createKeeper(storage: LibraryStorage) {
  let record: LibraryRecord = emptyRecord;

  function synchronize(): Outcome {
    const text = storage.read(libraryKey);
    const stored = decodeLibrary(text);
    if (stored.kind === 'newer') return { problem: stored };
    const dropped = countDropped(stored);
    const isDamaged = text !== null && dropped !== 0;
    const damage = isDamaged ? { damage: keepDamaged(storage, text, dropped) } : {};
    if (stored.kind === 'read') record = mergeRecords(record, stored.record);
    const isNothing = text === null && record.size === 0;
    const next = encodeLibrary(record);
    if (!isNothing && next !== text) storage.write(libraryKey, next);
    return { problem: null, ...damage };
  }

  return {
    read: () => record,
    change: (change: LibraryChange): void => void (record = change(record)),
    synchronize(): Outcome {
      try {
        return synchronize();
      } catch (error) {
        return { problem: nameProblem(error) };
      }
    },
  };
}

/** A name or notes as they are kept. */
function cleanText(text: string, longest: number): string {
  return text.trim().slice(0, longest);
}

type Actions = Omit<LibraryState, 'scenarios' | 'problem' | 'damage' | 'deletions'>;
type Apply = (change: LibraryChange, further?: Partial<LibraryState>) => void;

/** What people do with one scenario. */
function createEdits(apply: Apply, readTime: () => string) {
  return {
    contentReplaced: (id, overrides, spreads) => {
      const now = readTime();
      apply(changeEntry(id, { overrides, spreads, savedAt: now }, now));
    },
    scenarioRenamed: (id, name) => {
      const cleaned = cleanText(name, longestName);
      if (cleaned !== '') apply(changeEntry(id, { name: cleaned }, readTime()));
    },
    notesChanged: (id, notes) => apply(changeEntry(id, { notes: notes.slice(0, longestNotes) }, readTime())),
    scenarioMoved: (id, to) => apply(moveEntry(id, to, readTime())),
  } satisfies Partial<Actions>;
}

/** What takes scenarios of a file over. */
function importScenarios(
  imported: readonly ImportedScenario[],
  now: string,
  makeId: () => string,
): LibraryChange {
  const changes = imported.flatMap(({ scenario, name, replaces }): readonly LibraryChange[] => {
    const cleaned = cleanText(name, longestName);
    if (cleaned === '') return [];
    const { notes, overrides, spreads, savedAt } = scenario;
    const content = { name: cleaned, notes, overrides, spreads, savedAt };
    return [replaces === null ? addEntry({ ...content, id: makeId() }) : changeEntry(replaces, content, now)];
  });
  return (record) => changes.reduce((current, change) => change(current), record);
}

/** Makes the library and reads what is stored. Runs until the page closes: it never stops listening to the storage. */
export function createLibraryStore({ storage, readTime, makeId }: LibraryParts): StoreApi<LibraryState> {
  const keeper = createKeeper(storage);
  return createStore<LibraryState>()((set, get) => {
    function publish(outcome: Partial<LibraryState>, previous: LibraryRecord): void {
      const isSame = isSameRecord(previous, keeper.read());
      set(isSame ? outcome : { ...outcome, scenarios: listScenarios(keeper.read()) });
    }
    function synchronize(): void {
      const previous = keeper.read();
      publish(keeper.synchronize(), previous);
    }
    const apply: Apply = (change, further = {}) => {
      const previous = keeper.read();
      // What another page stored comes first: the change is made to what holds now.
      keeper.synchronize();
      keeper.change(change);
      publish({ ...keeper.synchronize(), ...further }, previous);
    };
    function find(id: string): SavedScenario | undefined {
      return get().scenarios.find((scenario) => scenario.id === id);
    }
    function save(
      name: string,
      overrides: Overrides,
      notes = '',
      spreads: SpreadEdits = noSpreadEdits,
    ): string | null {
      const cleaned = cleanText(name, longestName);
      if (cleaned === '') return null;
      const id = makeId();
      const kept = notes.slice(0, longestNotes);
      apply(addEntry({ id, name: cleaned, notes: kept, overrides, spreads, savedAt: readTime() }));
      return id;
    }
    function duplicate(id: string, name: string): string | null {
      const original = find(id);
      if (original === undefined) return null;
      const copy = save(name, original.overrides, original.notes, original.spreads);
      const index = get().scenarios.findIndex((scenario) => scenario.id === id);
      if (copy !== null) get().scenarioMoved(copy, index + 1);
      return copy;
    }
    storage.onChange(libraryKey, synchronize);
    const start = keeper.synchronize();
    return {
      scenarios: listScenarios(keeper.read()),
      problem: start.problem ?? null,
      damage: start.damage ?? null,
      deletions: [],
      ...createEdits(apply, readTime),
      scenarioSaved: save,
      scenarioDuplicated: duplicate,
      scenariosImported: (imported) => apply(importScenarios(imported, readTime(), makeId)),
      scenarioDeleted: (id) => {
        const deleted = find(id);
        if (deleted !== undefined)
          apply(removeEntry(id, readTime()), { deletions: [...get().deletions, deleted] });
      },
      deletionUndone: () => {
        const deleted = get().deletions.at(-1);
        if (deleted === undefined) return;
        const { id, ...content } = deleted;
        const now = readTime();
        // The mark of the deletion may have been forgotten meanwhile.
        const restore: LibraryChange = (record) =>
          record.has(id)
            ? changeEntry(id, { ...content, isDeleted: false }, now)(record)
            : addEntry(deleted)(record);
        apply(restore, { deletions: get().deletions.slice(0, -1) });
      },
      storingRetried: synchronize,
      damageDismissed: () => set({ damage: null }),
      writeFile: () => encodeLibrary(keeper.read()),
    };
  });
}
