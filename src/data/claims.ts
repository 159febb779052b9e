import { array, nullable, object, optional, picklist, unknown } from 'valibot';
import type { InferOutput } from 'valibot';
import { checkEntry, nameEntry, requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { shortenGiven } from './dataError.ts';
import { parseJsonText } from './fileText.ts';
import { localized, text, webAddress } from './schemaParts.ts';

export const claimsFile = 'claims.json';

/** What checking a claim came to, the best first. */
export const verdictIds = [
  'confirmed',
  'rounded',
  'outdated',
  'contradicted',
  'reports-disagree',
  'not-checkable',
] as const;
export type VerdictId = (typeof verdictIds)[number];

/** What a claim is about. */
export const subjectIds = [
  'aws',
  'cloud-rivals',
  'chips',
  'advertising',
  'stores',
  'logistics',
  'capex',
  'profit',
  'valuation',
  'people',
  'other',
] as const;
export type SubjectId = (typeof subjectIds)[number];

/** What can show a claim: the id of a figure, or the name of a view as in links. */
export const claimChartIds = [
  'earnings',
  'profit',
  'cash',
  'capacity',
  'margin',
  'cloud',
  'bridge',
  'cloud-race',
] as const;
export type ClaimChartId = (typeof claimChartIds)[number];

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
  claim: localized,
  wording: text,
  checked: localized,
  verdict: picklist(verdictIds),
  qualifier: optional(localized),
  urls: array(webAddress),
});

/**
 * One claim of a report. `wording` is the report's own French; `checked` is what the sources say; `qualifier` limits the verdict
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
