import { expect, type Page, test } from '@playwright/test';

const views = ['overview', 'what-if'];

/** What went wrong while the page ran. Each list must stay empty. */
interface Trouble {
  readonly consoleErrors: string[];
  readonly foreignRequests: string[];
  readonly failedRequests: string[];
}

/** Watches a page from its first request on. */
function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { consoleErrors: [], foreignRequests: [], failedRequests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      trouble.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => trouble.consoleErrors.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:'].includes(url.protocol) && url.origin !== origin)
      trouble.foreignRequests.push(url.href);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}

/** Collects reports of the content security policy in the page itself, whatever the console says. */
async function recordPolicyViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'policyViolations', seen);
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return () =>
    page.evaluate(() => {
      const seen: unknown = Reflect.get(window, 'policyViolations');
      return Array.isArray(seen) ? seen.map(String) : ['the record is missing'];
    });
}

async function openView(page: Page, view: string): Promise<void> {
  await page.goto(`/#/${view}`);
  await expect(page.locator('.recharts-wrapper').first()).toBeVisible();
  await expect(page.locator('[data-settling]')).toHaveCount(0);
}

for (const view of views) {
  test(`${view}: text has a size, so the browser has fonts`, async ({ page }) => {
    await openView(page, view);
    for (const text of [
      page.getByRole('heading').first(),
      page.locator('.recharts-xAxis-tick-labels text').first(),
    ]) {
      const box = await text.boundingBox();
      expect(box?.height).toBeGreaterThan(5);
      expect(box?.width).toBeGreaterThan(5);
    }
  });

  test(`${view}: no error, no refused content, nothing from another origin`, async ({ page, baseURL }) => {
    const trouble = watch(page, baseURL ?? '');
    const readViolations = await recordPolicyViolations(page);
    await openView(page, view);
    expect(await readViolations()).toEqual([]);
    expect(trouble).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
  });
}

test('the built page carries a strict content security policy, and the browser enforces it', async ({
  page,
}) => {
  const readViolations = await recordPolicyViolations(page);
  await openView(page, 'overview');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');

  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineScriptRan = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => Reflect.has(window, 'inlineScriptRan'))).toBe(false);
  expect(await readViolations()).toHaveLength(1);
});
