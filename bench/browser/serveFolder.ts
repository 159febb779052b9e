import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Site } from './part.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.csv', '.svg', '.webmanifest']);

interface Body {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

/** A file as a usual host sends it, gzip included, but nothing may be kept: every visit is a first visit. */
async function readBody(file: string): Promise<Body> {
  const ending = extname(file);
  const content = await readFile(file);
  const isPacked = packed.has(ending);
  const bytes = isPacked ? gzipSync(content, { level: 9 }) : content;
  const headers = {
    'content-type': types[ending] ?? 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  };
  return { bytes, headers };
}

/** Answers requests for a folder; each file is packed once, so that packing takes nothing from what is measured. */
function makeAnswer(folder: string): (address: string, response: ServerResponse) => Promise<void> {
  const bodies = new Map<string, Promise<Body>>();
  return async (address, response) => {
    const path = normalize(decodeURIComponent(new URL(address, 'http://host').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const body = bodies.get(file) ?? readBody(file);
    bodies.set(file, body);
    try {
      const { bytes, headers } = await body;
      response.writeHead(200, headers).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  };
}

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<Site & { readonly close: () => Promise<void> }> {
  const answer = makeAnswer(folder);
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    folder,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
