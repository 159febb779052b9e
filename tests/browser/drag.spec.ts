import type { Locator, Page } from '@playwright/test';
import type { InputId } from '../../src/model/index.ts';
import { listGoldenKpis } from './support/content.ts';
import {
  figuresOf,
  findFigure,
  findKpi,
  findKpis,
  findRow,
  findSlider,
  openPage,
  readPicture,
  showWholePage,
  waitUntilSettled,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

/** One frame of a figure during a drag. */
interface Frame {
  readonly title: string;
  readonly path: string;
  readonly axes: string;
  readonly isSettling: boolean;
}

/** Records a figure frame by frame until the page is told to stop. */
async function recordFrames(figure: Locator): Promise<() => Promise<readonly Frame[]>> {
  const recorder = await figure.evaluateHandle((card) => {
    const frames: Frame[] = [];
    let isOn = true;
    const text = (selector: string) =>
      [...card.querySelectorAll(selector)].map((element) => element.textContent).join('|');
    const record = () => {
      frames.push({
        title: text('h2'),
        path: card.querySelector('path[data-mark="scenario"]')?.getAttribute('d') ?? '',
        axes: text('.plot-tick'),
        isSettling: card.hasAttribute('data-settling'),
      });
      if (isOn) requestAnimationFrame(record);
    };
    record();
    return {
      stop: () => {
        isOn = false;
        return frames;
      },
    };
  });
  return () => recorder.evaluate(({ stop }) => stop());
}

/** Presses the thumb of a slider and moves it by some pixels in small steps; the button stays down. */
async function dragThumb(page: Page, id: InputId, pixels: number): Promise<void> {
  const track = await findRow(page, id).locator('[data-track]').boundingBox();
  const slider = findSlider(page, id);
  const share = await slider.evaluate((input) =>
    input instanceof HTMLInputElement
      ? (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min))
      : 0,
  );
  if (track === null) throw new Error(`the rail of ${id} is not on the page`);
  const thumb = 18;
  const x = track.x + thumb / 2 + share * (track.width - thumb);
  const y = track.y + track.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: Math.abs(pixels) / 2 });
}

test('while a slider is dragged, figures, title and shapes follow; the axes wait until it rests, widen, and nothing leaves the plot', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if' });
  const figure = findFigure(page, 'capacity');
  const before = await findKpi(page, 'netSales').textContent();
  const stop = await recordFrames(figure);
  await dragThumb(page, 'awsGrowth', -40);
  await expect(findKpi(page, 'netSales')).not.toHaveText(before ?? '');
  await expect(findSlider(page, 'awsGrowth')).not.toHaveValue('36');
  const frames = await stop();

  const [first] = frames;
  const moving = frames.filter((frame) => frame.isSettling);
  expect(new Set(moving.map((frame) => frame.path)).size).toBeGreaterThan(5);
  expect(new Set(moving.map((frame) => frame.title)).size).toBeGreaterThan(3);
  expect([...new Set(moving.map((frame) => frame.axes))]).toEqual([first?.axes]);

  await page.mouse.up();
  await waitUntilSettled(page);
  await expect(page).toHaveURL(/awsGrowth=[\d.]+$/);
  const settled = await figure.locator('path[data-mark="scenario"]').getAttribute('d');
  expect(settled).not.toBe(first?.path);

  const ticks = await figure.locator('.plot-tick').allTextContents();
  await dragThumb(page, 'awsGrowth', 130);
  await page.mouse.up();
  await dragThumb(page, 'capex', 90);
  await page.mouse.up();
  await waitUntilSettled(page);
  const after = await figure.locator('.plot-tick').allTextContents();
  expect(after).not.toEqual(ticks);
  const svg = await figure.locator('svg.recharts-surface').boundingBox();
  const line = await figure.locator('path[data-mark="scenario"]').boundingBox();
  expect(line?.y).toBeGreaterThanOrEqual(svg?.y ?? Infinity);
});

/** An assumption that every panel has to follow, and the key figure that it moves. */
const suitable: readonly (readonly [figure: string, input: InputId, kpi: string])[] = [
  ['capacity', 'awsGrowth', 'netSales'],
  ['profit', 'awsCashMargin', 'operatingIncome'],
  ['cash', 'capex', 'freeCashFlow'],
  ['margin', 'serverLife', 'awsMargin'],
  ['cloud', 'azureGrowth', 'awsShareOfThree'],
  ['bridge', 'adsGrowth', 'underlyingNetIncome'],
];

test('every panel and every key figure of the what-if view follows an assumption that moves it', async ({
  page,
}) => {
  await openPage(page, { view: 'what-if' });
  await showWholePage(page);
  expect(suitable.map(([figure]) => figure)).toEqual(figuresOf['what-if']);
  for (const [figure, input, kpi] of suitable) {
    const picture = await readPicture(page, figure);
    const value = await findKpi(page, kpi).textContent();
    await findSlider(page, input).press('PageDown');
    await expect(findKpi(page, kpi), `${kpi} after ${input}`).not.toHaveText(value ?? '');
    await waitUntilSettled(page);
    expect(await readPicture(page, figure), `${figure} after ${input}`).not.toBe(picture);
  }
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(findKpis(page)).toHaveText(listGoldenKpis('base', 2030, 'en').slice());

  // Server life moves profit but neither cash nor sales.
  await findSlider(page, 'serverLife').press('Home');
  await expect(page.locator('[data-kpi="awsMargin"] [data-kpi-change]')).toContainText('▼');
  await expect(page.locator('[data-kpi="freeCashFlow"] [data-kpi-change]')).toHaveText('= baseline');
  await expect(findKpi(page, 'netSales')).toHaveText(listGoldenKpis('base', 2030, 'en')[0] ?? '');
});

test('every panel of the overview follows the scenario, those that were out of view too', async ({
  page,
}) => {
  await openPage(page, { view: 'overview' });
  await showWholePage(page);
  const before = new Map<string, string>();
  for (const figure of figuresOf.overview) before.set(figure, await readPicture(page, figure));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'AI winter', exact: true }).click();
  await expect(findKpis(page)).toHaveText(listGoldenKpis('winter', 2030, 'en').slice());
  for (const figure of figuresOf.overview) {
    await findFigure(page, figure).scrollIntoViewIfNeeded();
    await waitUntilSettled(page);
    expect(await readPicture(page, figure), figure).not.toBe(before.get(figure));
  }
});
