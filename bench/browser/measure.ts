import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { dragSlider, type Drag } from './drag.ts';
import { installProbe } from './probe.ts';

/** A page under test. */
export interface Subject {
  readonly name: string;
  /** Address of the folder that is served, without a slash at its end. */
  readonly origin: string;
  /** Folder that is served, to weigh its files. */
  readonly folder: string;
  readonly path: string;
  /** One element a chart. */
  readonly charts: string;
}

export interface Start {
  /** Milliseconds from navigation to the first chart. */
  readonly firstChart: number;
  /** Bytes of script, gzip level 9, that had arrived when the first chart was drawn, and when all charts rested. */
  readonly scriptBefore: number;
  readonly scriptSettled: number;
}

export interface Measurement {
  readonly start: Start;
  readonly normal: Drag;
  /** With the processor slowed down four times. */
  readonly slowed: Drag;
}

/** High enough that every chart of every page is in view: all have the same work to do. */
const viewport = { width: 1440, height: 2400 };
const chartCount = 6;
const moves = { warmUp: 60, normal: 172, slowed: 172 };

async function waitUntilSettled(page: Page, charts: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (let calm = 0; calm < 5;) {
    if (Date.now() > deadline)
      throw new Error(`${page.url()}: ${chartCount} settled charts (${charts}) did not appear`);
    await wait(100);
    const isCalm =
      (await page.locator(charts).count()) >= chartCount &&
      (await page.locator('[data-settling]').count()) === 0;
    calm = isCalm ? calm + 1 : 0;
  }
}

async function weighScripts({ origin, folder }: Subject, addresses: readonly string[]): Promise<number> {
  const files = [...new Set(addresses.map((address) => address.slice(origin.length)))];
  const sizes = files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function measureStart(page: Page, subject: Subject): Promise<Start> {
  const { firstChart, scripts } = await page.evaluate(() => ({
    firstChart: window.cumuloProbe?.readFirstChart() ?? NaN,
    scripts: performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, responseEnd }) => ({ name, responseEnd })),
  }));
  const before = scripts.filter(({ responseEnd }) => responseEnd <= firstChart);
  return {
    firstChart,
    scriptBefore: await weighScripts(
      subject,
      before.map(({ name }) => name),
    ),
    scriptSettled: await weighScripts(
      subject,
      scripts.map(({ name }) => name),
    ),
  };
}

/** Opens the page anew, lets it settle, and drags its slider at full and at a quarter of the speed. */
export async function measureSubject(browser: Browser, subject: Subject): Promise<Measurement> {
  const context = await browser.newContext({
    viewport,
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    await page.goto(`${subject.origin}${subject.path}`);
    await waitUntilSettled(page, subject.charts);
    const start = await measureStart(page, subject);
    const session = await context.newCDPSession(page);
    // Processor time and not the clock's: what else the machine does is none of the page's doing.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await dragSlider(page, session, moves.warmUp);
    await waitUntilSettled(page, subject.charts);
    const normal = await dragSlider(page, session, moves.normal);
    await waitUntilSettled(page, subject.charts);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const slowed = await dragSlider(page, session, moves.slowed);
    return { start, normal, slowed };
  } finally {
    await context.close();
  }
}
