import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { analystProjectionsFile } from '../data/analystProjections.ts';
import { buildCloudHistory } from '../data/cloudHistory.ts';
import type { DataIssue } from '../data/dataError.ts';
import { eventsFile } from '../data/events.ts';
import { factsQuery, sourcesQuery } from '../data/queries.ts';
import { analystProjectionsQuery, eventsQuery } from '../data/raceQueries.ts';
import { useLastError } from './useLastError.ts';
import type { OutsideView, RaceEvent } from '../model/index.ts';
import type { RaceData } from '../view-models/cloud-race/raceView.ts';

/** A file that the view does without, or with less of. */
export interface FileGap {
  readonly file: string;
  /** Entries that were left out; null when the whole file is missing. */
  readonly leftOut: number | null;
  /** Why the whole file is missing. */
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

export interface LoadedRace {
  /** Null until everything has been read or has failed. */
  readonly data: RaceData | null;
  /** Without the facts there is nothing to draw; the page says why. */
  readonly hasNoFacts: boolean;
  readonly gaps: readonly FileGap[];
}

const noEvents: readonly RaceEvent[] = [];
const noViews: readonly OutsideView[] = [];
const noSources = new Map<string, { readonly date: string | null }>();

interface Asked {
  readonly data: { readonly issues: readonly DataIssue[] } | undefined;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

function describeGap(
  file: string,
  { data, isFetching, refetch }: Asked,
  error: Error | null,
): readonly FileGap[] {
  // One entry may have several faults.
  const leftOut = new Set(data?.issues.map(({ row }) => row)).size;
  if (error === null && leftOut === 0) return [];
  return [
    {
      file,
      leftOut: error === null ? leftOut : null,
      error,
      isRetrying: isFetching,
      retry: () => void refetch(),
    },
  ];
}

/** What failed once is not waited for: another try must not take the charts away. */
function useWait(query: Parameters<typeof useLastError>[0] & { readonly isPending: boolean }) {
  const error = useLastError(query);
  return { error, isWaiting: query.isPending && error === null };
}

/** The facts as series, what happened and what outsiders expect. Only the facts are needed; the rest adds to them. */
export function useRaceData(): LoadedRace {
  const facts = useQuery(factsQuery());
  const sources = useQuery(sourcesQuery());
  const events = useQuery(eventsQuery());
  const outside = useQuery(analystProjectionsQuery());
  const [sourcesState, eventsState, outsideState] = [useWait(sources), useWait(events), useWait(outside)];
  const isWaiting = [sourcesState, eventsState, outsideState].some((state) => state.isWaiting);
  const table = facts.data?.table;
  const dates = sources.data?.sources ?? noSources;
  const history = useMemo(
    () => (table === undefined || isWaiting ? null : buildCloudHistory(table, dates)),
    [table, dates, isWaiting],
  );
  const listed = events.data?.events ?? noEvents;
  const views = outside.data?.views ?? noViews;
  const data = useMemo(
    () => (history === null ? null : { history, events: listed, outside: views }),
    [history, listed, views],
  );
  return {
    data,
    hasNoFacts: facts.isError && facts.data === undefined,
    gaps: [
      ...describeGap(eventsFile, events, eventsState.error),
      ...describeGap(analystProjectionsFile, outside, outsideState.error),
    ],
  };
}
