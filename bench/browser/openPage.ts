import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { installObservers, type Observed } from './observers.ts';
import type { Bench, Site } from './part.ts';
import { installProbe } from './probe.ts';

/** A page under test with the ways into it. */
export interface OpenedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

/** High enough that every chart of every page is in view: all have the same work to do. */
export const tallViewport = { width: 1440, height: 2400 };
/** What a person has on the desk. */
export const usualViewport = { width: 1440, height: 900 };

export interface Visit {
  readonly viewport: { readonly width: number; readonly height: number };
  /** What must happen before the page runs. */
  readonly prepare?: (opened: OpenedPage) => Promise<void>;
}

/** Opens an empty page in a context of its own, hands it over, and closes the context whatever happens. */
export async function visit<TResult>(
  { browser }: Bench,
  { viewport, prepare }: Visit,
  use: (opened: OpenedPage) => Promise<TResult>,
): Promise<TResult> {
  const context = await browser.newContext({
    viewport,
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(installProbe);
    await page.addInitScript(installObservers);
    const session = await context.newCDPSession(page);
    const opened = { context, page, session };
    await prepare?.(opened);
    return await use(opened);
  } finally {
    await context.close();
  }
}

/** The address of a view of the product. */
export function addressOf({ origin }: Site, view: string, settings = ''): string {
  return `${origin}/#/${view}?v=1&lang=en&theme=light${settings}`;
}

/**
 * Waits until so many elements stand, none of them is behind, and this has been so for half a second. It asks without a locator, which
 * would bring a script of its own into a page that is measured.
 */
export async function waitUntilCalm(
  { page, session }: OpenedPage,
  charts: string,
  count: number,
): Promise<void> {
  const expression = `document.querySelectorAll(${JSON.stringify(charts)}).length >= ${count} &&
    document.querySelector('[data-settling]') === null`;
  const deadline = Date.now() + 60_000;
  for (let calm = 0; calm < 5;) {
    if (Date.now() > deadline)
      throw new Error(`${page.url()}: ${count} settled charts (${charts}) did not appear`);
    await wait(100);
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    calm = result.value === true ? calm + 1 : 0;
  }
}

/** Slows the page's processor down; 1 is its own speed. */
export async function slowDown(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** What the browser has told about the page. */
export async function readObserved(page: Page): Promise<Observed> {
  const observed = await page.evaluate(() => window.cumuloObservers?.read());
  if (observed === undefined) throw new Error('nobody listens in the page');
  return observed;
}

/** Leaves out what was so far. */
export async function forgetObserved(page: Page): Promise<void> {
  await page.evaluate(() => window.cumuloObservers?.forget());
}
