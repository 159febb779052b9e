import { hashKey, type QueryClient } from '@tanstack/react-query';
import type { Baseline } from '../data/baseline.ts';
import { buildFactTable } from '../data/factTable.ts';
import { buildMergedActuals } from '../data/own-data/mergeActuals.ts';
import { mergeFacts } from '../data/own-data/mergeFacts.ts';
import { mergeSources, type OwnSourceTexts } from '../data/own-data/ownSources.ts';
import type { OwnRecord } from '../data/own-data/record.ts';
import { readBaseline, rollTo } from '../data/own-data/rollForward.ts';
import type { FactsData } from '../data/queries.ts';
import { dataKeys } from '../data/queries.ts';
import type { SourceFile } from '../data/sources.ts';
import type { OwnData } from './ownData.ts';

/** The shipped content behind every merged one that the query client holds: what ships stays untouched and can always come back. */
const shippedFacts = new WeakMap<FactsData, FactsData>();
const shippedSources = new WeakMap<SourceFile, SourceFile>();

/** The facts as they ship, without the person's own; undefined before they have loaded. */
export function selectShippedFacts(client: QueryClient): FactsData | undefined {
  const held = client.getQueryData<FactsData>(dataKeys.facts);
  return held === undefined ? undefined : (shippedFacts.get(held) ?? held);
}

function selectShippedSources(client: QueryClient): SourceFile | undefined {
  const held = client.getQueryData<SourceFile>(dataKeys.sources);
  return held === undefined ? undefined : (shippedSources.get(held) ?? held);
}

/** The base year that the page draws from. */
function findBaseYear(record: OwnRecord, shipped: Baseline): number {
  const own = record.baseline === null ? null : readBaseline(record.baseline);
  return Math.max(own?.baseYear.year ?? shipped.baseYear.year, shipped.baseYear.year);
}

function buildFactsData(shipped: FactsData, record: OwnRecord, baseYear: number): FactsData {
  const facts = mergeFacts(shipped.facts, record.facts);
  const table = buildFactTable(facts);
  const merged = { ...shipped, facts, table, actuals: buildMergedActuals(facts, table, baseYear) };
  shippedFacts.set(merged, shipped);
  return merged;
}

export interface MergeParts {
  readonly client: QueryClient;
  readonly ownData: OwnData;
  /** How the person's files are called among the documents, in the language of the page. */
  readonly readTexts: () => OwnSourceTexts;
  /** Calls back when that may have changed. */
  readonly onTextsChange: (listener: () => void) => () => void;
}

/** Facts that are merged in the same turn in which they were taken over. */
const mostAtOnce = 1000;

/** Remembers for what the present merge was made, so that nothing is merged twice. */
interface LastMerge {
  readonly shipped: FactsData;
  readonly facts: OwnRecord['facts'];
  readonly baseYear: number;
}

/**
 * Lets the person's own facts stand among the shipped ones wherever facts and documents are read, as long as it runs, and keeps
 * an own base year in step with them. Returns how to stop.
 */
export function connectOwnData(parts: MergeParts): () => void {
  const { client, ownData } = parts;
  let last: LastMerge | null = null;

  function placeFacts(): void {
    const shipped = selectShippedFacts(client);
    const baseline = client.getQueryData<Baseline>(dataKeys.baseline);
    if (shipped === undefined || baseline === undefined) return;
    const { record } = ownData.state.getState();
    const baseYear = findBaseYear(record, baseline);
    const isPlaced = last?.shipped === shipped && last.facts === record.facts && last.baseYear === baseYear;
    if (isPlaced && client.getQueryData(dataKeys.facts) !== shipped) return;
    last = { shipped, facts: record.facts, baseYear };
    if (record.facts.length === 0 && baseYear === baseline.baseYear.year) {
      if (client.getQueryData(dataKeys.facts) !== shipped) client.setQueryData(dataKeys.facts, shipped);
      followBaseline(shipped, baseline);
      return;
    }
    const merged = buildFactsData(shipped, record, baseYear);
    client.setQueryData(dataKeys.facts, merged);
    followBaseline(merged, baseline);
  }

  function followBaseline(facts: FactsData, shipped: Baseline): void {
    const { record } = ownData.state.getState();
    // Damaged shipped facts are no reason to give up what somebody chose.
    if (record.baseline === null || facts.issues.length > 0) return;
    const year = readBaseline(record.baseline)?.baseYear.year ?? 0;
    const text = year <= shipped.baseYear.year ? null : rollTo(facts.table, shipped, year);
    if (text !== record.baseline) ownData.baselineRecomputed(text);
  }

  function placeSources(): void {
    const shipped = selectShippedSources(client);
    if (shipped === undefined) return;
    const merged = mergeSources(shipped, ownData.state.getState().record.files, parts.readTexts());
    if (merged !== shipped) shippedSources.set(merged, shipped);
    client.setQueryData(dataKeys.sources, merged);
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Much of it waits for a turn of its own: what was pressed is answered first. */
  function placeFactsSoon(): void {
    clearTimeout(waiting);
    if (ownData.state.getState().record.facts.length > mostAtOnce) waiting = setTimeout(placeFacts, 0);
    else placeFacts();
  }

  const hasFiles = (): boolean => ownData.state.getState().record.files.length > 0;
  const stops = [
    ownData.state.subscribe((state, previous) => {
      if (state.record.facts !== previous.record.facts || state.record.baseline !== previous.record.baseline)
        placeFactsSoon();
      if (state.record.files !== previous.record.files) placeSources();
    }),
    // A file that arrives, or arrives again after a retry, comes as it ships.
    client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return;
      const { queryHash, state } = event.query;
      const data: unknown = state.data;
      if (queryHash === hashKey(dataKeys.facts) && data === selectShippedFacts(client)) placeFacts();
      if (queryHash === hashKey(dataKeys.baseline)) placeFacts();
      if (queryHash === hashKey(dataKeys.sources) && data === selectShippedSources(client) && hasFiles())
        placeSources();
    }),
    parts.onTextsChange(() => {
      if (hasFiles()) placeSources();
    }),
  ];
  placeFacts();
  if (hasFiles()) placeSources();
  return () => {
    clearTimeout(waiting);
    for (const stop of stops) stop();
  };
}
