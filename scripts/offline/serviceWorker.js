// Keeps a whole copy of the page, so that it works without a network after one visit. The build puts this file at the root of
// dist, with the two lines below filled in. A new version waits until somebody asks for it: nothing changes under a meeting.
/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

const version = '__VERSION__';
const files = ['__FILES__'];

const prefix = 'cumulo-';
const cacheName = prefix + version;
/** The former version's files stay: another open page may still ask for parts of it. */
const versionsKept = 2;
const page = './index.html';
/** Hosts answer scripts with "Vary: Origin", and a page asks for them with another origin header than a worker does. */
const matching = { ignoreVary: true };

async function storeFiles() {
  const cache = await caches.open(cacheName);
  // Past the browser's own cache: a host may have answered with an older file.
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
}

async function dropOldVersions() {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(
    own.slice(0, Math.max(0, own.length - (versionsKept - 1))).map((name) => caches.delete(name)),
  );
}

/**
 * This version's file, else another version's, else the network's.
 * @param {Request} request
 * @returns {Promise<Response>}
 */
async function answer(request) {
  const asked = request.mode === 'navigate' ? page : request;
  const current = await caches.open(cacheName);
  const stored = (await current.match(asked, matching)) ?? (await caches.match(asked, matching));
  return stored ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(storeFiles()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOldVersions().then(() => worker.clients.claim())),
);
worker.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === worker.location.origin)
    event.respondWith(answer(request));
});
