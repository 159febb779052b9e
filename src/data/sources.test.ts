import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvidence, parseSources } from './sources.ts';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';

const shippedSources = readFileSync('public/data/sources.json', 'utf8');
const shippedEvidence = readFileSync('public/data/evidence.json', 'utf8');

describe('parseSources', () => {
  it('reads every shipped source', () => {
    const { sources, issues } = parseSources(shippedSources);
    expect(issues).toEqual([]);
    expect(sources.size).toBe(310);
    expect(sources.get('s011')).toMatchObject({ id: 's011', publisher: 'Amazon.com, Inc. (press release)' });
    expect(sources.get('report-004')).toMatchObject({ date: null, url: null });
  });

  it.each([
    ['title', undefined, { kind: 'missing' }],
    ['date', '30 juillet 2026', { kind: 'wrongType', expected: 'date', given: '30 juillet 2026' }],
    ['date', '2026-02-30', { kind: 'wrongType', expected: 'date', given: '2026-02-30' }],
    [
      'url',
      'javascript:alert(1)',
      { kind: 'wrongType', expected: 'webAddress', given: 'javascript:alert(1)' },
    ],
    ['url', 'https://', { kind: 'wrongType', expected: 'webAddress', given: 'https://' }],
  ])('leaves out a source with a broken %s (%s) and says which', (field, value, problem) => {
    const { sources, issues } = parseSources(damageJson(shippedSources, [1, field], value));
    expect(issues).toEqual([{ row: '[1] / s002', field, problem }]);
    expect(sources.size).toBe(309);
    expect(sources.has('s002')).toBe(false);
  });

  it('keeps the first of two sources with one id', () => {
    const { sources, issues } = parseSources(damageJson(shippedSources, [1, 'id'], 's001'));
    expect(issues).toEqual([
      { row: '[1] / s001', field: 'id', problem: { kind: 'duplicate', given: 's001' } },
    ]);
    expect(sources.get('s001')?.title).toContain('10-K for 2015');
  });

  it('names an entry without an id by its place', () => {
    const { issues } = parseSources('[7]');
    expect(issues).toEqual([
      { row: '[0]', field: null, problem: { kind: 'wrongType', expected: 'object', given: '7' } },
    ]);
  });

  it('refuses what is no list', async () => {
    expect(await catchDataFileError(() => parseSources('{"s001": {}}'))).toMatchObject({
      file: 'sources.json',
      reason: 'invalid',
      issues: [{ row: null, field: null, problem: { kind: 'wrongType', expected: 'list' } }],
    });
  });
});

describe('parseEvidence', () => {
  it('reads every shipped quote', () => {
    const { quotes, issues } = parseEvidence(shippedEvidence);
    expect(issues).toEqual([]);
    expect(quotes.size).toBe(1858);
    expect(quotes.get('f0001')).toBe('Total net sales 107,006 88,988 74,452');
  });

  it('leaves out a broken quote and says which', () => {
    const { quotes, issues } = parseEvidence('{"f0001": "$1bn", "f0002": 5, "f0003": "d\uFFFDpenses"}');
    expect([...quotes]).toEqual([['f0001', '$1bn']]);
    expect(issues).toEqual([
      { row: 'f0002', field: null, problem: { kind: 'wrongType', expected: 'text', given: '5' } },
      { row: 'f0003', field: null, problem: { kind: 'unreadableCharacter', given: 'd\uFFFDpenses' } },
    ]);
  });

  it('is no way into the prototypes of objects', () => {
    const { quotes } = parseEvidence('{"__proto__": "x", "constructor": "y", "f0001": "z"}');
    expect(quotes.get('f0001')).toBe('z');
    expect(Object.keys({})).toEqual([]);
  });
});

it('neither reader causes another error than a DataFileError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.constantFrom(parseSources, parseEvidence), async (value, parse) => {
      const text = JSON.stringify(value);
      try {
        parse(text);
      } catch {
        expect((await catchDataFileError(() => parse(text))).reason).toBe('invalid');
      }
    }),
  );
});
