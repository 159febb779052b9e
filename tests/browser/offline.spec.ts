import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveBuild } from '../../scripts/browser/serveBuild.mjs';
import { viewIds } from '../../src/store/views.ts';
import { messages } from '../../src/i18n/messages.ts';
import { textsOf } from './support/content.ts';
import { findKpis } from './support/page.ts';
import { expect, test } from './support/test.ts';

const english = textsOf('en');

/** Waits until the page keeps itself: its worker is in charge and has stored every file. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Takes the file that an item of a menu makes; what makes it has never been asked for before. */
async function save(page: Page, within: string, menu: string, item: string): Promise<string> {
  await page.locator(within).getByRole('button', { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).first().click(),
  ]);
  expect(statSync(await download.path()).size).toBeGreaterThan(500);
  return download.suggestedFilename();
}

// One server at a time: both tests look for a free port.
test.describe.configure({ mode: 'serial' });

test('after one visit every view works with the server stopped', async ({ browser }) => {
  const { address, close } = await serveBuild('dist');
  const context = await browser.newContext();
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(address);
  await waitUntilKept(page);
  await close();

  const again = await context.newPage();
  again.on('requestfailed', (request) => failures.push(request.url()));
  await again.goto(`${address}/#/what-if?v=1&capex=250`);
  await expect(findKpis(again)).toHaveCount(6);
  const { exports, office } = messages.en;
  const cash = '[data-figure="cash"]';
  const files = [
    await save(again, 'header', office.menu, office.items.xlsx.label),
    await save(again, 'header', office.menu, office.items.pptx.label),
    await save(again, cash, exports.menu, exports.items.png2.label),
    await save(again, cash, exports.menu, exports.items.csv.label),
  ];
  expect(files.map((name) => name.split('.').at(-1))).toEqual(['xlsx', 'pptx', 'png', 'csv']);
  for (const view of viewIds) {
    await again.goto(`${address}/#/${view}?v=1&lang=en`);
    const link = again.getByRole('link', { name: english.views[view], exact: true });
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(again.locator('main h1')).toHaveCount(1);
    await expect(again.getByRole('alert')).toHaveCount(0);
  }
  expect(failures).toEqual([]);
  await context.close();
});

test('a newer version is offered, waits, and takes over when it is asked to, with the scenario in place', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cumulo-'));
  cpSync('dist', folder, { recursive: true });
  const { address, close } = await serveBuild(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}/#/what-if?v=1&capex=250`);
  await waitUntilKept(page);

  const worker = await (await page.request.get(`${address}/sw.js`)).text();
  writeFileSync(join(folder, 'sw.js'), worker.replace(/const version = "\w+"/, 'const version = "newer"'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = page.getByRole('status').filter({ hasText: english.update.title });
  await expect(offer).toBeVisible();
  const loads = page.waitForEvent('load');
  await offer.getByRole('button', { name: english.update.use }).click();
  await loads;
  await expect(page).toHaveURL(/capex=250/);
  expect(await page.evaluate(async () => (await caches.keys()).at(-1))).toBe('cumulo-newer');
  await close();
  await context.close();
  rmSync(folder, { recursive: true });
});
