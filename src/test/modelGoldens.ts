import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readField } from '../cli/readField.ts';
import { checkOverrides, type Overrides } from '../model/index.ts';
import { productRanges } from './modelBasis.ts';

/** A scenario and its reference results: each row a table of outputs, `year` among them. */
export interface GoldenCase {
  readonly id: string;
  readonly overrides: Overrides;
  readonly rows: readonly ReadonlyMap<string, unknown>[];
}

const file = resolve(import.meta.dirname, '../../tests/fixtures/model-goldens.json');

/** The reference results in tests/fixtures/model-goldens.json. Throws an Error when the file is not what it should be. */
export function readGoldens(): readonly GoldenCase[] {
  const goldens: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return readList(goldens, 'cases').map((value) => {
    const check = checkOverrides(readField(value, 'inputs'), productRanges);
    if (!check.ok) throw new Error(`goldens: ${JSON.stringify(check.problems)}`);
    const rows = readList(value, 'rows').map(readRow);
    return { id: String(readField(value, 'id')), overrides: check.overrides, rows };
  });
}

function readList(value: unknown, field: string): readonly unknown[] {
  const list = readField(value, field);
  if (!Array.isArray(list)) throw new Error(`goldens: "${field}" is no list`);
  return list;
}

function readRow(row: unknown): ReadonlyMap<string, unknown> {
  if (typeof row !== 'object' || row === null) throw new Error('goldens: a row is no object');
  return new Map(Object.entries(row));
}
