import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import config from '../../vite.config.ts';
import { readSources } from './architecture/sources.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

function isPlugin(given: unknown): given is Plugin {
  return typeof given === 'object' && given !== null && 'name' in given;
}

/** The policy that the build writes into index.html. */
function readBuiltPolicy(): string {
  const plugins: readonly unknown[] = config.plugins ?? [];
  const plugin = plugins.filter(isPlugin).find(({ name }) => name === 'content-security-policy');
  const transform: unknown = plugin?.transformIndexHtml;
  if (typeof transform !== 'function') throw new Error('no plugin writes the policy');
  const text = JSON.stringify(Reflect.apply(transform, undefined, []));
  const policy = /"content":"([^"]+)"/.exec(text)?.[1];
  if (policy === undefined) throw new Error('the tag has no policy');
  return policy;
}

interface Rule {
  readonly path: string;
  readonly headers: ReadonlyMap<string, string>;
}

function readHeadersFile(): readonly Rule[] {
  const blocks = read('public/_headers')
    .replace(/^#.*\n/gm, '')
    .split('\n\n');
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return { path, headers: new Map(lines.map((line) => splitHeader(line.trim()))) };
  });
}

function splitHeader(line: string): [string, string] {
  const mark = line.indexOf(': ');
  return [line.slice(0, mark), line.slice(mark + 2)];
}

function readNginxHeaders(): ReadonlyMap<string, string> {
  const lines = read('deploy/nginx.conf').matchAll(/add_header ([\w-]+) (?:"([^"]*)"|(\S+?))(?: always)?;/g);
  return new Map([...lines].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']));
}

const rules = readHeadersFile();
const everywhere = rules.find(({ path }) => path === '/*')?.headers ?? new Map<string, string>();

describe('the content security policy', () => {
  const policy = readBuiltPolicy();
  const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part]));

  it('of the built page forbids inline code, code from text, and every other origin', () => {
    expect(policy).not.toMatch(/unsafe|nonce|sha\d|\*|https?:|strict-dynamic/);
    expect(directives.get('default-src')).toBe("default-src 'none'");
    for (const name of ['script-src', 'style-src', 'connect-src', 'worker-src', 'font-src'])
      expect(directives.get(name)).toBe(`${name} 'self'`);
    for (const name of ['base-uri', 'form-action', 'object-src'])
      expect(directives.get(name)).toBe(`${name} 'none'`);
  });

  it('of the hosts is the same, and keeps other pages from framing it', () => {
    expect(everywhere.get('Content-Security-Policy')).toBe(`${policy}; frame-ancestors 'none'`);
  });

  it('can be kept: index.html has no inline script, style or handler', () => {
    const html = read('index.html');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/i);
    expect([...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].map(([, , code]) => code)).toEqual(['']);
    expect(html).not.toMatch(/https?:\/\//);
  });
});

it('no text becomes HTML or code: nothing in src could do it', () => {
  const makers =
    /\.(?:inner|outer)HTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function\(/;
  const sources = readSources(resolve(root, 'src'), /\.tsx?$/).filter(
    ({ path }) => !/\.test\.|^test\//.test(path),
  );
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter(({ text }) => makers.test(text)).map(({ path }) => path)).toEqual([]);
});

describe('headers of the hosts', () => {
  it('are the same for nginx and for hosts that read _headers', () => {
    const nginx = new Map(readNginxHeaders());
    expect(nginx.get('Cache-Control')).toBe('$cache_rule');
    // An error must not be kept for a year; the other headers belong to errors, too.
    expect(
      read('deploy/nginx.conf')
        .match(/add_header .*;/g)
        ?.filter((line) => !line.endsWith(' always;')),
    ).toEqual(['add_header Cache-Control $cache_rule;']);
    nginx.delete('Cache-Control');
    expect(Object.fromEntries(nginx)).toEqual(Object.fromEntries(everywhere));
    expect(nginx.size).toBeGreaterThan(5);
  });

  it('keep what has its content in its name, and ask again for everything else', () => {
    const cached = new Map(rules.map(({ path, headers }) => [path, headers.get('Cache-Control')]));
    expect(cached.get('/assets/*')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/data/*'])
      expect(cached.get(path), path).toBe('no-cache');
    expect(cached.get('/*')).toBeUndefined();
    expect(read('deploy/nginx.conf')).toMatch(/~\^\/assets\/ +"public, max-age=31536000, immutable"/);
    expect(read('deploy/nginx.conf')).toMatch(/default +"no-cache"/);
  });

  it('of nginx hold everywhere: a location with a header of its own would lose the others', () => {
    const locations = [...read('deploy/nginx.conf').matchAll(/location [^{]+\{([^]*?)\n {4}\}/g)];
    expect(locations.length).toBeGreaterThan(1);
    for (const [, body] of locations) expect(body).not.toContain('add_header');
  });
});

describe('recipes', () => {
  it('the container builds with the commands of package.json, from files that are there', () => {
    const recipe = read('Dockerfile');
    const left = read('.dockerignore').split('\n');
    for (const file of ['package.json', 'package-lock.json', 'deploy/nginx.conf']) {
      expect(recipe).toContain(file);
      expect(existsSync(resolve(root, file))).toBe(true);
      expect(left).not.toContain(file.split('/')[0]);
    }
    for (const folder of ['public', 'scripts', 'src']) expect(left).not.toContain(folder);
    expect(left).toContain('node_modules');
    expect(recipe).toContain('RUN npm run build');
  });

  it('the workflow for GitHub Pages tests before it publishes', () => {
    const workflow = read('.github/workflows/pages.yml');
    expect(workflow.indexOf('npm test')).toBeGreaterThan(workflow.indexOf('npm ci'));
    expect(workflow.indexOf('upload-pages-artifact')).toBeGreaterThan(workflow.indexOf('npm test'));
    expect(workflow).toContain('path: dist');
  });

  it('the public folder has nothing that the hosts’ rules do not know', () => {
    const known = ['_headers', 'data', 'examples', 'favicon.svg', 'icons', 'manifest.webmanifest'];
    expect(readdirSync(resolve(root, 'public')).toSorted()).toEqual(known);
  });
});
