import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLibrary, encodeLibrary } from './libraryFormat.ts';
import { mergeRecords } from './libraryRecord.ts';
import { createLibraryStore, damagedKey, libraryKey, type LibraryState } from './libraryStore.ts';
import { makeFakeStorage } from '../test/fakeStorage.ts';

function readFixture(version: number): string {
  return readFileSync(
    new URL(`../../tests/fixtures/libraries/version-${version}.json`, import.meta.url),
    'utf8',
  );
}

/** A page of a browser, with a clock that goes on by a second at each look. */
function openPage(browser = makeFakeStorage(), name = 'a') {
  let count = 0;
  const page = browser.openPage();
  const store = createLibraryStore({
    storage: page.storage,
    readTime: () => new Date(Date.UTC(2026, 10, 1) + (count += 1) * 1000).toISOString(),
    makeId: () => `${name}${(count += 1)}`,
  });
  const read = () => store.getState();
  return { browser, page, read, names: () => read().scenarios.map((scenario) => scenario.name) };
}

describe('the library', () => {
  it('saves, renames, annotates, copies, moves and deletes, and finds all of it again', () => {
    const { browser, read, names } = openPage();
    const capex = read().scenarioSaved('  More capex ', { capex: 250 }, 'why');
    const growth = read().scenarioSaved('Growth', { awsGrowth: 40 });
    if (capex === null || growth === null) throw new Error('not saved');
    expect(read().scenarioSaved('   ', {})).toBeNull();
    read().scenarioRenamed(growth, 'Faster growth');
    read().scenarioRenamed(growth, '');
    read().notesChanged(growth, 'A note\nof two lines');
    read().contentReplaced(growth, { awsGrowth: 45 }, { capex: { below: 0, above: 0 } });
    const copy = read().scenarioDuplicated(capex, 'More capex, copy');
    expect(names()).toEqual(['More capex', 'More capex, copy', 'Faster growth']);
    read().scenarioMoved(growth, 0);
    read().scenarioMoved(capex, 99);
    expect(names()).toEqual(['Faster growth', 'More capex, copy', 'More capex']);
    if (copy !== null) read().scenarioDeleted(copy);
    expect(names()).toEqual(['Faster growth', 'More capex']);
    const later = openPage(browser);
    expect(later.read().scenarios).toEqual(read().scenarios);
    expect(later.read().scenarios).toMatchObject([
      {
        name: 'Faster growth',
        overrides: { awsGrowth: 45 },
        spreads: { capex: { below: 0, above: 0 } },
        notes: 'A note\nof two lines',
      },
      { name: 'More capex', overrides: { capex: 250 }, notes: 'why' },
    ]);
  });

  it('brings back what was deleted, in its place, the last deletion first', () => {
    const { read, names } = openPage();
    const ids = ['One', 'Two', 'Three'].map((name) => read().scenarioSaved(name, { capex: 250 }, name));
    for (const id of ids.slice(1)) read().scenarioDeleted(id ?? '');
    expect(names()).toEqual(['One']);
    read().scenarioSaved('Four', {});
    read().deletionUndone();
    expect(names()).toEqual(['One', 'Three', 'Four']);
    read().deletionUndone();
    read().deletionUndone();
    expect(names()).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(read().scenarios[0]).toMatchObject({ overrides: { capex: 250 }, notes: 'One' });
    expect(read().deletions).toEqual([]);
  });

  it('finds room between two neighbours again and again', () => {
    const { read, names } = openPage();
    for (const name of ['One', 'Two', 'Three']) read().scenarioSaved(name, {});
    for (let count = 0; count < 120; count += 1) {
      const last = read().scenarios[2];
      if (last !== undefined) read().scenarioMoved(last.id, 1);
    }
    expect(names()).toEqual(['One', 'Two', 'Three']);
  });

  it('stores nothing before there is something to keep', () => {
    expect(openPage().browser.read(libraryKey)).toBeNull();
  });
});

describe('a stored library', () => {
  it('of version 1 is read, and kept in the present form', () => {
    const browser = makeFakeStorage();
    browser.write(libraryKey, readFixture(1));
    const { read } = openPage(browser);
    expect(read()).toMatchObject({ problem: null, damage: null });
    expect(read().scenarios).toEqual([
      {
        id: 'a1',
        name: 'Board, March',
        notes: 'First look.',
        overrides: { capex: 250, awsGrowth: 30 },
        spreads: {},
        savedAt: '2026-03-02T09:15:00.000Z',
      },
      {
        id: 'a2',
        name: 'Prudent',
        notes: '',
        overrides: {},
        spreads: {},
        savedAt: '2026-03-03T10:00:00.000Z',
      },
    ]);
    expect(JSON.parse(browser.read(libraryKey) ?? '')).toMatchObject({ version: 2 });
    expect(openPage(browser).read().scenarios).toEqual(read().scenarios);
  });

  it('of version 2 is read with its order and deletions, and values of assumptions it does not know', () => {
    const browser = makeFakeStorage();
    browser.write(libraryKey, readFixture(2));
    const { read, names } = openPage(browser);
    expect(names()).toEqual(['First', 'Second']);
    read().scenarioRenamed('b3', 'Renamed');
    expect(browser.read(libraryKey)).toContain('"anAssumptionOfLater":4');
  });

  it('of version 3 is read with its spreads; without any it goes on as version 2', () => {
    const browser = makeFakeStorage();
    browser.write(libraryKey, readFixture(3));
    const { read } = openPage(browser);
    expect(read()).toMatchObject({ problem: null, damage: null });
    expect(read().scenarios).toMatchObject([
      {
        name: 'Sure of tax',
        overrides: { capex: 180 },
        spreads: { taxRate: { below: 0, above: 0 }, awsGrowth: { below: 6, above: 12.5 } },
      },
      { name: 'Plain', spreads: {} },
    ]);
    read().scenarioRenamed('c2', 'Plainer');
    expect(JSON.parse(browser.read(libraryKey) ?? '')).toMatchObject({ version: 3 });
    read().scenarioDeleted('c1');
    expect(JSON.parse(browser.read(libraryKey) ?? '')).toMatchObject({ version: 2 });
    read().deletionUndone();
    expect(openPage(browser).read().scenarios[0]?.spreads).toEqual(read().scenarios[0]?.spreads);
    expect(read().scenarios[0]?.spreads.taxRate).toEqual({ below: 0, above: 0 });
  });

  it('of a newer version is left as it is, and said', () => {
    const browser = makeFakeStorage();
    browser.write(libraryKey, readFixture(9));
    const { read, names } = openPage(browser);
    expect(read().problem).toEqual({ kind: 'newer', version: 9 });
    read().scenarioSaved('Mine', { capex: 250 });
    expect(names()).toEqual(['Mine']);
    expect(browser.read(libraryKey)).toBe(readFixture(9));
  });

  it.each([
    '',
    'null',
    '[]',
    '{"version":2}',
    '{"version":"2","scenarios":[]}',
    '{"scenarios":[]}',
    'not json',
    '{"version":2,"scen',
  ])('that is damaged is kept aside and said: %s', (text) => {
    const browser = makeFakeStorage();
    browser.write(libraryKey, text);
    const { read } = openPage(browser);
    expect(read().damage).toEqual({ key: damagedKey, dropped: null });
    read().scenarioSaved('Mine', {});
    expect(browser.read(damagedKey)).toBe(text);
    expect(openPage(browser).names()).toEqual(['Mine']);
    browser.write(libraryKey, 'damaged again');
    expect(openPage(browser).read().damage?.key).toBe(`${damagedKey}-2`);
    expect(browser.read(damagedKey)).toBe(text);
  });

  it('with some damaged scenarios gives the others, and keeps all of it aside', () => {
    const browser = makeFakeStorage();
    const sound = { id: 'x', name: 'Sound', overrides: {}, savedAt: '2026-01-01T00:00:00Z' };
    const text = JSON.stringify({
      version: 1,
      scenarios: [null, sound, { ...sound, id: 7 }, { ...sound, id: 'y', overrides: { capex: '250' } }],
    });
    browser.write(libraryKey, text);
    const { read, names } = openPage(browser);
    expect(names()).toEqual(['Sound']);
    expect(read().damage).toEqual({ key: damagedKey, dropped: 3 });
    expect(browser.read(damagedKey)).toBe(text);
    read().damageDismissed();
    expect(read().damage).toBeNull();
  });

  it('never makes the page fail, whatever it is', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((scenarios) => `{"version":2,"scenarios":${scenarios}}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const browser = makeFakeStorage();
        browser.write(libraryKey, text);
        const { read, names } = openPage(browser);
        read().scenarioSaved('Mine', { capex: 250 });
        expect(names()).toContain('Mine');
        const kept = [...browser.keys()].map((key) => browser.read(key));
        if (read().damage !== null) expect(kept).toContain(text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a storage that fails', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'unavailable'],
  ] as const)('with %s is said; nothing is lost, and it is stored later', (failure, kind) => {
    const { browser, read, names } = openPage();
    read().scenarioSaved('First', {});
    browser.failWrites(failure);
    read().scenarioSaved('Second', { capex: 250 });
    expect(read().problem).toEqual({ kind });
    expect(names()).toEqual(['First', 'Second']);
    expect(openPage(browser).names()).toEqual(['First']);
    browser.failWrites(null);
    read().storingRetried();
    expect(read().problem).toBeNull();
    expect(openPage(browser).names()).toEqual(['First', 'Second']);
  });

  it('that is emptied while the page is open gets everything back with the next change', () => {
    const { browser, read, names } = openPage();
    read().scenarioSaved('One', {});
    browser.clear();
    read().scenarioSaved('Two', {});
    expect(names()).toEqual(['One', 'Two']);
    expect(openPage(browser).names()).toEqual(['One', 'Two']);
  });

  it('from the start on is said, and the page still saves in memory', () => {
    const browser = makeFakeStorage();
    browser.failReads('SecurityError');
    const { read, names } = openPage(browser);
    expect(read().problem).toEqual({ kind: 'unavailable' });
    read().scenarioSaved('Mine', {});
    expect(names()).toEqual(['Mine']);
  });

  it('never writes over damaged text that it could not keep aside', () => {
    const browser = makeFakeStorage();
    browser.write(libraryKey, 'damaged');
    browser.failWrites('QuotaExceededError');
    const { read } = openPage(browser);
    read().scenarioSaved('Mine', {});
    expect(read().problem).toEqual({ kind: 'full' });
    expect(browser.read(libraryKey)).toBe('damaged');
  });
});

describe('two pages side by side', () => {
  it('follow each other and keep the changes of both', () => {
    const browser = makeFakeStorage();
    const a = openPage(browser, 'a');
    const b = openPage(browser, 'b');
    const id = a.read().scenarioSaved('From a', { capex: 250 }) ?? '';
    b.read().scenarioSaved('From b', {});
    browser.deliverAll();
    expect(a.names()).toEqual(['From a', 'From b']);
    a.read().scenarioRenamed(id, 'Renamed in a');
    expect(b.names()).toEqual(['From a', 'From b']);
    browser.deliverAll();
    expect(b.names()).toEqual(['Renamed in a', 'From b']);
    b.read().scenarioDeleted(id);
    browser.deliverAll();
    expect(a.names()).toEqual(['From b']);
    b.read().deletionUndone();
    browser.deliverAll();
    expect(a.names()).toEqual(['Renamed in a', 'From b']);
  });

  const anyAction = fc.record({
    page: fc.constantFrom(...([0, 1] as const)),
    kind: fc.constantFrom(
      'save',
      'rename',
      'note',
      'copy',
      'replace',
      'delete',
      'undo',
      'move',
      'deliver',
      'overwrite',
    ),
    which: fc.nat(5),
    to: fc.nat(5),
  });

  /** What one step does; ids of scenarios that are saved or deleted are noted. */
  function makeRun(browser: ReturnType<typeof makeFakeStorage>) {
    const pages = [openPage(browser, 'a'), openPage(browser, 'b')] as const;
    const saved = new Set<string | null>();
    const deleted = new Set<string>();
    const run: Readonly<
      Record<string, (state: LibraryState, id: string, label: string, to: number) => void>
    > = {
      save: (state, _id, label) => saved.add(state.scenarioSaved(label, { capex: 200 })),
      rename: (state, id, label) => state.scenarioRenamed(id, label),
      note: (state, id, label) => state.notesChanged(id, label),
      copy: (state, id, label) => saved.add(state.scenarioDuplicated(id, label)),
      replace: (state, id, _label, to) =>
        state.contentReplaced(id, { capex: 100 + to }, to > 3 ? { capex: { below: to, above: 1 } } : {}),
      delete: (state, id) => {
        deleted.add(id);
        state.scenarioDeleted(id);
      },
      undo: (state) => state.deletionUndone(),
      move: (state, id, _label, to) => state.scenarioMoved(id, to),
    };
    const listKept = () => [...saved].filter((id) => id !== null && !deleted.has(id));
    return { pages, run, listKept };
  }

  it('end with the same list, whatever happens in whatever order, and lose no scenario that nobody deleted', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        const browser = makeFakeStorage();
        const { pages, run, listKept } = makeRun(browser);
        for (const [index, { page, kind, which, to }] of actions.entries()) {
          const state = pages[page].read();
          run[kind]?.(state, state.scenarios[which]?.id ?? 'none', `name ${index}`, to);
          if (kind === 'deliver') browser.deliverOne(page);
          // The other page wrote at the same moment: what this page had just stored is gone from the storage.
          if (kind === 'overwrite') browser.revertOnce();
        }
        browser.deliverAll();
        for (const { read } of pages) read().storingRetried();
        browser.deliverAll();
        const [first, second] = pages.map(({ read }) => read().scenarios);
        expect(first).toEqual(second);
        expect(openPage(browser).read().scenarios).toEqual(first);
        expect(first?.map(({ id }) => id)).toEqual(expect.arrayContaining(listKept()));
      }),
      { numRuns: 200 },
    );
  });

  it('join their records in any order to the same', () => {
    const anyEntry = fc.record({
      id: fc.constantFrom('x', 'y', 'z'),
      name: fc.constantFrom('A', 'B'),
      notes: fc.constant(''),
      overrides: fc.constantFrom({}, { capex: 250 }),
      spreads: fc.constantFrom({}, { capex: { below: 10, above: 0 } }),
      savedAt: fc.constant('2026-01-01T00:00:00.000Z'),
      position: fc.constantFrom(1, 2),
      revision: fc.constantFrom(1, 2),
      updatedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
      isDeleted: fc.boolean(),
    });
    const anyRecord = fc
      .array(anyEntry, { maxLength: 3 })
      .map((list) => new Map(list.map((entry) => [entry.id, entry])));
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        const write = encodeLibrary;
        expect(write(mergeRecords(a, b))).toBe(write(mergeRecords(b, a)));
        expect(write(mergeRecords(mergeRecords(a, b), c))).toBe(write(mergeRecords(a, mergeRecords(b, c))));
        expect(write(mergeRecords(a, a))).toBe(write(a));
        expect(decodeLibrary(write(a))).toEqual({ kind: 'read', record: a, dropped: 0 });
      }),
      { numRuns: 200 },
    );
  });
});
