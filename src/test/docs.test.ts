import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const documents = readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(resolve(root, 'docs', file), 'utf8') }));

const testFile = /(?<![\w-])[\w.-]+\.(?:test|spec)\.tsx?/g;
const testFiles = new Set(
  ['src', 'tests'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => basename(file)),
  ),
);

describe('the documents', () => {
  it('name only tests that exist', () => {
    const named = documents.flatMap(({ file, text }) =>
      [...text.matchAll(testFile)].map(([name]) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ name }) => !testFiles.has(name))).toEqual([]);
  });
});
