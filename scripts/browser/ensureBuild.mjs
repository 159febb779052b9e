import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/**
 * Builds for production, in a process of its own: Vite leaves NODE_ENV as it finds it, and whoever ran TypeScript through Vite before
 * has set it to development, which builds the development version of React.
 * @param {string} [configFile] of another site than the product, from the root of the repository
 */
export async function buildSite(configFile) {
  const choice = configFile === undefined ? [] : ['--config', configFile];
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', ...choice], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  /** @type {number[]} */
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`build: ended with ${code}`);
}

/** Builds the product into dist/ when there is no build yet; an existing one is taken as it is. */
export async function ensureBuild() {
  if (existsSync(new URL('../../dist/index.html', import.meta.url))) return;
  console.log('build: dist/ is missing, building it');
  await buildSite();
}
