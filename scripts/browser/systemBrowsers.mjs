import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} name */
const variable = (name) => process.env[name] ?? '';

/** Every browser of the Chromium family that the system offers: on PATH first, then the usual places of the platform. */
export function listSystemBrowsers() {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = variable('PATH')
    .split(delimiter)
    .filter((folder) => folder !== '');
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, `${name}${extension}`)));
  return [...new Set([...onPath, ...listUsualPlaces()])].filter((file) => existsSync(file));
}

function listUsualPlaces() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(variable('HOME'), 'Applications')];
    return folders.flatMap((folder) => macPrograms.map((program) => join(folder, program)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map(variable)
      .filter((it) => it !== '');
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  }
  return [];
}

/** Where Playwright keeps its own Chromium, whether or not it has been downloaded. */
export function playwrightBrowserPath() {
  return chromium.executablePath();
}

/** Lets Playwright download its Chromium. Throws after a few seconds where its host cannot be reached. */
export async function downloadPlaywrightBrowser() {
  const commandLine = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  await run(process.execPath, [commandLine, 'install', 'chromium'], {
    timeout: 300_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  });
}

/** Whether this process may install Debian packages. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Chromium and a font from the distribution's own packages (Debian: chromium; Ubuntu: chromium-browser). */
export async function installSystemBrowser() {
  const options = {
    timeout: 900_000,
    maxBuffer: 64 << 20,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await run('apt-get', ['update'], options);
  /** @param {string} name */
  const install = (name) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation'], options);
  await install('chromium').catch(() => install('chromium-browser'));
}
