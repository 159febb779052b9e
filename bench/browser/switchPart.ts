import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import {
  addressOf,
  forgetObserved,
  readObserved,
  usualViewport,
  visit,
  waitUntilCalm,
  type OpenedPage,
} from './openPage.ts';
import { makeColumn, makePart, makeRow, type Bench } from './part.ts';
import { computeMedian } from './statistics.ts';

/** Every view, what counts as its first chart, and the view it is switched to from. */
const views = [
  { id: 'overview', from: 'what-if' },
  { id: 'cloud-race', from: 'what-if' },
  { id: 'what-if', from: 'overview' },
  { id: 'risk', from: 'what-if' },
  { id: 'sources', from: 'what-if' },
  { id: 'present', from: 'what-if' },
] as const;
const restTime = 1500;

/** One way from a view to another, in milliseconds. */
interface Way {
  /** From the click to the end of the frame in which the first chart stood. */
  readonly time: number;
  /** Longest task of the main thread from the click until the view rests. */
  readonly longest: number;
}
interface Switch {
  readonly id: string;
  /** The view's script comes over the network; it does not. */
  readonly cold: Way;
  readonly warm: Way;
}

async function waitUntilQuiet(opened: OpenedPage): Promise<void> {
  await waitUntilCalm(opened, 'main [data-figure]', 1);
  await opened.page.waitForLoadState('networkidle');
  await wait(restTime);
}

/**
 * Clicks a link of the navigation and waits for a chart that was not there before: a series, or the drawing of a figure without one.
 * The frame is over when the message that its callback posts arrives.
 */
function clickAndTime(page: Page, view: string): Promise<number> {
  return page.evaluate((id) => {
    const series = 'main path.mark[d], main [data-figure][data-plain] :is(svg *, table, [role="img"], li)';
    const before = new Set(document.querySelectorAll(series));
    const link = document.querySelector<HTMLElement>(`header nav a[href*="#/${id}"]`);
    if (link === null) throw new Error(`no link to ${id}`);
    const end = new MessageChannel();
    return new Promise<number>((resolve) => {
      const start = performance.now();
      end.port1.onmessage = () => {
        if ([...document.querySelectorAll(series)].some((element) => !before.has(element)))
          resolve(performance.now() - start);
        else requestAnimationFrame(() => end.port2.postMessage(null));
      };
      link.click();
      requestAnimationFrame(() => end.port2.postMessage(null));
    });
  }, view);
}

async function switchTo(opened: OpenedPage, view: string): Promise<Way> {
  const { page } = opened;
  await forgetObserved(page);
  const time = await clickAndTime(page, view);
  await waitUntilQuiet(opened);
  const { tasks } = await readObserved(page);
  return { time, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

async function measureRound(bench: Bench): Promise<readonly Switch[]> {
  const switches: Switch[] = [];
  for (const { id, from } of views) {
    const measured = await visit(bench, { viewport: usualViewport }, async (opened) => {
      await opened.page.goto(addressOf(bench.product, from));
      await waitUntilQuiet(opened);
      const cold = await switchTo(opened, id);
      await switchTo(opened, from);
      return { id, cold, warm: await switchTo(opened, id) };
    });
    switches.push(measured);
  }
  return switches;
}

const columns = [
  makeColumn('cold', 'first time ms', 'time', { digits: 0 }),
  makeColumn('coldTask', 'longest task', 'time', { digits: 0 }),
  makeColumn('warm', 'again ms', 'time', { digits: 0 }),
  makeColumn('warmTask', 'longest task', 'time', { digits: 0 }),
];

const notes = [
  'From the click in the navigation to the end of the frame in which the first chart of the other view stands, at full speed and',
  'without network delay: the first time, some seconds after the page opened (its script comes while the page rests), and again. The',
  'longest task counts until the view rests.',
];

export const switchPart = makePart('switch', measureRound, (rounds) => {
  const rows = views.map(({ id }) => {
    const ways = rounds.flat().filter((measured) => measured.id === id);
    return makeRow(id, {
      cold: computeMedian(ways.map(({ cold }) => cold.time)),
      coldTask: computeMedian(ways.map(({ cold }) => cold.longest)),
      warm: computeMedian(ways.map(({ warm }) => warm.time)),
      warmTask: computeMedian(ways.map(({ warm }) => warm.longest)),
    });
  });
  return {
    title: 'From view to view',
    notes,
    tables: [{ id: 'switch', title: 'To a view', columns, rows }],
    targets: [],
  };
});
