import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { simulationTexts } from './simulationTexts.ts';

const samples: readonly (readonly unknown[])[] = [['A', 'B', 'C', 'D', 'E', 'F', 'G'], [null], [1], [2]];

const english = collectTexts(simulationTexts.en, '', samples);
const french = collectTexts(simulationTexts.fr, '', samples);

describe('the texts of the simulation', () => {
  it('say something everywhere, alike in both languages', () => expectSameTexts(english, french));

  it('are translated, but for names and patterns', () =>
    expectTranslated(english, french, /\.(quantile\(\)|azure|google|shape|low|high)$/));

  it('have French spacing and typographic signs', () => expectTypography(english, french));

  it('count as each language does', () => {
    const { en, fr } = simulationTexts;
    expect([1, 2].map(en.inputs.changed)).toEqual(['1 range changed', '2 ranges changed']);
    expect([1, 2].map(fr.inputs.changed)).toEqual(['1 plage modifiée', '2 plages modifiées']);
  });
});
