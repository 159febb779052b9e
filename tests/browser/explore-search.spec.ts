import type { Locator, Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { paletteTexts } from '../../src/i18n/search/paletteTexts.ts';
import type { Language } from '../../src/model/index.ts';
import { findDefinition, textsOf } from './support/content.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { findFigure, findSlider, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

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

test('by keyboard alone to a view, a chart and a slider; a slash opens it, but not while typing; Escape gives the focus back', async ({
  page,
}) => {
  const texts = { ...messages.en.search, ...paletteTexts.en };
  await openPage(page, { view: 'overview' });
  await seek(page, 'what if', /^What if$/);
  await expect(page).toHaveURL(/#\/what-if/);
  await expect(page.locator('#charts')).toBeFocused();
  await waitUntilSettled(page);

  await seek(page, 'cash flow', new RegExp(`^${texts.charts.cash}`));
  await expect(findFigure(page, 'cash')).toBeFocused();
  await expect(findFigure(page, 'cash')).toBeInViewport({ ratio: 0.6 });

  await seek(page, 'capital expendture', new RegExp(`^${labelOf('capex', 'en').replace(/[()]/g, '\\$&')}`));
  await expect(findSlider(page, 'capex')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(findSlider(page, 'capex')).toHaveValue('225');

  const opener = page.getByRole('button', { name: texts.openHint('Ctrl K') });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(findField(page)).toBeFocused();
  await page.keyboard.type('margin');
  await expect(page.getByRole('group', { name: 'Claims' })).toBeVisible();
  expect(await listViolationsInBothThemes(page, 'dialog[open]'), 'search with results').toEqual([]);
  await page.keyboard.type('qqqzzz');
  await expect(page.getByText(texts.nothing('marginqqqzzz')).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();

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

  await findFigure(page, 'cash').getByRole('button', { name: messages.en.exports.menu, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await listViolationsInBothThemes(page, '[role="menu"]'), 'menu of a figure').toEqual([]);
});

test('fr: a chart that is sought while its view still loads is reached there; an advanced slider behind its disclosure, on a phone in its sheet', async ({
  page,
}) => {
  const texts = { ...messages.fr.search, ...paletteTexts.fr };
  let isSought = false;
  await page.route(/CloudRacePage-[\w-]+\.js/, async (route) => {
    await expect.poll(() => isSought, { timeout: 15_000, intervals: [50] }).toBe(true);
    await route.continue();
  });
  await openPage(page, { view: 'overview', language: 'fr' });
  await seek(page, 'course', /^Course au cloud$/);
  await seek(page, 'marge', new RegExp(`^${texts.charts['race-margin']}`));
  isSought = true;
  await expect(findFigure(page, 'race-margin')).toBeFocused();
  // The view before has a chart of the same name, which must not be taken for it.
  await seek(page, 'et si', /^Et si\s\?$/);
  await seek(page, 'tresorerie', new RegExp(`^${texts.charts.cash}`));
  await expect(page.locator('[data-figure="bridge"]')).toBeAttached();
  await expect(findFigure(page, 'cash')).toBeFocused();

  const slider = findSlider(page, 'taxRate', 'fr');
  const query = 'taux impot effectif';
  await expect(slider).toBeHidden();
  await seek(page, query, new RegExp(`^${labelOf('taxRate', 'fr')}`));
  await expect(slider).toBeFocused();
  await expect(slider).toBeInViewport();

  await page.setViewportSize({ width: 390, height: 844 });
  const bar = page
    .getByRole('region', { name: textsOf('fr').scenario.region })
    .getByRole('button')
    .first();
  await expect(bar).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('button', { name: texts.openHint('Ctrl K') }).click();
  await expect(findField(page)).toBeFocused();
  await page.keyboard.type(query);
  await page.getByRole('option', { name: new RegExp(`^${labelOf('taxRate', 'fr')}`) }).click();
  await expect(bar).toHaveAttribute('aria-expanded', 'true');
  await expect(slider).toBeFocused();
  await expect(slider).toBeInViewport();
});

test('fr: a figure opens its ledger, a claim opens the claims, also when the choices of their list would hide it', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', language: 'fr' });
  await seek(page, 'ventes nettes amazon 2024', /2024 · .*(638|637)/);
  const ledger = page.getByRole('dialog');
  await expect(ledger).toBeVisible();
  await expect(ledger).toContainText('637');
  await page.keyboard.press('Escape');
  await expect(ledger).toHaveCount(0);

  const claim = page.locator('[data-claim="000-01"]');
  await seek(page, 'record de 282', /282/);
  await expect(page).toHaveURL(/#\/sources/);
  await expect(claim).toBeFocused();
  await expect(claim).toBeInViewport();

  await page.getByRole('searchbox').first().fill('Trainium');
  await expect(claim).toHaveCount(0);
  await page.locator('#charts').focus();
  await seek(page, 'record de 282', /282/);
  await expect(claim).toBeFocused();
});
