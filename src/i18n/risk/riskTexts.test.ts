import { describe, expect, it } from 'vitest';
import { collectTexts, expectSameTexts, expectTranslated, expectTypography } from '../../test/textChecks.ts';
import { backtestEn } from '../backtest/en.ts';
import { backtestFr } from '../backtest/fr.ts';
import { goalSeekEn } from '../goal-seek/en.ts';
import { goalSeekFr } from '../goal-seek/fr.ts';
import { riskEn } from './en.ts';
import { riskFr } from './fr.ts';

const samples = [
  [1, 1, '1'],
  [3, 7, '3'],
  ['A', 'B', 'C', 'D', 'E', 'F'],
];
const english = collectTexts({ backtest: backtestEn, goalSeek: goalSeekEn, risk: riskEn }, '', samples);
const french = collectTexts({ backtest: backtestFr, goalSeek: goalSeekFr, risk: riskFr }, '', samples);

/** Names and patterns that both languages write alike. */
const alike = /\.(low|high|standIn\(\)|subtitle\(\)|csvCorner\(\)|atLimit\(\)|goal|reading\(\)|source)$/;

describe('the texts of the risk view', () => {
  it('say something everywhere, alike in both languages', () => {
    expectSameTexts(english, french);
    expect(english.length).toBeGreaterThan(200);
  });

  it('are translated, but for names and patterns', () => expectTranslated(english, french, alike));

  it('have French spacing and typographic signs', () => expectTypography(english, french));
});
