import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { addressOf, forgetObserved, readObserved, usualViewport, visit } from './openPage.ts';
import { atMost, makeColumn, makePart, makeRow, type Bench, type Row } from './part.ts';
import { computeMedian } from './statistics.ts';

const rowCount = 10_000;
const restTime = 1500;

/** Milliseconds until it was there, and the longest task of the main thread until the page rested. */
interface Step {
  readonly time: number;
  readonly longest: number;
  readonly longTasks: number;
}
interface Facts {
  readonly preview: Step;
  readonly accept: Step;
  /** The next visit reads all of them from the browser's storage. */
  readonly reload: Step;
}

/** Day after day of one company: as many rows as wanted, all of them new. */
function writeRows(): string {
  const rows = Array.from({ length: rowCount }, (_, order) => {
    const day = new Date(Date.UTC(1990, 0, 1 + order)).toISOString().slice(0, 10);
    return `amazon,market_cap,${day},${1000 + (order % 500)},USD_bn`;
  });
  return ['entity,metric,period,value,unit', ...rows].join('\n');
}

/** Does something and waits until an element says so; the clock is the page's, checked once a frame. */
async function timeStep(page: Page, sign: string, text: string, act: () => Promise<unknown>): Promise<Step> {
  await forgetObserved(page);
  const seen = page.evaluate(
    ([selector, wanted]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = (): void => {
          const isThere = document.querySelector(selector)?.textContent.includes(wanted) === true;
          if (isThere) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
    [sign, text] as const,
  );
  await act();
  const time = await seen;
  await wait(restTime);
  const { tasks } = await readObserved(page);
  return { time, longTasks: tasks.length, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

async function measureReload(page: Page): Promise<Step> {
  const start = performance.now();
  await page.reload();
  await page.locator('[data-own="kept"] [data-own-file]').waitFor();
  const time = performance.now() - start;
  await wait(restTime);
  const { tasks } = await readObserved(page);
  return { time, longTasks: tasks.length, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
}

async function measureRound(bench: Bench): Promise<Facts> {
  // On the disk, as a person's file is: a content that is handed over is unpacked in the page, in a long task of its own.
  const folder = await mkdtemp(join(tmpdir(), 'cumulo-bench-'));
  const file = join(folder, 'many.csv');
  await writeFile(file, writeRows());
  try {
    return await measureFile(bench, file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function measureFile(bench: Bench, file: string): Promise<Facts> {
  return visit(bench, { viewport: usualViewport }, async ({ page }) => {
    await page.goto(addressOf(bench.product, 'sources', '&tab=yours'));
    const input = page.locator('main input[type="file"]');
    await input.waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await wait(restTime);
    const preview = await timeStep(page, '[data-own="preview"] [data-count="added"]', '10,000', () =>
      input.setInputFiles(file),
    );
    const accept = await timeStep(page, '[data-own="kept"] h2', '10,000', () =>
      page.getByRole('button', { name: 'Use 10,000 figures', exact: true }).click(),
    );
    return { preview, accept, reload: await measureReload(page) };
  });
}

const columns = [
  makeColumn('time', 'ms', 'time', { digits: 0 }),
  makeColumn('longTasks', 'tasks over 50 ms', 'count'),
  makeColumn('longest', 'longest task ms', 'time', { digits: 0 }),
];

const notes = [
  'A file of 10,000 figures is chosen, previewed, taken over, and there at the next visit, at full speed. Times include the mouse and',
  'what the browser does with the file; tasks are counted until the page rests.',
];

export const factsPart = makePart('facts', measureRound, (rounds) => {
  const makeStep = (name: string, read: (facts: Facts) => Step): Row =>
    makeRow(name, {
      time: computeMedian(rounds.map((facts) => read(facts).time)),
      longTasks: computeMedian(rounds.map((facts) => read(facts).longTasks)),
      longest: computeMedian(rounds.map((facts) => read(facts).longest)),
    });
  const rows = [
    makeStep('preview', ({ preview }) => preview),
    makeStep('taking over', ({ accept }) => accept),
    makeStep('next visit', ({ reload }) => reload),
  ];
  const longest = Math.max(...rows.slice(0, 2).map(({ values }) => values['longest'] ?? NaN));
  return {
    title: '10,000 figures of one’s own',
    notes,
    tables: [{ id: 'facts', title: 'Steps', columns, rows }],
    targets: [atMost('10,000 own figures: longest task, ms', longest, 50)],
  };
});
