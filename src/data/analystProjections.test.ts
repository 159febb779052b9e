import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';
import { serveData } from '../test/serveData.ts';
import { parseAnalystProjections } from './analystProjections.ts';
import { DataFileError } from './dataError.ts';
import { analystProjectionsQuery, eventsQuery } from './raceQueries.ts';
import { parseSources } from './sources.ts';

const shipped = readFileSync('public/data/analyst-projections.json', 'utf8');
const { sources } = parseSources(readFileSync('public/data/sources.json', 'utf8'));

afterEach(() => vi.unstubAllGlobals());

describe('the shipped projections', () => {
  const { views, issues } = parseAnalystProjections(shipped);

  it('can all be read and cite documents that exist', () => {
    expect(issues).toEqual([]);
    expect(views).toHaveLength(119);
    expect(views.map(({ source }) => source).filter((id) => !sources.has(id))).toEqual([]);
  });

  it('say who, when and for which year', () => {
    expect(views.find(({ metric }) => metric === 'aws_revenue')).toMatchObject({
      year: 2036,
      span: 'year',
      value: 600,
      forecaster: 'Andy Jassy (internal meeting, as reported)',
      made: '2026-03',
    });
    expect(views.find(({ metric }) => metric === 'azure_ai_capacity_multiple')).toMatchObject({
      year: 2028,
      span: 'fiscalYear',
    });
    // A remark after the time is left to the source.
    for (const { made } of views) expect(made).toMatch(/^\d{4}(-\d{2})?$/);
  });

  it('load once, like the events', async () => {
    const fetchFile = serveData();
    vi.stubGlobal('document', { baseURI: 'https://host.test/' });
    const client = new QueryClient();
    expect((await client.query(analystProjectionsQuery())).views).toHaveLength(119);
    expect((await client.query(eventsQuery())).issues).toEqual([]);
    await client.query(analystProjectionsQuery());
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });
});

describe('parseAnalystProjections', () => {
  it.each([
    ['period', 'next year', { kind: 'wrongType', expected: 'period' }],
    ['period', '2026H1', { kind: 'wrongType', expected: 'period' }],
    ['made', 'yesterday', { kind: 'wrongType', expected: 'date' }],
    ['made', '2026-13', { kind: 'wrongType', expected: 'date' }],
    ['value', '600', { kind: 'wrongType', expected: 'number' }],
    ['unit', 'EUR_bn', { kind: 'unknownValue' }],
    ['forecaster', '', { kind: 'missing' }],
  ])('leaves out an entry with a broken %s (%j) and says which', (field, value, problem) => {
    const { views, issues } = parseAnalystProjections(damageJson(shipped, [3, field], value));
    expect(issues).toMatchObject([{ row: '[3]', field, problem }]);
    expect(views).toHaveLength(118);
  });

  it('refuses what is no list', async () => {
    expect(await catchDataFileError(() => parseAnalystProjections('3'))).toMatchObject({
      file: 'analyst-projections.json',
    });
  });

  it('causes no other error than a DataFileError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          parseAnalystProjections(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError);
        }
      }),
    );
  });
});
