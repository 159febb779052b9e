import { describe, expect, it } from 'vitest';
import {
  collectTexts,
  expectSameTexts,
  expectTranslated,
  expectTypography,
  type PlacedText,
} from '../../test/textChecks.ts';
import { ownDataEn } from './en.ts';
import { ownDataFr } from './fr.ts';
import { ownDataPanelEn } from './panelEn.ts';
import { ownDataPanelFr } from './panelFr.ts';

const samples: readonly (readonly unknown[])[] = [
  ['A', 'B', 'C', 'D'],
  [{ number: 1, text: '1' }, 'B'],
  [{ number: 3, text: '3' }, 'B'],
  [1],
  [2],
  [true],
];

/** Samples are of every kind, so some do not fit the function. */
function collect(rest: object, panel: object): readonly PlacedText[] {
  return collectTexts({ ...rest, panel }, '', samples).filter(([, text]) => !/undefined|\[object/.test(text));
}

const english = collect(ownDataEn, ownDataPanelEn);
const french = collect(ownDataFr, ownDataPanelFr);

describe('the texts of own data', () => {
  it('say something everywhere, alike in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(180);
  });

  it('are translated, but for names and patterns', () =>
    expectTranslated(
      english,
      french,
      /\.units\.|\.columns\.(?:source|note)|counts|\.colon|templateName|confidences\.|Source/,
    ));

  it('have French spacing and typographic signs', () => expectTypography(english, french));

  it('count as each language does', () => {
    const count = (number: number) => ({ number, text: String(number) });
    expect([0, 1, 2].map((number) => ownDataPanelEn.kept.title(count(number)))).toEqual([
      '0 figures of your own',
      '1 figure of your own',
      '2 figures of your own',
    ]);
    expect([0, 1, 2].map((number) => ownDataPanelFr.kept.title(count(number)))).toEqual([
      '0 chiffre à vous',
      '1 chiffre à vous',
      '2 chiffres à vous',
    ]);
  });
});
