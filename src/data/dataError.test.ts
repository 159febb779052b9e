import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataFileError, makeFileError, shortenGiven } from './dataError.ts';

describe('shortenGiven', () => {
  it('keeps short values as they are and writes others as JSON', () => {
    expect(shortenGiven('12,5')).toBe('12,5');
    expect(shortenGiven(12.5)).toBe('12.5');
    expect(shortenGiven(null)).toBe('null');
    expect(shortenGiven({ a: [1] })).toBe('{"a":[1]}');
    expect(shortenGiven(undefined)).toBe('null');
  });

  it('takes line breaks and control characters out', () => {
    expect(shortenGiven(' a\n\tb\u0000c ')).toBe('a b c');
  });

  it('never gives more than 40 characters and shows the cut', () => {
    expect(shortenGiven('x'.repeat(40))).toBe('x'.repeat(40));
    expect(shortenGiven('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.from(shortenGiven(value)).length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('DataFileError', () => {
  it('says in its message which file, where and what', () => {
    const problem = { kind: 'notANumber', given: 'n/a' } as const;
    const error = new DataFileError('facts.csv', 'invalid', [
      { row: '12', field: 'value', problem },
      { row: '13', field: null, problem },
    ]);
    expect(error.message).toBe(
      'facts.csv: invalid: 12, value: {"kind":"notANumber","given":"n/a"} (2 issues)',
    );
    expect(error).toMatchObject({ name: 'DataFileError', file: 'facts.csv', reason: 'invalid' });
    expect(error).toBeInstanceOf(Error);
  });

  it('has a message without issues, and for the file as a whole', () => {
    expect(new DataFileError('a.json', 'missing').message).toBe('a.json: missing');
    expect(makeFileError('a.json', 'missing', { kind: 'httpStatus', status: 404 })).toMatchObject({
      message: 'a.json: missing: {"kind":"httpStatus","status":404}',
      issues: [{ row: null, field: null, problem: { kind: 'httpStatus', status: 404 } }],
    });
  });
});
