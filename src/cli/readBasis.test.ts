import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputIds } from '../model/index.ts';
import { readBasis, readField } from './readBasis.ts';

const dataFolder = resolve(import.meta.dirname, '../../public/data');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-basis-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Copies the product's two files with a change to the text of one of them. */
async function breakData(file: string, pattern: RegExp, replacement: string): Promise<void> {
  for (const name of ['baseline.json', 'assumptions.json']) {
    const text = await readFile(join(dataFolder, name), 'utf8');
    const changed = name === file ? text.replace(pattern, replacement) : text;
    if (name === file) expect(changed).not.toBe(text);
    await writeFile(join(folder, name), changed);
  }
}

describe('readBasis', () => {
  it('reads the base year, the constants and a range for every assumption', async () => {
    const { basis, ranges } = await readBasis(dataFolder);
    expect(basis.base.year).toBe(2025);
    expect(basis.base.awsRevenue).toBeGreaterThan(100);
    expect(basis.constants.baseUtilisation).toBeLessThanOrEqual(1);
    expect(ranges.map(({ id }) => id).sort()).toEqual([...inputIds].sort());
    for (const range of ranges) {
      expect(range.min).toBeLessThanOrEqual(range.default);
      expect(range.default).toBeLessThanOrEqual(range.max);
    }
  });

  it('says which file is missing', async () => {
    await expect(readBasis(folder)).rejects.toThrow('baseline.json');
  });

  it.each([
    ['baseline.json', /^\{/, '', 'not valid JSON'],
    ['baseline.json', /"year": \d+/, '"year": "2025"', '"year"'],
    ['baseline.json', /"netSales": [\d.]+/, '"netSales": null', 'netSales'],
    ['baseline.json', /"values"/, '"figures"', 'awsRevenue'],
    ['assumptions.json', /"capacityLag": [\d.]+/, '"capacityLag": "half"', 'capacityLag'],
    ['assumptions.json', /"inputs": \[/, '"sliders": [', '"inputs" must be a list'],
    ['assumptions.json', /"id": "capex",(\s+"group": "capex",\s+"tier")/, '"id": "capx",$1', 'unknown "id"'],
    ['assumptions.json', /"unit": "percent"/, '"unit": "%"', 'unknown "unit"'],
    ['assumptions.json', /"min": 80/, '"min": null', 'min'],
  ])('%s with %s → %s names the place', async (file, pattern, replacement, message) => {
    await breakData(file, pattern, replacement);
    await expect(readBasis(folder)).rejects.toThrow(message);
    await expect(readBasis(folder)).rejects.toThrow(file);
  });
});

describe('readField', () => {
  it('reads own fields of objects only', () => {
    expect(readField({ inputs: 1 }, 'inputs')).toBe(1);
    expect(readField({}, 'constructor')).toBeUndefined();
    expect(readField(null, 'inputs')).toBeUndefined();
    expect(readField('text', 'length')).toBeUndefined();
  });
});
