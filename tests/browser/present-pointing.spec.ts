import type { Locator, Page } from '@playwright/test';
import { presentTexts } from '../../src/i18n/present/presentTexts.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { waitUntilSettled } from './support/page.ts';
import { findTextFaults } from './support/plotTexts.ts';
import { expect, test } from './support/test.ts';

const texts = presentTexts.en;
const steps = 12;

const rooms = [
  { width: 1920, height: 1080, language: 'fr', theme: 'dark', stride: 1 },
  { width: 390, height: 844, language: 'en', theme: 'light', stride: 3 },
] as const;

/** A note steps aside while a slider moves, and comes back placed anew. */
async function expectToFollow(page: Page, stage: Locator): Promise<void> {
  const note = stage.locator('[data-annotation="placed"]');
  const before = await note.innerHTML();
  await stage.getByRole('slider').first().press('PageUp');
  await expect.poll(() => note.innerHTML()).not.toBe(before);
  await expect(note).toHaveAttribute('visibility', 'visible');
  await page.keyboard.press('r');
  await expect.poll(() => note.innerHTML()).toBe(before);
}

test('every step points at something, in sight, on no other text, in a room and on a phone', async ({
  page,
}) => {
  for (const { width, height, language, theme, stride } of rooms) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await page.goto(`/#/present?v=1&lang=${language}&theme=${theme}`);
    await page.getByRole('button', { name: presentTexts[language].present, exact: true }).click();
    const stage = page.getByRole('dialog');
    const note = stage.locator('[data-annotation]');
    // A window remembers the step that it was left at.
    await page.keyboard.press('Home');
    for (let number = 1; number <= steps; number += stride) {
      await expect(stage.locator('[data-progress]')).toHaveText(`${number} / ${steps}`);
      await waitUntilSettled(page);
      await expect(note).toBeAttached();
      // A phone may have no place for it in the picture: it then stands below.
      if ((await note.getAttribute('data-annotation')) === 'none') {
        expect(width).toBeLessThan(400);
        await expect(stage.locator('.figure-note')).toBeVisible();
      }
      expect(await findTextFaults(page), `step ${number}, ${width} px`).toEqual([]);
      for (let turn = 0; turn < stride; turn += 1) await page.keyboard.press('PageDown');
    }
    if (width > 400) await expectToFollow(page, stage);
    await page.keyboard.press('Escape');
    await expect(stage).toBeHidden();
  }
});

test('a story goes to somebody else in a link, who presents it at once and keeps it', async ({
  page,
  browser,
  baseURL,
}) => {
  const { own, shared, point } = texts;
  await page.goto('/#/present?v=1&lang=en');
  await page.getByRole('button', { name: own.newStory }).click();
  await page.getByLabel(own.stepTitle).fill('Capex: {input capex}');
  await page.getByLabel(own.chart, { exact: true }).selectOption('what-if cash');
  await page.getByText(point.title).click();
  await page.getByRole('checkbox', { name: 'Capex' }).check();
  await page.getByRole('button', { name: point.add }).click();
  await page.getByLabel(point.note).fill('Look at {input capex}');
  await expect(page.locator('[data-annotation="placed"]')).toHaveText('Look at $220bn');
  await page.getByRole('button', { name: shared.share }).click();
  await page.getByLabel(shared.sender).fill('Ada');
  const field = page.getByLabel(shared.label);
  await expect(page.locator('[data-qr]')).toBeVisible();
  expect(await listViolationsInBothThemes(page, 'dialog')).toEqual([]);
  const link = await field.inputValue();

  const elsewhere = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    serviceWorkers: 'block',
  });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByText(shared.opened(own.newName, 'Ada'))).toBeVisible();
  await expect(other.locator('[data-step-title]')).toHaveText('Capex: $220bn');
  await other.reload();
  await expect(other.getByText(shared.opened(own.newName, 'Ada'))).toBeVisible();
  await other.getByRole('button', { name: texts.present, exact: true }).click();
  await expect(other.getByRole('dialog').locator('[data-annotation="placed"]')).toHaveText('Look at $220bn');
  await other.keyboard.press('Escape');
  await other.getByRole('button', { name: shared.keep }).click();
  await expect(other.getByText(shared.opened(own.newName, 'Ada'))).toBeHidden();
  await expect.poll(() => other.evaluate(() => location.hash)).not.toContain('story=');
  await other.reload();
  await expect(other.locator('[data-step-title]')).toHaveText('Capex: $220bn');
  await other.goto('about:blank');
  await other.goto(link.slice(0, -30));
  await expect(other.getByRole('alert')).toContainText(shared.refusals.damaged);
  await expect(other.locator('[data-step-title]')).toHaveText('Capex: $220bn');
  await elsewhere.close();
});
