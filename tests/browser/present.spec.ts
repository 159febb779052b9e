import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { presentTexts } from '../../src/i18n/present/presentTexts.ts';
import type { Language } from '../../src/model/index.ts';
import { listViolations, listViolationsInBothThemes } from './support/axe.ts';
import { findSlider, readPicture, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const texts = presentTexts.en;
const steps = 12;

async function openStory(page: Page, language: Language = 'en', inputs = ''): Promise<void> {
  await page.goto(`/#/present?v=1${inputs}&lang=${language}`);
  await expect(page.locator('[data-step-title]')).not.toHaveText(/…|^$/);
  await waitUntilSettled(page);
}

function findStep(page: Page): Locator {
  return page.locator('[data-step-title]');
}

/** What of the picture is to be seen. */
async function readShown(page: Page, id: string): Promise<string> {
  const lines = (await readPicture(page, id)).split('\n');
  return lines.filter((line) => !line.includes('hidden')).join('\n');
}

function readCapex(page: Page): Promise<string | null> {
  return page.evaluate(() => /capex=(\d+)/.exec(location.hash)?.[1] ?? null);
}

test('the story is walked by keyboard, tried live, taken back, and gives the own scenario back', async ({
  page,
}) => {
  await openStory(page, 'en', '&capex=250');
  await expect(page.getByRole('navigation', { name: texts.steps }).getByRole('listitem')).toHaveCount(steps);
  await expect(page.getByText(texts.ownKept)).toBeVisible();
  await page.getByRole('button', { name: texts.present, exact: true }).press('Enter');
  const stage = page.getByRole('dialog');
  const progress = stage.locator('[data-progress]');
  await expect(progress).toHaveText('1 / 12');
  await expect(stage.locator('[data-stage]')).toBeFocused();
  // Nothing in the room is smaller than 21 px.
  const smallest = await stage.evaluate((dialog) =>
    Math.min(
      ...[...dialog.querySelectorAll<HTMLElement>('h2, h3, p, text, button, summary, label, span')]
        .filter((element) => element.textContent !== '' && element.closest('.sr-only') === null)
        .map((element) => parseFloat(getComputedStyle(element).fontSize)),
    ),
  );
  expect(smallest).toBeGreaterThanOrEqual(21);
  for (const [key, expected] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    [' ', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', steps],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(progress).toHaveText(`${expected} / ${steps}`);
  }
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: texts.showAgain })).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: texts.showAgain })).toBeHidden();

  for (let count = 1; count < 7; count += 1) await page.keyboard.press('PageDown');
  await expect(progress).toHaveText('7 / 12');
  await waitUntilSettled(page);
  const before = await readShown(page, 'cash');
  const slider = stage.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect(slider).not.toHaveValue('220');
  await expect(progress).toHaveText('7 / 12');
  await expect.poll(() => readShown(page, 'cash')).not.toBe(before);
  await page.keyboard.press('r');
  await expect(slider).toHaveValue('220');
  await expect.poll(() => readShown(page, 'cash')).toBe(before);

  // A click leaves the keys to the story.
  await stage.getByRole('button', { name: texts.withKey(texts.commandNames.draw, 'D') }).click();
  await page.mouse.move(300, 400);
  await page.mouse.down();
  await page.mouse.move(420, 460, { steps: 3 });
  await page.mouse.up();
  await expect(stage.locator('[data-ink] path')).toHaveCount(1);
  await page.keyboard.press('c');
  await expect(stage.locator('[data-ink] path')).toHaveCount(0);
  await page.keyboard.press('l');
  await page.mouse.move(500, 300);
  await expect(stage.locator('[data-laser]')).toBeVisible();
  await page.keyboard.press('?');
  await expect(stage.getByRole('heading', { name: texts.shortcuts })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'cash-first');

  await page.getByRole('link', { name: 'What if' }).click();
  await expect(findSlider(page, 'capex')).toHaveValue('250');
  await page.goBack();
  await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'cash-first');
  await page.reload();
  await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'cash-first');
  await page.getByRole('link', { name: 'What if' }).click();
  await expect(findSlider(page, 'capex')).toHaveValue('250');
  await expect.poll(() => readCapex(page)).toBe('250');
});

test('two windows show the same, through freezing and reloads of either', async ({ page, context }) => {
  await openStory(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: texts.desk.open }).click();
  const audience = await opened;
  const room = page.locator('[data-room]');
  const title = audience.locator('main h2');
  await expect(room).toHaveText(texts.desk.connected);
  await expect(title).toHaveText(/The store sells/);
  // What the step points at, with the figures of its scenario.
  await expect(audience.locator('[data-annotation="placed"]')).toHaveText(/57% of the profit/);
  await expect(audience.locator('[data-recedes]').first()).toBeAttached();
  await expect(audience.getByRole('banner')).toHaveCount(0);
  for (let count = 1; count < 7; count += 1) await page.keyboard.press('PageDown');
  await expect(title).toHaveText(/The bill comes first/);
  await expect(page.locator('[data-next]')).toHaveText(/depreciation/);
  await expect(page.locator('[data-notes]')).toContainText('20 billion');
  await expect(audience.getByText('20 billion')).toHaveCount(0);

  const preview = page.locator('[data-preview]');
  const own = preview.getByRole('slider').first();
  const theirs = audience.locator('input[type="range"]').first();
  await own.press('ArrowRight');
  await expect(own).not.toHaveValue('220');
  await expect(theirs).toHaveValue(await own.inputValue());
  const seen = await theirs.inputValue();
  await page.getByRole('button', { name: texts.desk.freeze }).click();
  await own.press('PageUp');
  await expect(room).toHaveText(texts.desk.privately);
  await audience.reload();
  await expect(theirs).toHaveValue(seen);
  await page.getByRole('button', { name: texts.desk.push }).click();
  await expect(theirs).toHaveValue(await own.inputValue());
  await page.getByRole('button', { name: texts.desk.freeze }).click();

  await page.getByRole('button', { name: texts.desk.start }).click();
  await page.reload();
  await expect(room).toHaveText(texts.desk.connected);
  await expect(page.getByRole('button', { name: texts.desk.pause })).toBeVisible();
  await expect(page.locator('[data-progress]')).toHaveText('7 / 12');
  await expect(title).toHaveText(/The bill comes first/);
  await page.locator('[data-preview]').hover();
  await page.keyboard.press('l');
  await page.locator('[data-preview]').hover({ position: { x: 60, y: 60 } });
  await expect(audience.locator('[data-laser]')).toBeVisible();
  await page.keyboard.press('b');
  await expect(audience.locator('[data-black="true"]')).toBeVisible();
  await page.keyboard.press('b');

  await audience.close();
  await expect(room).toHaveText(texts.desk.alone);
  const again = await context.newPage();
  await again.goto('/?audience#/present');
  await expect(again.locator('main h2')).toHaveText(/The bill comes first/);
  await page.close();
  await expect(again.locator('main')).toHaveAttribute('data-audience', 'alone');
  await expect(again.locator('main h2')).toHaveText(/The bill comes first/);
});

test('an own story is made, recorded, reordered, kept, exported, imported and deleted', async ({ page }) => {
  const own = texts.own;
  await openStory(page, 'en', '&capex=250');
  await page.getByRole('button', { name: own.newStory }).click();
  const title = page.getByLabel(own.stepTitle);
  await title.fill('Capex <b>now</b>: {input capex}, {fact nothing}');
  await expect(findStep(page)).toHaveText('Capex <b>now</b>: $220bn, …');
  await expect(page.getByText(texts.unknownTitle)).toBeVisible();
  await page.getByRole('button', { name: own.addOwn }).click();
  await expect(page.getByRole('navigation', { name: texts.steps }).getByRole('listitem')).toHaveCount(2);
  await title.fill('Mine: {input capex}');
  await expect(findStep(page)).toHaveText('Mine: $250bn');
  await page.getByLabel(own.chart, { exact: true }).selectOption('what-if cash');
  await expect(page.locator('[data-figure="cash"]')).toBeVisible();
  await page.getByRole('button', { name: own.moveUp }).click();
  const list = page.getByRole('navigation', { name: texts.steps }).getByRole('button');
  await expect(list).toHaveText([/Mine: \$250bn/, /Capex/]);
  await findSlider(page, 'capex').first().press('ArrowRight');
  await page.getByRole('button', { name: own.record }).click();
  await expect(findStep(page)).toHaveText(/Mine: \$25[1-9]bn|Mine: \$255bn/);
  const recorded = await findStep(page).textContent();
  await page.reload();
  await expect(findStep(page)).toHaveText(recorded ?? '');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: own.export }).click();
  const path = await (await download).path();
  const slides = page.waitForEvent('download');
  await page.getByRole('button', { name: own.deck }).click();
  const deck = await slides;
  expect(deck.suggestedFilename()).toBe('cumulo-story-en.pptx');
  expect((await readFile(await deck.path())).subarray(0, 2).toString()).toBe('PK');
  const content = await readFile(path, 'utf8');
  await page.getByRole('button', { name: own.remove }).click();
  await expect(page.getByText(own.removed(own.newName))).toBeVisible();
  await expect(page.getByRole('navigation', { name: texts.steps }).getByRole('listitem')).toHaveCount(steps);
  const upload = (text: string) =>
    page
      .getByLabel(own.importLabel)
      .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await upload(content.replace(/"year": \d+/, '"year": "soon"'));
  await expect(page.getByRole('alert')).toContainText(own.issue(1, 'year', own.issues.wrong));
  await upload('{"kind":"cumulo-scenario"}');
  await expect(page.getByRole('alert')).toContainText(own.refusals.notStory);
  await upload(content);
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(findStep(page)).toHaveText(recorded ?? '');
  await expect(list).toHaveCount(2);
});

test('page, editor, stage, presenter’s desk and audience have no accessibility faults', async ({
  page,
  context,
}) => {
  await openStory(page, 'fr');
  const french = presentTexts.fr;
  await page.getByRole('button', { name: french.own.copy }).click();
  await waitUntilSettled(page);
  expect(await listViolationsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: french.present, exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: french.shortcuts })).toBeVisible();
  await waitUntilSettled(page);
  expect(await listViolationsInBothThemes(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: french.desk.open }).click();
  const audience = await opened;
  await expect(audience.locator('main h2')).toBeVisible();
  await expect(page.locator('[data-room]')).toHaveText(french.desk.connected);
  expect(await listViolations(page, 'main')).toEqual([]);
  expect(await listViolations(audience)).toEqual([]);
});

test('a phone shows the story and turns it with a finger', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await openStory(page, 'fr');
  const french = presentTexts.fr;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: french.present, exact: true }).tap();
  const progress = page.getByRole('dialog').locator('[data-progress]');
  await expect(progress).toHaveText('1 / 12');
  const swipe = async (from: number, to: number): Promise<void> => {
    await page.locator('[data-stage] h2').evaluate(
      (element, [start, end]) => {
        const touch = (x: number) => new Touch({ identifier: 1, target: element, clientX: x, clientY: 200 });
        const send = (type: string, points: Touch[], changed: Touch) =>
          element.dispatchEvent(
            new TouchEvent(type, { bubbles: true, touches: points, changedTouches: [changed] }),
          );
        send('touchstart', [touch(start)], touch(start));
        send('touchend', [], touch(end));
      },
      [from, to] as const,
    );
  };
  await swipe(300, 120);
  await expect(progress).toHaveText('2 / 12');
  await swipe(120, 300);
  await expect(progress).toHaveText('1 / 12');
  const wide = await page
    .locator('[data-stage]')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await context.close();
});
