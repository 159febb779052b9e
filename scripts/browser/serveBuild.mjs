import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { findFreePort } from './freePort.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves a build folder on a free port of this machine.
 * @param {string} outDir folder in the repository
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} address without a slash at its end
 */
export async function serveBuild(outDir) {
  const port = await findFreePort(4184);
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
