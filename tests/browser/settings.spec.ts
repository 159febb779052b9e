import type { Page } from '@playwright/test';
import type { Language } from '../../src/model/index.ts';
import { findDefinition, languages, listGoldenKpis, textsOf } from './support/content.ts';
import { findUntranslated, listTextsOnlyIn } from './support/otherLanguage.ts';
import {
  figuresOf,
  findFigure,
  findKpis,
  findRow,
  findSlider,
  openPage,
  showWholePage,
  waitUntilComplete,
  waitUntilSettled,
  type View,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

const english = textsOf('en');
const french = textsOf('fr');

test('language, theme and text size: each turns everything at once, and the address carries it', async ({
  page,
}) => {
  const root = page.locator('html');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page, { view: 'what-if', inputs: { capex: 250.5 } });

  await test.step('the theme follows the device until somebody chooses one', async () => {
    await expect(root).toHaveAttribute('data-theme', 'dark');
    const dark = await paper();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(root).toHaveAttribute('data-theme', 'light');
    expect(await paper()).not.toBe(dark);
    await page.getByRole('button', { name: english.settings.switchToDark }).click();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    expect(await paper()).toBe(dark);
    await expect(page).toHaveURL(/theme=dark$/);
    await page.reload();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: english.settings.switchToLight }).click();
    await expect(root).toHaveAttribute('data-theme', 'light');
    await expect(page).toHaveURL(/theme=light$/);
  });

  await test.step('texts, numbers, title and language of the document', async () => {
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('What if – Cumulo');
    await page.getByRole('radio', { name: 'Français' }).check();
    await expect(root).toHaveAttribute('lang', 'fr');
    await expect(page).toHaveTitle('Et si\u202f? – Cumulo');
    await expect(page).toHaveURL(/capex=250\.5&lang=fr&/);
    await expect(findSlider(page, 'capex', 'fr')).toHaveAttribute('aria-valuetext', '250,5\u202fMd$');
    await expect(
      page.getByRole('textbox', { name: french.slider.exactValue(findDefinition('capex').label.fr) }),
    ).toHaveValue('250,5');
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/capex=250\.5&lang=en&/);
    await expect(findSlider(page, 'capex')).toHaveAttribute('aria-valuetext', '$250.5bn');
  });

  await test.step('a meeting room has large text everywhere, in the charts too', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const toggle = page.getByRole('button', { name: english.settings.switchToPresent });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await toggle.click();
    await expect(page).toHaveURL(/density=present$/);
    await showWholePage(page);
    expect(await findSmallTexts(page)).toEqual([]);
    await page.getByRole('button', { name: english.settings.switchToDesk }).click();
    await expect(root).toHaveAttribute('data-density', 'desk');
    await expect(page).not.toHaveURL(/density/);
  });
});

/** Texts of the page that are too small for a meeting room, with their sizes. */
function findSmallTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.sr-only, option, title, desc, noscript') !== null) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < 21) found.add(`${text}: ${size}px`);
    }
    return [...found];
  });
}

test.describe('a French browser', () => {
  test.use({ locale: 'fr-FR' });

  test('gets the page in French, and a link in English all the same when it says so', async ({ page }) => {
    await page.goto('/');
    await waitUntilComplete(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page).toHaveURL(/#\/overview\?v=1$/);
    await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'fr').slice());
    await page.goto('/#/what-if?lang=en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('the lists of texts that tell the languages apart are long', () => {
  for (const language of languages) {
    expect(listTextsOnlyIn(language).whole.length).toBeGreaterThan(250);
    expect(listTextsOnlyIn(language).parts.length).toBeGreaterThan(120);
  }
});

/** Opens every table and reads a point of every figure, then the reasons of an assumption and the presets, looking at each. */
async function expectOneLanguage(page: Page, view: View, language: Language): Promise<void> {
  const texts = textsOf(language);
  await showWholePage(page);
  for (const id of figuresOf[view]) {
    const figure = findFigure(page, id);
    const opener = figure.getByRole('button', { name: texts.panel.showData });
    if ((await opener.count()) === 1) await opener.click();
    await figure.locator('.recharts-surface').focus();
    await page.keyboard.press('ArrowRight');
  }
  await findRow(page, 'awsGrowth').getByRole('button', { name: texts.slider.why }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findUntranslated(page, language), view).toEqual([]);
  await page.getByRole('button', { name: texts.scenario.presets, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await findUntranslated(page, language), `${view}, presets`).toEqual([]);
  await page.keyboard.press('Escape');
}

/** Switches with most charts out of view: nothing of the former language may be left in them either. */
async function switchTo(page: Page, language: Language): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('radio', { name: textsOf(language).settings.languages[language] }).check();
  await waitUntilSettled(page);
  await expect.poll(() => findUntranslated(page, language), { intervals: [50] }).toEqual([]);
}

test('no text of the other language, with everything open that opens, before a switch and after it', async ({
  page,
}) => {
  await page.goto('/#/what-if?v=1&lang=en&capex=900&nonsense=1&serverLife=x&theme=pink');
  await waitUntilComplete(page);
  for (const summary of await page.locator('aside summary').all()) await summary.click();
  await expectOneLanguage(page, 'what-if', 'en');
  await switchTo(page, 'fr');
  await page.getByRole('link', { name: french.views.overview }).click();
  await waitUntilComplete(page);
  await expectOneLanguage(page, 'overview', 'fr');
});
