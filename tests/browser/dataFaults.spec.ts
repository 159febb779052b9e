import type { Locator, Page } from '@playwright/test';
import { findDefinition, languages, listGoldenKpis, readDataFile, textsOf } from './support/content.ts';
import {
  findFigure,
  findKpis,
  findSlider,
  openPage,
  waitUntilComplete,
  waitUntilSettled,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly body: string;
}

/** Lets the server answer something else for one file of the data. Returns how to end the fault. */
async function breakFile(page: Page, file: string, answer: Answer): Promise<() => Promise<void>> {
  const address = `**/data/${file}`;
  await page.route(address, (route) => route.fulfill(answer));
  return () => page.unroute(address);
}

/** A file as it ships, with one part replaced; the part has to be there. */
function spoil(file: string, part: string, replacement: string): string {
  const text = readDataFile(file);
  const spoiled = text.replace(part, replacement);
  if (spoiled === text) throw new Error(`${file} has no ${part}`);
  return spoiled;
}

function findNotice(page: Page, title: string): Locator {
  return page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: title });
}

/** The line of facts.csv (the header is 1) with a fact, and the line itself. */
function findFactLine(start: string): { readonly number: number; readonly line: string } {
  const lines = readDataFile('facts.csv').split(/\r?\n/);
  const index = lines.findIndex((line) => line.includes(start));
  const line = lines[index];
  if (line === undefined) throw new Error(`facts.csv has no line with ${start}`);
  return { number: index + 1, line };
}

const webPage = { contentType: 'text/html', body: '<!doctype html><title>Welcome</title><p>Not here.</p>' };
const entry = `inputs[${findCapexPlace()}] / capex`;

/** Place of capex in the file's list of inputs. */
function findCapexPlace(): number {
  const parsed: unknown = JSON.parse(readDataFile('assumptions.json'));
  const inputs = typeof parsed === 'object' && parsed !== null && 'inputs' in parsed ? parsed.inputs : [];
  return Array.isArray(inputs)
    ? inputs.findIndex((input) => JSON.stringify(input).includes('"id":"capex"'))
    : -1;
}

for (const language of languages) {
  const { dataFiles, common, app } = textsOf(language);
  const { problems, kinds } = dataFiles;
  const whole = (file: string, problem: string) =>
    dataFiles.line(dataFiles.place({ file, row: null, field: null }), problem);

  /** Faults without which no figure can be computed, and the line that names each. */
  const fatal = [
    {
      name: 'is missing',
      file: 'assumptions.json',
      answer: { status: 404, body: 'not found' },
      line: whole('assumptions.json', problems.unreachable('404')),
    },
    {
      name: 'is cut off',
      file: 'assumptions.json',
      answer: { contentType: 'application/json', body: readDataFile('assumptions.json').slice(0, 9000) },
      line: problems.notJson(),
    },
    {
      name: 'is a web page',
      file: 'baseline.json',
      answer: webPage,
      line: whole('baseline.json', problems.webPage()),
    },
    {
      name: 'has a wrong type in one field',
      file: 'assumptions.json',
      answer: {
        contentType: 'application/json',
        body: spoil('assumptions.json', `"default": ${findDefinition('capex').default}`, '"default": "much"'),
      },
      line: dataFiles.line(
        dataFiles.place({ file: 'assumptions.json', row: entry, field: 'default' }),
        problems.wrongType('much', kinds.number),
      ),
    },
  ] as const;

  test.describe(`${language}: a file that the model needs`, () => {
    test.use({ locale: language, expectedTrouble: /404/ });

    // In French the wording is another, the machinery the same: the fault with most words is enough.
    for (const { name, file, answer, line } of language === 'en' ? fatal : fatal.slice(-1)) {
      test(`${file} ${name}: said with file, entry and field; another try works after the fault`, async ({
        page,
      }) => {
        const mend = await breakFile(page, file, answer);
        await page.goto('/#/what-if?v=1&capex=250');
        const notice = findNotice(page, dataFiles.titleWhole(file));
        await expect(notice).toBeVisible();
        await expect(notice).toContainText(line);
        await expect(notice).toContainText(file);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.name);
        await expect(page.getByText(dataFiles.cannotStart)).toBeVisible();

        // The second answer has to be the broken one, too, before the file is mended.
        const answered = page.waitForResponse((response) => response.url().endsWith(file));
        await notice.getByRole('button', { name: common.retry }).click();
        await answered;
        await expect(notice.getByRole('button', { name: common.retry })).toBeEnabled();
        await mend();
        await notice.getByRole('button', { name: common.retry }).click();
        await waitUntilComplete(page);
        await expect(notice).toHaveCount(0);
        await expect(findSlider(page, 'capex', language)).toHaveValue('250');
      });
    }
  });

  test.describe(`${language}: reported figures`, () => {
    test.use({ locale: language, expectedTrouble: /404/ });

    test('one broken row of facts.csv: named by row and field, everything else drawn', async ({ page }) => {
      const { number, line } = findFactLine('amazon,net_sales,2014,');
      const [value = ''] = /(?<=,,)[\d.]+/.exec(line) ?? [];
      const body = readDataFile('facts.csv').replace(line, line.replace(value, '88,9x'.replace(',', '.')));
      const mend = await breakFile(page, 'facts.csv', { contentType: 'text/csv', body });
      await page.goto('/#/what-if');
      const notice = findNotice(page, dataFiles.titlePart('facts.csv', 1));
      await expect(notice).toContainText(
        dataFiles.line(
          dataFiles.place({ file: 'facts.csv', row: String(number), field: 'value' }),
          problems.notANumber('88.9x'),
        ),
      );
      await waitUntilComplete(page);
      await expect(findFigure(page, 'capacity').locator('path[data-mark="actual"]')).toHaveAttribute(
        'd',
        /^M.+L.+L/,
      );
      await mend();
      await notice.getByRole('button', { name: common.retry }).click();
      await expect(notice).toHaveCount(0);
    });

    if (language === 'fr') return;

    test('facts.csv is missing: the projection stands, and another try brings the history', async ({
      page,
    }) => {
      const mend = await breakFile(page, 'facts.csv', { status: 404, body: '' });
      await page.goto('/#/what-if');
      const notice = findNotice(page, dataFiles.titleWhole('facts.csv'));
      await expect(notice).toContainText(whole('facts.csv', problems.unreachable('404')));
      await waitUntilSettled(page);
      const figure = findFigure(page, 'capacity');
      await expect(figure.locator('h2 + p')).toContainText('2025–2030');
      await expect(figure.locator('path[data-mark="scenario"]')).toHaveAttribute('d', /^M.+L.+L/);
      await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, language).slice());
      await findSlider(page, 'capex', language).press('End');
      await expect(findKpis(page)).not.toHaveText(listGoldenKpis('base', 2030, language).slice());

      await mend();
      await notice.getByRole('button', { name: common.retry }).click();
      await waitUntilComplete(page);
      await expect(notice).toHaveCount(0);
      await expect(figure.locator('path[data-mark="actual"]')).toHaveAttribute('d', /^M.+L.+L/);
    });

    test('a web page in place of facts.csv is told apart from a list of facts', async ({ page }) => {
      await breakFile(page, 'facts.csv', webPage);
      await page.goto('/#/overview');
      const notice = findNotice(page, dataFiles.titleWhole('facts.csv'));
      await expect(notice).toContainText(whole('facts.csv', problems.webPage()));
      await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, language).slice());
    });
  });
}

test.describe('the list of documents', () => {
  test.use({ expectedTrouble: /404/ });

  test('sources.json is missing: figures, sliders and reasons work without it', async ({ page }) => {
    await breakFile(page, 'sources.json', { status: 404, body: '' });
    await openPage(page, { view: 'what-if' });
    await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());
    await findSlider(page, 'capex').press('ArrowRight');
    await expect(page).toHaveURL(/capex=225/);
    const { label, rationale } = findDefinition('capex');
    await page.getByRole('button', { name: textsOf('en').slider.whyFor(label.en), exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText(rationale.en);
    await page.keyboard.press('Escape');
    // Figures that rest on documents must not claim that they rest on none.
    await expect(findFigure(page, 'capacity')).not.toContainText(textsOf('en').panel.modelOnly);
  });

  test('sources.json is cut off: said with its name, and another try brings the documents', async ({
    page,
  }) => {
    const body = readDataFile('sources.json').slice(0, 5000);
    const mend = await breakFile(page, 'sources.json', { contentType: 'application/json', body });
    await openPage(page, { view: 'what-if' });
    await expect(page.getByText('sources.json').first()).toBeVisible();
    await mend();
    // Whatever part of the page comes next asks for the documents, too: the button may be gone before it is pressed.
    const retry = page.getByRole('button', { name: textsOf('en').common.retry }).first();
    await expect(async () => {
      if (await retry.isVisible()) await retry.click({ timeout: 1000 });
      await expect(retry).toHaveCount(0, { timeout: 1000 });
    }).toPass();
    const documents = findFigure(page, 'capacity').locator('details');
    await documents.locator('summary').click();
    await expect(documents.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    await expect(page.getByText('sources.json')).toHaveCount(0);
  });
});

test.describe('no answer', () => {
  test.use({ expectedTrouble: /ERR_FAILED/ });

  test('a network that fails once is asked again without anybody noticing', async ({ page }) => {
    let failures = 0;
    await page.route('**/data/facts.csv', (route) => {
      failures += 1;
      return failures === 1 ? route.abort() : route.continue();
    });
    await openPage(page, { view: 'what-if' });
    expect(failures).toBe(2);
    await expect(page.getByText(textsOf('en').dataFiles.titleWhole('facts.csv'))).toHaveCount(0);
  });
});
