import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Theme = 'light' | 'dark';

/** Rules that look at colours; every other rule gives the same answer in both themes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function analyze(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/** Violations as short lines: rule, and the elements that break it. */
export async function listViolations(page: Page, within = 'html'): Promise<readonly string[]> {
  return analyze(new AxeBuilder({ page }).include(within));
}

/** The same for every rule in the theme as it stands, and for the rules about colours in the other theme, too. */
export async function listViolationsInBothThemes(page: Page, within = 'html'): Promise<readonly string[]> {
  const found = await listViolations(page, within);
  const shown: Theme = (await page.locator('html').getAttribute('data-theme')) === 'dark' ? 'dark' : 'light';
  const other: Theme = shown === 'dark' ? 'light' : 'dark';
  await paintIn(page, other);
  const colours = await analyze(new AxeBuilder({ page }).include(within).withRules(colourRules));
  await paintIn(page, shown);
  return [...found, ...colours.map((line) => `${other}: ${line}`)];
}

/** Repaints the page without its own switch, which may lie behind what is open; no colour is left on its way. */
async function paintIn(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
    const animations = document.getAnimations();
    // A placeholder pulses for ever and cannot be finished.
    for (const animation of animations)
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }, theme);
}
