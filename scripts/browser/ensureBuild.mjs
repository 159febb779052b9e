import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the product into dist/ when there is no build yet; an existing one is taken as it is. */
export async function ensureBuild() {
  if (existsSync(new URL('../../dist/index.html', import.meta.url))) return;
  console.log('build: dist/ is missing, building it');
  await build({ root, logLevel: 'warn' });
}
