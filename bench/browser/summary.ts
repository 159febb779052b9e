import type { Drag } from './drag.ts';
import type { Measurement } from './measure.ts';
import { computeMedian, computeQuantile, computeSum } from './statistics.ts';

/** One page at one speed, over all rounds. Times in milliseconds. */
export interface DragSummary {
  readonly median: number;
  readonly slow: number;
  readonly updatesASecond: number;
  readonly cpu: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** Tasks over 50 ms a round while dragging, median of the rounds, and the longest of all. */
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
  const latencies = drags.flatMap((drag) => drag.latencies);
  const median = (read: (drag: Drag) => number): number => computeMedian(drags.map(read));
  return {
    median: computeMedian(latencies),
    slow: computeQuantile(latencies, 0.95),
    updatesASecond:
      (1000 * computeSum(drags.map(({ frames }) => frames - 1))) /
      computeSum(drags.map(({ duration }) => duration)),
    cpu: median(({ cpu }) => cpu),
    script: median(({ script }) => script),
    style: median(({ style }) => style),
    layout: median(({ layout }) => layout),
    longTasks: median(({ longTasks }) => longTasks.length),
    longestTask: Math.max(0, ...drags.flatMap(({ longTasks }) => longTasks)),
    longTasksAtRest: median(({ longTasksAtRest }) => longTasksAtRest.length),
    longestTaskAtRest: Math.max(0, ...drags.flatMap(({ longTasksAtRest }) => longTasksAtRest)),
    charts: median(({ charts }) => charts),
    inputs: latencies.length,
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

/** The ratios that the product promises: they hold on a slow and busy machine as well, where times do not. */
export function judge(
  product: PageSummary,
  plainSvg: PageSummary,
  plainRecharts: PageSummary,
): readonly Target[] {
  return [
    atMost('drag, median: product ÷ plain SVG', product.normal.median / plainSvg.normal.median, 1.5),
    atLeast('drag, median: plain Recharts ÷ product', plainRecharts.normal.median / product.normal.median, 4),
    atMost('main thread a change: product ÷ plain SVG', product.normal.cpu / plainSvg.normal.cpu, 2),
    atMost('tasks over 50 ms in a drag of the product', product.normal.longTasks, 0),
    atMost('tasks over 50 ms after a drag of the product', product.normal.longTasksAtRest, 0),
    atMost('script until all charts rest, kB', product.scriptSettled / 1024, 250),
  ];
}
