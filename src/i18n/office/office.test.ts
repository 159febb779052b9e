import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTypography } from '../../test/textChecks.ts';
import { deckEn } from './deckEn.ts';
import { deckFr } from './deckFr.ts';
import { officeEn } from './en.ts';
import { officeFr } from './fr.ts';
import { workbookEn } from './workbookEn.ts';
import { workbookFr } from './workbookFr.ts';

const samples = [
  ['A', 'B', 'C'],
  ['A', 2, ''],
  [1, 1, 1],
  [2, 'B', 'C'],
];

describe.each([
  ['menu', officeEn, officeFr],
  ['workbook', workbookEn, workbookFr],
  ['slides', deckEn, deckFr],
] as const)('the texts of the %s', (_, en, fr) => {
  const english = collectTexts(en, '', samples);
  const french = collectTexts(fr, '', samples);

  it('say something everywhere, alike in both languages', () => {
    const said = (texts: typeof english) => texts.filter(([path]) => !path.startsWith('.units'));
    expectSameTexts(said(english), said(french));
  });

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});

it('are sheet names that spreadsheet programs take', () => {
  for (const { sheets } of [workbookEn, workbookFr])
    for (const name of Object.values(sheets)) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
});

it('count as each language does', () => {
  expect(deckEn.assumptions.title(1)).toContain('1 assumption differs');
  expect(deckFr.assumptions.title(1)).toContain('1 hypothèse s’écarte');
  expect(deckFr.assumptions.title(2)).toContain('2 hypothèses s’écartent');
});
