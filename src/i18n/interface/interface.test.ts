import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { interfaceEn } from './en.ts';
import { interfaceFr } from './fr.ts';

/** What every text function gets in this test, whatever it is for: a count, a text, or a place in a file. */
const place = { file: 'facts.csv', row: '12', field: 'value' };

const samples = [['A', 'B', 'C', 'D'], [1, 1, 1, 1], [2, 'B', 'C', 'D'], [place]];
const english = collectTexts(interfaceEn, '', samples);
const french = collectTexts(interfaceFr, '', samples);

describe('interface texts', () => {
  it('say something everywhere, alike in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(120);
  });

  it('are translated, but for names and patterns', () =>
    expectTranslated(
      english,
      french,
      /\.(name|documentTitle\(\)|languages\.\w+|languageCodes\.\w+|sources|notes|likelyRange|horizon)$/,
    ));

  it('have French spacing and typographic signs', () => expectTypography(english, french));

  it('count as each language does', () => {
    expect([0, 1, 2].map(interfaceEn.scenario.moreAssumptions)).toEqual([
      '0 more assumptions',
      '1 more assumption',
      '2 more assumptions',
    ]);
    expect([0, 1, 2].map(interfaceFr.scenario.moreAssumptions)).toEqual([
      '0 autre hypothèse',
      '1 autre hypothèse',
      '2 autres hypothèses',
    ]);
    expect([1, 4].map(interfaceEn.scenario.changed)).toEqual(['1 changed', '4 changed']);
    expect([1, 4].map(interfaceFr.scenario.changed)).toEqual(['1 modifiée', '4 modifiées']);
  });

  it('name the place of a problem in a file', () => {
    const { place: english, problems } = interfaceEn.dataFiles;
    const { place: french } = interfaceFr.dataFiles;
    expect(english(place)).toBe('facts.csv, row 12, field “value”');
    expect(french(place)).toBe('facts.csv, ligne 12, champ «\u202fvalue\u202f»');
    expect(english({ file: 'assumptions.json', row: 'inputs[3] / capex', field: null })).toBe(
      'assumptions.json, entry “inputs[3] / capex”',
    );
    expect(french({ file: 'sources.json', row: null, field: null })).toBe('sources.json');
    expect(problems.notANumber('12,4x')).toBe('“12,4x” is not a number');
  });
});
