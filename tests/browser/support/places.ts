import type { Page } from '@playwright/test';
import type { Language } from '../../../src/model/index.ts';
import { riskTabs, sourcesTabs, type Density, type ViewId } from '../../../src/store/views.ts';
import { waitUntilCaughtUp } from './page.ts';
import { expect } from './test.ts';

/** A screen of the product: a view, or one part of a view that has parts. */
export interface Place {
  readonly view: ViewId;
  readonly tab?: string;
}

/** Every screen of the product, by view. */
export const placesOf: Readonly<Record<ViewId, readonly Place[]>> = {
  overview: [{ view: 'overview' }],
  'cloud-race': [{ view: 'cloud-race' }],
  'what-if': [{ view: 'what-if' }],
  risk: riskTabs.map((tab) => ({ view: 'risk', tab })),
  sources: sourcesTabs.map((tab) => ({ view: 'sources', tab })),
  present: [{ view: 'present' }],
};

export const allPlaces: readonly Place[] = Object.values(placesOf).flat();

/** How a screen is called in a message of a test. */
export function namePlace({ view, tab }: Place): string {
  return tab === undefined ? view : `${view}/${tab}`;
}

export interface PlaceSettings {
  readonly language?: Language;
  readonly density?: Density;
  readonly theme?: 'light' | 'dark';
  /** More of the address, for example "capex=250". */
  readonly more?: string;
}

function writeAddress({ view, tab }: Place, settings: PlaceSettings): string {
  const { language = 'en', density = 'desk', theme = 'light', more } = settings;
  const parts = [
    'v=1',
    ...(tab === undefined ? [] : [`tab=${tab}`]),
    ...(more === undefined ? [] : [more]),
    `lang=${language}`,
    `theme=${theme}`,
    `density=${density}`,
  ];
  return `#/${view}?${parts.join('&')}`;
}

/** What stands for a whole view or part that loads; parts further down may wait until they are in view. */
const placeholders = '#charts > [class*="animate-pulse"], [role="tabpanel"] > [class*="animate-pulse"]';

/** Nothing on its way: no placeholder, no loading text, no picture behind the scenario; the screen that was asked for. */
async function waitUntilThere(page: Page, { view, tab }: Place, settings: PlaceSettings): Promise<void> {
  const { language = 'en', density = 'desk' } = settings;
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('data-density', density);
  await expect(page.locator(`nav a[aria-current="page"][href="#/${view}"]`)).toBeAttached();
  if (tab !== undefined)
    await expect(page.locator(`[role="tab"][data-tab="${tab}"]`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(placeholders)).toHaveCount(0);
  await waitUntilCaughtUp(page);
}

/** Opens the page on a screen. */
export async function openPlace(page: Page, place: Place, settings: PlaceSettings = {}): Promise<void> {
  await page.goto(`/${writeAddress(place, settings)}`);
  await waitUntilThere(page, place, settings);
}

/** Goes to a screen inside the open page, as an edited address does: no file is loaded twice. */
export async function followPlace(page: Page, place: Place, settings: PlaceSettings = {}): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    writeAddress(place, settings),
  );
  await waitUntilThere(page, place, settings);
}
