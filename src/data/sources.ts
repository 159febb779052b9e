import { array, nullable, object, record, string, unknown } from 'valibot';
import { checkEntry, nameEntry, requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { shortenGiven } from './dataError.ts';
import { parseJsonText } from './fileText.ts';
import { dayOrMonth, text, webAddress } from './schemaParts.ts';

export const sourcesFile = 'sources.json';
export const evidenceFile = 'evidence.json';

/** A document that facts come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Day or month of publication, `2026-02-05` or `2026-02`; null where unknown. */
  readonly date: string | null;
  /** http or https; null for a document that is not on the web. */
  readonly url: string | null;
}

/** Sources by id in the file's order, and the entries that had to be left out. */
export interface SourceFile {
  readonly sources: ReadonlyMap<string, Source>;
  readonly issues: readonly DataIssue[];
}

/** The quoted words behind facts by fact id, and the entries that had to be left out. */
export interface EvidenceFile {
  readonly quotes: ReadonlyMap<string, string>;
  readonly issues: readonly DataIssue[];
}

const source = object({
  id: text,
  title: text,
  publisher: text,
  date: nullable(dayOrMonth),
  url: nullable(webAddress),
});

/**
 * Reads sources.json; broken entries are reported and left out, so that one of them does not hide the others.
 * @throws {DataFileError} when the file is no JSON list.
 */
export function parseSources(fileText: string): SourceFile {
  const entries = requireContent(sourcesFile, array(unknown()), parseJsonText(sourcesFile, fileText));
  const sources = new Map<string, Source>();
  const issues = entries.flatMap((entry, index): readonly DataIssue[] => {
    const row = nameEntry(index, entry);
    const check = checkEntry(source, entry, row);
    if (!check.ok) return check.issues;
    const { id } = check.content;
    if (sources.has(id))
      return [{ row, field: 'id', problem: { kind: 'duplicate', given: shortenGiven(id) } }];
    sources.set(id, check.content);
    return [];
  });
  return { sources, issues };
}

/**
 * Reads evidence.json, fact id → quoted words; broken entries are reported and left out.
 * @throws {DataFileError} when the file is no JSON object.
 */
export function parseEvidence(fileText: string): EvidenceFile {
  const entries = requireContent(
    evidenceFile,
    record(string(), unknown()),
    parseJsonText(evidenceFile, fileText),
  );
  const quotes = new Map<string, string>();
  const issues = Object.entries(entries).flatMap(([id, words]): readonly DataIssue[] => {
    const check = checkEntry(text, words, shortenGiven(id));
    if (!check.ok) return check.issues;
    quotes.set(id, check.content);
    return [];
  });
  return { quotes, issues };
}
