import { chartsOfViews } from '../../src/store/charts.ts';
import { languages, textsOf } from './support/content.ts';
import { findSlider, openPage, showWholePage, views } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a tour of all views, languages and themes asks no other origin and leaves the console silent', async ({
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
    for (const theme of [settings.switchToDark, settings.switchToLight]) {
      await page.getByRole('button', { name: theme }).click();
      for (const view of views) {
        await page.getByRole('link', { name: names[view] }).click();
        await expect(page.locator('[data-figure]')).toHaveCount(chartsOfViews[view].length);
        await findSlider(page, 'capex', language).press('ArrowRight');
        await showWholePage(page);
        await page.setViewportSize({ width: 1440, height: 900 });
      }
    }
  }
  // The watch on every test's page (support/test.ts) asserts console, policy and origins when the test ends.
  expect(failed).toEqual([]);
});

test('the built page is bound by a strict policy from its first line on', async ({ page }) => {
  await page.goto('/');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = (await meta.getAttribute('content')) ?? '';
  // What stands before the policy is not bound by it.
  await expect(
    meta.locator('xpath=preceding-sibling::*[self::script or self::link or self::style]'),
  ).toHaveCount(0);
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  for (const name of ['script-src', 'style-src', 'connect-src', 'font-src'])
    expect(directives.get(name), name).toBe("'self'");
  expect(directives.get('base-uri')).toBe("'none'");
  expect(directives.get('object-src')).toBe("'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
