import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const english = readFileSync(resolve(root, 'README.md'), 'utf8');
const french = readFileSync(resolve(root, 'README.fr.md'), 'utf8');

const pick = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);
const sortOnce = (found: readonly string[]): readonly string[] => [...new Set(found)].toSorted();

/** What must be the same in every language, whatever the words: names, keys, files, commands, and how much is said. */
const parts: Readonly<Record<string, (text: string) => unknown>> = {
  'names and keys': (text) => sortOnce(pick(text, /`([\w./=|:*-]+)`/g)),
  commands: (text) => sortOnce(pick(text, /(?:^|`|&& )npm (?:run (?:--silent )?)?([\w:]+)/gm)),
  'linked files': (text) => sortOnce(pick(text, /\]\(([\w./-]+\.md|docs\/\w+)\)/g).filter(isNoReadme)),
  folders: (text) => pick(text, /^((?:public|src|tests|bench|deploy|scripts)[\w/-]*) {2,}/gm),
  headings: (text) => pick(text, /^(#+) /gm),
  'rows of tables': (text) => pick(text, /^(\|)/gm).length,
  'points of lists': (text) => pick(text, /^(- )/gm).length,
};

function isNoReadme(file: string): boolean {
  return !file.startsWith('README');
}

describe('the two READMEs', () => {
  it.each(Object.entries(parts))('have the same %s', (_, read) => {
    const found = read(english);
    expect(found).not.toEqual([]);
    expect(read(french)).toEqual(found);
  });

  it('link to files that are there, and to each other', () => {
    for (const text of [english, french])
      for (const file of pick(text, /\]\((?!https?:)([^)#]+)\)/g))
        expect(existsSync(resolve(root, file)), file).toBe(true);
    expect(english).toContain('(README.fr.md)');
    expect(french).toContain('(README.md)');
  });

  it('the French one has French spaces and signs', () => {
    const prose = french.replace(/```[^]*?```/g, '').replace(/`[^`]*`|\]\([^)]*\)|https?:\S+/g, 'x');
    expect(prose.match(/[^\u202f][;!?»](?=[\s*_]|$)/gm)).toBeNull();
    expect(prose.match(/[^\u202f:|-]:(?=[\s*]|$)/gm)).toBeNull();
    expect(prose.match(/«[^\u202f]|\w'\w|"/g)).toBeNull();
  });
});
