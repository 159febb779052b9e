import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raceCharts } from '../model/index.ts';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';
import { DataFileError } from './dataError.ts';
import { parseEvents } from './events.ts';
import { parseSources } from './sources.ts';

const shipped = readFileSync('public/data/events.json', 'utf8');
const { sources } = parseSources(readFileSync('public/data/sources.json', 'utf8'));
const { events, issues } = parseEvents(shipped);

describe('the shipped events', () => {
  it('can all be read, the earliest first, and cite documents that exist', () => {
    expect(issues).toEqual([]);
    expect(events.length).toBeGreaterThanOrEqual(12);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
    expect(events.flatMap((event) => event.sources).filter((id) => !sources.has(id))).toEqual([]);
  });

  it('tell what the view must tell', () => {
    const ids = events.map(({ id }) => id);
    for (const id of ['server-life-2025', 'trainium2', 'guidance-200', 'guidance-220', 'azure-redefined'])
      expect(ids).toContain(id);
    expect(ids).toContain('google-cloud-recast');
    expect(new Set(events.flatMap(({ charts }) => charts))).toEqual(new Set(raceCharts));
  });

  it('are whole sentences, dated within the years of the charts', () => {
    for (const { id, date, text } of events) {
      expect(text.en, id).toMatch(/\.$/);
      expect(text.fr, id).toMatch(/\.$/);
      expect(date >= '2020-01' && date <= '2026-12-31', id).toBe(true);
    }
  });

  it('keep the typography of both languages', () => {
    for (const { id, text } of events) {
      expect(text.fr, id).not.toMatch(/[^\u202f][:;!?%]/u);
      expect(text.fr, id).not.toMatch(/\d Md|\dMd/u);
      expect(`${text.en}${text.fr}`, id).not.toMatch(/['"]/u);
    }
  });
});

describe('parseEvents', () => {
  it.each([
    ['date', '5 février 2026', { kind: 'wrongType', expected: 'date', given: '5 février 2026' }],
    ['company', 'oracle', { kind: 'unknownValue', given: 'oracle' }],
    ['text', { en: 'Only English' }, { kind: 'missing' }],
  ])('leaves out an event with a broken %s and says which', (field, value, problem) => {
    const result = parseEvents(damageJson(shipped, [0, field], value));
    expect(result.issues).toMatchObject([{ row: '[0] / server-life-2020', problem }]);
    expect(result.events).toHaveLength(events.length - 1);
  });

  it.each(['charts', 'sources'])('refuses an event without %s', (field) => {
    const result = parseEvents(damageJson(shipped, [0, field], []));
    expect(result.issues).toHaveLength(1);
  });

  it('keeps the first of two events with one id', () => {
    const result = parseEvents(damageJson(shipped, [1, 'id'], 'server-life-2020'));
    expect(result.issues).toMatchObject([{ field: 'id', problem: { kind: 'duplicate' } }]);
  });

  it('refuses what is no list', async () => {
    expect(await catchDataFileError(() => parseEvents('{}'))).toMatchObject({
      file: 'events.json',
      reason: 'invalid',
    });
  });

  it('causes no other error than a DataFileError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          parseEvents(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError);
        }
      }),
    );
  });
});
