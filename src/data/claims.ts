import { array, nullable, object, optional, picklist, unknown } from 'valibot';
import type { InferOutput } from 'valibot';
import { subjectIds, verdictIds } from '../model/index.ts';
import { checkEntry, nameEntry, requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { shortenGiven } from './dataError.ts';
import { parseJsonText } from './fileText.ts';
import { localized, text, webAddress } from './schemaParts.ts';

export const claimsFile = 'claims.json';

/** The charts that show a claim, by the ids of their figures. */
export const claimChartIds = [
  'earnings',
  'profit',
  'cash',
  'capacity',
  'margin',
  'market-value',
  'chip-market',
  'race-sales',
  'race-growth',
  'race-capex',
  'race-backlog',
] as const;

/** How the cloud race must be looked at to see a claim, where that is not the usual way. */
const race = object({
  period: optional(picklist(['year', 'quarter'])),
  window: optional(picklist(['5', '10', 'all'])),
  sales: optional(picklist(['level', 'index', 'share', 'synergy'])),
});

const verdict = object({ id: picklist(verdictIds), label: localized, meaning: localized });
export type Verdict = Readonly<InferOutput<typeof verdict>>;

/** A report whose claims were checked: its name for lists, and what it is. */
const report = object({ id: text, name: localized, about: localized });
export type Report = Readonly<InferOutput<typeof report>>;

const claim = object({
  id: text,
  report: text,
  subject: picklist(subjectIds),
  chart: nullable(picklist(claimChartIds)),
  race: optional(race),
  facts: array(text),
  claim: localized,
  wording: text,
  checked: localized,
  verdict: picklist(verdictIds),
  qualifier: optional(localized),
  urls: array(webAddress),
});

/**
 * One claim of a report. `chart` shows it best; `facts` (ids of facts.csv) are what it was held against. `wording` is the report's own French; `checked` is what the sources say; `qualifier` limits the verdict
 * where a word is not enough; `urls` are the pages that were read, none where there was none to read.
 */
export type Claim = Readonly<InferOutput<typeof claim>>;

/** The claims in the file's order, what their verdicts and reports mean, and the entries that had to be left out. */
export interface ClaimsFile {
  readonly verdicts: readonly Verdict[];
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly issues: readonly DataIssue[];
}

const file = object({ verdicts: array(verdict), reports: array(report), claims: array(unknown()) });

/**
 * Reads claims.json; broken claims are reported and left out, so that one of them does not hide the others.
 * @throws {DataFileError} when the file is no JSON, or a verdict or report is broken: no claim could be read without them.
 */
export function parseClaims(fileText: string): ClaimsFile {
  const content = requireContent(claimsFile, file, parseJsonText(claimsFile, fileText));
  const reports = new Set(content.reports.map(({ id }) => id));
  const claims = new Map<string, Claim>();
  const issues = content.claims.flatMap((entry, index): readonly DataIssue[] => {
    const row = `claims${nameEntry(index, entry)}`;
    const check = checkEntry(claim, entry, row);
    if (!check.ok) return check.issues;
    const { id, report: reportId } = check.content;
    if (claims.has(id))
      return [{ row, field: 'id', problem: { kind: 'duplicate', given: shortenGiven(id) } }];
    if (!reports.has(reportId))
      return [{ row, field: 'report', problem: { kind: 'unknownReference', given: shortenGiven(reportId) } }];
    claims.set(id, check.content);
    return [];
  });
  return { verdicts: content.verdicts, reports: content.reports, claims: [...claims.values()], issues };
}
