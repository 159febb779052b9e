import type { BaseIssue, GenericSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import type { DataIssue, DataProblem, ExpectedKind } from './dataError.ts';
import { DataFileError, shortenGiven } from './dataError.ts';

/** What the checks of `schemaParts.ts` are called; they travel from the schema to the problem as the message of an issue. */
export const checkNames = ['readable', 'decimal', 'date', 'period', 'webAddress'] as const;
export type CheckName = (typeof checkNames)[number];

/** A value that fits its schema, or everything that is wrong with it. */
export type ContentCheck<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Checks parsed content against a schema. The ways to the issues start at `value`. Never throws. */
export function checkContent<Schema extends GenericSchema>(
  schema: Schema,
  value: unknown,
): ContentCheck<InferOutput<Schema>> {
  return check(schema, value, (issue) => ({ ...findPlace(issue.path ?? []), problem: findProblem(issue) }));
}

/** Checks one entry of a list or one row of a CSV; every issue carries `row`. Never throws. */
export function checkEntry<Schema extends GenericSchema>(
  schema: Schema,
  value: unknown,
  row: string,
): ContentCheck<InferOutput<Schema>> {
  return check(schema, value, (issue) => {
    const keys = (issue.path ?? []).map((item) => item.key);
    return { row, field: formatKeys(keys), problem: findProblem(issue) };
  });
}

/** What an issue calls an entry of a file that is one list: `[12] / s013`. */
export function nameEntry(index: number, entry: unknown): string {
  const id = readId(entry);
  return id === null ? `[${index}]` : `[${index}] / ${id}`;
}

/**
 * Content that fits its schema.
 * @throws {DataFileError} `invalid`, with every issue.
 */
export function requireContent<Schema extends GenericSchema>(
  file: string,
  schema: Schema,
  value: unknown,
): InferOutput<Schema> {
  const result = checkContent(schema, value);
  if (!result.ok) throw new DataFileError(file, 'invalid', result.issues);
  return result.content;
}

function check<Schema extends GenericSchema>(
  schema: Schema,
  value: unknown,
  describe: (issue: BaseIssue<unknown>) => DataIssue,
): ContentCheck<InferOutput<Schema>> {
  const result = safeParse(schema, value, { abortPipeEarly: true });
  return result.success
    ? { ok: true, content: result.output }
    : { ok: false, issues: result.issues.map((issue) => describe(issue)) };
}

type PathItem = NonNullable<BaseIssue<unknown>['path']>[number];

/** The first list on the way gives the row: people look for an entry, then for what is wrong inside it. */
function findPlace(path: readonly PathItem[]): Pick<DataIssue, 'row' | 'field'> {
  const keys = path.map((item) => item.key);
  const listAt = path.findIndex((item) => item.type === 'array');
  if (listAt === -1) return { row: null, field: formatKeys(keys) };
  const row = formatKeys(keys.slice(0, listAt + 1)) ?? '';
  const id = readId(path[listAt]?.value);
  return { row: id === null ? row : `${row} / ${id}`, field: formatKeys(keys.slice(listAt + 1)) };
}

/** `['markers', 1, 'label']` → `markers[1].label`; nothing → null. */
function formatKeys(keys: readonly unknown[]): string | null {
  if (keys.length === 0) return null;
  return keys.reduce<string>((way, key) => {
    if (typeof key === 'number') return `${way}[${key}]`;
    return way === '' ? shortenGiven(key) : `${way}.${shortenGiven(key)}`;
  }, '');
}

function readId(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return typeof entry.id === 'string' && entry.id !== '' ? shortenGiven(entry.id) : null;
}

const expectedKinds: Readonly<Record<string, ExpectedKind>> = {
  number: 'number',
  string: 'text',
  array: 'list',
  object: 'object',
  record: 'object',
  integer: 'wholeNumber',
};

function findProblem(issue: BaseIssue<unknown>): DataProblem {
  if (issue.input === undefined || issue.type === 'non_empty') return { kind: 'missing' };
  const given = shortenGiven(issue.input);
  if (issue.type === 'picklist') return { kind: 'unknownValue', given, allowed: readOptions(issue.expected) };
  if (typeof issue.input === 'number' && !Number.isFinite(issue.input)) {
    return { kind: 'notANumber', given: String(issue.input) };
  }
  if (issue.type === 'check') return findCheckProblem(issue.message, given);
  return (
    findRangeProblem(issue) ?? { kind: 'wrongType', expected: expectedKinds[issue.type] ?? 'text', given }
  );
}

function findCheckProblem(message: string, given: string): DataProblem {
  const name = checkNames.find((candidate) => candidate === message);
  if (name === 'readable') return { kind: 'unreadableCharacter', given };
  if (name === 'decimal') return { kind: 'notANumber', given };
  return { kind: 'wrongType', expected: name ?? 'text', given };
}

function findRangeProblem({ type, input, requirement }: BaseIssue<unknown>): DataProblem | null {
  if (typeof input !== 'number' || typeof requirement !== 'number') return null;
  if (type === 'gt_value') return { kind: 'notPositive', given: input };
  if (type === 'min_value') return { kind: 'outOfRange', given: input, min: requirement, max: null };
  return type === 'max_value' ? { kind: 'outOfRange', given: input, min: null, max: requirement } : null;
}

/** Valibot lists a picklist's options only in words: `("percent" | "years")`. */
function readOptions(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}
