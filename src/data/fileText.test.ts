import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseJsonText } from './fileText.ts';
import { catchDataFileError } from '../test/dataSupport.ts';

describe('parseJsonText', () => {
  it('reads every JSON value, with a byte-order mark or without', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written: unknown = JSON.parse(JSON.stringify(value));
        expect(parseJsonText('x.json', JSON.stringify(value))).toEqual(written);
        expect(parseJsonText('x.json', `\uFEFF${JSON.stringify(value)}`)).toEqual(written);
      }),
    );
  });

  it.each(['', ' \n ', '\uFEFF'])('says that %j is empty', async (text) => {
    expect(await catchDataFileError(() => parseJsonText('x.json', text))).toMatchObject({
      file: 'x.json',
      reason: 'notReadable',
      issues: [{ row: null, field: null, problem: { kind: 'empty' } }],
    });
  });

  it('recognises the page that a static host answers with', async () => {
    const error = await catchDataFileError(() =>
      parseJsonText('x.json', '\n<!doctype html><title>App</title>'),
    );
    expect(error).toMatchObject({ reason: 'notReadable', issues: [{ problem: { kind: 'webPage' } }] });
  });

  it.each([
    ['a file that was cut off', '{\n  "year": 2025,\n  "values": {\n    "awsRevenue": 12', '4'],
    ['a text that was cut off', '{\n  "title": "Annual rep', '2'],
    ['two values without a comma', '{\n  "a": 1\n  "b": 2\n}\n', '3'],
  ])('names the line of %s', async (_, text, row) => {
    const error = await catchDataFileError(() => parseJsonText('x.json', text));
    expect(error).toMatchObject({ reason: 'notReadable', issues: [{ row, problem: { kind: 'notJson' } }] });
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it('reads a line out of the wording of other browsers', async () => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError('JSON.parse: expected property name at line 7 column 3 of the JSON data');
    });
    const error = await catchDataFileError(() => parseJsonText('x.json', '{'));
    expect(error.issues[0]?.row).toBe('7');
  });

  it('throws nothing but its own error, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        if (isJson(text)) return;
        expect((await catchDataFileError(() => parseJsonText('x.json', text))).reason).toBe('notReadable');
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}
