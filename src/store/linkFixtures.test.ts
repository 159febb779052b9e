import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { array, exactOptional, object, parse, record, string, unknown, type InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseAssumptions } from '../data/assumptions.ts';
import { linkContext } from '../test/linkSupport.ts';
import { productBasis, productDefaults } from '../test/modelBasis.ts';
import { readDataFile } from '../test/serveData.ts';
import { computeDataVersion } from './dataVersion.ts';
import { decodeLink, encodeLink, type LinkContext } from './link.ts';

/**
 * Links as people hold them in mails and documents, with what each must open. A file is never changed once it is released: when the
 * grammar grows, a new file is added.
 */
const fixture = object({
  name: string(),
  link: string(),
  /** The parts of the decoded link that must be there, word for word. */
  opens: record(string(), unknown()),
  /** Kinds of the notices, in their order. */
  notices: array(string()),
  /** What the page writes into its address then; left out where it may say more one day. */
  becomes: exactOptional(string()),
});

const folder = resolve(import.meta.dirname, '../../tests/fixtures/links');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

function readFixtures(file: string): readonly InferOutput<typeof fixture>[] {
  return parse(array(fixture), JSON.parse(readFileSync(resolve(folder, file), 'utf8')));
}

const context: LinkContext = {
  ...linkContext,
  presets: parseAssumptions(readDataFile('assumptions.json')).presets,
  dataVersion: computeDataVersion(productBasis, productDefaults),
};

describe.each(files)('the links of %s', (file) => {
  it.each(readFixtures(file))('open as they did: $name', ({ link, opens, notices, becomes }) => {
    const decoded = decodeLink(link, context);
    expect(decoded).toMatchObject(opens);
    // Word for word: toMatchObject would let further assumptions pass.
    if ('overrides' in opens) expect(decoded.overrides).toEqual(opens['overrides']);
    expect(decoded.compared).toEqual(opens['compared']);
    expect(decoded.notices.map(({ kind }) => kind)).toEqual(notices);
    if (becomes !== undefined) expect(encodeLink(decoded, context)).toBe(becomes);
  });
});

it('there are links of every kind', () => {
  const all = files.flatMap(readFixtures);
  expect(all.length).toBeGreaterThan(25);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
