import { chartsOfViews } from '../../src/store/charts.ts';
import { languages, textsOf } from './support/content.ts';
import { findSlider, openPage, showWholePage, views } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a tour of views, languages and themes asks no other origin and leaves the console silent', async ({
  page,
}) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  page.on('requestfailed', (request) => failed.push(request.url()));
  await openPage(page, { view: 'overview' });
  for (const language of languages) {
    const { settings, views: names } = textsOf(language);
    await page.getByRole('radio', { name: settings.languages[language] }).check();
    await page
      .getByRole('button', { name: language === 'en' ? settings.switchToDark : settings.switchToLight })
      .click();
    for (const view of views) {
      await page.getByRole('link', { name: names[view] }).click();
      await expect(page.locator('[data-figure]')).toHaveCount(chartsOfViews[view].length);
      await findSlider(page, 'capex', language).press('ArrowRight');
      await showWholePage(page);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  }
  // The watch on every test's page (support/test.ts) asserts console, policy and origins when the test ends.
  expect(failed).toEqual([]);
});
