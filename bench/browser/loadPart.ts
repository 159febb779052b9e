import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readObserved, slowDown, usualViewport, visit, waitUntilCalm, type OpenedPage } from './openPage.ts';
import { atMost, bytesPerKilobyte, makeColumn, makePart, makeRow, type Bench, type Site } from './part.ts';
import { compareIn, measureInTurn } from './rounds.ts';
import { computeMedian, computeSum } from './statistics.ts';

/** Slow 4G as the developer tools of browsers have it: bytes a second, and milliseconds to and fro. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};
const slowness = 4;
const longTask = 50;
/** What begins once the page rests belongs to its load, too. */
const quietTime = 3000;

const names = { product: 'product', plainRecharts: 'plain Recharts', plainSvg: 'plain SVG' } as const;

interface LoadSubject {
  readonly name: string;
  readonly site: Site;
  readonly path: string;
  readonly charts: string;
  /** Charts that stand at once: those in view. */
  readonly count: number;
}

/** Times in milliseconds since navigation, sizes in bytes. */
export interface Load {
  readonly name: string;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly firstChart: number;
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  readonly scriptBefore: number;
  readonly scriptAll: number;
  /** Requests to any other place than the page's own. */
  readonly foreign: number;
}

function listSubjects({ product, pages }: Bench): readonly LoadSubject[] {
  const charts = '.recharts-wrapper';
  return [
    { name: names.product, site: product, path: '/', charts, count: 1 },
    { name: names.plainRecharts, site: pages, path: '/plain-recharts.html', charts, count: 6 },
    { name: names.plainSvg, site: pages, path: '/plain-svg.html', charts: 'svg.chart', count: 6 },
  ];
}

async function weighScripts({ origin, folder }: Site, addresses: readonly string[]): Promise<number> {
  const files = [...new Set(addresses.map((address) => address.slice(origin.length)))];
  const sizes = files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
  return computeSum(await Promise.all(sizes));
}

interface Seen {
  readonly firstPaint: number;
  readonly firstChart: number;
  readonly scripts: readonly { readonly name: string; readonly responseEnd: number }[];
}

function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    firstChart: window.cumuloProbe?.readFirstChart() ?? NaN,
    scripts: performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, responseEnd }) => ({ name, responseEnd })),
  }));
}

async function prepareNetwork({ session }: OpenedPage): Promise<void> {
  // The context is new and keeps nothing yet; with its cache switched off it would fetch what the page preloads a second time.
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await slowDown(session, slowness);
}

async function measureLoad(bench: Bench, { name, site, path, charts, count }: LoadSubject): Promise<Load> {
  return visit(bench, { viewport: usualViewport, prepare: prepareNetwork }, async (opened) => {
    const { context, page } = opened;
    const foreign: string[] = [];
    // Of the whole context: what a worker asks for counts as well.
    context.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(site.origin))
        foreign.push(request.url());
    });
    await page.goto(`${site.origin}${path}`);
    await waitUntilCalm(opened, charts, count);
    await wait(quietTime);
    const { firstPaint, firstChart, scripts } = await readSeen(page);
    const { tasks, shift, largestPaint } = await readObserved(page);
    const weigh = (latest: number): Promise<number> =>
      weighScripts(
        site,
        scripts.filter(({ responseEnd }) => responseEnd <= latest).map((script) => script.name),
      );
    return {
      name,
      firstPaint,
      largestPaint,
      firstChart,
      blocking: computeSum(tasks.map(({ duration }) => duration - longTask)),
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      shift,
      scriptBefore: await weigh(firstChart),
      scriptAll: await weigh(Infinity),
      foreign: foreign.length,
    };
  });
}

const measureRound = (bench: Bench, round: number): Promise<readonly Load[]> =>
  measureInTurn(listSubjects(bench), round, (subject) => measureLoad(bench, subject));

const columns = [
  makeColumn('scriptBefore', 'script before the first chart, kB', 'bytes'),
  makeColumn('scriptAll', 'script in all, kB', 'bytes'),
  makeColumn('firstPaint', 'first paint ms', 'time', { digits: 0 }),
  makeColumn('largestPaint', 'largest paint ms', 'time', { digits: 0 }),
  makeColumn('firstChart', 'first chart ms', 'time', { digits: 0 }),
  makeColumn('blocking', 'blocking ms', 'time', { digits: 0 }),
  makeColumn('longest', 'longest task ms', 'context'),
  makeColumn('shift', 'layout shift', 'context', { digits: 3 }),
  makeColumn('foreign', 'requests elsewhere', 'count'),
];

export function summarizeLoads(loads: readonly Load[]): Readonly<Record<string, number>> {
  const median = (read: (load: Load) => number): number => computeMedian(loads.map(read));
  return {
    scriptBefore: median(({ scriptBefore }) => scriptBefore) / bytesPerKilobyte,
    scriptAll: median(({ scriptAll }) => scriptAll) / bytesPerKilobyte,
    firstPaint: median(({ firstPaint }) => firstPaint),
    largestPaint: median(({ largestPaint }) => largestPaint),
    firstChart: median(({ firstChart }) => firstChart),
    blocking: median(({ blocking }) => blocking),
    longest: Math.max(0, ...loads.map(({ longest }) => longest)),
    shift: median(({ shift }) => shift),
    foreign: Math.max(0, ...loads.map(({ foreign }) => foreign)),
  };
}

const notes = [
  'The view that the address alone opens, beside the plain pages: a first visit over slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms to',
  'and fro) with the processor slowed down four times, gzip from the server, nothing cached. Blocking: what tasks take beyond 50 ms,',
  'from navigation until three seconds after the charts in view rest. Script: gzip level 9, 1 kB = 1024 bytes.',
];

export const loadPart = makePart('load', measureRound, (rounds) => {
  const order = [names.product, names.plainRecharts, names.plainSvg];
  const rows = order.map((name) =>
    makeRow(name, summarizeLoads(rounds.flat().filter((load) => load.name === name))),
  );
  const own = rows[0]?.values ?? {};
  return {
    title: 'First load',
    notes,
    tables: [{ id: 'load', title: 'Slow 4G, processor at a quarter', columns, rows }],
    targets: [
      atMost('script before the first chart, kB', own['scriptBefore'] ?? NaN, 250),
      atMost('largest contentful paint, s', (own['largestPaint'] ?? NaN) / 1000, 2.5),
      atMost(
        'first chart: product ÷ plain Recharts',
        compareIn(rounds, names.product, names.plainRecharts, (load) => load.firstChart),
        0.75,
      ),
      atMost(
        'blocking time: product ÷ plain Recharts',
        compareIn(rounds, names.product, names.plainRecharts, (load) => load.blocking),
        0.5,
      ),
      atMost('layout shift', own['shift'] ?? NaN, 0.02),
      atMost('requests elsewhere', own['foreign'] ?? NaN, 0),
    ],
  };
});
