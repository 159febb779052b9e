import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../data/facts.ts';
import { parseStory, type StoryStep } from '../../data/story.ts';
import { inputIds, languages, type Overrides } from '../../model/index.ts';
import { chartsOfViews, listCharts } from '../../store/charts.ts';
import { isOneOf, viewIds } from '../../store/views.ts';
import { makeScenarioView, productPresets } from '../../test/makeScenarioView.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import type { StoryWorld } from './evaluateExpression.ts';
import { fillText, listBrokenConditions } from './fillText.ts';
import { parseCondition, parseExpression } from './storyExpression.ts';

const read = (file: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../public/data', file), 'utf8');
const story = parseStory(read('story.json'));
const facts = new Map((await parseFacts(read('facts.csv'))).facts.map((fact) => [fact.id, fact]));
const { definitions } = readShippedAssumptions();

function makeWorld(overrides: Overrides = {}): StoryWorld {
  return {
    view: makeScenarioView({ overrides }),
    definitions,
    findFact: (id) => facts.get(id) ?? null,
  };
}

function worldOf(step: StoryStep): StoryWorld {
  const preset = productPresets.find(({ id }) => id === step.preset);
  return makeWorld({ ...preset?.inputs, ...step.inputs });
}

describe('the words of a story', () => {
  it('show facts, outputs, assumptions and what follows from them in both languages', () => {
    const world = makeWorld({ capex: 250 });
    const fill = (text: string, language: 'en' | 'fr' = 'en'): string => fillText(text, world, language).text;
    expect(fill('{fact f1797}, {fact f0433}')).toBe('$132bn, 20%');
    expect(fill('{share fact f0184 / fact f0026}')).toBe('57%');
    expect(fill('{times fact f1060 / fact f1797}', 'fr')).toBe('1,7\u202ffois');
    expect(fill('{fact f1008 + fact f1009}', 'fr')).toBe('70,2\u202fMd$');
    expect(fill('{input capex} {input serverLife}')).toBe('$250bn 5.7\u00a0years');
    expect(fill('{scenario capex 2026} {baseline capex 2026} {change capex 2026}')).toBe(
      '$250bn $220bn +$30.0bn',
    );
    expect(fill('{points fact f0240 - fact f0847}')).toBe('−4.0\u00a0pp');
  });

  it('name what they cannot say, and show that something is missing', () => {
    const { text, unknown } = fillText(
      '{fact f9999} {scenario nothing 2026} {scenario capex 1999} {input pi}',
      makeWorld(),
      'en',
    );
    expect(text).toBe('… … … …');
    expect(unknown).toEqual([
      '{fact f9999}',
      '{scenario nothing 2026}',
      '{scenario capex 1999}',
      '{input pi}',
    ]);
  });

  it('say when a rival passes AWS, does not, or already has', () => {
    const rivals = (overrides: Overrides): string =>
      fillText('{overtaking google}', makeWorld(overrides), 'en').text;
    expect(rivals({ googleGrowth: 0, googleGrowthLong: 0 })).toBe('after 2035, if ever');
    expect(rivals({ googleGrowth: 80, googleGrowthLong: 20 })).toMatch(/^around 20\d\d$/);
  });

  it('survive any text', () => {
    const world = makeWorld();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof fillText(`{${text}}`, world, 'fr').text).toBe('string');
        parseExpression(text);
        listBrokenConditions([text], world);
      }),
      { numRuns: 200 },
    );
  });

  it('are judged by their conditions', () => {
    const world = makeWorld();
    expect(listBrokenConditions(['scenario capex 2026 > 219', '1 < 2'], world)).toEqual([]);
    const broken = ['scenario capex 2026 < 219', 'fact f9999 > 0', 'nonsense', 'overtaking google < 3'];
    expect(listBrokenConditions(broken, world)).toEqual(broken);
    expect(parseCondition('1 < 2 < 3')).toBeNull();
  });
});

describe('the story that ships', () => {
  it('has between 8 and 12 steps, each with its own name', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(8);
    expect(story.steps.length).toBeLessThanOrEqual(12);
    expect(new Set(story.steps.map(({ id }) => id)).size).toBe(story.steps.length);
  });

  it.each(story.steps)(
    '$id shows a chart that exists, a preset that exists, years that are offered',
    (step) => {
      expect(isOneOf(viewIds, step.view) && listCharts(step.view).some((id) => id === step.chart)).toBe(true);
      expect(Object.keys(chartsOfViews)).toContain(step.view);
      if (step.preset !== undefined) expect(productPresets.map(({ id }) => id)).toContain(step.preset);
      expect([2030, 2035]).toContain(step.to);
      expect(step.year).toBeLessThanOrEqual(step.to);
      expect(inputIds).toEqual(expect.arrayContaining(step.sliders));
    },
  );

  it.each(story.steps)('$id says only what its figures say', (step) => {
    expect(listBrokenConditions(step.holds, worldOf(step))).toEqual([]);
  });

  it.each(story.steps)(
    '$id can be filled in both languages, and writes no amount by hand but round ones',
    (step) => {
      for (const language of languages)
        for (const part of [step.title, step.text, step.notes]) {
          const { text, unknown } = fillText(part[language], worldOf(step), language);
          expect(unknown).toEqual([]);
          expect(text).not.toMatch(/[{}…]/);
          const byHand = part[language].replace(/\{[^{}]*\}/g, '');
          expect(byHand.match(/\d+[.,]\d+/g)).toBeNull();
        }
    },
  );
});
