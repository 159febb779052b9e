import { test as base, expect, type Page } from '@playwright/test';

interface Expectations {
  /** What goes wrong on purpose in a test: lines that this matches do not fail it. */
  readonly expectedTrouble: RegExp;
}

const nothing = /(?!)/;

/** Everything that a page did and should not have done, one line each. */
function watchPage(page: Page, origin: string): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      lines.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
      lines.push(`other origin: ${url.href}`);
  });
  return lines;
}

/** Refused content becomes a console error, whatever the browser itself says about it. */
async function reportPolicyViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Files that a test breaks on purpose must come from the network: offline.spec.ts opens contexts of its own, where copies are kept. */
function keepNoCopy(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/**
 * Playwright's test, with a page under watch: a console error or warning, an uncaught exception, refused content or a request to
 * another origin fails whichever test it happens in, unless `expectedTrouble` names it.
 */
export const test = base.extend<Expectations>({
  expectedTrouble: [nothing, { option: true }],
  context: async ({ context }, use) => {
    await context.addInitScript(keepNoCopy);
    await use(context);
  },
  page: async ({ page, baseURL, expectedTrouble }, use) => {
    const lines = watchPage(page, baseURL ?? '');
    await reportPolicyViolations(page);
    // A control that is not there should fail its test soon, and not only when the whole test runs out of time.
    page.setDefaultTimeout(20_000);
    await use(page);
    const unexpected = lines.filter((line) => !expectedTrouble.test(line));
    expect(unexpected, 'what the page should not have done').toEqual([]);
  },
});

export { expect };
