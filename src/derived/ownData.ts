import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { OwnRecord, RecordChange } from '../data/own-data/record.ts';
import {
  addFacts,
  decodeRecord,
  emptyRecord,
  encodeRecord,
  forgetRescued,
  isSameRecord,
  removeFacts,
  restoreFacts,
  setBaseline,
} from '../data/own-data/record.ts';
import type { OwnDataStorage } from '../data/own-data/storage.ts';
import type { OwnFact, OwnFile } from '../data/own-data/types.ts';

/** `kept`: stored in the browser. Otherwise only in the memory of this page, and why. */
export type Keeping = 'kept' | 'unavailable' | 'full' | 'newer';

/** What was taken away together, to be put back together. */
export interface Removal {
  readonly files: readonly OwnFile[];
  readonly facts: readonly OwnFact[];
  readonly baseline: string | null;
}

export interface OwnDataState {
  readonly isLoaded: boolean;
  readonly record: OwnRecord;
  readonly keeping: Keeping;
  /** Stored facts that were damaged and had to be left out. */
  readonly dropped: number;
  /** What was removed since the page opened, the last removal last. */
  readonly removals: readonly Removal[];
  /** True after the own base year had to be given up because figures it stands on are gone. */
  readonly hasLostBaseline: boolean;
}

/** A person's own data while the page is open. No function here rejects or throws. */
export interface OwnData {
  readonly state: StoreApi<OwnDataState>;
  /** Reads what the browser keeps; again whenever another page has changed it. */
  readonly load: () => Promise<void>;
  /** Tries again to store what could not be stored. */
  readonly retry: () => Promise<void>;
  /** Resolves when the last change is stored or could not be. */
  readonly settled: () => Promise<void>;
  readonly fileAccepted: (file: OwnFile, facts: readonly OwnFact[]) => void;
  readonly factsRemoved: (ids: ReadonlySet<string>) => void;
  readonly everythingRemoved: () => void;
  readonly removalUndone: () => void;
  readonly rolledForward: (baseline: string) => void;
  readonly baselineReverted: () => void;
  /** The base year was computed again from changed facts; null: they no longer give it. */
  readonly baselineRecomputed: (baseline: string | null) => void;
  readonly rescuedForgotten: () => void;
}

/** Tells other pages of this browser that the stored data have changed. */
export interface ChangeChannel {
  readonly announce: () => void;
  readonly listen: (listener: () => void) => void;
}

export interface OwnDataParts {
  readonly storage: OwnDataStorage;
  readonly channel: ChangeChannel;
}

/** The stored record was written by a newer version, which may know more than this one. */
class NewerRecordError extends Error {
  override readonly name = 'NewerRecordError';
}

function nameFailure(error: unknown): Keeping {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NewerRecordError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'unavailable';
}

/** What a change is applied to; a record that cannot be read, in whole or in part, gives way but is kept inside the new one. */
function openStored(stored: unknown): { readonly record: OwnRecord; readonly dropped: number } {
  const read = decodeRecord(stored);
  if (read.kind === 'newer') throw new NewerRecordError();
  if (read.kind === 'broken') return { record: { ...emptyRecord, rescued: stored }, dropped: 0 };
  return read.dropped === 0 ? read : { ...read, record: { ...read.record, rescued: stored } };
}

/** The later of two records; the earlier one itself when both say the same, so that nothing is computed again. */
function preferKnown(known: OwnRecord, next: OwnRecord): OwnRecord {
  return isSameRecord(known, next) ? known : next;
}

function applyAll(record: OwnRecord, changes: readonly RecordChange[]): OwnRecord {
  return changes.reduce((current, change) => change(current), record);
}

/**
 * Keeps the record in memory and in the storage. A change counts at once; it is stored as a change of what is stored at that
 * moment, so that pages side by side never overwrite each other. What cannot be stored stays in memory and is tried again with
 * the next change.
 */
function createKeeper(state: StoreApi<OwnDataState>, { storage, channel }: OwnDataParts) {
  let pending: readonly RecordChange[] = [];
  let work: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const changes = pending;
    if (changes.length === 0) return;
    let written = emptyRecord;
    try {
      await storage.update((stored) => {
        written = applyAll(openStored(stored).record, changes);
        return encodeRecord(written);
      });
      pending = pending.slice(changes.length);
      const next = applyAll(written, pending);
      state.setState(({ record }) => ({ record: preferKnown(record, next), keeping: 'kept' }));
      channel.announce();
    } catch (error) {
      state.setState({ keeping: nameFailure(error) });
    }
  }

  async function read(): Promise<void> {
    try {
      const { record, dropped } = openStored(await storage.read());
      const next = applyAll(record, pending);
      state.setState((current) => ({
        isLoaded: true,
        record: preferKnown(current.record, next),
        dropped,
        keeping: 'kept',
      }));
    } catch (error) {
      state.setState({ isLoaded: true, keeping: nameFailure(error) });
    }
  }

  const queue = (step: () => Promise<void>): Promise<void> => (work = work.then(step));
  return {
    load: () => queue(read),
    retry: () => queue(pending.length === 0 ? read : write),
    settled: () => work,
    change: (change: RecordChange, further: Partial<OwnDataState> = {}): void => {
      pending = [...pending, change];
      state.setState((current) => ({ ...further, record: change(current.record) }));
      void queue(write);
    },
  };
}

/** Makes a person's own data; nothing is read before `load`. */
export function createOwnData(parts: OwnDataParts): OwnData {
  const state = createStore<OwnDataState>()(() => ({
    isLoaded: false,
    record: emptyRecord,
    keeping: 'kept',
    dropped: 0,
    removals: [],
    hasLostBaseline: false,
  }));
  const { change, load, retry, settled } = createKeeper(state, parts);
  parts.channel.listen(() => void load());

  function remove(ids: ReadonlySet<string>, isEverything: boolean): void {
    const { record, removals } = state.getState();
    const facts = record.facts.filter(({ id }) => ids.has(id));
    const removal: Removal = { files: record.files, facts, baseline: record.baseline };
    const take = removeFacts(ids);
    const step: RecordChange = isEverything ? (current) => setBaseline(null)(take(current)) : take;
    change(step, { removals: [...removals, removal] });
  }

  return {
    state,
    load,
    retry,
    settled,
    fileAccepted: (file, facts) => change(addFacts([file], facts), { hasLostBaseline: false }),
    factsRemoved: (ids) => remove(ids, false),
    everythingRemoved: () => remove(new Set(state.getState().record.facts.map(({ id }) => id)), true),
    removalUndone: () => {
      const { removals } = state.getState();
      const removal = removals.at(-1);
      if (removal === undefined) return;
      const restore = restoreFacts(removal.files, removal.facts);
      const step: RecordChange = (record) =>
        setBaseline(record.baseline ?? removal.baseline)(restore(record));
      change(step, { removals: removals.slice(0, -1), hasLostBaseline: false });
    },
    rolledForward: (baseline) => change(setBaseline(baseline), { hasLostBaseline: false }),
    baselineReverted: () => change(setBaseline(null), { hasLostBaseline: false }),
    baselineRecomputed: (baseline) => change(setBaseline(baseline), { hasLostBaseline: baseline === null }),
    rescuedForgotten: () => change(forgetRescued),
  };
}
