import type { Page } from '@playwright/test';
import { cloudRaceTexts } from '../../src/i18n/cloud-race/cloudRaceTexts.ts';
import type { Language } from '../../src/model/index.ts';
import { chartsOfViews } from '../../src/store/charts.ts';
import { listViolations, listViolationsInBothThemes } from './support/axe.ts';
import { languages, textsOf } from './support/content.ts';
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

function nameChoice(language: Language) {
  return cloudRaceTexts[language].controls;
}

for (const language of languages) {
  const texts = cloudRaceTexts[language];

  test(`${language}: every chart of the race is drawn, with its finding`, async ({ page }) => {
    await openRace(page, `lang=${language}`);
    await showWholePage(page);
    await expect(page.locator('[data-figure]')).toHaveCount(figures.length);
    for (const id of figures) {
      await expect(findFigure(page, id).locator('.recharts-surface')).toBeVisible();
      await expect(findFigure(page, id).getByRole('heading', { level: 2 })).not.toBeEmpty();
    }
    const nav = page
      .getByRole('navigation')
      .getByRole('link', { name: textsOf(language).views['cloud-race'] });
    await expect(nav).toHaveAttribute('aria-current', 'page');
  });

  test(`${language}: choices reach charts and address, and a reload brings them back`, async ({ page }) => {
    await openRace(page, `lang=${language}`);
    const controls = nameChoice(language);
    const sales = findFigure(page, 'race-sales');
    await page.getByRole('radio', { name: controls.periods.quarter }).check();
    await page.getByRole('radio', { name: controls.windows['5'] }).check();
    await page.getByRole('radio', { name: controls.scales.log }).check();
    await page
      .getByRole('group', { name: controls.companies })
      .getByRole('button', { name: texts.companies.google })
      .click();
    await expect(sales.locator('h2 + p')).toHaveText(texts.sales.subtitleLevel('quarter', '2021', '2030'));
    await expect(page).toHaveURL(/per=quarter&win=5&scale=log&hide=google/);
    await expect(findFigure(page, 'race-overtaking-google')).toHaveCount(0);
    await waitUntilSettled(page);
    const picture = await readPicture(page, 'race-sales');

    await page.reload();
    await expect(sales).toBeVisible();
    await waitUntilSettled(page);
    await expect(page.getByRole('radio', { name: controls.periods.quarter })).toBeChecked();
    await expect.poll(() => readPicture(page, 'race-sales')).toBe(picture);
  });

  test(`${language}: sales as an index of a chosen year, as shares, as the world's share`, async ({
    page,
  }) => {
    await openRace(page, `lang=${language}`);
    const controls = nameChoice(language);
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
  });

  test(`${language}: the charts move with the sliders, and a rival passes sooner`, async ({ page }) => {
    await openRace(page, `lang=${language}`);
    await showWholePage(page);
    const google = findFigure(page, 'race-overtaking-google');
    await expect
      .poll(() => google.locator('path[data-mark="iso1"]').getAttribute('d'))
      .toMatch(/^M[\d.]+ [\d.]+L/);
    const before = {
      sales: await readPicture(page, 'race-sales'),
      growth: await readPicture(page, 'race-growth'),
      title: await google.getByRole('heading', { level: 2 }).textContent(),
    };
    const field = findExactValue(page, 'googleGrowth', language);
    await field.fill('85');
    await field.press('Enter');
    await waitUntilSettled(page);
    expect(await readPicture(page, 'race-sales')).not.toBe(before.sales);
    expect(await readPicture(page, 'race-growth')).not.toBe(before.growth);
    await expect(google.getByRole('heading', { level: 2 })).not.toHaveText(before.title ?? '');
    await expect(findFigure(page, 'race-sales').getByRole('heading', { level: 2 })).toHaveText(
      language === 'fr' ? /^Google Cloud mène en 2030/ : /^Google Cloud leads in 2030/,
    );
  });

  test(`${language}: what happened stands under its number, outside views under who and when`, async ({
    page,
  }) => {
    await openRace(page, `lang=${language}`);
    const capex = findFigure(page, 'race-capex');
    await capex.scrollIntoViewIfNeeded();
    await waitUntilSettled(page);
    const numbers = capex.locator('.mark-reference-text[data-style="event"]:not([visibility="hidden"])');
    const items = capex.locator('[data-race-events] > li');
    await expect(numbers).toHaveCount(await items.count());
    await expect(items.last()).toContainText(language === 'fr' ? '220\u202fMd$' : '$220bn');
    await expect(items.last().getByRole('link')).toHaveCount(1);

    const summary = capex.locator('summary').filter({ hasText: texts.outside.title(17) });
    await summary.click();
    const row = capex.getByRole('row').filter({ hasText: 'Morgan Stanley' }).first();
    await expect(row).toContainText(language === 'fr' ? 'mai 2026' : 'May 2026');
    await expect(row).toContainText('2027');
  });

  test(`${language}: no line crosses a restatement`, async ({ page }) => {
    await openRace(page, `lang=${language}&per=quarter&win=all`);
    await showWholePage(page);
    expect(await countStretches(page, 'race-growth', 'azureActual')).toBe(2);
    expect(await countStretches(page, 'race-growth', 'azureConstantActual')).toBe(2);
    expect(await countStretches(page, 'race-margin', 'googleActual')).toBe(2);
    expect(await countStretches(page, 'race-growth', 'awsActual')).toBe(1);
  });

  test(`${language}: what a link asks for and cannot get is said`, async ({ page }) => {
    await openRace(page, `lang=${language}&per=month&hide=aws,azure,google&scale=log`);
    const { linkNotices } = textsOf(language);
    await expect(page.getByText(linkNotices.badSetting(texts.controls.period, 'month'))).toBeVisible();
    await expect(
      page.getByText(linkNotices.badSetting(texts.controls.companies, 'aws,azure,google')),
    ).toBeVisible();
    await expect(page.getByRole('radio', { name: texts.controls.scales.log })).toBeChecked();
    await expect(page).toHaveURL(/cloud-race\?v=1&scale=log&lang=/);
  });

  test(`${language}: axe finds nothing in either theme, and nothing is wider than a phone`, async ({
    page,
  }) => {
    await openRace(page, `lang=${language}&capex=260`);
    await showWholePage(page);
    for (const summary of await page.locator('summary:not([open])').all())
      if (await summary.isVisible()) await summary.click();
    expect(await listViolationsInBothThemes(page), 'desk').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(page);
    expect(await listViolations(page), 'phone').toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the points of a chart can be read by keyboard', async ({ page }) => {
  await openRace(page, 'per=quarter&win=5');
  const sales = findFigure(page, 'race-sales');
  await sales.locator('.recharts-surface').focus();
  await page.keyboard.press('ArrowRight');
  const status = sales.getByRole('status').filter({ hasText: 'AWS' });
  await expect(status).toContainText(/Q[1-4] 2021/);
  await page.keyboard.press('ArrowRight');
  await expect(status).toContainText('Azure (estimate)');
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
