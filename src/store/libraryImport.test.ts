import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFakeStorage } from '../test/fakeStorage.ts';
import { compareImport, largestLibraryFile, planImport, readLibraryFile } from './libraryImport.ts';
import { createLibraryStore } from './libraryStore.ts';

function openPage(name = 'm') {
  const { storage } = makeFakeStorage().openPage();
  let count = 0;
  const store = createLibraryStore({
    storage,
    readTime: () => '2026-11-22T10:00:00.000Z',
    makeId: () => `${name}${(count += 1)}`,
  });
  return { read: () => store.getState(), list: () => store.getState().scenarios };
}

function readFixture(version: number) {
  const path = resolve(import.meta.dirname, `../../tests/fixtures/libraries/version-${version}.json`);
  return readLibraryFile(readFileSync(path, 'utf8'));
}

const sound = {
  id: 'a',
  name: 'Sound',
  overrides: {},
  savedAt: '2026-11-02T09:15:00.000Z',
  position: 1,
  revision: 1,
  updatedAt: '2026-11-02T09:15:00.000Z',
};

describe('readLibraryFile', () => {
  it.each([
    [1, ['Board, March', 'Prudent']],
    [2, ['First', 'Second']],
    [3, ['Sure of tax', 'Plain']],
  ])('reads files of version %i, in their order, without what was deleted', (version, names) => {
    const reading = readFixture(version);
    expect(reading).toMatchObject({ kind: 'read', problems: [] });
    expect(reading.kind === 'read' && reading.scenarios.map(({ name }) => name)).toEqual(names);
  });

  it('says why each entry cannot be read, and reads the others', () => {
    const scenarios = [
      7,
      { ...sound, id: '' },
      { ...sound, name: 5 },
      { ...sound, overrides: { __proto__: null, 'capex}': 5 } },
      { ...sound, name: 'Wide', spreads: { capex: { below: -1, above: 2 } } },
      { ...sound, savedAt: 'yesterday' },
      { ...sound, revision: 1e300 },
      sound,
    ];
    expect(readLibraryFile(JSON.stringify({ version: 3, scenarios }))).toMatchObject({
      kind: 'read',
      scenarios: [{ name: 'Sound' }],
      problems: [
        { place: 1, name: null, fault: 'entry' },
        { place: 2, name: 'Sound', fault: 'id' },
        { place: 3, name: null, fault: 'name' },
        { place: 4, fault: 'overrides' },
        { place: 5, name: 'Wide', fault: 'spreads' },
        { place: 6, fault: 'savedAt' },
        { place: 7, fault: 'revision' },
      ],
    });
  });

  it.each([
    ['', 'notJson'],
    ['{"version": 2, ', 'notJson'],
    ['null', 'notLibrary'],
    ['{"__proto__": {"version": 2}}', 'notLibrary'],
    ['{"version": "2", "scenarios": []}', 'notLibrary'],
    ['{"kind": "cumulo-scenario", "version": 1, "inputs": {}}', 'oneScenario'],
    [' '.repeat(largestLibraryFile + 1), 'tooLarge'],
  ])('refuses %.30j', (text, reason) => {
    expect(readLibraryFile(text)).toEqual({ kind: 'refused', reason });
  });

  it('refuses what a newer version wrote, and hundreds of scenarios', () => {
    expect(readFixture(9)).toEqual({ kind: 'newer', version: 9 });
    const scenarios = Array.from({ length: 501 }, (_, order) => ({ ...sound, id: String(order) }));
    expect(readLibraryFile(JSON.stringify({ version: 2, scenarios }))).toEqual({
      kind: 'refused',
      reason: 'tooMany',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(['read', 'refused', 'newer']).toContain(readLibraryFile(text).kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe('taking a file over', () => {
  const spreads = { taxRate: { below: 0, above: 0 } };

  function exportFile(fill: (state: ReturnType<ReturnType<typeof openPage>['read']>) => void) {
    const page = openPage('f');
    fill(page.read());
    const reading = readLibraryFile(page.read().writeFile());
    if (reading.kind !== 'read') throw new Error(reading.kind);
    return reading.scenarios;
  }

  it('brings everything into an empty browser as it was: notes, ranges, order', () => {
    const source = openPage('s');
    source.read().scenarioSaved('One', { capex: 250 }, 'why', spreads);
    source.read().scenarioSaved('Two', {});
    source.read().scenarioMoved(source.list()[1]?.id ?? '', 0);
    const reading = readLibraryFile(source.read().writeFile());
    const target = openPage('t');
    if (reading.kind === 'read')
      target.read().scenariosImported(planImport(compareImport(reading.scenarios, []), new Map(), []));
    const withoutIds = (page: typeof source) => page.list().map((scenario) => ({ ...scenario, id: '' }));
    expect(withoutIds(target)).toEqual(withoutIds(source));
  });

  it('tells new, same and conflicting ones apart, and replaces only what was chosen', () => {
    const file = exportFile((state) => {
      state.scenarioSaved('New', { capex: 150 });
      state.scenarioSaved('Same', { capex: 250 }, 'why', spreads);
      state.scenarioSaved('Other', { capex: 300 });
      state.scenarioSaved('Other', { capex: 310 });
      state.scenarioSaved('Surer', { capex: 250 }, '', spreads);
    });
    const page = openPage();
    page.read().scenarioSaved('Same', { capex: 250 }, 'why', spreads);
    page.read().scenarioSaved('Other', { capex: 200 });
    page.read().scenarioSaved('Surer', { capex: 250 });
    page.read().scenarioSaved('Other (2)', {});
    const items = compareImport(file, page.list());
    expect(items.map(({ kind }) => kind)).toEqual(['new', 'same', 'conflict', 'conflict', 'conflict']);
    const before = page.list();
    page.read().scenariosImported(
      planImport(
        items,
        new Map([
          [2, 'replace'],
          [3, 'replace'],
          [4, 'skip'],
        ]),
        before,
      ),
    );
    expect(page.list().map(({ name, overrides }) => [name, overrides.capex ?? null])).toEqual([
      ['Same', 250],
      ['Other', 300],
      ['Surer', 250],
      ['Other (2)', null],
      ['New', 150],
      ['Other (3)', 310],
    ]);
    // Unasked, nothing that was there changes.
    const again = openPage();
    again.read().scenarioSaved('Other', { capex: 200 });
    again.read().scenariosImported(planImport(compareImport(file, again.list()), new Map(), again.list()));
    expect(again.list()[0]).toMatchObject({ name: 'Other', overrides: { capex: 200 } });
    expect(again.list().map(({ name }) => name)).toEqual([
      'Other',
      'New',
      'Same',
      'Other (2)',
      'Other (3)',
      'Surer',
    ]);
  });
});
