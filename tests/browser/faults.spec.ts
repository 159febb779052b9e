import { browserKeys } from '../../src/store/browserKeys.ts';
import { scenarioTexts } from '../../src/i18n/scenarios/useScenarioTexts.ts';
import { listGoldenKpis, textsOf } from './support/content.ts';
import { findFigure, findKpis, findSlider, openPage, waitUntilSettled } from './support/page.ts';
import { expect, test } from './support/test.ts';

const texts = textsOf('en');
const { panel, common, views } = texts;

test('garbage under every key of the browser: the page opens, says what it could not read, keeps it and saves again', async ({
  page,
}) => {
  const garbage = '{"__proto__":{"polluted":1},"version":2,"scen';
  await page.goto('/favicon.svg');
  await page.evaluate(
    async ({ keys, text }) => {
      for (const key of keys) {
        localStorage.setItem(key, text);
        sessionStorage.setItem(key, text);
      }
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cumulo-own-data');
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite');
          change.objectStore('records').put(text, 'record');
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    {
      keys: [browserKeys.scenarios, browserKeys.stories, browserKeys.ownBaseline, browserKeys.openStory],
      text: garbage,
    },
  );
  await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
  await expect(findSlider(page, 'capex')).toHaveValue('250');
  // Own figures are not in the charts: said above them, with the way to what was stored.
  const notice = page.getByRole('status').filter({ hasText: 'What this browser had stored' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Open your data' }).click();
  await expect(page.getByRole('button', { name: 'Download what was stored' })).toBeVisible();

  await page.getByRole('button', { name: 'My scenarios' }).click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText(scenarioTexts.en.library.problems.damagedAll(browserKeys.damagedScenarios)),
  ).toBeVisible();
  await dialog.getByLabel('Name').fill('After the fault');
  await dialog.getByLabel('Name').press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: views.present }).click();
  await expect(page.getByText(browserKeys.damagedStories)).toBeVisible();

  await page.reload();
  await waitUntilSettled(page);
  await page.getByRole('button', { name: 'My scenarios' }).click();
  await expect(page.getByRole('dialog').getByText('After the fault').first()).toBeVisible();
  const kept = await page.evaluate(
    (keys) => keys.map((key) => localStorage.getItem(key)),
    [browserKeys.damagedScenarios, browserKeys.damagedStories],
  );
  expect(kept).toEqual([garbage, garbage]);
});

test.describe('parts of the page that are gone from the server', () => {
  test.use({ expectedTrouble: /ERR_FAILED|dynamically imported module|PartLoadError|could not be loaded/ });

  test('a view, a dialog and what reads own data: said where they are missed, the rest works, a reload keeps the scenario', async ({
    page,
  }) => {
    const gone = /\/assets\/(RiskPage|LibraryDialog|PrintedReport|ownDataStart|HistoryList)-/;
    await page.route(gone, (route) => route.abort());
    await openPage(page, { view: 'what-if', inputs: { capex: 250 } });
    // Own data could not be read: that must not look as if there were none.
    await expect(
      page.getByRole('status').filter({ hasText: 'Your own data could not be loaded' }),
    ).toBeVisible();

    await page.getByRole('link', { name: views.risk }).click();
    const failure = page.getByRole('main').getByRole('alert');
    await expect(failure).toContainText(panel.missingTitle);
    await expect(failure.getByRole('button', { name: panel.reload })).toBeVisible();
    await expect(page).toHaveURL(/#\/risk\?v=1&capex=250/);
    await findSlider(page, 'capex').press('ArrowRight');

    // A dialog is said over the page, which goes on; whoever needs it no more closes the message.
    await page.getByRole('button', { name: 'My scenarios' }).click();
    const failures = page.getByRole('alert').filter({ hasText: panel.missingTitle });
    await expect(failures).toHaveCount(2);
    await page.getByRole('button', { name: common.close }).click();
    await expect(failures).toHaveCount(1);
    await page.getByRole('link', { name: views['what-if'] }).click();
    await expect(findFigure(page, 'capacity')).toBeVisible();
    await expect(failures).toHaveCount(0);

    await page.getByRole('link', { name: views.risk }).click();
    await expect(failure).toContainText(panel.missingTitle);
    await page.unroute(gone);
    await failure.getByRole('button', { name: panel.reload }).click();
    await expect(page.getByRole('tab').first()).toBeVisible();
    await expect(failures).toHaveCount(0);
    await expect(findSlider(page, 'capex')).toHaveValue('255');
    await expect(page).toHaveURL(/#\/risk\?v=1&capex=255/);
  });
});

test('a clock of 1999 in Kiribati, on a German computer: the same figures', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Pacific/Kiritimati',
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('1999-12-31T23:59:00Z'));
  await openPage(page, { view: 'overview' });
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());
  await expect(findFigure(page, 'earnings')).toBeVisible();
  await context.close();
});
