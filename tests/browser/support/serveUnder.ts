import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a _headers file; a star at the end of a path stands for the rest. */
function readRules(text: string): readonly Rule[] {
  const blocks = text
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n\n+/);
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const isPrefix = pattern.endsWith('*');
    const start = isPrefix ? pattern.slice(0, -1) : pattern;
    return {
      matches: (path) => (isPrefix ? path.startsWith(start) : path === start),
      headers: lines.map((line) => {
        const mark = line.indexOf(': ');
        return [line.slice(0, mark).trim(), line.slice(mark + 2).trim()];
      }),
    };
  });
}

/** Serves a build below a path, like a host that knows its _headers file and nothing else: a file that is not there is a 404. */
export async function serveUnder(
  folder: string,
  base: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const rules = readRules(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
    const file = path === '/' ? 'index.html' : (path ?? '');
    const answer = path === null ? Promise.reject(new Error('outside')) : readFile(join(folder, file));
    answer.then(
      (content) => {
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
        for (const rule of rules)
          if (rule.matches(path ?? ''))
            rule.headers.forEach(([name, value]) => response.setHeader(name, value));
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${place.port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
