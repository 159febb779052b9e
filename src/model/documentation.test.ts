import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productBasis } from '../test/modelBasis.ts';
import { constantIds } from './basis.ts';
import { inputIds } from './inputs.ts';
import { outputIds } from './outputs.ts';

const repository = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(repository, 'docs/model.md'), 'utf8');

describe('docs/model.md', () => {
  it('explains every assumption and every output', () => {
    const missing = [...inputIds, ...outputIds].filter((id) => !new RegExp(`\\b${id}\\b`).test(text));
    expect(missing).toEqual([]);
  });

  it.each(constantIds)('gives the value of %s that the product ships', (id) => {
    const [, value] = new RegExp(`\\| \`${id}\` +\\| ([\\d.]+) `).exec(text) ?? [];
    expect(value).toBe(String(productBasis.constants[id]));
  });

  it('points at files that exist', () => {
    const files = text.match(/(?:src|public|tests)\/[\w/.-]+\.(?:ts|json)/g) ?? [];
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(resolve(repository, file)))).toEqual([]);
  });
});
