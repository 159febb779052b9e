import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAssumptions } from './assumptions.ts';
import { DataFileError } from './dataError.ts';
import { parseFacts } from './facts.ts';
import { parseLevers } from './levers.ts';

const read = (file: string): string => readFileSync(`public/data/${file}`, 'utf8');
const { levers, risks } = parseLevers(read('levers.json'));
const { definitions } = parseAssumptions(read('assumptions.json'));

describe('levers.json', () => {
  it('rests on facts and claims that exist', async () => {
    const { facts } = await parseFacts(read('facts.csv'));
    const factIds = new Set(facts.map((fact) => fact.id));
    const claims = read('claims.json');
    for (const lever of levers) {
      expect(lever.evidence.filter((id) => !factIds.has(id))).toEqual([]);
      expect(lever.claims.filter((id) => !claims.includes(`"${id}"`))).toEqual([]);
    }
  });

  it('plays risks within the ranges of their assumptions, away from the defaults', () => {
    for (const risk of risks)
      for (const definition of definitions) {
        const value = risk.inputs[definition.id];
        if (value === undefined) continue;
        expect(value).toBeGreaterThanOrEqual(definition.min);
        expect(value).toBeLessThanOrEqual(definition.max);
        expect(value).not.toBe(definition.default);
      }
  });

  it('names every lever once', () => {
    expect(new Set(levers.map((lever) => lever.id)).size).toBe(levers.length);
    expect(new Set(risks.map((risk) => risk.id)).size).toBe(risks.length);
  });

  it('refuses an assumption that does not exist', () => {
    expect(() => parseLevers(read('levers.json').replace('"awsGrowthLong"', '"awsGrowthLoong"'))).toThrow(
      DataFileError,
    );
  });
});
