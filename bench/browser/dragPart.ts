import { dragSlider, pressKeys, type Drag } from './drag.ts';
import { listSubjects, subjectNames, type Subject } from './dragSubjects.ts';
import { slowDown, visit, waitUntilCalm } from './openPage.ts';
import { atLeast, atMost, makeColumn, makePart, makeRow, type Bench, type Row, type Target } from './part.ts';
import { compareIn, measureInTurn } from './rounds.ts';
import { computeMedian, computeQuantile } from './statistics.ts';

/** One page in one round. */
export interface Measured {
  readonly name: string;
  readonly normal: Drag;
  /** With the processor slowed down four times; only of pages that are compared in full. */
  readonly slowed: Drag | null;
  /** Times of key presses in milliseconds; empty where none were measured. */
  readonly keys: readonly number[];
}
/** Every page in one round, whatever order they came in. */
export type Round = readonly Measured[];

const moves = { warmUp: 60, measured: 172 };
const presses = 60;

async function measureSubject(bench: Bench, subject: Subject): Promise<Measured> {
  const { charts, count, isThorough, prepare } = subject;
  return visit(bench, subject.visit, async (opened) => {
    const { page, session } = opened;
    const settle = (): Promise<void> => waitUntilCalm(opened, charts, count);
    const drag = (length: number): Promise<Drag> =>
      dragSlider(page, session, page.locator(subject.track).first(), length);
    await page.goto(subject.address);
    await settle();
    // Processor time and not the clock's: what else the machine does is none of the page's doing.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await prepare?.(page);
    await settle();
    await drag(moves.warmUp);
    await settle();
    const normal = await drag(moves.measured);
    await settle();
    if (!isThorough) return { name: subject.name, normal, slowed: null, keys: [] };
    const slider = page.locator(subject.track).first().locator('input');
    const keys = await pressKeys(page, session, slider, presses);
    await settle();
    await slowDown(session, 4);
    return { name: subject.name, normal, slowed: await drag(moves.measured), keys };
  });
}

const measureRound = (bench: Bench, round: number): Promise<Round> =>
  measureInTurn(listSubjects(bench), round, (subject) => measureSubject(bench, subject));

const quantile =
  (share: number) =>
  (drag: Drag): number =>
    computeQuantile(drag.latencies, share);
const readMedian = quantile(0.5);
const readCpu = ({ cpu }: Drag): number => cpu;

const ofNormal =
  (read: (drag: Drag) => number) =>
  ({ normal }: Measured): number =>
    read(normal);

const dragColumns = [
  makeColumn('p50', 'p50 ms', 'time'),
  makeColumn('p75', 'p75', 'time'),
  makeColumn('p98', 'p98', 'time'),
  makeColumn('last', 'last', 'time'),
  makeColumn('frames', 'frames/s', 'context'),
  makeColumn('cpu', 'main thread ms', 'time'),
  makeColumn('script', 'script', 'context', { digits: 1 }),
  makeColumn('style', 'style', 'context', { digits: 1 }),
  makeColumn('layout', 'layout', 'context', { digits: 1 }),
  makeColumn('longTasks', '> 50 ms', 'count'),
  makeColumn('longest', 'longest', 'context'),
  makeColumn('longTasksAfter', 'after: > 50 ms', 'count'),
  makeColumn('longestAfter', 'longest', 'context'),
  makeColumn('charts', 'charts', 'context'),
  makeColumn('inputs', 'changes', 'context'),
];
const ratioColumns = [
  makeColumn('p50OverSvg', 'p50 ÷ SVG', 'ratio'),
  makeColumn('cpuOverSvg', 'main thread ÷ SVG', 'ratio'),
  makeColumn('cpuOverWhatIf', 'main thread ÷ what-if', 'ratio'),
];

/** One page at one speed: the median of the rounds, so that a round in which the machine was busy counts for little. */
export function summarizeDrags(drags: readonly Drag[]): Readonly<Record<string, number>> {
  const median = (read: (drag: Drag) => number): number => computeMedian(drags.map(read));
  return {
    p50: median(readMedian),
    p75: median(quantile(0.75)),
    p98: median(quantile(0.98)),
    last: median(({ latencies }) => latencies.at(-1) ?? NaN),
    frames: median(({ frames, duration }) => (1000 * (frames - 1)) / Math.max(1, duration)),
    cpu: median(readCpu),
    script: median(({ script }) => script),
    style: median(({ style }) => style),
    layout: median(({ layout }) => layout),
    longTasks: median(({ longTasks }) => longTasks.length),
    longest: Math.max(0, ...drags.flatMap(({ longTasks }) => longTasks)),
    longTasksAfter: median(({ longTasksAtRest }) => longTasksAtRest.length),
    longestAfter: Math.max(0, ...drags.flatMap(({ longTasksAtRest }) => longTasksAtRest)),
    charts: median(({ charts }) => charts),
    inputs: drags.reduce((sum, { inputs }) => sum + inputs, 0),
  };
}

/** The names of all pages, those of the subjects' list first whatever round came first. */
function listNames(rounds: readonly Round[]): readonly string[] {
  const names = (rounds[0] ?? []).map(({ name }) => name);
  const { product, plainSvg, plainRecharts } = subjectNames;
  const first = [product, plainSvg, plainRecharts].filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => first.every((known) => known !== name))];
}

function pick<TValue>(
  rounds: readonly Round[],
  name: string,
  read: (page: Measured) => TValue | null,
): TValue[] {
  return rounds.flatMap((round) =>
    round.filter((page) => page.name === name).flatMap((page) => read(page) ?? []),
  );
}

function makeNormalRow(rounds: readonly Round[], name: string): Row {
  const { product, plainSvg } = subjectNames;
  return makeRow(name, {
    ...summarizeDrags(pick(rounds, name, ({ normal }) => normal)),
    p50OverSvg: compareIn(rounds, name, plainSvg, ofNormal(readMedian)),
    cpuOverSvg: compareIn(rounds, name, plainSvg, ofNormal(readCpu)),
    cpuOverWhatIf: compareIn(rounds, name, product, ofNormal(readCpu)),
  });
}

const readKeys =
  (share: number) =>
  (page: Measured): number =>
    computeQuantile(page.keys, share);

function makeKeyRow(rounds: readonly Round[], name: string): Row {
  const median = (share: number): number => computeMedian(pick(rounds, name, readKeys(share)));
  return makeRow(name, { p50: median(0.5), p75: median(0.75), p98: median(0.98) });
}

/** The ratios that the product promises: they hold on a slow and busy machine as well, where times do not. */
export function judgeDrags(rounds: readonly Round[], views: readonly Row[]): readonly Target[] {
  const { product, plainSvg, plainRecharts, uncertainty } = subjectNames;
  const own = views.filter(({ name }) => name !== plainSvg && name !== plainRecharts);
  const worst = (column: string): number => Math.max(...own.map(({ values }) => values[column] ?? NaN));
  const compare = (name: string, other: string, read: (page: Measured) => number): number =>
    compareIn(rounds, name, other, read);
  return [
    atMost('drag, p50: what-if ÷ plain SVG', compare(product, plainSvg, ofNormal(readMedian)), 1.5),
    atLeast('drag, p50: plain Recharts ÷ what-if', compare(plainRecharts, product, ofNormal(readMedian)), 4),
    atMost('main thread a change: what-if ÷ plain SVG', compare(product, plainSvg, ofNormal(readCpu)), 2),
    atMost('keys, p98: what-if ÷ plain Recharts', compare(product, plainRecharts, readKeys(0.98)), 0.25),
    atMost('last change shown after, ms (worst view)', worst('last'), 200),
    atMost('tasks over 50 ms in a drag (worst view)', worst('longTasks'), 0),
    atMost('tasks over 50 ms after a drag (worst view)', worst('longTasksAfter'), 0),
    atMost(
      'main thread a change: risk with the simulation ÷ what-if without',
      compare(uncertainty, product, ofNormal(readCpu)),
      1.1,
    ),
  ];
}

const notes = [
  'A mouse drags "2026 capital expenditure", a move every 18 ms; in present, the slider of the step. A time goes from the',
  "pointer's event to the end of the frame in which a chart had changed, so half a frame of waiting for the frame is in every p50.",
  'The plain pages draw the six charts and the key figures of the what-if view from the same model and data; other views have no',
  'plain page of the same work, so they stand beside the same two pages: more charts take more, fewer less.',
  'Risk shows the newest answer of the simulation, which may belong to a change before; goal has no chart, its words count.',
  'With the simulation off no order reaches its worker: its bands then do not move at all, so that row is no page of the same work. The',
  'simulation is held against the what-if view, which draws as much without it.',
];

export const dragPart = makePart('drag', measureRound, (rounds) => {
  const names = listNames(rounds);
  const views = names.map((name) => makeNormalRow(rounds, name));
  const thorough = names.filter((name) => pick(rounds, name, ({ slowed }) => slowed).length > 0);
  return {
    title: 'Drag of a slider',
    notes,
    tables: [
      { id: 'normal', title: 'At full speed', columns: [...dragColumns, ...ratioColumns], rows: views },
      {
        id: 'slowed',
        title: 'With the processor slowed down four times',
        columns: dragColumns,
        rows: thorough.map((name) =>
          makeRow(name, summarizeDrags(pick(rounds, name, ({ slowed }) => slowed))),
        ),
      },
      {
        id: 'keys',
        title: 'By key',
        columns: dragColumns.slice(0, 3),
        rows: thorough.map((name) => makeKeyRow(rounds, name)),
      },
    ],
    targets: [...judgeDrags(rounds, views)],
  };
});
