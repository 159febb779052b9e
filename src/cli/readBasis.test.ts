import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputIds } from '../model/index.ts';
import { readBasis } from './readBasis.ts';

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
    ['baseline.json', /^\{/, '', 'line 2: not json'],
    ['baseline.json', /"year": \d+/, '"year": "2025"', 'year: wrong type (expected number, given 2025)'],
    ['baseline.json', /"netSales": [\d.]+/, '"netSales": null', 'values.netSales: wrong type'],
    ['baseline.json', /"values"/, '"figures"', 'values: missing'],
    ['baseline.json', /"otherIncome": [\d.]+/, '"otherIncome": 0', 'values.pretaxIncome: does not reconcile'],
    [
      'assumptions.json',
      /"capacityLag": [\d.]+/,
      '"capacityLag": "half"',
      'constants.capacityLag: wrong type',
    ],
    ['assumptions.json', /"inputs": \[/, '"sliders": [', 'inputs: missing'],
    [
      'assumptions.json',
      /"id": "capex",(\s+"group": "capex",\s+"tier")/,
      '"id": "capx",$1',
      'inputs[4] / capx, id: unknown value (given capx',
    ],
    ['assumptions.json', /"unit": "percent"/, '"unit": "%"', 'inputs[0] / awsGrowth, unit: unknown value'],
    ['assumptions.json', /"min": 80/, '"min": null', 'inputs[4] / capex, min: wrong type'],
  ])('%s with %s → %s names the place', async (file, pattern, replacement, message) => {
    await breakData(file, pattern, replacement);
    const told: unknown = await readBasis(folder).catch(String);
    expect(told).toContain(`${file} cannot be used`);
    expect(told).toContain(message);
    expect(told).not.toMatch(/undefined|\[object/);
  });

  it('tells every fault of a file', async () => {
    await breakData('baseline.json', /"awsRevenue": [\d.]+,\s+"awsOperatingIncome": [\d.]+,/, '');
    await expect(readBasis(folder)).rejects.toThrow(/awsRevenue[^]*awsOperatingIncome/);
  });
});
