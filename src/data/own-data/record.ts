import { isOwnId } from '../../model/index.ts';
import type { Confidence, FactUnit } from '../facts.ts';
import { confidences, factUnits } from '../facts.ts';
import { makeOwnSourceId } from './readRow.ts';
import type { OwnFact, OwnFile } from './types.ts';

/** Raised whenever older pages could misread what is stored. */
export const recordVersion = 1;

/** Everything that a person brought, as it is stored. */
export interface OwnRecord {
  readonly files: readonly OwnFile[];
  /** One a figure; every fact belongs to one of the files. */
  readonly facts: readonly OwnFact[];
  /** A base year of their own as the text of a baseline.json; null: the shipped one. */
  readonly baseline: string | null;
  /** A stored record that could not be read and had to give way; kept so that nothing is lost. */
  readonly rescued?: unknown;
}

/** What came out of the storage. */
export type StoredRecord =
  | { readonly kind: 'read'; readonly record: OwnRecord; readonly dropped: number }
  /** Written by a newer version of the product: not to be touched. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

export const emptyRecord: OwnRecord = { files: [], facts: [], baseline: null };

/** A record as it is stored. */
export function encodeRecord(record: OwnRecord): unknown {
  return { version: recordVersion, ...record };
}

/** Reads what the storage holds; undefined is an empty storage. Facts that are damaged are left out and counted. Never throws. */
export function decodeRecord(stored: unknown): StoredRecord {
  if (stored === undefined || stored === null) return { kind: 'read', record: emptyRecord, dropped: 0 };
  if (!isObject(stored)) return { kind: 'broken' };
  const version = stored['version'];
  if (typeof version === 'number' && version > recordVersion) return { kind: 'newer' };
  const { files, facts, baseline, rescued } = stored;
  if (version !== recordVersion || !isList(files) || !isList(facts)) return { kind: 'broken' };
  const goodFiles = files.filter(isFile);
  const sources = new Set(goodFiles.map(({ id }) => makeOwnSourceId(id)));
  const goodFacts = facts.filter(isFact).filter(({ source }) => sources.has(source));
  const record: OwnRecord = {
    files: goodFiles,
    facts: goodFacts,
    baseline: typeof baseline === 'string' ? baseline : null,
    ...(rescued === undefined ? {} : { rescued }),
  };
  return { kind: 'read', record, dropped: facts.length - goodFacts.length };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isFile(value: unknown): value is OwnFile {
  if (!isObject(value)) return false;
  return [value['id'], value['name'], value['addedAt']].every((part) => typeof part === 'string');
}

const textFields = ['id', 'entity', 'metric', 'period', 'source', 'note', 'origin'] as const;
const knownUnits: ReadonlySet<unknown> = new Set<FactUnit>(factUnits);
const knownConfidences: ReadonlySet<unknown> = new Set<Confidence>(confidences);

function isFact(value: unknown): value is OwnFact {
  if (!isObject(value)) return false;
  const { id, periodEnd, value: amount } = value;
  return (
    textFields.every((field) => typeof value[field] === 'string') &&
    typeof id === 'string' &&
    isOwnId(id) &&
    (periodEnd === null || typeof periodEnd === 'string') &&
    typeof amount === 'number' &&
    Number.isFinite(amount) &&
    knownUnits.has(value['unit']) &&
    knownConfidences.has(value['confidence'])
  );
}

const comparedFields = [...textFields, 'periodEnd', 'value', 'unit', 'confidence'] as const;

function isSameFact(a: OwnFact, b: OwnFact | undefined): boolean {
  return a === b || (b !== undefined && comparedFields.every((field) => a[field] === b[field]));
}

/** Whether two records say the same; what was set aside counts by whether there is any. */
export function isSameRecord(a: OwnRecord, b: OwnRecord): boolean {
  return (
    a.baseline === b.baseline &&
    (a.rescued === undefined) === (b.rescued === undefined) &&
    a.facts.length === b.facts.length &&
    a.files.length === b.files.length &&
    a.files.every(({ id }, index) => id === b.files[index]?.id) &&
    a.facts.every((fact, index) => isSameFact(fact, b.facts[index]))
  );
}

/** A change of a record; the same change applied twice is the change applied once. */
export type RecordChange = (record: OwnRecord) => OwnRecord;

/** Files without a fact have nothing to say any more. */
function withFacts(record: OwnRecord, files: readonly OwnFile[], facts: readonly OwnFact[]): OwnRecord {
  const used = new Set(facts.map((fact) => fact.source));
  return { ...record, files: files.filter(({ id }) => used.has(makeOwnSourceId(id))), facts };
}

/** Adds the facts of some files; a figure that is there already is replaced. */
export function addFacts(files: readonly OwnFile[], facts: readonly OwnFact[]): RecordChange {
  return (record) => {
    const added = new Set(facts.map(({ id }) => id));
    const fresh = new Set(files.map(({ id }) => id));
    return withFacts(
      record,
      [...record.files.filter(({ id }) => !fresh.has(id)), ...files],
      [...record.facts.filter(({ id }) => !added.has(id)), ...facts],
    );
  };
}

/** Puts back what was removed, but for figures that have come again since. */
export function restoreFacts(files: readonly OwnFile[], facts: readonly OwnFact[]): RecordChange {
  return (record) => {
    const present = new Set(record.facts.map(({ id }) => id));
    const known = new Set(record.files.map(({ id }) => id));
    return withFacts(
      record,
      [...record.files, ...files.filter(({ id }) => !known.has(id))],
      [...record.facts, ...facts.filter(({ id }) => !present.has(id))],
    );
  };
}

/** Takes the facts with these ids away. */
export function removeFacts(ids: ReadonlySet<string>): RecordChange {
  return (record) =>
    withFacts(
      record,
      record.files,
      record.facts.filter(({ id }) => !ids.has(id)),
    );
}

/** Sets a base year of their own, or goes back to the shipped one. */
export function setBaseline(baseline: string | null): RecordChange {
  return (record) => ({ ...record, baseline });
}

/** Forgets the record that could not be read. */
export function forgetRescued({ files, facts, baseline }: OwnRecord): OwnRecord {
  return { files, facts, baseline };
}
