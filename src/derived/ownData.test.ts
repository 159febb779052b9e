import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeRecord, emptyRecord, encodeRecord, type OwnRecord } from '../data/own-data/record.ts';
import { createBrowserStorage, StorageTimeoutError, type OwnDataStorage } from '../data/own-data/storage.ts';
import { makeOwnFact, makeOwnFile } from '../test/ownDataSupport.ts';
import { createOwnData, type ChangeChannel, type OwnData } from './ownData.ts';

const file = makeOwnFile();
const fact = makeOwnFact();
const otherFile = makeOwnFile({ id: 'file-2', name: 'other.csv' });
const otherFact = makeOwnFact({ period: '2026Q4', periodEnd: '2026-12-31', source: 'own:file-2' });

/** Pages of one browser: each hears what the others announce. */
function makeChannels(): () => ChangeChannel {
  const listeners = new Set<() => void>();
  return () => {
    let mine = (): void => undefined;
    return {
      announce: () =>
        [...listeners].filter((listener) => listener !== mine).forEach((listener) => listener()),
      listen: (listener) => void listeners.add((mine = listener)),
    };
  };
}

const quiet: ChangeChannel = { announce: () => undefined, listen: () => undefined };

const open = (storage: OwnDataStorage = createBrowserStorage(), channel = quiet): OwnData =>
  createOwnData({ storage, channel });

const recordOf = (ownData: OwnData): OwnRecord => ownData.state.getState().record;

/** What a page that opens now would find. */
async function readAgain(): Promise<OwnRecord> {
  const ownData = open();
  await ownData.load();
  return recordOf(ownData);
}

/** A storage in memory whose faults can be switched on. */
function makeFaultyStorage(stored?: unknown) {
  const faults: { read: Error | null; update: Error | null } = { read: null, update: null };
  const box = { stored };
  const storage: OwnDataStorage = {
    read: () => (faults.read === null ? Promise.resolve(box.stored) : Promise.reject(faults.read)),
    update: async (change) => {
      if (faults.update !== null) throw faults.update;
      box.stored = structuredClone(change(structuredClone(box.stored)));
      await Promise.resolve();
    },
  };
  return { storage, faults, box };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('own data in the browser', () => {
  it('are there at once, and again on the next visit', async () => {
    const ownData = open();
    await ownData.load();
    ownData.fileAccepted(file, [fact]);
    expect(recordOf(ownData).facts).toEqual([fact]);
    await ownData.settled();
    expect(await readAgain()).toEqual({ files: [file], facts: [fact], baseline: null });
  });

  it('are gone when removed, and back when that is undone, step by step', async () => {
    const ownData = open();
    ownData.fileAccepted(file, [fact]);
    ownData.fileAccepted(otherFile, [otherFact]);
    ownData.rolledForward('{}');
    const before = recordOf(ownData);
    ownData.factsRemoved(new Set([fact.id]));
    ownData.everythingRemoved();
    await ownData.settled();
    expect(await readAgain()).toEqual(emptyRecord);
    ownData.removalUndone();
    expect(recordOf(ownData)).toMatchObject({ facts: [otherFact], baseline: '{}' });
    ownData.removalUndone();
    await ownData.settled();
    const after = await readAgain();
    expect(new Set(after.facts)).toEqual(new Set(before.facts));
    expect(new Set(after.files)).toEqual(new Set(before.files));
    expect(ownData.state.getState().removals).toEqual([]);
    ownData.removalUndone();
    expect(recordOf(ownData).facts).toHaveLength(2);
  });

  it('are not computed again once stored: the record stays the very same', async () => {
    const ownData = open();
    await ownData.load();
    ownData.fileAccepted(file, [fact]);
    const before = recordOf(ownData);
    await ownData.settled();
    await ownData.load();
    expect(recordOf(ownData)).toBe(before);
  });

  it('take ten thousand facts', async () => {
    const facts = Array.from({ length: 10_000 }, (_, index) =>
      makeOwnFact({ id: `own:${index}`, value: index }),
    );
    const ownData = open();
    ownData.fileAccepted(file, facts);
    await ownData.settled();
    expect((await readAgain()).facts).toHaveLength(10_000);
  });
});

describe('two pages side by side', () => {
  it('never overwrite each other and see the same', async () => {
    const makeChannel = makeChannels();
    const [first, second] = [open(undefined, makeChannel()), open(undefined, makeChannel())];
    await Promise.all([first.load(), second.load()]);
    first.fileAccepted(file, [fact]);
    second.fileAccepted(otherFile, [otherFact]);
    await vi.waitFor(() => {
      expect(new Set(recordOf(first).facts)).toEqual(new Set([fact, otherFact]));
      expect(new Set(recordOf(second).facts)).toEqual(new Set([fact, otherFact]));
    });
    first.factsRemoved(new Set([otherFact.id]));
    await vi.waitFor(() => expect(recordOf(second).facts).toEqual([fact]));
    expect((await readAgain()).facts).toEqual([fact]);
  });

  it('do not lose a change that one made before it heard of the other', async () => {
    const first = open();
    const second = open();
    await Promise.all([first.load(), second.load()]);
    first.fileAccepted(file, [fact]);
    await first.settled();
    second.fileAccepted(otherFile, [otherFact]);
    await second.settled();
    expect((await readAgain()).facts).toHaveLength(2);
    expect(recordOf(second).facts).toHaveLength(2);
  });
});

describe('a storage that fails', () => {
  it('that cannot be read leaves the page working, with what is brought in memory', async () => {
    const { storage, faults } = makeFaultyStorage();
    faults.read = faults.update = new Error('blocked');
    const ownData = open(storage);
    await ownData.load();
    expect(ownData.state.getState()).toMatchObject({ isLoaded: true, keeping: 'unavailable' });
    ownData.fileAccepted(file, [fact]);
    await ownData.settled();
    expect(recordOf(ownData).facts).toEqual([fact]);
    expect(ownData.state.getState().keeping).toBe('unavailable');
  });

  it('is written again with everything that was missed', async () => {
    const { storage, faults, box } = makeFaultyStorage();
    const ownData = open(storage);
    faults.update = new DOMException('no room', 'QuotaExceededError');
    ownData.fileAccepted(file, [fact]);
    await ownData.settled();
    expect(ownData.state.getState().keeping).toBe('full');
    ownData.fileAccepted(otherFile, [otherFact]);
    await ownData.settled();
    expect(box.stored).toBeUndefined();
    faults.update = null;
    await ownData.retry();
    expect(ownData.state.getState().keeping).toBe('kept');
    expect(decodeRecord(box.stored)).toMatchObject({ record: { facts: [fact, otherFact] } });
  });

  it('keeps what waits when another page announces a change meanwhile', async () => {
    const { storage, faults } = makeFaultyStorage(
      encodeRecord({ files: [otherFile], facts: [otherFact], baseline: null }),
    );
    faults.update = new Error('blocked');
    const ownData = open(storage);
    await ownData.load();
    ownData.fileAccepted(file, [fact]);
    await ownData.load();
    expect(recordOf(ownData).facts).toEqual([otherFact, fact]);
  });

  it('that never answers is given up', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const reading = expect(createBrowserStorage().read()).rejects.toThrow(StorageTimeoutError);
    await vi.advanceTimersByTimeAsync(6000);
    await reading;
    vi.useRealTimers();
  });

  it('that is not there at all is no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const ownData = open();
    await ownData.load();
    expect(ownData.state.getState()).toMatchObject({ isLoaded: true, keeping: 'unavailable' });
  });

  it('with a record that cannot be read gives way, but the record is kept', async () => {
    const { storage, box } = makeFaultyStorage('garbage');
    const ownData = open(storage);
    await ownData.load();
    expect(recordOf(ownData)).toEqual({ ...emptyRecord, rescued: 'garbage' });
    expect(box.stored).toBe('garbage');
    ownData.fileAccepted(file, [fact]);
    await ownData.settled();
    expect(decodeRecord(box.stored)).toMatchObject({ record: { facts: [fact], rescued: 'garbage' } });
    ownData.rescuedForgotten();
    await ownData.settled();
    expect(decodeRecord(box.stored)).toEqual({
      kind: 'read',
      record: { files: [file], facts: [fact], baseline: null },
      dropped: 0,
    });
  });

  it('with a record of a newer version is left alone', async () => {
    const newer = { version: 99, secret: 'of the future' };
    const { storage, box } = makeFaultyStorage(newer);
    const ownData = open(storage);
    await ownData.load();
    expect(ownData.state.getState().keeping).toBe('newer');
    ownData.fileAccepted(file, [fact]);
    await ownData.settled();
    expect(box.stored).toEqual(newer);
    expect(recordOf(ownData).facts).toEqual([fact]);
  });

  it('with some damaged facts gives the others, and keeps the whole record aside when it writes', async () => {
    const damaged = { version: 1, files: [file], facts: [fact, { id: 3 }], baseline: null };
    const { storage, box } = makeFaultyStorage(damaged);
    const ownData = open(storage);
    await ownData.load();
    expect(ownData.state.getState()).toMatchObject({ dropped: 1, record: { facts: [fact] } });
    ownData.factsRemoved(new Set([fact.id]));
    await ownData.settled();
    expect(decodeRecord(box.stored)).toMatchObject({ record: { facts: [], rescued: damaged }, dropped: 0 });
  });
});
