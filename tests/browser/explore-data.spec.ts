import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { dataTableTexts } from '../../src/i18n/data-table/dataTableTexts.ts';
import { readDataFile } from './support/content.ts';
import { expect, test } from './support/test.ts';

const facts = readDataFile('facts.csv').trimEnd().split('\n').slice(1);
const rows = '[data-index]';
const quickly = { intervals: [50] };

async function openData(page: Page, settings: string): Promise<Locator> {
  await page.goto(`/#/sources?v=1&tab=data&${settings}`);
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

async function countRows(table: Locator): Promise<number> {
  return Number(await table.getAttribute('aria-rowcount')) - 1;
}

/** Saves what a button downloads. */
async function download(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

/** The shipped facts again and again, with ids and values of their own, as one file. */
function makeCsv(count: number): string {
  const [header = ''] = readDataFile('facts.csv').split('\n');
  const lines = Array.from({ length: count }, (_, index) => {
    const line = facts[index % facts.length] ?? '';
    return index < facts.length ? line : line.replace(/^f\d+/, `g${index}`);
  });
  return [header, ...lines, ''].join('\n');
}

test('every figure in a table that holds only what is in view, walked by keyboard, its columns chosen', async ({
  page,
}) => {
  const texts = dataTableTexts.en;
  const table = await openData(page, 'lang=en');
  expect(await countRows(table)).toBe(facts.length);
  expect(await page.locator(rows).count()).toBeLessThan(60);
  const row = page.getByRole('row').filter({ has: page.locator('[data-fact="f0013"]') });
  await expect(row).toContainText('716.924');
  await expect(row).toContainText('Amazon net sales');
  const last = page.locator(`[data-fact="${facts.at(-1)?.split(',')[0] ?? ''}"]`);

  await page.locator('[data-fact="f0001"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-fact="f0002"]')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+Home');
  await expect(page.locator('[data-fact="f0001"]')).toBeFocused();
  await expect(page.locator('[data-fact="f0001"]')).toBeInViewport();

  const box = page.getByRole('region', { name: texts.table, exact: true });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await box.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await expect(last).toBeInViewport();
  await expect(page.getByRole('columnheader').first()).toBeInViewport();

  const header = page.getByRole('columnheader', { name: texts.columns.note, exact: true });
  await expect(header).toHaveCount(0);
  await page.getByRole('button', { name: texts.chooseColumns }).click();
  await page.getByRole('checkbox', { name: texts.columns.note, exact: true }).check();
  await expect(header).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: texts.columns.note, exact: true })).toHaveCount(0);
});

test('fr: sort, filter, search, and the CSV of what is shown, in both kinds; a row opens the ledger of its figure', async ({
  page,
}) => {
  const texts = dataTableTexts.fr;
  const table = await openData(page, 'lang=fr');
  await page.locator('[data-fact="f0002"]').click();
  const ledger = page.getByRole('dialog');
  await expect(ledger.locator('blockquote')).toContainText('88,988');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-fact="f0002"]')).toBeFocused();

  await page.getByLabel(texts.columns.entity, { exact: true }).selectOption('microsoft');
  const ofMicrosoft = facts.filter((line) => line.split(',')[1] === 'microsoft').length;
  await expect.poll(() => countRows(table), quickly).toBe(ofMicrosoft);
  await page.getByRole('searchbox', { name: texts.search }).fill('azure 2025');
  await expect.poll(() => countRows(table), quickly).toBeLessThan(ofMicrosoft);
  const header = page.getByRole('columnheader', { name: texts.columns.value });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const count = await countRows(table);
  await expect(page).toHaveURL(/tab=data&company=microsoft&q=azure\+2025&sort=value-/);
  await page.reload();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await countRows(table)).toBe(count);

  const plain = await download(page, texts.download);
  expect(plain.name).toBe(`${texts.fileName}.csv`);
  const lines = plain.text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(count + 1);
  expect(lines[0]?.split(',')).toContain(texts.columns.value);

  const excel = await download(page, texts.downloadExcel);
  expect(excel.text.startsWith('\ufeff')).toBe(true);
  const values = excel.text
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => Number((line.split(';')[2] ?? '').replace(',', '.')));
  expect(values).toEqual(values.toSorted((a, b) => b - a));

  await page.getByRole('button', { name: texts.reset }).click();
  await expect.poll(() => countRows(table), quickly).toBe(facts.length);
  await page.getByRole('searchbox', { name: texts.search }).fill('f1094');
  await expect.poll(() => countRows(table), quickly).toBe(1);
  await page.getByRole('cell').getByRole('button').click();
  await expect(ledger.locator('[data-ledger-value]')).toHaveText('60\u202f%');
});

test('ten thousand rows: filtered, sorted and scrolled without a gap', async ({ page }) => {
  await page.route('**/data/facts.csv', (route) =>
    route.fulfill({ body: makeCsv(10_000), contentType: 'text/csv' }),
  );
  const table = await openData(page, 'lang=en');
  expect(await countRows(table)).toBe(10_000);
  await page.getByRole('columnheader', { name: 'Period' }).getByRole('button').click();
  await page.getByRole('searchbox').fill('capex');
  await expect.poll(() => countRows(table), quickly).toBeLessThan(9000);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => countRows(table), quickly).toBe(10_000);
  const gaps = await page
    .getByRole('region', { name: dataTableTexts.en.table, exact: true })
    .evaluate(async (box) => {
      let missing = 0;
      for (let step = 0; step < 40; step += 1) {
        box.scrollTop += 2500;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { left, top, height } = box.getBoundingClientRect();
        const seen = document.elementFromPoint(left + 60, top + height / 2);
        if ((seen?.closest('[data-index]') ?? null) === null) missing += 1;
      }
      return missing;
    });
  expect(gaps).toBe(0);
  expect(await page.locator(rows).count()).toBeLessThan(60);
});

test('on a phone a row shows figure, period and value without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openData(page, 'lang=fr');
  const row = page.getByRole('row').filter({ has: page.locator('[data-fact="f0002"]') });
  const value = await row.getByRole('cell', { name: '88,988' }).boundingBox();
  expect((value?.x ?? 0) + (value?.width ?? 1000)).toBeLessThanOrEqual(390);
});
