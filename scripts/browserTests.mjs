// Finds (or installs) a browser, then runs the tests of tests/browser on the built page in dist/.
// usage: node scripts/browserTests.mjs [any argument of Playwright Test, e.g. -g "slider" or --debug]
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './browser/ensureBuild.mjs';
import { findFreePort } from './browser/freePort.mjs';
import { launchOptions } from './browser/probeBrowser.mjs';
import { findBrowser } from './findBrowser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const commandLine = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));

await ensureBuild();
const { executablePath, args, env } = launchOptions(await findBrowser());
const child = spawn(process.execPath, [commandLine, 'test', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...env,
    CUMULO_BROWSER: executablePath,
    CUMULO_BROWSER_ARGUMENTS: args.join('\n'),
    CUMULO_PORT: String(await findFreePort(4174)),
  },
});
child.once('exit', (code) => (process.exitCode = code ?? 1));
