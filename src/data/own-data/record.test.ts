import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOwnFact, makeOwnFile } from '../../test/ownDataSupport.ts';
import {
  addFacts,
  decodeRecord,
  emptyRecord,
  encodeRecord,
  isSameRecord,
  removeFacts,
  restoreFacts,
  setBaseline,
} from './record.ts';

const file = makeOwnFile();
const fact = makeOwnFact();
const full = setBaseline('{}')(addFacts([file], [fact])(emptyRecord));

describe('a stored record', () => {
  it('comes back as it was, also through the copy that browsers store', () => {
    const stored: unknown = structuredClone(encodeRecord(full));
    expect(decodeRecord(stored)).toEqual({ kind: 'read', record: full, dropped: 0 });
  });

  it('is empty where nothing is stored', () => {
    expect(decodeRecord(undefined)).toEqual({ kind: 'read', record: emptyRecord, dropped: 0 });
  });

  it('of a newer version is left alone; what is no record is broken', () => {
    expect(decodeRecord({ version: 2, anything: true })).toEqual({ kind: 'newer' });
    for (const stored of [1, 'x', [], {}, { version: 1 }, { version: 0, files: [], facts: [] }])
      expect(decodeRecord(stored)).toEqual({ kind: 'broken' });
  });

  it('loses only the facts that are damaged, and counts them', () => {
    const damaged = [
      { ...fact, value: Number.NaN },
      { ...fact, unit: 'furlongs' },
      { ...fact, id: 'f0001' },
      { ...fact, source: 'own:no-such-file' },
      { ...fact, confidence: 'sure' },
      { ...fact, note: 3 },
      null,
      'x',
    ];
    const stored = { version: 1, files: [file], facts: [...damaged, fact], baseline: 3 };
    expect(decodeRecord(stored)).toEqual({
      kind: 'read',
      record: { files: [file], facts: [fact], baseline: null },
      dropped: damaged.length,
    });
  });

  it('is read without throwing, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(['read', 'newer', 'broken']).toContain(decodeRecord(stored).kind);
      }),
    );
  });
});

describe('two records', () => {
  it('say the same when every part does', () => {
    expect(isSameRecord(full, structuredClone(full))).toBe(true);
    const others = [
      { ...full, baseline: null },
      { ...full, files: [] },
      { ...full, facts: [] },
      { ...full, facts: [{ ...fact, value: 1 }] },
      { ...full, facts: [{ ...fact, note: 'other' }] },
      { ...full, facts: [{ ...fact, periodEnd: null }] },
      { ...full, rescued: 'x' },
    ];
    for (const other of others) expect(isSameRecord(full, other)).toBe(false);
  });
});

describe('a change', () => {
  const other = makeOwnFact({ period: '2026Q4', source: 'own:file-2' });
  const second = makeOwnFile({ id: 'file-2', name: 'second.csv' });
  const changes = [
    addFacts([second], [other]),
    addFacts([second], [{ ...fact, value: 1, source: 'own:file-2' }]),
    removeFacts(new Set([fact.id])),
    restoreFacts([file], [fact]),
    setBaseline('x'),
    setBaseline(null),
  ];

  it('applied twice is applied once', () => {
    for (const change of changes) expect(change(change(full))).toEqual(change(full));
  });

  it('lets a later file replace a figure of an earlier one, and forgets files without figures', () => {
    const later = { ...fact, value: 1, source: 'own:file-2' };
    const record = addFacts([second], [later])(full);
    expect(record.facts).toEqual([later]);
    expect(record.files).toEqual([second]);
  });

  it('that puts figures back does not overwrite what has come since', () => {
    const gone = removeFacts(new Set([fact.id]))(full);
    const newer = { ...fact, value: 1, source: 'own:file-2' };
    const record = restoreFacts([file], [fact])(addFacts([second], [newer])(gone));
    expect(record.facts).toEqual([newer]);
  });
});
