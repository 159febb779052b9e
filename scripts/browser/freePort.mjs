import { createServer } from 'node:net';

/**
 * The first free port of this machine from `first` on, so that two clones can be tested at the same time.
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function findFreePort(first) {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`no free port from ${String(first)} to ${String(first + 99)}`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
