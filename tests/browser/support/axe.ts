import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

type Theme = 'light' | 'dark';

/** What a look asks: every rule, or only those whose answer another theme, language or density can change. */
export type Question = 'everything' | 'colours' | 'words and sizes';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The size of targets is a rule of WCAG 2.2 that axe leaves off unless it is asked for. */
const options: Readonly<Record<Question, RunOptions>> = {
  everything: { rules: { 'target-size': { enabled: true } } },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
  'words and sizes': {
    runOnly: [
      'html-has-lang',
      'html-lang-valid',
      'valid-lang',
      'document-title',
      'button-name',
      'link-name',
      'summary-name',
      'label',
      'select-name',
      'svg-img-alt',
      'image-alt',
      'aria-command-name',
      'aria-input-field-name',
      'aria-toggle-field-name',
      'aria-dialog-name',
      'aria-allowed-attr',
      'aria-valid-attr-value',
      'empty-heading',
      'empty-table-header',
      'scrollable-region-focusable',
      'target-size',
    ],
  },
};

/** One look at a part of the page. Only what is wrong comes back: the list of all that is right takes longer than the look. */
export async function ask(page: Page, question: Question, within = 'html'): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(
    async ([scope, asked]) => {
      const axe: unknown = Reflect.get(window, 'axe');
      const isAxe = (
        given: unknown,
      ): given is { readonly run: (within: string, options: RunOptions) => Promise<AxeResults> } =>
        typeof given === 'object' && given !== null && 'run' in given;
      if (!isAxe(axe)) throw new Error('axe is not on the page');
      const { violations } = await axe.run(scope, { ...asked, resultTypes: ['violations'] });
      return violations.map(
        ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      );
    },
    [within, options[question]] as const,
  );
}

/** Violations of every rule as short lines: rule, and the elements that break it. */
export async function listViolations(page: Page, within = 'html'): Promise<readonly string[]> {
  return ask(page, 'everything', within);
}

/** The same for every rule in the theme as it stands, and for the rules about colours in the other theme, too. */
export async function listViolationsInBothThemes(
  page: Page,
  within = 'html',
  question: Question = 'everything',
): Promise<readonly string[]> {
  const found = await ask(page, question, within);
  const shown: Theme = (await page.locator('html').getAttribute('data-theme')) === 'dark' ? 'dark' : 'light';
  const other: Theme = shown === 'dark' ? 'light' : 'dark';
  await paintIn(page, other);
  const colours = await ask(page, 'colours', within);
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
