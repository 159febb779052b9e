import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFacts } from './facts.ts';
import { catchDataFileError } from '../test/dataSupport.ts';

const shipped = readFileSync('public/data/facts.csv', 'utf8');
const header = 'id,entity,metric,period,period_end,value,unit,confidence,source,note';
const good = 'f0001,amazon,net_sales,2025,2025-12-31,716.924,USD_bn,verified,s011,';

async function findIssues(...rows: readonly string[]) {
  return (await parseFacts([header, good, ...rows].join('\n'))).issues;
}

describe('the shipped facts', () => {
  it('are read without a fault', async () => {
    const { facts, issues } = await parseFacts(shipped);
    expect(issues).toEqual([]);
    expect(facts).toHaveLength(1888);
    expect(facts[0]).toEqual({
      id: 'f0001',
      entity: 'amazon',
      metric: 'net_sales',
      period: '2013',
      periodEnd: null,
      value: 74.452,
      unit: 'USD_bn',
      confidence: 'verified',
      source: 's001',
      note: '',
    });
  });

  it('keep quotation marks and commas inside their notes', async () => {
    const { facts } = await parseFacts(shipped);
    expect(facts.find((fact) => fact.id === 'f0242')?.note).toBe(
      'labelled "Retail products" in the 2016 10-K',
    );
  });
});

describe('a half-valid facts.csv', () => {
  it.each([
    ['n/a', 'value', { kind: 'notANumber', given: 'n/a' }],
    ['NaN', 'value', { kind: 'notANumber', given: 'NaN' }],
    ['Infinity', 'value', { kind: 'notANumber', given: 'Infinity' }],
    ['0x10', 'value', { kind: 'notANumber', given: '0x10' }],
    ['1e999', 'value', { kind: 'notANumber', given: '1e999' }],
    ['"716,9"', 'value', { kind: 'notANumber', given: '716,9' }],
    ['', 'value', { kind: 'missing' }],
    ['  ', 'id', { kind: 'missing' }],
    ['', 'entity', { kind: 'missing' }],
    ['', 'source', { kind: 'missing' }],
    ['2025Q5', 'period', { kind: 'wrongType', expected: 'period', given: '2025Q5' }],
    ['2025-13', 'period', { kind: 'wrongType', expected: 'period', given: '2025-13' }],
    ['31/12/2025', 'period_end', { kind: 'wrongType', expected: 'date', given: '31/12/2025' }],
    ['2025-02-29', 'period_end', { kind: 'wrongType', expected: 'date', given: '2025-02-29' }],
    ['d\uFFFDpenses', 'metric', { kind: 'unreadableCharacter', given: 'd\uFFFDpenses' }],
    ['sold \uFFFD', 'note', { kind: 'unreadableCharacter', given: 'sold \uFFFD' }],
  ])('with %j as %s names row, column and problem', async (cell, column, problem) => {
    const at = header.split(',').indexOf(column);
    const row = good.replace('f0001', 'f0002').split(',').with(at, cell).join(',');
    const { facts, issues } = await parseFacts(`${header}\n${good}\n${row}\n`);
    expect(issues).toEqual([{ row: '3', field: column, problem }]);
    expect(facts.map((fact) => fact.id)).toEqual(['f0001']);
  });

  it('with an unknown unit or confidence lists what there is', async () => {
    const issues = await findIssues(
      'f0002,amazon,net_sales,2024,,638,EUR,verified,s011,',
      'f0003,amazon,net_sales,2023,,575,USD_bn,sure,s011,',
    );
    expect(issues).toMatchObject([
      { row: '3', field: 'unit', problem: { kind: 'unknownValue', given: 'EUR' } },
      {
        row: '4',
        field: 'confidence',
        problem: {
          kind: 'unknownValue',
          given: 'sure',
          allowed: ['verified', 'secondary', 'estimated', 'unverified'],
        },
      },
    ]);
  });

  it('with a row cut off', async () => {
    expect(await findIssues('f0002,amazon,net_sal')).toEqual([
      { row: '3', field: null, problem: { kind: 'cellCount', given: 3, expected: 10 } },
    ]);
  });

  it('with a quotation mark that never closes keeps the rows before it', async () => {
    const text = `${header}\n${good}\nf0002,amazon,net_sales,2024,,638,USD_bn,verified,s011,"as reported\n${good}`;
    const { facts, issues } = await parseFacts(text);
    expect(issues).toEqual([{ row: '3', field: null, problem: { kind: 'strayQuote' } }]);
    expect(facts).toHaveLength(1);
  });

  it('with an id twice keeps the first', async () => {
    const { facts, issues } = await parseFacts(`${header}\n${good}\n${good.replace('716.924', '1')}`);
    expect(issues).toEqual([{ row: '3', field: 'id', problem: { kind: 'duplicate', given: 'f0001' } }]);
    expect(facts.map((fact) => fact.value)).toEqual([716.924]);
  });

  it('counts rows as a spreadsheet does: blank rows and line breaks inside cells', async () => {
    const issues = await findIssues(
      '',
      ',,,,,,,,,',
      good.replace(/f0001(.*)$/, 'f0002$1"one\ntwo"'),
      'f0003,x',
    );
    expect(issues).toMatchObject([{ row: '6', problem: { kind: 'cellCount' } }]);
  });

  it('with several faults in several rows names all of them in order', async () => {
    const issues = await findIssues('f0002,,net_sales,?,,1,USD_bn,verified,s011,', 'f0003', '"f0004');
    expect(issues.map(({ row, field }) => [row, field])).toEqual([
      ['3', 'entity'],
      ['3', 'period'],
      ['4', null],
      ['5', null],
    ]);
  });

  it('reads Windows and old Mac line ends, a byte-order mark, other orders and further columns', async () => {
    const names = ['extra', ...header.split(',').toReversed()].join(',');
    const cells = ['?', ...good.split(',').toReversed()].join(',');
    for (const end of ['\r\n', '\r', '\n']) {
      const { facts, issues } = await parseFacts(`\uFEFF${names}${end}${cells}${end}`);
      expect(issues).toEqual([]);
      expect(facts).toMatchObject([{ id: 'f0001', periodEnd: '2025-12-31', value: 716.924 }]);
    }
  });
});

describe('a facts.csv that is none', () => {
  it.each([
    ['nothing', '', 'notReadable', { kind: 'empty' }],
    ['the page of a static host', '<!doctype html>\n<html></html>', 'notReadable', { kind: 'webPage' }],
    ['a header only', header, 'invalid', { kind: 'empty' }],
    ['a header and blank rows', `${header}\n\n,,,,,,,,,\n`, 'invalid', { kind: 'empty' }],
  ])('but %s is refused', async (_, text, reason, problem) => {
    expect(await catchDataFileError(() => parseFacts(text))).toMatchObject({
      file: 'facts.csv',
      reason,
      issues: [{ row: null, field: null, problem }],
    });
  });

  it('for want of columns, or with one twice, is refused and names them', async () => {
    const text = 'id,entity,metric,period,period_end,Value,unit,confidence,source,note,unit\n';
    expect(await catchDataFileError(() => parseFacts(text))).toMatchObject({
      reason: 'invalid',
      issues: [
        { row: '1', field: 'value', problem: { kind: 'missing' } },
        { row: '1', field: 'unit', problem: { kind: 'duplicate', given: 'unit' } },
      ],
    });
  });

  it('because of semicolons is refused for its columns', async () => {
    const error = await catchDataFileError(() => parseFacts(`${header}\n${good}`.replaceAll(',', ';')));
    expect(error.issues).toHaveLength(10);
  });

  it('without one usable row is refused and names every row', async () => {
    const error = await catchDataFileError(() => parseFacts(`${header}\nf0001\nf0002`));
    expect(error.reason).toBe('invalid');
    expect(error.issues.map((issue) => issue.row)).toEqual(['2', '3']);
  });
});

describe('whatever the text', () => {
  it('no other error than a DataFileError comes out, and facts are finite and each id is there once', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('f1', '2025', '2025Q4', '1.5', 'USD_bn', 'verified', '"', '\n', '', '__proto__'),
    );
    const row = fc.array(cell, { minLength: 9, maxLength: 11 }).map((cells) => cells.join(','));
    const body = fc.array(fc.oneof(row, fc.constant(good), fc.string({ unit: 'binary' })), { maxLength: 6 });
    const text = fc
      .tuple(fc.constantFrom(header, header, '', 'id,id'), body)
      .map(([first, rows]) => [first, ...rows].join('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        try {
          const { facts } = await parseFacts(content);
          expect(facts.every((fact) => Number.isFinite(fact.value))).toBe(true);
          expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
        } catch {
          const error = await catchDataFileError(() => parseFacts(content));
          expect(error.issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
