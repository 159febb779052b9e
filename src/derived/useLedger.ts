import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { isDisputed, type LedgerLibrary } from '../data/ledger.ts';
import { metricsQuery } from '../data/metrics.ts';
import { factsQuery } from '../data/queries.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { buildPointRequest } from '../view-models/ledger/buildPointRequest.ts';
import type { LedgerOrigin, LedgerRequest } from '../view-models/ledger/ledgerTypes.ts';
import { ledgerStore } from './ledgerStore.ts';

/** What the ledger is open for; null while it is closed. */
export function useLedgerRequest(): LedgerRequest | null {
  return useStore(ledgerStore, (state) => state.request);
}

/** What ledgers are written from, as far as it has loaded. */
export interface LoadedLibrary {
  /** Null until facts and metrics have loaded. */
  readonly library: LedgerLibrary | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Facts and metrics as a library; `isWanted` false asks for nothing. */
export function useLedgerLibrary(isWanted = true): LoadedLibrary {
  const facts = useQuery({ ...factsQuery(), enabled: isWanted });
  const metrics = useQuery({ ...metricsQuery(), enabled: isWanted });
  const [factsData, metricsData] = [facts.data, metrics.data];
  const library = useMemo((): LedgerLibrary | null => {
    if (factsData === undefined || metricsData === undefined) return null;
    return {
      facts: new Map(factsData.facts.map((fact) => [fact.id, fact])),
      table: factsData.table,
      metrics: metricsData,
    };
  }, [factsData, metricsData]);
  const [refetchFacts, refetchMetrics] = [facts.refetch, metrics.refetch];
  const retry = useCallback(() => {
    if (factsData === undefined) void refetchFacts();
    if (metricsData === undefined) void refetchMetrics();
  }, [factsData, metricsData, refetchFacts, refetchMetrics]);
  return { library, hasFailed: facts.isError || metrics.isError, retry };
}

/** The first picture goes first: badges may wait this long, in milliseconds. */
const badgeDelay = 1500;

/** False at first; true once the page has had time to draw. */
function useLater(): boolean {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLater(true), badgeDelay);
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}

/** Says whether other values for a figure differ from it; nothing does until the facts and metrics have loaded. */
export function useDisputes(): (origin: LedgerOrigin) => boolean {
  const { library } = useLedgerLibrary(useLater());
  return useCallback(
    (origin) => library !== null && origin.kind === 'facts' && isDisputed(library, origin),
    [library],
  );
}

/** How a chart opens the ledger for its points, and which of its cells carry a badge. */
export interface PointLedger {
  /** Opens the ledger for the row at `x`, beginning with a column or with the first one. */
  readonly onOpenPoint: (figure: ChartFigure, x: number, columnId: string | null) => void;
  readonly isDisputedPoint: (figure: ChartFigure, x: number, columnId: string) => boolean;
}

/** Joins a chart to the ledger of the page. */
export function usePointLedger(): PointLedger {
  const language = useLanguage();
  const isDisputedOrigin = useDisputes();
  const onOpenPoint = useCallback<PointLedger['onOpenPoint']>(
    (figure, x, columnId) => {
      const request = buildPointRequest(figure, x, columnId, language);
      if (request !== null) ledgerStore.getState().opened(request);
    },
    [language],
  );
  const isDisputedPoint = useCallback<PointLedger['isDisputedPoint']>(
    (figure, x, columnId) => {
      const request = buildPointRequest(figure, x, columnId, language);
      const item = request?.items.find((candidate) => candidate.id === columnId);
      return item !== undefined && isDisputedOrigin(item.origin);
    },
    [language, isDisputedOrigin],
  );
  return useMemo(() => ({ onOpenPoint, isDisputedPoint }), [onOpenPoint, isDisputedPoint]);
}
