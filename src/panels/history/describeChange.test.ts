import { describe, expect, it } from 'vitest';
import { scenarioHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import type { Language, Overrides } from '../../model/index.ts';
import type { ScenarioChange } from '../../store/scenarioStore.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { describeChange } from './describeChange.ts';

const { definitions, presets } = readShippedAssumptions();

function say(change: ScenarioChange, overrides: Overrides, language: Language = 'en'): string {
  const start = { overrides: { capex: 200 }, change: { kind: 'start' }, time: 0 } as const;
  const wording = { texts: scenarioHeadingTexts[language].steps, definitions, presets, language };
  return describeChange([start, { overrides, change, time: 1 }], 1, wording);
}

describe('a step of the history in words', () => {
  it.each<[ScenarioChange, Overrides, string]>([
    [{ kind: 'assumption', id: 'capex' }, { capex: 250 }, '2026 capital expenditure: $200bn → $250bn'],
    [{ kind: 'assumptionReset', id: 'capex' }, {}, '2026 capital expenditure: $200bn → $220bn'],
    [{ kind: 'assumption', id: 'awsGrowth' }, { awsGrowth: 30 }, 'AWS demand growth (first year): 36% → 30%'],
    [{ kind: 'reset' }, {}, 'Everything back to the base case'],
    [{ kind: 'preset', id: 'february-reports' }, { capex: 210 }, 'Preset: february-reports'],
    [{ kind: 'saved', name: 'Board, March' }, { capex: 210 }, 'Opened: Board, March'],
    [{ kind: 'link' }, { capex: 210, taxRate: 20 }, 'From a link: 2 changed'],
    [{ kind: 'link' }, {}, 'From a link: base case'],
    [{ kind: 'other' }, { capex: 210 }, 'Scenario replaced: 1 changed'],
  ])('%j', (change, overrides, text) => {
    expect(say(change, overrides)).toBe(text);
  });

  it('names presets in the language of the reader', () => {
    for (const preset of presets)
      expect(say({ kind: 'preset', id: preset.id }, preset.inputs, 'fr')).toBe(
        `Scénario type\u202f: ${preset.label.fr}`,
      );
  });

  it('is the opening of the page for the first state', () => {
    const wording = { texts: scenarioHeadingTexts.en.steps, definitions, presets, language: 'en' } as const;
    expect(describeChange([{ overrides: {}, change: { kind: 'start' }, time: 0 }], 0, wording)).toBe(
      'As the page opened',
    );
  });
});
