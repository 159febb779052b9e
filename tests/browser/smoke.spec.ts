import { expect, type Page, test } from '@playwright/test';
import { serveUnder } from './support/serveUnder.ts';

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

/** Heights of a text in the product's own font and in a font of the system, without which ▲ and → would be missing. */
function measureFonts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const measure = (family: string): number => {
      const span = document.createElement('span');
      span.style.fontFamily = family;
      span.textContent = '▲ → 0123';
      document.body.append(span);
      const { height } = span.getBoundingClientRect();
      span.remove();
      return height;
    };
    const ownFaces = [...document.fonts].filter(({ status }) => status === 'loaded').length;
    return { ownFaces, own: measure('Inter Variable'), system: measure('monospace') };
  });
}

test('text has a size, in the product’s font and in the system’s; no error, no refused content, nothing from another origin', async ({
  page,
  baseURL,
}) => {
  const trouble = watch(page, baseURL ?? '');
  const readViolations = await recordPolicyViolations(page);
  for (const view of views) {
    await openView(page, view);
    const heading = page.getByRole('heading').first();
    const tick = page.locator('.recharts-xAxis-tick-labels text').first();
    for (const text of [heading, tick]) {
      const box = await text.boundingBox();
      expect(box?.height).toBeGreaterThan(5);
      expect(box?.width).toBeGreaterThan(5);
    }
    const { ownFaces, own, system } = await measureFonts(page);
    expect(ownFaces).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(5);
    expect(system).toBeGreaterThan(5);
    expect({ ...trouble, policyViolations: await readViolations() }, view).toEqual({
      consoleErrors: [],
      foreignRequests: [],
      failedRequests: [],
      policyViolations: [],
    });
  }
});

test('the built page is bound by a strict policy from its first line on, and the browser enforces it', async ({
  page,
}) => {
  const readViolations = await recordPolicyViolations(page);
  await page.goto('/');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = (await meta.getAttribute('content')) ?? '';
  // What stands before the policy is not bound by it.
  await expect(
    meta.locator('xpath=preceding-sibling::*[self::script or self::link or self::style]'),
  ).toHaveCount(0);
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(directives.get('default-src')).toBe("'none'");
  for (const name of ['script-src', 'style-src', 'connect-src', 'font-src'])
    expect(directives.get(name), name).toBe("'self'");
  expect(directives.get('base-uri')).toBe("'none'");
  expect(directives.get('object-src')).toBe("'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);

  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineScriptRan = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => Reflect.has(window, 'inlineScriptRan'))).toBe(false);
  expect(await readViolations()).toHaveLength(1);
});

test('the build works under any path, with the headers of the hosts, and says how old it is', async ({
  page,
}) => {
  const { address, close } = await serveUnder('dist', '/some/where/');
  const trouble = watch(page, new URL(address).origin);
  const readViolations = await recordPolicyViolations(page);
  const answer = await page.goto(`${address}#/what-if?v=1&capex=250&lang=fr`);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  });
  await expect(page.locator('.recharts-wrapper').first()).toBeVisible();
  await expect(page.getByRole('contentinfo')).toHaveText(/Version \d+\.\d+\.\d+.*\d{4}/);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page.locator('main h1')).toHaveCount(1);
  await expect(page).toHaveURL(`${address}#/sources?v=1&capex=250&lang=fr`);
  // Its worker, too, is at home below the path.
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(address);
  expect({ ...trouble, policyViolations: await readViolations() }).toEqual({
    consoleErrors: [],
    foreignRequests: [],
    failedRequests: [],
    policyViolations: [],
  });
  close();
});
