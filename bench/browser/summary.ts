import type { Drag } from './drag.ts';
import type { Measurement } from './measure.ts';
import { computeMedian, computeQuantile, computeSum } from './statistics.ts';

/** One page at one speed: the median of the rounds, so that a round in which the machine was busy counts for little. In milliseconds. */
export interface DragSummary {
  readonly median: number;
  readonly slow: number;
  readonly updatesASecond: number;
  readonly cpu: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** Tasks over 50 ms while dragging, and the longest of all rounds. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** The same after the pointer was let go. */
  readonly longTasksAtRest: number;
  readonly longestTaskAtRest: number;
  /** Charts that moved. */
  readonly charts: number;
  /** Changes of the slider, all rounds together. */
  readonly inputs: number;
}

export interface PageSummary {
  readonly name: string;
  readonly firstChart: number;
  readonly scriptBefore: number;
  readonly scriptSettled: number;
  readonly normal: DragSummary;
  readonly slowed: DragSummary;
}

function summarizeDrags(drags: readonly Drag[]): DragSummary {
  const median = (read: (drag: Drag) => number): number => computeMedian(drags.map(read));
  return {
    median: median(({ latencies }) => computeMedian(latencies)),
    slow: median(({ latencies }) => computeQuantile(latencies, 0.95)),
    updatesASecond: median(({ frames, duration }) => (1000 * (frames - 1)) / Math.max(1, duration)),
    cpu: median(({ cpu }) => cpu),
    script: median(({ script }) => script),
    style: median(({ style }) => style),
    layout: median(({ layout }) => layout),
    longTasks: median(({ longTasks }) => longTasks.length),
    longestTask: Math.max(0, ...drags.flatMap(({ longTasks }) => longTasks)),
    longTasksAtRest: median(({ longTasksAtRest }) => longTasksAtRest.length),
    longestTaskAtRest: Math.max(0, ...drags.flatMap(({ longTasksAtRest }) => longTasksAtRest)),
    charts: median(({ charts }) => charts),
    inputs: computeSum(drags.map(({ latencies }) => latencies.length)),
  };
}

export function summarizePage(name: string, rounds: readonly Measurement[]): PageSummary {
  return {
    name,
    firstChart: computeMedian(rounds.map(({ start }) => start.firstChart)),
    scriptBefore: computeMedian(rounds.map(({ start }) => start.scriptBefore)),
    scriptSettled: computeMedian(rounds.map(({ start }) => start.scriptSettled)),
    normal: summarizeDrags(rounds.map(({ normal }) => normal)),
    slowed: summarizeDrags(rounds.map(({ slowed }) => slowed)),
  };
}

export const bytesPerKilobyte = 1024;

/** One thing to reach. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: string;
  readonly isMet: boolean;
}

const atMost = (name: string, value: number, limit: number): Target => ({
  name,
  value,
  limit: `≤ ${limit}`,
  isMet: value <= limit,
});
const atLeast = (name: string, value: number, limit: number): Target => ({
  name,
  value,
  limit: `≥ ${limit}`,
  isMet: value >= limit,
});

/** The rounds of every page, in the order in which they were measured. */
export interface Rounds {
  readonly product: readonly Measurement[];
  readonly plainSvg: readonly Measurement[];
  readonly plainRecharts: readonly Measurement[];
}

/** What a page takes for a change, against what another takes in the same round; the median of the rounds. */
function compare(
  page: readonly Measurement[],
  other: readonly Measurement[],
  read: (drag: Drag) => number,
): number {
  const ratios = page.flatMap(({ normal }, round) => {
    const rival = other[round];
    return rival === undefined ? [] : [read(normal) / read(rival.normal)];
  });
  return computeMedian(ratios);
}

const readMedian = ({ latencies }: Drag): number => computeMedian(latencies);
const readCpu = ({ cpu }: Drag): number => cpu;

/** The ratios that the product promises: they hold on a slow and busy machine as well, where times do not. */
export function judge({ product, plainSvg, plainRecharts }: Rounds, summary: PageSummary): readonly Target[] {
  return [
    atMost('drag, median: product ÷ plain SVG', compare(product, plainSvg, readMedian), 1.5),
    atLeast('drag, median: plain Recharts ÷ product', compare(plainRecharts, product, readMedian), 4),
    atMost('main thread a change: product ÷ plain SVG', compare(product, plainSvg, readCpu), 2),
    atMost('tasks over 50 ms in a drag of the product', summary.normal.longTasks, 0),
    atMost('tasks over 50 ms after a drag of the product', summary.normal.longTasksAtRest, 0),
    atMost('script before the first chart, kB', summary.scriptBefore / bytesPerKilobyte, 250),
  ];
}
