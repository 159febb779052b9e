import { formatInputNumber } from '../../src/format/inputs.ts';
import { listGoldenKpis, textsOf } from './support/content.ts';
import {
  findExactValue,
  findFigure,
  findKpi,
  findKpis,
  findSlider,
  followHash,
  waitUntilComplete,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

const texts = textsOf('en');

test('a link by hand restores view, sliders and figures; a move writes only the differences, and a reload brings them back', async ({
  page,
}) => {
  await page.goto('/#/what-if?v=1&capex=250&awsGrowth=30');
  await waitUntilComplete(page);
  await expect(page.getByRole('link', { name: texts.views['what-if'] })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(findFigure(page, 'bridge')).toBeVisible();
  await expect(findSlider(page, 'capex')).toHaveValue('250');
  await expect(findExactValue(page, 'capex')).toHaveValue('250');
  await expect(findSlider(page, 'awsGrowth')).toHaveValue('30');
  await expect(page.getByText(texts.scenario.changed(2), { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#\/what-if\?v=1&awsGrowth=30&capex=250$/);
  await expect(findKpis(page)).not.toHaveText(listGoldenKpis('base', 2030, 'en').slice());
  await expect(page.locator('[data-kpi="freeCashFlow"] [data-kpi-change]')).toContainText('vs baseline');

  await followHash(page, { view: 'what-if' });
  await expect(page).toHaveURL(/#\/what-if\?v=1$/);
  await findSlider(page, 'capex').press('ArrowRight');
  await expect(page).toHaveURL(/#\/what-if\?v=1&capex=225$/);
  await findSlider(page, 'serverLife').press('ArrowLeft');
  await expect(page).toHaveURL(/#\/what-if\?v=1&capex=225&serverLife=5\.6$/);
  await waitUntilComplete(page);
  const figures = await findKpis(page).allTextContents();

  await page.reload();
  await waitUntilComplete(page);
  await expect(findSlider(page, 'capex')).toHaveValue('225');
  await expect(findExactValue(page, 'serverLife')).toHaveValue(formatInputNumber(5.6, 'en'));
  await expect(findKpis(page)).toHaveText(figures);

  await findSlider(page, 'capex').press('ArrowLeft');
  await findSlider(page, 'serverLife').press('ArrowRight');
  await expect(page).toHaveURL(/#\/what-if\?v=1$/);
});

test('year and horizon travel in the link; back and forward keep the scenario of each view; the copied link is the address', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/#/what-if?v=1&year=2033&to=2035');
  await waitUntilComplete(page);
  await expect(page.getByRole('heading', { name: texts.period.keyFigures('2033') })).toBeVisible();
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2033, 'en').slice());
  await expect(findFigure(page, 'capacity').locator('h2 + p')).toContainText('2019–2035');
  await expect(findFigure(page, 'capacity').locator('h2')).toContainText('2033');

  await page.getByRole('combobox', { name: texts.period.year }).first().selectOption('2027');
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2027, 'en').slice());
  await expect(page).toHaveURL(/year=2027&to=2035$/);
  await page.getByRole('radio', { name: texts.period.until('2030') }).check();
  await expect(findFigure(page, 'capacity').locator('h2 + p')).toContainText('2019–2030');
  await expect(page).toHaveURL(/#\/what-if\?v=1&year=2027$/);

  await findSlider(page, 'capex').press('End');
  await page.getByRole('link', { name: texts.views.overview }).click();
  await expect(findFigure(page, 'earnings')).toBeVisible();
  await expect(page).toHaveURL(/#\/overview\?v=1&capex=350&year=2027$/);
  await expect(page).toHaveTitle(texts.app.documentTitle(texts.views.overview));

  await page.goBack();
  await expect(findFigure(page, 'bridge')).toBeVisible();
  await expect(findSlider(page, 'capex')).toHaveValue('350');
  await expect(page).toHaveTitle(texts.app.documentTitle(texts.views['what-if']));

  await page.goForward();
  await expect(findFigure(page, 'earnings')).toBeVisible();
  await expect(page).toHaveURL(/#\/overview\?v=1&capex=350&year=2027$/);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await followHash(page, { view: 'what-if' });
  await findSlider(page, 'capex').press('ArrowRight');
  await page.getByRole('button', { name: texts.share.copyLink }).click();
  await expect(page.getByRole('button', { name: texts.share.copied })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // It names the data it was made on; the address need not.
  expect(copied.replace(/&base=2025-[0-9a-z]+$/, '')).toBe(`${baseURL}/#/what-if?v=1&capex=225`);
  expect(copied).toMatch(/&base=2025-[0-9a-z]+$/);
});

test('fr: a link that spells out a preset shows its figures; an edited address is read into the open page', async ({
  page,
}) => {
  await page.goto('/#/overview?v=1&capex=150&capexGrowth=2&capexGrowthLong=2&lang=fr');
  await waitUntilComplete(page);
  await expect(findKpis(page)).toHaveText(listGoldenKpis('discipline', 2030, 'fr').slice());
  await expect(findSlider(page, 'capexGrowth', 'fr')).toHaveValue('2');

  const french = textsOf('fr');
  await page.evaluate(() => {
    location.hash = '#/what-if?v=1&capex=300&nimporte=1&lang=fr';
  });
  await expect(findSlider(page, 'capex', 'fr')).toHaveValue('300');
  await expect(page.getByText(french.linkNotices.unknownKey('nimporte'))).toBeVisible();
  await page.getByRole('button', { name: french.common.dismiss }).click();
  await expect(page.getByText(french.linkNotices.title)).toHaveCount(0);
  await expect(page).toHaveURL(/#\/what-if\?v=1&capex=300&lang=fr$/);
});

/** A broken link, what the page has to say about it, and the address that it leaves. */
const broken = [
  {
    name: 'keys and numbers meant to break a program',
    hash: '#/what-if?__proto__=1&constructor=2&capex=NaN&awsGrowth=1e309&serverLife=%E0%A4%A&lang=xx',
    says: [
      texts.linkNotices.unknownKey('__proto__'),
      texts.linkNotices.unknownKey('constructor'),
      texts.linkNotices.notANumber('AWS demand growth (first year)', '1e309'),
      texts.linkNotices.notANumber('2026 capital expenditure', 'NaN'),
      texts.linkNotices.notANumber('Accounting life of servers', '%E0%A4%A'),
      texts.linkNotices.badSetting(texts.settings.language, 'xx'),
    ],
    leaves: /#\/what-if\?v=1$/,
  },
  {
    name: 'an unknown key',
    hash: '#/what-if?v=1&capexx=250&capex=230',
    says: [texts.linkNotices.unknownKey('capexx')],
    leaves: /#\/what-if\?v=1&capex=230$/,
  },
  {
    name: 'values out of range',
    hash: '#/what-if?v=1&capex=900&serverLife=0',
    says: [
      texts.linkNotices.clamped('2026 capital expenditure', '900', '$350bn'),
      texts.linkNotices.clamped('Accounting life of servers', '0', '2\u00a0years'),
    ],
    leaves: /#\/what-if\?v=1&capex=350&serverLife=2$/,
  },
  {
    name: 'a view that never was',
    hash: '#/nowhere',
    says: [texts.linkNotices.unknownView('nowhere')],
    leaves: /#\/overview\?v=1$/,
  },
  {
    name: 'a version from the future and a value twice',
    hash: '#/what-if?v=7&capex=230&capex=240&theme=pink',
    says: [
      texts.linkNotices.duplicate('2026 capital expenditure', '240'),
      texts.linkNotices.newerVersion('7'),
      texts.linkNotices.badSetting(texts.settings.theme, 'pink'),
    ],
    leaves: /#\/what-if\?v=1&capex=240$/,
  },
] as const;

test('a broken link, whatever breaks it: the page opens and says so, until dismissed', async ({ page }) => {
  const notice = page.getByRole('status').filter({ hasText: texts.linkNotices.title });
  await page.goto(`/${broken[0].hash}`);
  for (const { name, hash, says, leaves } of broken) {
    // The first opens the page; the others are read into it, as an edited address is.
    await page.evaluate((address) => {
      location.hash = address;
    }, hash);
    await expect(notice.getByRole('listitem'), name).toHaveText(says.slice());
    await waitUntilComplete(page);
    await expect(page, name).toHaveURL(leaves);
    await expect(findKpi(page, 'netSales')).toHaveText(/^\$[\d.]+tn$/);
    await notice.getByRole('button', { name: texts.common.dismiss }).click();
    await expect(notice).toHaveCount(0);
    await expect(findKpi(page, 'netSales')).toBeVisible();
  }

  // Ten thousand characters of rubbish open the base case with a short notice.
  await page.goto('about:blank');
  const pairs = Array.from({ length: 1000 }, (_, order) => `<b>${order}%ff=%00`).join('&');
  await page.goto(`/#/${'/\u202e?'.repeat(20)}${pairs}`.slice(0, 10_000));
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(/\band \d+ more\b/);
  expect((await notice.innerText()).length).toBeLessThan(1500);
  await waitUntilComplete(page);
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());
  await expect(page).toHaveURL(/#\/overview\?v=1$/);
});
