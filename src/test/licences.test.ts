import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, listFile, listRuntime, readCurrent } from '../../scripts/listLicences.mjs';

const root = resolve(import.meta.dirname, '../..');
const { packages, text } = readCurrent();

describe('the packages that reach the page', () => {
  it('all have a licence that may be passed on', () => {
    expect(packages.length).toBeGreaterThan(20);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('are all in docs/licences.md (npm run licences writes it)', () => {
    expect(readFileSync(resolve(root, listFile), 'utf8')).toBe(text);
    for (const { name } of packages) expect(text).toMatch(new RegExp(`\\| \\**${name}\\**\\s`));
  });

  it('state the same licence in their own package.json', () => {
    for (const { name, licence } of packages) {
      const file = resolve(root, 'node_modules', name, 'package.json');
      if (!existsSync(file)) continue;
      const own: unknown = JSON.parse(readFileSync(file, 'utf8'));
      expect(own, name).toMatchObject({ license: licence });
    }
  });

  it('do not include what only tests may load', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toContain('react');
    for (const name of ['hyperformula', 'jstat', 'vitest', 'fast-check']) expect(names).not.toContain(name);
  });
});

describe('the check', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-or-later OR (ISC AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['none stated', false],
    ['MIT OR', false],
    ['(MIT', false],
    ['', false],
  ])('%j: %s', (expression, isMet) => expect(isAllowed(expression)).toBe(isMet));

  it('reads runtime packages of a lock file, nested ones too, and says when one states no licence', () => {
    const lock = {
      packages: {
        '': { license: 'MIT' },
        'node_modules/a': { version: '1.0.0', license: 'ISC' },
        'node_modules/a/node_modules/@x/b': { version: '2.0.0' },
        'node_modules/c': { version: '3.0.0', license: 'MIT', dev: true },
      },
    };
    expect(listRuntime(JSON.stringify(lock))).toEqual([
      { name: '@x/b', version: '2.0.0', licence: 'none stated' },
      { name: 'a', version: '1.0.0', licence: 'ISC' },
    ]);
  });
});
