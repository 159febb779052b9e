import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { paletteTexts } from '../../src/i18n/search/paletteTexts.ts';
import { findDefinition, languages, textsOf } from './support/content.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { findFigure, findSlider, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

type Language = (typeof languages)[number];

const findField = (page: Page): Locator => page.getByRole('combobox', { name: /Search|Rechercher/ });

/** Opens the search with its keys. */
async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const field = findField(page);
  await expect(field).toBeFocused();
  return field;
}

/** Types, then walks with the arrow to a result and opens it, all by keyboard. */
async function seek(page: Page, query: string, option: string | RegExp): Promise<void> {
  const field = await openSearch(page);
  await page.keyboard.type(query);
  const wanted = page.getByRole('option', { name: option }).first();
  await expect(wanted).toBeVisible();
  const id = (await wanted.getAttribute('id')) ?? '';
  for (let step = 0; step < 40; step += 1) {
    if ((await field.getAttribute('aria-activedescendant')) === id) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

const labelOf = (id: 'capex' | 'taxRate', language: Language): string => findDefinition(id).label[language];

const queries = {
  en: {
    view: 'what if',
    chart: 'cash flow',
    slider: 'capital expendture',
    tax: 'effective tax',
    figure: 'amazon net sales 2024',
    claim: 'record $282bn',
  },
  fr: {
    view: 'et si',
    chart: 'tresorerie',
    slider: 'investisements 2026',
    tax: 'taux impot effectif',
    figure: 'ventes nettes amazon 2024',
    claim: 'record de 282',
  },
} as const;

for (const language of languages) {
  const texts = { ...messages[language].search, ...paletteTexts[language] };
  const query = queries[language];

  test(`${language}: by keyboard alone to a view, a chart and a slider`, async ({ page }) => {
    await openPage(page, { view: 'overview', language });
    await seek(page, query.view, language === 'en' ? /^What if$/ : /^Et si\s\?$/);
    await expect(page).toHaveURL(/#\/what-if/);
    await expect(page.locator('#charts')).toBeFocused();
    await waitUntilSettled(page);

    await seek(page, query.chart, new RegExp(`^${texts.charts.cash}`));
    await expect(findFigure(page, 'cash')).toBeFocused();
    await expect(findFigure(page, 'cash')).toBeInViewport({ ratio: 0.6 });

    await seek(page, query.slider, new RegExp(`^${labelOf('capex', language).replace(/[()]/g, '\\$&')}`));
    await expect(findSlider(page, 'capex', language)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(findSlider(page, 'capex', language)).toHaveValue('225');
  });

  test(`${language}: a chart that is sought while its view still loads is reached there`, async ({
    page,
  }) => {
    // The view before it has a chart of the same name, which must not be taken for it.
    let isSought = false;
    await page.route(/WhatIfPage-[\w-]+\.js/, async (route) => {
      await expect.poll(() => isSought, { timeout: 15_000 }).toBe(true);
      await route.continue();
    });
    await openPage(page, { view: 'overview', language });
    await seek(page, query.view, language === 'en' ? /^What if$/ : /^Et si\s\?$/);
    await seek(page, query.chart, new RegExp(`^${texts.charts.cash}`));
    isSought = true;
    await expect(page.locator('[data-figure="bridge"]')).toBeAttached();
    await expect(findFigure(page, 'cash')).toBeFocused();
  });

  test(`${language}: an advanced slider is found behind its disclosure, on a phone in its sheet`, async ({
    page,
  }) => {
    await openPage(page, { view: 'what-if', language });
    await expect(findSlider(page, 'taxRate', language)).toBeHidden();
    await seek(page, query.tax, new RegExp(`^${labelOf('taxRate', language)}`));
    await expect(findSlider(page, 'taxRate', language)).toBeFocused();
    await expect(findSlider(page, 'taxRate', language)).toBeInViewport();

    await page.setViewportSize({ width: 390, height: 844 });
    const bar = page
      .getByRole('region', { name: textsOf(language).scenario.region })
      .getByRole('button')
      .first();
    await expect(bar).toHaveAttribute('aria-expanded', 'false');
    await page.getByRole('button', { name: texts.openHint('Ctrl K') }).click();
    await expect(findField(page)).toBeFocused();
    await page.keyboard.type(query.tax);
    await page.getByRole('option', { name: new RegExp(`^${labelOf('taxRate', language)}`) }).click();
    await expect(bar).toHaveAttribute('aria-expanded', 'true');
    await expect(findSlider(page, 'taxRate', language)).toBeFocused();
    await expect(findSlider(page, 'taxRate', language)).toBeInViewport();
  });

  test(`${language}: a figure opens its ledger, a claim opens the claims`, async ({ page }) => {
    await openPage(page, { view: 'what-if', language });
    await seek(page, query.figure, /2024 · .*(638|637)/);
    const ledger = page.getByRole('dialog');
    await expect(ledger).toBeVisible();
    await expect(ledger).toContainText('637');
    await page.keyboard.press('Escape');
    await expect(ledger).toHaveCount(0);

    await seek(page, query.claim, /282/);
    await expect(page).toHaveURL(/#\/sources/);
    await expect(page.locator('[data-claim="000-01"]')).toBeFocused();
    await expect(page.locator('[data-claim="000-01"]')).toBeInViewport();
  });

  test(`${language}: what is not there is said, and Escape gives the focus back`, async ({ page }) => {
    await openPage(page, { view: 'what-if', language });
    const opener = page.getByRole('button', { name: texts.openHint('Ctrl K') });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(findField(page)).toBeFocused();
    await page.keyboard.type('qqqzzz');
    await expect(page.getByText(texts.nothing('qqqzzz')).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}

test('a claim that the choices of its list would hide is shown all the same', async ({ page }) => {
  await page.goto('/#/sources?v=1&lang=en');
  await page.getByRole('searchbox').first().fill('Trainium');
  await expect(page.locator('[data-claim="000-01"]')).toHaveCount(0);
  await page.locator('#charts').focus();
  await seek(page, 'record $282bn', /282/);
  await expect(page.locator('[data-claim="000-01"]')).toBeFocused();
});

test('a slash opens it, but not while typing; a press beside it closes it', async ({ page }) => {
  await openPage(page, { view: 'what-if' });
  const field = page.getByRole('textbox', { name: textsOf('en').slider.exactValue(labelOf('capex', 'en')) });
  await field.focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await findSlider(page, 'capex').focus();
  await page.keyboard.press('/');
  await expect(findField(page)).toBeFocused();
  await expect(findField(page)).toHaveValue('');
  await page.mouse.click(20, 400);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('axe finds nothing in the search, the menu of a figure and the full screen, in either theme', async ({
  page,
}) => {
  const check = async (what: string): Promise<void> => {
    expect(await listViolationsInBothThemes(page), what).toEqual([]);
  };
  await openPage(page, { view: 'what-if' });
  await openSearch(page);
  await check('search, nothing typed');
  await page.keyboard.type('margin');
  await expect(page.getByRole('group', { name: 'Claims' })).toBeVisible();
  await check('search with results');
  await page.keyboard.type('qqq');
  await check('search without results');
  await page.keyboard.press('Escape');
  await findFigure(page, 'capacity').getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await check('menu');
  await page.keyboard.press('Escape');
  await findFigure(page, 'capacity').getByRole('button', { name: 'Full screen' }).click();
  await expect(page.getByRole('dialog').locator('.recharts-surface')).toBeVisible();
  await check('full screen');
});
