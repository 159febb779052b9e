import { listViolations, listViolationsInBothThemes } from './support/axe.ts';
import { languages, textsOf } from './support/content.ts';
import { findFigure, findRow, openPage, showWholePage, views } from './support/page.ts';
import { expect, test } from './support/test.ts';

for (const view of views)
  for (const language of languages)
    test(`${view}, ${language}: axe finds nothing in either theme, on a desk and on a phone`, async ({
      page,
    }) => {
      const { scenario } = textsOf(language);
      await openPage(page, { view, language, inputs: { capex: 250, awsGrowthLong: 12 } });
      await showWholePage(page);
      expect(await listViolationsInBothThemes(page), 'desk').toEqual([]);

      await page.setViewportSize({ width: 390, height: 844 });
      const bar = page.getByRole('region', { name: scenario.region }).getByRole('button').first();
      await expect(bar).toHaveAttribute('aria-expanded', 'false');
      expect(await listViolations(page), 'phone').toEqual([]);
      await bar.click();
      await expect(page.getByRole('slider').first()).toBeVisible();
      const sheet = `section[aria-label="${scenario.region}"]`;
      expect(await listViolationsInBothThemes(page, sheet), 'phone with the sheet open').toEqual([]);
    });

test('axe finds nothing in what opens: disclosures, tables, reasons, menu, notices, messages', async ({
  page,
}) => {
  const texts = textsOf('en');
  await page.goto('/#/what-if?v=1&capex=900&nonsense=1');
  await expect(page.getByText(texts.linkNotices.title)).toBeVisible();
  for (const summary of await page.locator('aside summary').all()) await summary.click();
  const field = findRow(page, 'awsGrowth').getByRole('textbox');
  await field.fill('what');
  await field.press('Enter');
  await expect(findRow(page, 'awsGrowth').getByRole('alert')).toBeVisible();
  for (const id of ['capacity', 'profit']) {
    await findFigure(page, id).getByRole('button', { name: texts.panel.showData }).click();
    await findFigure(page, id).locator('summary').click();
  }
  await findFigure(page, 'capacity').locator('.recharts-surface').focus();
  await page.keyboard.press('ArrowRight');
  await expect(findFigure(page, 'capacity').getByRole('status')).toContainText('20');
  await findRow(page, 'capex').getByRole('button', { name: texts.slider.why }).click();
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  expect(await listViolationsInBothThemes(page), 'reasons open').toEqual([]);
  await page.getByRole('button', { name: texts.scenario.presets, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await listViolationsInBothThemes(page), 'menu open').toEqual([]);
});

test.describe('without the data', () => {
  test.use({ expectedTrouble: /404/ });

  test('axe finds nothing in the page that says what is missing', async ({ page }) => {
    await page.route('**/data/baseline.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await listViolations(page)).toEqual([]);
  });
});
