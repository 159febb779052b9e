import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { workbookTexts } from '../../src/i18n/office/workbookTexts.ts';
import { readParts, readWorkbook } from '../../src/test/readWorkbook.ts';
import { recalculate } from '../../src/test/recalculate.ts';
import { readDataFile } from './support/content.ts';
import { expect, test } from './support/test.ts';

const figures = ['capacity', 'profit', 'cash', 'margin', 'cloud', 'bridge'];

/** Opens a menu and takes the file that one of its items makes. */
async function save(page: Page, within: string, menu: string, item: string): Promise<Download> {
  await page.locator(within).getByRole('button', { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return download;
}

async function readBytes(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

test('the workbook of a scenario computes, agrees with the page, and leads back to it', async ({ page }) => {
  const texts = messages.fr.office;
  const names = workbookTexts.fr;
  await page.goto('/#/what-if?v=1&capex=250&awsGrowth=30&lang=fr');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await expect(page.locator('[data-figure="capacity"] h2')).not.toBeEmpty();
  expect(requests.filter((address) => /pptx|buildWorkbook|buildDeck/.test(address))).toEqual([]);
  const download = await save(page, 'header', texts.menu, texts.items.xlsx.label);
  expect(download.suggestedFilename()).toBe('cumulo-model-scenario-fr.xlsx');
  await expect(page.getByText(texts.status.saved('cumulo-model-scenario-fr.xlsx'))).toBeVisible();
  const workbook = readWorkbook(await readBytes(download));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(Object.values(names.sheets));
  const engine = recalculate(workbook);
  expect(engine.read(names.sheets.checks, 'C4')).toBe(names.checks.agrees);
  engine.type('in_capex', 300);
  expect(engine.read(names.sheets.checks, 'C4')).toBe(names.checks.changed);
  const facts = workbook.sheets.find(({ name }) => name === names.sheets.facts);
  const rows = readDataFile('facts.csv').trimEnd().split('\n').length - 1;
  expect(facts?.cells.has(`A${rows + 4}`)).toBe(true);
  const link = String(workbook.sheets[0]?.cells.get('C6')?.value);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page).toHaveURL(/#\/what-if\?v=1&awsGrowth=30&capex=250/);
});

test('the view and a chart go to slides with charts that can be edited', async ({ page }) => {
  const { exports, office } = messages.en;
  await page.goto('/#/what-if?v=1&capex=250&lang=en');
  await expect(page.locator('[data-figure="bridge"] h2')).not.toBeEmpty();
  const view = await save(page, 'header', office.menu, office.items.pptx.label);
  expect(view.suggestedFilename()).toBe('cumulo-what-if-scenario-en.pptx');
  const parts = readParts(await readBytes(view));
  const charts = [...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  expect(charts.length).toBeGreaterThanOrEqual(figures.length);
  for (const id of figures) {
    const title = await page.locator(`[data-figure="${id}"] h2`).innerText();
    const slides = [...parts].filter(([path]) => path.startsWith('ppt/slides/slide'));
    expect(
      slides.some(([, xml]) => xml.replaceAll('&amp;', '&').includes(title)),
      id,
    ).toBe(true);
  }
  const chart = await save(page, '[data-figure="bridge"]', exports.menu, office.chart.label);
  expect(chart.suggestedFilename()).toBe('cumulo-bridge-scenario-en.pptx');
  const one = readParts(await readBytes(chart));
  expect([...one.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
});
