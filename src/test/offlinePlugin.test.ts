import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeServiceWorker } from '../../scripts/offline/offlinePlugin.ts';

const template = readFileSync(resolve(import.meta.dirname, '../../scripts/offline/serviceWorker.js'), 'utf8');
const kept = [
  { path: 'index.html', content: '<p>page</p>' },
  { path: 'assets/a.js', content: 'a' },
  { path: '_headers', content: 'x' },
];

const readVersion = (worker: string): string => /const version = "(\w+)"/.exec(worker)?.[1] ?? '';

/** Caches, network and life of a service worker, as far as this one uses them. */
function startWorker(
  source: string,
  network: Record<string, string>,
  stored = new Map<string, Map<string, string>>(),
) {
  const listeners = new Map<string, (event: object) => void>();
  const nameOf = (asked: unknown): string =>
    typeof asked === 'string' ? asked : String(Reflect.get(Object(asked), 'url'));
  const open = (name: string) => {
    const files = stored.get(name) ?? new Map<string, string>();
    stored.set(name, files);
    return {
      addAll: (requests: readonly object[]) => {
        for (const request of requests) {
          const content = network[nameOf(request)];
          if (content === undefined) throw new TypeError('not there');
          files.set(nameOf(request), content);
        }
      },
      match: (asked: unknown) => files.get(nameOf(asked)),
    };
  };
  const scope = {
    addEventListener: (name: string, run: (event: object) => void) => listeners.set(name, run),
    location: { origin: 'https://host' },
    clients: { claim: () => Promise.resolve() },
    skipWaiting: vi.fn(() => Promise.resolve()),
  };
  runInNewContext(source, {
    self: scope,
    URL,
    Request: class {
      readonly url: string;
      constructor(url: string) {
        this.url = url;
      }
    },
    fetch: (request: object) => `network:${nameOf(request)}`,
    caches: {
      open,
      keys: () => [...stored.keys()],
      delete: (name: string) => stored.delete(name),
      match: (asked: unknown) =>
        [...stored.values()].map((files) => files.get(nameOf(asked))).find((file) => file !== undefined),
    },
  });
  const send = (name: string, event: object = {}): Promise<unknown> => {
    let answer: unknown;
    const hold = (promise: unknown): void => void (answer = promise);
    listeners.get(name)?.({ ...event, waitUntil: hold, respondWith: hold });
    return Promise.resolve(answer);
  };
  return { scope, stored, send };
}

const ask = (url: string, mode = 'cors', method = 'GET') => ({ request: { url, mode, method } });

describe('the service worker of the build', () => {
  it('lists every file but those for hosts, and has a version that follows their contents', () => {
    const worker = writeServiceWorker(template, kept);
    expect(worker).toContain('"./index.html"');
    expect(worker).not.toContain('_headers');
    expect(worker).not.toContain('__');
    const reordered = writeServiceWorker(template, [...kept].reverse());
    expect(readVersion(reordered)).toBe(readVersion(worker));
    const changed = kept.map((file) => (file.path === 'assets/a.js' ? { ...file, content: 'b' } : file));
    expect(readVersion(writeServiceWorker(template, changed))).not.toBe(readVersion(worker));
  });

  it('answers from what it kept, whatever the page is called with, and asks the network for the rest', async () => {
    const network = { './index.html': 'page', './assets/a.js': 'a' };
    const { send } = startWorker(writeServiceWorker(template, kept), network);
    await send('install');
    await send('activate');
    expect(await send('fetch', ask('https://host/?x=1', 'navigate'))).toBe('page');
    expect(await send('fetch', ask('https://host/other.js'))).toBe('network:https://host/other.js');
    expect(await send('fetch', ask('https://elsewhere/a.js'))).toBeUndefined();
    expect(await send('fetch', ask('https://host/', 'navigate', 'POST'))).toBeUndefined();
  });

  it('keeps the version before for pages that are still open, and none before that', async () => {
    const stored = new Map<string, Map<string, string>>();
    for (const content of ['1', '2', '3']) {
      const source = writeServiceWorker(template, [{ path: 'index.html', content }]);
      const { send } = startWorker(source, { './index.html': content }, stored);
      await send('install');
      await send('activate');
    }
    expect([...stored.values()].map((files) => files.get('./index.html'))).toEqual(['2', '3']);
  });

  it('takes over when it is asked to, and only then', async () => {
    const { scope, send } = startWorker(writeServiceWorker(template, kept), {});
    await send('message', { data: 'something else' });
    expect(scope.skipWaiting).not.toHaveBeenCalled();
    await send('message', { data: 'use-new-version' });
    expect(scope.skipWaiting).toHaveBeenCalledOnce();
  });

  it('is not installed when a file is missing: half a copy would break pages without a network', async () => {
    const { send } = startWorker(writeServiceWorker(template, kept), { './index.html': 'page' });
    await expect(send('install')).rejects.toThrow('not there');
  });
});
