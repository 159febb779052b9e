import { queryOptions } from '@tanstack/react-query';
import type { Actuals } from '../model/index.ts';
import { buildActuals } from './actuals.ts';
import type { Assumptions } from './assumptions.ts';
import { assumptionsFile, parseAssumptions } from './assumptions.ts';
import type { Baseline } from './baseline.ts';
import { baselineFile, parseBaseline } from './baseline.ts';
import type { ClaimsFile } from './claims.ts';
import { DataFileError } from './dataError.ts';
import type { FactList } from './facts.ts';
import { factsFile, parseFacts } from './facts.ts';
import type { FactTable } from './factTable.ts';
import { buildFactTable } from './factTable.ts';
import { loadFile } from './loadFile.ts';
import type { EvidenceFile, SourceFile } from './sources.ts';
import { evidenceFile, parseEvidence, parseSources, sourcesFile } from './sources.ts';

/** The facts with what is built on them, computed once when the file arrives. */
export interface FactsData extends FactList {
  readonly table: FactTable;
  readonly actuals: Actuals;
}

/** The keys of all queries. */
export const dataKeys = {
  baseline: ['data', baselineFile],
  assumptions: ['data', assumptionsFile],
  facts: ['data', factsFile],
  sources: ['data', sourcesFile],
  evidence: ['data', evidenceFile],
  claims: ['data', 'claims.json'],
} as const;

/**
 * How every file of the data folder is asked for. Files do not change while the page is open. Without a network the page may still
 * come from this very computer, so being offline is no reason to wait.
 */
export const fileSettings = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  structuralSharing: false,
  retry: shouldRetry,
} as const;

/** The base year of the model. Fails with a `DataFileError`, as every query here. */
export function baselineQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: dataKeys.baseline,
    queryFn: async (): Promise<Baseline> => parseBaseline(await loadFile(baselineFile)),
  });
}

/** The definitions of the assumptions, presets and constants. */
export function assumptionsQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: dataKeys.assumptions,
    queryFn: async (): Promise<Assumptions> => parseAssumptions(await loadFile(assumptionsFile)),
  });
}

/** The reported facts and the history built from them; `issues` lists rows that had to be left out. */
export function factsQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: dataKeys.facts,
    queryFn: async (): Promise<FactsData> => {
      const list = await parseFacts(await loadFile(factsFile));
      const table = buildFactTable(list.facts);
      return { ...list, table, actuals: buildActuals(list.facts, table) };
    },
  });
}

/** The documents behind the facts. */
export function sourcesQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: dataKeys.sources,
    queryFn: async (): Promise<SourceFile> => parseSources(await loadFile(sourcesFile)),
  });
}

/** The quoted words behind the facts; a large file, to be asked for only when a person wants to read them. */
export function evidenceQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: dataKeys.evidence,
    queryFn: async (): Promise<EvidenceFile> => parseEvidence(await loadFile(evidenceFile)),
  });
}

/** The claims of the reports with what checking them came to. Few open them, so their reader is loaded with them. */
export function claimsQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: dataKeys.claims,
    queryFn: async (): Promise<ClaimsFile> => {
      const [fileText, { parseClaims }] = await Promise.all([
        loadFile(dataKeys.claims[1]),
        import('./claims.ts'),
      ]);
      return parseClaims(fileText);
    },
  });
}

/** A second try can help against a faulty network only: the same file would be broken again. */
function shouldRetry(failures: number, error: Error): boolean {
  return failures === 0 && error instanceof DataFileError && error.reason === 'unreachable';
}
