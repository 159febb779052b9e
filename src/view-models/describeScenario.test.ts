import { describe, expect, it } from 'vitest';
import { parseAssumptions } from '../data/assumptions.ts';
import { readDataFile } from '../test/serveData.ts';
import { describeScenario } from './describeScenario.ts';

const { definitions, presets } = parseAssumptions(readDataFile('assumptions.json'));
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('describeScenario', () => {
  it('says when nothing differs', () => {
    expect(describeScenario(definitions, presets, {}, 'en')).toBe('base case');
    expect(describeScenario(definitions, presets, { capex: 220 }, 'fr')).toBe('référence');
  });

  it('names every assumption that differs, with both values', () => {
    const overrides = { capex: 250, serverLife: 4.5 };
    expect(plain(describeScenario(definitions, presets, overrides, 'en'))).toBe(
      '2026 capital expenditure $250bn (base case $220bn) · Accounting life of servers 4.5 years (base case 5.7 years)',
    );
    expect(plain(describeScenario(definitions, presets, overrides, 'fr'))).toBe(
      'Investissements 2026 (capex) 250 Md$ (référence : 220 Md$) · Durée de vie comptable des serveurs 4,5 ans (référence : 5,7 ans)',
    );
  });

  it('names the preset that it is', () => {
    const discipline = presets.find(({ id }) => id === 'discipline');
    const text = describeScenario(definitions, presets, discipline?.inputs ?? {}, 'en');
    expect(plain(text)).toMatch(
      /^Capex discipline – 2026 capital expenditure \$150bn \(base case \$220bn\) · /,
    );
  });
});
