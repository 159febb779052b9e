import process from 'node:process';
import { defineConfig } from '@playwright/test';

/** Set by scripts/browserTests.mjs; without it Playwright looks for its own browser. */
const executablePath = process.env['CUMULO_BROWSER'];
const browserArguments = process.env['CUMULO_BROWSER_ARGUMENTS'];
const port = process.env['CUMULO_PORT'] ?? '4174';
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  reporter: 'list',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // One more than the processors of a small machine: tests wait for pages to rest now and then.
  workers: 3,
  // A second try on a busy machine; the report names what needed one as flaky.
  retries: 1,
  // Generous: a shared machine with two cores draws a page of charts many times slower than a desk does.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: address,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: browserArguments?.split('\n') ?? [],
    },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
