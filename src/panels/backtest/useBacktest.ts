import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Assumptions } from '../../data/assumptions.ts';
import { readBacktest, type BacktestFacts } from '../../data/backtestFacts.ts';
import { assumptionsQuery, factsQuery } from '../../data/queries.ts';
import {
  computeBacktestBands,
  runBacktest,
  type BacktestBand,
  type BacktestCase,
} from '../../model/index.ts';
import { isRate, type BacktestResult } from '../../view-models/backtest/backtestResult.ts';

/** Everything that the backtest shows. */
export interface Backtest {
  readonly assumptions: Assumptions;
  readonly facts: BacktestFacts;
  readonly result: BacktestResult;
  /** Bands of the newest test; null until they have been computed. */
  readonly newestBands: readonly BacktestBand[] | null;
}

interface Order {
  readonly case: BacktestCase;
  readonly lastYear: number;
}

function listOrders({ years, newest, lastYear }: BacktestFacts): readonly Order[] {
  const past = years.flatMap((year) => (year.case === null ? [] : [{ case: year.case, lastYear }]));
  const { case: last } = newest.test;
  return last === null ? past : [...past, { case: last, lastYear: newest.year }];
}

/** The bands of all years, one year a task: hundreds of projections each. They do not depend on the sliders, so once is enough. */
function useBands(assumptions: Assumptions | undefined, facts: BacktestFacts | null) {
  const [bands, setBands] = useState<{
    readonly of: BacktestFacts;
    readonly all: readonly BacktestBand[];
  } | null>(null);
  useEffect(() => {
    if (assumptions === undefined || facts === null) return;
    const orders = listOrders(facts);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const computeNext = (order: number, done: readonly BacktestBand[]): void => {
      const next = orders[order];
      if (next === undefined) {
        setBands({ of: facts, all: done });
        return;
      }
      const { outcomes } = assumptions.backtest;
      const found = computeBacktestBands({ ...next.case, outcomes, lastYear: next.lastYear }, assumptions);
      timer = setTimeout(() => computeNext(order + 1, [...done, ...found]), 0);
    };
    timer = setTimeout(() => computeNext(0, []), 0);
    return () => clearTimeout(timer);
  }, [assumptions, facts]);
  return bands?.of === facts ? bands.all : null;
}

/** The backtest, as soon as the facts are there; `hasNoFacts` when they could not be loaded. */
export function useBacktest(): { readonly backtest: Backtest | null; readonly hasNoFacts: boolean } {
  const assumptions = useQuery(assumptionsQuery()).data;
  const { data: list, isError } = useQuery(factsQuery());
  const facts = useMemo(
    () => (assumptions === undefined || list === undefined ? null : readBacktest(assumptions, list.table)),
    [assumptions, list],
  );
  const all = useBands(assumptions, facts);
  const backtest = useMemo((): Backtest | null => {
    if (assumptions === undefined || facts === null) return null;
    const { outcomes } = assumptions.backtest;
    const { reported, lastYear } = facts;
    const points = facts.years.flatMap((year) =>
      year.case === null ? [] : runBacktest({ ...year.case, outcomes, reported, lastYear, isRate }),
    );
    const newestYear = facts.newest.test.baseYear;
    const bands = all?.filter(({ baseYear }) => baseYear !== newestYear) ?? null;
    const newestBands = all?.filter(({ baseYear }) => baseYear === newestYear) ?? null;
    return { assumptions, facts, result: { outcomes, reported, lastYear, points, bands }, newestBands };
  }, [assumptions, facts, all]);
  return { backtest, hasNoFacts: isError && list === undefined };
}
