import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { createChunkNames } from './scripts/build/nameChunk.ts';
import { offlinePlugin } from './scripts/offline/offlinePlugin.ts';

/** No inline script or style, no other origin. `frame-ancestors` has no effect in a meta tag, so it is left to the host's headers. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Only in the built page: the development server injects an inline script of its own. */
function contentSecurityPolicyTag(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The typeface is asked for with the page, so that the first text is set in it and nothing shifts later. */
function fontPreload(): Plugin {
  return {
    name: 'font-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: '' },
            injectTo: 'head',
          })),
    },
  };
}

/** What most views draw with is asked for with the page, not only once its frame runs. */
function figuresPreload(): Plugin {
  return {
    name: 'figures-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk' && file.name === 'figures')
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: `./${fileName}` },
            injectTo: 'head',
          })),
    },
  };
}

/** Puts what every page starts with into few files. */
function startChunks(): Plugin {
  const modules = new Set<string>();
  return {
    name: 'start-chunks',
    apply: 'build',
    buildStart: () => modules.clear(),
    moduleParsed: ({ id }) => void modules.add(id),
    outputOptions: (options) => ({
      ...options,
      // The names are given to everything that belongs together, so nothing else has to be pulled in.
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: createChunkNames(() => modules), debugName: 'start files' }],
      },
    }),
  };
}

const setupFiles = ['src/test/setup.ts'];
/** Pure tests that replace a module and so need every module anew. */
const isolatedTests = 'src/**/*.isolated.test.ts';

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static host.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicyTag(),
    fontPreload(),
    figuresPreload(),
    startChunks(),
    offlinePlugin(),
  ],
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // One file for the frame of every view is meant; `npm run size` holds what a start may weigh.
    chunkSizeWarningLimit: 600,
    // Pure by rule: a file of the model that nobody uses need not be loaded to be run.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/(model|format)\//, sideEffects: false }] },
    },
  },
  test: {
    restoreMocks: true,
    // A busy machine takes several times as long over a property test.
    testTimeout: 20_000,
    // Left to itself, Vitest keeps one of two processors free.
    pool: 'threads',
    maxWorkers: '100%',
    // One kind of tests after the other: a worker is kept for the next file only where both run in the same surroundings.
    projects: [
      {
        extends: true,
        // Pure tests share what they import: loading the same modules for each file took longer than the tests.
        test: {
          name: 'pure',
          include: ['src/**/*.test.ts'],
          exclude: [isolatedTests],
          setupFiles,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // What Recharts has for Node requires a module of the other kind, which a context cannot.
        resolve: { alias: [{ find: /^recharts$/, replacement: 'recharts/es6/index.js' }] },
        // Tests with a document get a page and modules of their own, in a context and not a thread: what Node loads is loaded once.
        test: {
          name: 'page',
          include: ['src/**/*.test.tsx', isolatedTests],
          setupFiles,
          pool: 'vmThreads',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
