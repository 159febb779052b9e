import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Left out of the copy: hosts read them, the page does not. */
const hostFiles = /^(404\.html|_headers|\.nojekyll|sw\.js)$/;

interface KeptFile {
  /** Address relative to the page. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

function listPublicFiles(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      content: readFileSync(file),
    }));
}

/** The worker with its list of files and a version that changes whenever one of them does. */
export function writeServiceWorker(template: string, kept: readonly KeptFile[]): string {
  const files = [...kept]
    .filter(({ path }) => !hostFiles.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash('sha256').update(template);
  for (const { path, content } of files) hash.update(path).update(content);
  const version = hash.digest('hex').slice(0, 12);
  return template.replace("'__VERSION__'", JSON.stringify(version)).replace(
    "['__FILES__']",
    JSON.stringify(
      files.map(({ path }) => `./${path}`),
      null,
      2,
    ),
  );
}

/** Adds sw.js to the build: a service worker that keeps every file of it. */
export function offlinePlugin(): Plugin {
  let publicFolder = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle).map((item) => ({
          path: item.fileName,
          content: item.type === 'chunk' ? item.code : item.source,
        }));
        const template = readFileSync(join(import.meta.dirname, 'serviceWorker.js'), 'utf8');
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: writeServiceWorker(template, [...built, ...listPublicFiles(publicFolder)]),
        });
      },
    },
  };
}
