import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { dataTableTexts } from '../../src/i18n/data-table/dataTableTexts.ts';
import { languages, readDataFile } from './support/content.ts';
import { expect, test } from './support/test.ts';

const facts = readDataFile('facts.csv').trimEnd().split('\n').slice(1);
const rows = '[data-index]';

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

for (const language of languages) {
  const texts = dataTableTexts[language];

  test(`${language}: every figure in a table that holds only what is in view`, async ({ page }) => {
    const table = await openData(page, `lang=${language}`);
    expect(await countRows(table)).toBe(facts.length);
    expect(await page.locator(rows).count()).toBeLessThan(60);
    const row = page.getByRole('row').filter({ has: page.locator('[data-fact="f0013"]') });
    await expect(row).toContainText(language === 'fr' ? '716,924' : '716.924');
    await expect(row).toContainText(language === 'fr' ? 'Ventes nettes d’Amazon' : 'Amazon net sales');

    const box = page.getByRole('region', { name: texts.table, exact: true });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await box.evaluate((element) => (element.scrollTop = element.scrollHeight));
    await expect(page.locator(`[data-fact="${facts.at(-1)?.split(',')[0] ?? ''}"]`)).toBeInViewport();
    await expect(page.getByRole('columnheader').first()).toBeInViewport();
  });

  test(`${language}: sort, filter, search, and the CSV of what is shown`, async ({ page }) => {
    const table = await openData(page, `lang=${language}`);
    await page.getByLabel(texts.columns.entity, { exact: true }).selectOption('microsoft');
    const ofMicrosoft = facts.filter((line) => line.split(',')[1] === 'microsoft').length;
    await expect.poll(() => countRows(table)).toBe(ofMicrosoft);
    await page.getByRole('searchbox', { name: texts.search }).fill('azure 2025');
    await expect.poll(() => countRows(table)).toBeLessThan(ofMicrosoft);
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
    await expect.poll(() => countRows(table)).toBe(facts.length);
  });

  test(`${language}: a row opens the ledger of its figure, with its quoted words`, async ({ page }) => {
    const table = await openData(page, `lang=${language}`);
    await page.locator('[data-fact="f0002"]').click();
    const ledger = page.getByRole('dialog');
    await expect(ledger.locator('blockquote')).toContainText('88,988');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-fact="f0002"]')).toBeFocused();
    await page.getByRole('searchbox', { name: texts.search }).fill('f1094');
    await expect.poll(() => countRows(table)).toBe(1);
    await page.getByRole('cell').getByRole('button').click();
    await expect(ledger.locator('[data-ledger-value]')).toHaveText(language === 'fr' ? '60\u202f%' : '60%');
  });

  test(`${language}: figures with several rows are marked`, async ({ page }) => {
    const table = await openData(page, `lang=${language}`);
    await page.getByLabel(texts.repeatedOnly).check();
    await expect.poll(() => countRows(table)).toBe(22);
    await expect(page.locator('[data-same-figure="disputed"]')).toHaveCount(6);
  });

  test(`${language}: columns can be chosen`, async ({ page }) => {
    await openData(page, `lang=${language}`);
    const header = page.getByRole('columnheader', { name: texts.columns.note, exact: true });
    await expect(header).toHaveCount(0);
    await page.getByRole('button', { name: texts.chooseColumns }).click();
    await page.getByRole('checkbox', { name: texts.columns.note, exact: true }).check();
    await expect(header).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('checkbox', { name: texts.columns.note, exact: true })).toHaveCount(0);
  });
}

test('the keyboard walks the rows, to the last of them and back', async ({ page }) => {
  await openData(page, 'lang=en');
  await page.locator('[data-fact="f0001"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-fact="f0002"]')).toBeFocused();
  await page.keyboard.press('Control+End');
  const last = page.locator(`[data-fact="${facts.at(-1)?.split(',')[0] ?? ''}"]`);
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+Home');
  await expect(page.locator('[data-fact="f0001"]')).toBeFocused();
  await expect(page.locator('[data-fact="f0001"]')).toBeInViewport();
});

test('ten thousand rows: filtered, sorted and scrolled without a gap', async ({ page }) => {
  await page.route('**/data/facts.csv', (route) =>
    route.fulfill({ body: makeCsv(10_000), contentType: 'text/csv' }),
  );
  const table = await openData(page, 'lang=en');
  expect(await countRows(table)).toBe(10_000);
  await page.getByRole('columnheader', { name: 'Period' }).getByRole('button').click();
  await page.getByRole('searchbox').fill('capex');
  await expect.poll(() => countRows(table)).toBeLessThan(9000);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => countRows(table)).toBe(10_000);
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

for (const { width, settings } of [
  { width: 1440, settings: 'lang=en&theme=dark' },
  { width: 390, settings: 'lang=fr&theme=light' },
  { width: 1920, settings: 'lang=fr&theme=light&density=present' },
]) {
  test(`accessible and within the page at ${width} px, ${settings}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openData(page, settings);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}
