import type { Page } from '@playwright/test';
import { cloudRaceTexts } from '../../src/i18n/cloud-race/cloudRaceTexts.ts';
import { chartsOfViews } from '../../src/store/charts.ts';
import { textsOf } from './support/content.ts';
import { findExactValue, findFigure, readPicture, showWholePage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const figures = chartsOfViews['cloud-race'];

async function openRace(page: Page, settings: string): Promise<void> {
  await page.goto(`/#/cloud-race?v=1&${settings}`);
  await expect(page.locator('[data-figure]').last()).toBeAttached();
  await waitUntilSettled(page);
}

/** How often the pen is set down for a line: one more than it is broken. */
async function countStretches(page: Page, figure: string, mark: string): Promise<number> {
  const path = findFigure(page, figure).locator(`path[data-mark="${mark}"]`);
  return ((await path.getAttribute('d')) ?? '').split('M').length - 1;
}

test('fr: every chart of the race is drawn, with its finding; the charts move with the sliders, and a rival passes sooner', async ({
  page,
}) => {
  await openRace(page, 'lang=fr');
  const nav = page.getByRole('navigation').getByRole('link', { name: textsOf('fr').views['cloud-race'] });
  await expect(nav).toHaveAttribute('aria-current', 'page');
  await showWholePage(page);
  await expect(page.locator('[data-figure]')).toHaveCount(figures.length);
  for (const id of figures) {
    await expect(findFigure(page, id).locator('.recharts-surface')).toBeVisible();
    await expect(findFigure(page, id).getByRole('heading', { level: 2 })).not.toBeEmpty();
  }

  const google = findFigure(page, 'race-overtaking-google');
  await expect(google.locator('path[data-mark="iso1"]')).toHaveAttribute('d', /^M[\d.]+ [\d.]+L/);
  const before = {
    sales: await readPicture(page, 'race-sales'),
    growth: await readPicture(page, 'race-growth'),
    title: await google.getByRole('heading', { level: 2 }).textContent(),
  };
  const field = findExactValue(page, 'googleGrowth', 'fr');
  await field.fill('85');
  await field.press('Enter');
  await waitUntilSettled(page);
  expect(await readPicture(page, 'race-sales')).not.toBe(before.sales);
  expect(await readPicture(page, 'race-growth')).not.toBe(before.growth);
  await expect(google.getByRole('heading', { level: 2 })).not.toHaveText(before.title ?? '');
  await expect(findFigure(page, 'race-sales').getByRole('heading', { level: 2 })).toHaveText(
    /^Google Cloud mène en 2030/,
  );
});

test('choices reach charts and address, and a reload brings them back; points are read by keyboard', async ({
  page,
}) => {
  const texts = cloudRaceTexts.en;
  const { controls } = texts;
  await openRace(page, 'lang=en');
  const sales = findFigure(page, 'race-sales');
  const subtitle = sales.locator('h2 + p');
  await page.getByRole('radio', { name: controls.periods.quarter }).check();
  await page.getByRole('radio', { name: controls.windows['5'] }).check();
  await page.getByRole('radio', { name: controls.scales.log }).check();
  await page
    .getByRole('group', { name: controls.companies })
    .getByRole('button', { name: texts.companies.google })
    .click();
  await expect(subtitle).toHaveText(texts.sales.subtitleLevel('quarter', '2021', '2030'));
  await expect(page).toHaveURL(/per=quarter&win=5&scale=log&hide=google/);
  await expect(findFigure(page, 'race-overtaking-google')).toHaveCount(0);
  await waitUntilSettled(page);
  const picture = await readPicture(page, 'race-sales');

  await page.reload();
  await expect(sales).toBeVisible();
  await waitUntilSettled(page);
  await expect(page.getByRole('radio', { name: controls.periods.quarter })).toBeChecked();
  await expect.poll(() => readPicture(page, 'race-sales'), { intervals: [50] }).toBe(picture);

  await sales.locator('.recharts-surface').focus();
  await page.keyboard.press('ArrowRight');
  const status = sales.getByRole('status').filter({ hasText: 'AWS' });
  await expect(status).toContainText(/Q[1-4] 2021/);
  await page.keyboard.press('ArrowRight');
  await expect(status).toContainText('Azure (estimate)');
});

test('fr: sales as an index of a chosen year, as shares, as the world’s share; what happened and outside views are told', async ({
  page,
}) => {
  const texts = cloudRaceTexts.fr;
  const { controls } = texts;
  await openRace(page, 'lang=fr');
  const subtitle = findFigure(page, 'race-sales').locator('h2 + p');
  await page.getByRole('radio', { name: controls.salesMeasures.index }).check();
  await page.getByLabel(controls.indexYear).selectOption('2022');
  await expect(subtitle).toHaveText(texts.sales.subtitleIndex('2022', '2016', '2030'));
  await expect(page).toHaveURL(/sales=index&index=2022/);
  await page.getByRole('radio', { name: controls.salesMeasures.share }).check();
  await expect(subtitle).toHaveText(texts.sales.subtitleShare('2019', '2030'));
  await page.getByRole('radio', { name: controls.salesMeasures.synergy }).check();
  await expect(subtitle).toContainText('Synergy');
  await waitUntilSettled(page);
  expect(await countStretches(page, 'race-sales', 'azureActual')).toBe(2);
  expect(await countStretches(page, 'race-sales', 'awsActual')).toBe(1);

  const capex = findFigure(page, 'race-capex');
  await capex.scrollIntoViewIfNeeded();
  await waitUntilSettled(page);
  const numbers = capex.locator('.mark-reference-text[data-style="event"]:not([visibility="hidden"])');
  const items = capex.locator('[data-race-events] > li');
  await expect(numbers).toHaveCount(await items.count());
  await expect(items.last()).toContainText('220\u202fMd$');
  await expect(items.last().getByRole('link')).toHaveCount(1);

  const summary = capex.locator('summary').filter({ hasText: texts.outside.title(17) });
  await summary.click();
  const row = capex.getByRole('row').filter({ hasText: 'Morgan Stanley' }).first();
  await expect(row).toContainText('mai 2026');
  await expect(row).toContainText('2027');
});

test('no line crosses a restatement; what a link asks for and cannot get is said', async ({ page }) => {
  await openRace(page, 'lang=en&per=quarter&win=all');
  await showWholePage(page);
  expect(await countStretches(page, 'race-growth', 'azureActual')).toBe(2);
  expect(await countStretches(page, 'race-growth', 'azureConstantActual')).toBe(2);
  expect(await countStretches(page, 'race-margin', 'googleActual')).toBe(2);
  expect(await countStretches(page, 'race-growth', 'awsActual')).toBe(1);

  const { controls } = cloudRaceTexts.en;
  const { linkNotices } = textsOf('en');
  await page.evaluate(() => {
    location.hash = '#/cloud-race?v=1&lang=en&per=month&hide=aws,azure,google&scale=log';
  });
  await expect(page.getByText(linkNotices.badSetting(controls.period, 'month'))).toBeVisible();
  await expect(page.getByText(linkNotices.badSetting(controls.companies, 'aws,azure,google'))).toBeVisible();
  await expect(page.getByRole('radio', { name: controls.scales.log })).toBeChecked();
  await expect(page).toHaveURL(/cloud-race\?v=1&scale=log&lang=/);
});

test.describe('without its events and outside views', () => {
  test.use({ expectedTrouble: /events\.json|analyst-projections\.json/ });

  test('the view works without its events and outside views, and asks again', async ({ page }) => {
    await page.route(/events\.json|analyst-projections\.json/, (route) => route.fulfill({ status: 404 }));
    await page.goto('/#/cloud-race?v=1&lang=en');
    await expect(page.getByText('events.json could not be read.')).toBeVisible();
    await expect(findFigure(page, 'race-sales')).toBeVisible();
    await page.unroute(/events\.json|analyst-projections\.json/);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(page.locator('[data-race-events]').first()).toBeVisible();
  });
});
