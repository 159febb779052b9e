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
  views,
  waitUntilComplete,
  waitUntilSettled,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

const english = textsOf('en');
const french = textsOf('fr');

test('the language switch turns everything at once: texts, numbers, title, language of the document, address', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if', inputs: { capex: 250.5 } });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('What if – Cumulo');

  await page.getByRole('radio', { name: 'Français' }).check();
  await expect(root).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle('Et si\u202f? – Cumulo');
  await expect(page).toHaveURL(/capex=250\.5&lang=fr$/);
  await expect(findSlider(page, 'capex', 'fr')).toHaveAttribute('aria-valuetext', '250,5\u202fMd$');
  await expect(
    page.getByRole('textbox', { name: french.slider.exactValue(findDefinition('capex').label.fr) }),
  ).toHaveValue('250,5');

  await page.getByRole('radio', { name: 'English' }).check();
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/capex=250\.5&lang=en$/);
  await expect(findSlider(page, 'capex')).toHaveAttribute('aria-valuetext', '$250.5bn');
});

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

for (const language of languages) {
  test(`${language}: no text of the other language, with everything open that opens`, async ({ page }) => {
    const texts = textsOf(language);
    for (const view of views) {
      await page.goto('about:blank');
      await page.goto(`/#/${view}?v=1&lang=${language}&capex=900&nonsense=1&serverLife=x&theme=pink`);
      await waitUntilComplete(page);
      await showWholePage(page);
      for (const summary of await page.locator('aside summary').all()) await summary.click();
      for (const id of figuresOf[view]) {
        await findFigure(page, id).getByRole('button', { name: texts.panel.showData }).click();
        await findFigure(page, id).locator('.recharts-surface').focus();
        await page.keyboard.press('ArrowRight');
      }
      await findRow(page, 'awsGrowth').getByRole('button', { name: texts.slider.why }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findUntranslated(page, language), view).toEqual([]);
      await page.getByRole('button', { name: texts.scenario.presets, exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await findUntranslated(page, language), `${view}, presets`).toEqual([]);
    }
  });
}

test('after a switch of language nothing of the old one is left, in charts out of view neither', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if' });
  await showWholePage(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('radio', { name: 'Français' }).check();
  await waitUntilSettled(page);
  await expect.poll(() => findUntranslated(page, 'fr')).toEqual([]);
});

test('the theme follows the device until somebody chooses one, and the link carries the choice', async ({
  page,
}) => {
  const root = page.locator('html');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page, { view: 'overview' });
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

test('the meeting room has large text everywhere, in the charts too', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openPage(page, { view: 'what-if' });
  const toggle = page.getByRole('button', { name: english.settings.switchToPresent });
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.click();
  await expect(page).toHaveURL(/density=present$/);
  await showWholePage(page);
  const small = await page.evaluate(() => {
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
  expect(small).toEqual([]);
  await page.getByRole('button', { name: english.settings.switchToDesk }).click();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'desk');
  await expect(page).toHaveURL(/#\/what-if\?v=1$/);
});
