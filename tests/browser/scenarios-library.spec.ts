import type { Locator, Page } from '@playwright/test';
import { scenarioHeadingTexts } from '../../src/i18n/scenarios/useHeadingTexts.ts';
import { scenarioTexts } from '../../src/i18n/scenarios/useScenarioTexts.ts';
import type { Language } from '../../src/model/index.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { assumptions, findPreset } from './support/content.ts';
import { findSlider, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Opens "My scenarios" and gives its dialog. */
async function openLibrary(page: Page, language: Language = 'en'): Promise<Locator> {
  const name = scenarioHeadingTexts[language].library;
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saveAs(dialog: Locator, name: string, language: Language = 'en'): Promise<void> {
  const field = dialog.getByLabel(scenarioTexts[language].library.name, { exact: true });
  await field.fill(name);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

/** The names in the list, in its order. */
function findNames(dialog: Locator): Locator {
  return dialog.locator('[data-saved] h4');
}

test('scenarios are saved, changed and deleted by keyboard, survive a reload, and the presets stand beside them', async ({
  page,
}) => {
  const texts = scenarioTexts.fr.library;
  await openPage(page, { view: 'what-if', language: 'fr', inputs: { capex: 250 } });
  let dialog = await openLibrary(page, 'fr');
  await saveAs(dialog, 'Conseil', 'fr');
  await saveAs(dialog, 'Prudent', 'fr');
  await dialog.getByRole('button', { name: texts.rename('Prudent') }).press('Enter');
  const rename = dialog.getByLabel(texts.newName('Prudent'));
  await expect(rename).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: texts.rename('Prudent') })).toBeFocused();
  await page.keyboard.press('Enter');
  await rename.fill('Très prudent');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: texts.moveUp('Très prudent') }).press('Enter');
  await dialog.getByRole('button', { name: texts.duplicate('Conseil') }).press('Enter');
  await expect(findNames(dialog)).toHaveText([/^Très prudent/, /^Conseil/, /^Conseil \(copie\)/]);
  const first = dialog.locator('[data-saved]').first();
  await first.getByText(texts.notes, { exact: true }).click();
  await dialog.getByLabel(texts.notesOf('Très prudent')).fill('À relire');
  await dialog.getByRole('button', { name: texts.remove('Conseil'), exact: true }).press('Enter');
  await expect(dialog.getByRole('button', { name: texts.undoDeleteNamed('Conseil') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(findNames(dialog)).toHaveCount(3);
  for (const { label, description } of assumptions.presets) {
    await expect(dialog.getByRole('heading', { name: label.fr })).toBeAttached();
    await expect(dialog.getByText(description.fr, { exact: true })).toBeAttached();
  }
  expect(await listViolationsInBothThemes(page, 'dialog')).toEqual([]);
  const reports = findPreset('reports');
  await dialog.getByRole('button', { name: texts.openNamed(reports.label.fr) }).click();
  await expect(dialog).toBeHidden();
  await expect(findSlider(page, 'capex', 'fr')).toHaveValue('200');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await waitUntilSettled(page);
  await page.locator('[data-sheet-toggle]').click();
  dialog = await openLibrary(page, 'fr');
  await expect(findNames(dialog)).toHaveText([/^Très prudent/, /^Conseil/, /^Conseil \(copie\)/]);
  await expect(dialog.getByLabel(texts.notesOf('Très prudent'))).toHaveValue('À relire');
  const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  // The sheet around the dialog stays open.
  await expect(page.locator('[data-sheet-toggle]')).toHaveAttribute('aria-expanded', 'true');
  dialog = await openLibrary(page, 'fr');
  await dialog.getByRole('button', { name: texts.openNamed('Conseil'), exact: true }).click();
  await expect(findSlider(page, 'capex', 'fr')).toHaveValue('250');
});

test('two tabs stay in step and overwrite nothing of each other', async ({ page, context }) => {
  const texts = scenarioTexts.en.library;
  const other = await context.newPage();
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  await openPage(other, { view: 'what-if', inputs: { awsGrowth: 30 } });
  const [one, two] = [await openLibrary(page), await openLibrary(other)];
  await saveAs(one, 'From one');
  await saveAs(two, 'From two');
  await expect(findNames(one)).toHaveText([/From one/, /From two/]);
  await expect(findNames(two)).toHaveText([/From one/, /From two/]);
  await one.getByRole('button', { name: texts.remove('From two') }).click();
  await expect(findNames(two)).toHaveText([/From one/]);
  await saveAs(two, 'Third');
  await one.getByRole('button', { name: texts.undoDeleteNamed('From two') }).click();
  for (const dialog of [one, two])
    await expect(findNames(dialog)).toHaveText([/From one/, /From two/, /Third/]);
  // All of it as a file, and back: what is gone comes again, what is there stays as it is.
  const download = page.waitForEvent('download');
  await one.getByRole('button', { name: texts.download }).click();
  const file = await (await download).path();
  await two.getByRole('button', { name: texts.remove('Third') }).click();
  await one.getByLabel(texts.load.drop.label).setInputFiles(file);
  await expect(one.getByText(texts.load.counts(1, 2, 0))).toBeVisible();
  await expect(findNames(one)).toHaveText([/From one/, /From two/]);
  await one.getByRole('button', { name: texts.load.take(1) }).click();
  for (const dialog of [one, two])
    await expect(findNames(dialog)).toHaveText([/From one/, /From two/, /Third/]);
});

test('a browser that keeps nothing, a newer version and damaged texts are said, and nothing is lost', async ({
  page,
}) => {
  const texts = scenarioTexts.en.library;
  await page.addInitScript(() => {
    Storage.prototype.setItem = function setItem(this: Storage, key: string, text: string): void {
      if (key.startsWith('cumulo-scenarios') && !('allowed' in window))
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      Reflect.set(this, key, text);
    };
  });
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  let dialog = await openLibrary(page);
  await saveAs(dialog, 'Kept in memory');
  const notice = dialog.getByRole('alert');
  await expect(notice).toContainText(texts.problems.full);
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: texts.download }).click();
  expect((await download).suggestedFilename()).toBe('cumulo-scenarios.json');
  expect(await listViolationsInBothThemes(page, 'dialog')).toEqual([]);
  await page.evaluate(() => {
    Object.assign(window, { allowed: true });
  });
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await expect(findNames(dialog)).toHaveText([/Kept in memory/]);

  for (const [text, said] of [
    ['{"version":9,"scenarios":[]}', texts.problems.newer(9)],
    ['{"version":2,"scen', texts.problems.damagedAll('cumulo-scenarios-damaged')],
  ] as const) {
    await page.evaluate((stored) => {
      Object.assign(window, { allowed: true });
      localStorage.setItem('cumulo-scenarios', stored);
    }, text);
    await page.addInitScript(() => Object.assign(window, { allowed: true }));
    await page.reload();
    await waitUntilSettled(page);
    dialog = await openLibrary(page);
    await expect(dialog.getByText(said)).toBeVisible();
    const kept = await page.evaluate(() =>
      Array.from({ length: localStorage.length }, (_, place) =>
        localStorage.getItem(localStorage.key(place) ?? ''),
      ),
    );
    expect(kept).toContain(text);
  }
});
