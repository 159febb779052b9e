import { readFile } from 'node:fs/promises';
import { scenarioFileVersion } from '../../src/data/scenarioFile.ts';
import { messages } from '../../src/i18n/messages.ts';
import { shareTexts } from '../../src/i18n/share/shareTexts.ts';
import { listViolationsInBothThemes } from './support/axe.ts';
import { readDataFile, textsOf } from './support/content.ts';
import { findKpis, findSlider, openPage, waitUntilComplete } from './support/page.ts';
import { expect, test } from './support/test.ts';

const texts = shareTexts.en;
const shell = textsOf('en');
const tooNew = String(scenarioFileVersion + 1);

test('a scenario is shared as link, code and file, and comes back from each', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(
    '/#/what-if?v=1&capex=250&serverLife=4.5&vs=winter&vs=Plan+%C3%A9t%C3%A9~capex:150&year=2029',
  );
  await waitUntilComplete(page);
  const figures = await findKpis(page).allTextContents();
  await page.getByRole('button', { name: messages.en.interface.share.open, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: texts.title });
  const hash = '#/what-if?v=1&capex=250&serverLife=4.5&vs=winter&vs=Plan+%C3%A9t%C3%A9~capex:150&year=2029';
  await expect(dialog.getByRole('textbox', { name: texts.link.label })).toHaveValue(
    new RegExp(`^${`${baseURL}/${hash}`.replace(/[.?+]/g, '\\$&')}&base=2025-[0-9a-z]+$`),
  );
  await dialog.getByRole('button', { name: texts.link.copy }).click();
  await expect(dialog.getByRole('button', { name: texts.link.copied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Black on white in any theme, white all around: sampled from the picture itself.
  await expect(dialog.getByRole('img', { name: texts.code.label })).toBeVisible();
  for (const [part, colour] of [
    ['rect', 'rgb(255, 255, 255)'],
    ['path', 'rgb(0, 0, 0)'],
  ] as const)
    await expect(dialog.getByRole('img', { name: texts.code.label }).locator(part)).toHaveCSS('fill', colour);

  expect(await listViolationsInBothThemes(page, 'dialog[open]')).toEqual([]);

  await dialog.getByRole('textbox', { name: texts.file.name }).fill('Board, été');
  await dialog.getByRole('textbox', { name: texts.file.notes }).fill('What if it gets hot?');
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: texts.file.save }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('cumulo-board-ete.json');
  const file = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({
    kind: 'cumulo-scenario',
    version: 1,
    name: 'Board, été',
    inputs: { capex: 250, serverLife: 4.5 },
    compared: [{ preset: 'winter' }, { name: 'Plan été', inputs: { capex: 150 } }],
  });

  // The link, in a page of its own.
  await page.goto('about:blank');
  await page.goto(link);
  await waitUntilComplete(page);
  await expect(findKpis(page)).toHaveText(figures);
  await expect(page).toHaveURL(`${baseURL}/${hash}`);

  // The file, in another one: refused files change nothing, the good one is one step that undo takes back.
  await openPage(page, { view: 'what-if', inputs: { taxRate: 20 } });
  await page.getByRole('button', { name: messages.en.interface.share.open, exact: true }).click();
  const give = async (name: string, content: string): Promise<void> =>
    dialog
      .getByLabel(texts.file.choose)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  const alert = dialog.getByRole('alert');
  for (const [content, reason] of [
    [file.slice(0, 60), texts.refused.notJson],
    [file.replace('"version": 1', `"version": ${tooNew}`), texts.refused.tooNew(tooNew)],
    [file.replace('"capex": 250', '"capex": 900'), 'inputs.capex'],
    ['x'.repeat(300_000), texts.refused.tooLarge('256 kB')],
  ] as const) {
    await give('plan.json', content);
    await expect(alert).toContainText(reason);
    await expect(alert).toContainText(texts.refused.kept);
  }
  await give('plan.json', file);
  await expect(dialog.getByText(texts.loaded.title('Board, été'))).toBeVisible();
  await dialog.getByRole('button', { name: shell.common.close }).click();
  await expect(findSlider(page, 'capex')).toHaveValue('250');
  await expect(page).toHaveURL(
    /#\/what-if\?v=1&capex=250&serverLife=4\.5&vs=winter&vs=Plan\+%C3%A9t%C3%A9~capex:150$/,
  );
  await page.keyboard.press('ControlOrMeta+z');
  await expect(findSlider(page, 'capex')).toHaveValue('220');
  await expect(page).toHaveURL(/taxRate=20/);
});

test('a link made on other data says so, shows the difference and offers the former defaults', async ({
  page,
}) => {
  const french = shareTexts.fr.otherData;
  const history = readDataFile('baseline-history.json').replace(
    '"versions": [',
    '"versions": [{"id":"2025-0000abc","date":"2026-02-05","year":2025,"defaults":{"capex":200,"awsGrowth":20},"base":{"netSales":700},"constants":{}},',
  );
  await page.route('**/data/baseline-history.json', (route) =>
    route.fulfill({ body: history, contentType: 'application/json' }),
  );
  await page.goto('/#/what-if?v=1&capex=250&lang=fr&base=2025-0000abc');
  const notice = page.getByRole('status').filter({ hasText: french.title });
  await expect(notice.getByRole('row')).toHaveCount(4);
  await expect(notice).toContainText('5 février 2026');
  await expect(notice).toContainText(french.inLink);
  await notice.getByRole('button', { name: french.restore }).click();
  await expect(findSlider(page, 'awsGrowth', 'fr')).toHaveValue('20');
  await expect(page).toHaveURL(/#\/what-if\?v=1&awsGrowth=20&capex=250&lang=fr$/);
  await notice.getByRole('button', { name: messages.fr.interface.common.dismiss }).click();
  await expect(notice).toHaveCount(0);
});

/** Addresses meant to break the page. */
const hostile: readonly (readonly [string, string])[] = [
  ['a megabyte', `#/what-if?capex=250&vs=${'x'.repeat(1_000_000)}`],
  ['thousands of scenarios', `#/what-if?capex=250${'&vs=a~capex:1'.repeat(5000)}&base=%`],
  ['malformed codes', '#/what-if?capex=250&vs=%E0%A4%A&vs=%&%=%&base=%ZZ'],
  [
    'built-in properties',
    '#/what-if?capex=250&__proto__=1&constructor=2&vs=__proto__:1;constructor;toString~x:1',
  ],
  [
    'markup',
    '#/what-if?capex=250&vs=<img src=x onerror="window.hacked=1">~capex:150&vs=<script>window.hacked=1</script>',
  ],
  ['no numbers', '#/what-if?capex=250&vs=capex:NaN,taxRate:Infinity;winter&v=99'],
];

test('hostile links open the page, say what they could not do, and inject nothing', async ({ page }) => {
  for (const [name, hash] of hostile) {
    await page.goto('about:blank');
    await page.goto(`/${hash}`);
    await expect(findSlider(page, 'capex'), name).toHaveValue('250');
    await expect(page.getByRole('status').filter({ hasText: shell.linkNotices.title }), name).toBeVisible();
    expect(await page.evaluate(() => 'hacked' in window), name).toBe(false);
    await expect(page.locator('main img[src="x"], main script'), name).toHaveCount(0);
    expect(page.url().length, name).toBeLessThan(600);
  }
});
