import { describe, expect, it } from 'vitest';
import { scenarioHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import type { Language, Overrides } from '../../model/index.ts';
import type { HistoryEntry } from '../../store/historyStore.ts';
import type { SpreadEdits } from '../../store/spreadEdits.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { describeChange } from './describeChange.ts';

const { definitions, presets } = readShippedAssumptions();

function say(
  change: HistoryEntry['change'],
  overrides: Overrides,
  language: Language = 'en',
  spreads: SpreadEdits = {},
): string {
  const start = { overrides: { capex: 200 }, spreads: {}, change: { kind: 'start' }, time: 0 } as const;
  const wording = { texts: scenarioHeadingTexts[language].steps, definitions, presets, language };
  return describeChange([start, { overrides, spreads, change, time: 1 }], 1, wording);
}

describe('a step of the history in words', () => {
  it.each<[HistoryEntry['change'], Overrides, string]>([
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

  it('says how sure an assumption was and is', () => {
    const capex = { kind: 'spread', id: 'capex' } as const;
    expect(say(capex, { capex: 200 }, 'en', { capex: { below: 10, above: 40 } })).toBe(
      'Range of 2026 capital expenditure: $170bn to $230bn → $190bn to $240bn',
    );
    expect(say(capex, { capex: 200 }, 'en', { capex: { below: 0, above: 0 } })).toMatch(/ → certain$/);
    expect(say({ kind: 'spreadReset', id: 'capex' }, { capex: 200 })).toMatch(/ → \$170bn to \$230bn$/);
    expect(say({ kind: 'spreadsReset' }, { capex: 200 }, 'fr')).toBe('Toutes les plages d’origine');
    expect(say({ kind: 'link' }, {}, 'en', { capex: { below: 0, above: 0 } })).toBe('From a link: 1 changed');
  });

  it('names presets in the language of the reader', () => {
    for (const preset of presets)
      expect(say({ kind: 'preset', id: preset.id }, preset.inputs, 'fr')).toBe(
        `Scénario type\u202f: ${preset.label.fr}`,
      );
  });

  it('is the opening of the page for the first state', () => {
    const wording = { texts: scenarioHeadingTexts.en.steps, definitions, presets, language: 'en' } as const;
    expect(
      describeChange([{ overrides: {}, spreads: {}, change: { kind: 'start' }, time: 0 }], 0, wording),
    ).toBe('As the page opened');
  });
});
