import { formatSigned } from '../../format/digits.ts';
import { formatInputValue } from '../../format/inputs.ts';
import { formatUsdBillions, formatUsdBillionsChange } from '../../format/money.ts';
import { formatPercent, formatPercentPoints, wrapPercentPoints } from '../../format/percent.ts';
import { ledgerTexts } from '../../i18n/ledger/ledgerTexts.ts';
import { storyTexts } from '../../i18n/story/storyTexts.ts';
import type { Language } from '../../model/index.ts';
import { formatFactValue } from '../ledger/formatFactValue.ts';
import {
  evaluateAmount,
  evaluateOvertaking,
  type StoryAmount,
  type StoryWorld,
} from './evaluateExpression.ts';
import { parseCondition, parseExpression, type StoryExpression } from './storyExpression.ts';

/** A text with its figures, and the placeholders that could not be filled. */
export interface FilledText {
  readonly text: string;
  readonly unknown: readonly string[];
}

function formatDecimal(value: number, language: Language): string {
  return formatSigned(value, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }, 'negative');
}

function formatFact(value: number, unit: string, language: Language): string {
  // Aloud, nobody says three digits after the point.
  return unit === 'USD_bn'
    ? formatUsdBillions(value, language)
    : formatFactValue(value, unit, language, ledgerTexts[language]);
}

function formatShown(
  value: number,
  { unit, isChange }: StoryAmount['unit'] & { readonly kind: 'shown' },
  language: Language,
): string {
  if (unit === 'USD_bn')
    return isChange ? formatUsdBillionsChange(value, language) : formatUsdBillions(value, language);
  if (unit === 'percent')
    return isChange ? formatPercentPoints(value, language) : formatPercent(value, language);
  return formatFactValue(Math.round(value * 100) / 100, 'USD_per_share', language, ledgerTexts[language]);
}

/** An amount in words of the language: "$132bn", "62%", "1.7 times", "8.9 pp". */
function formatAmount({ value, unit }: StoryAmount, language: Language): string {
  switch (unit.kind) {
    case 'shown':
      return formatShown(value, unit, language);
    case 'fact':
      return formatFact(value, unit.unit, language);
    case 'input':
      return formatInputValue(value, unit.unit, language);
    case 'share':
      return formatPercent(value, language, 0);
    case 'times':
      return storyTexts[language].times(formatDecimal(value, language));
    case 'points':
      return wrapPercentPoints(formatDecimal(value, language), language);
    case 'bare':
      return formatDecimal(value, language);
  }
}

function writeExpression(expression: StoryExpression, world: StoryWorld, language: Language): string | null {
  if (expression.kind === 'overtaking') {
    const overtaking = evaluateOvertaking(expression.rival, world);
    const texts = storyTexts[language].overtaking;
    return overtaking.kind === 'alreadyAhead' ? texts.alreadyAhead : texts[overtaking.kind](overtaking.year);
  }
  const amount = evaluateAmount(expression, world);
  return amount === null ? null : formatAmount(amount, language);
}

/** Puts the figures into a text of a story. What cannot be filled stays visible as "…" and is named. */
export function fillText(text: string, world: StoryWorld, language: Language): FilledText {
  const unknown: string[] = [];
  const filled = text.replace(/\{([^{}]*)\}/g, (whole, inner: string) => {
    const expression = parseExpression(inner);
    const written = expression === null ? null : writeExpression(expression, world, language);
    if (written === null) unknown.push(whole);
    return written ?? '…';
  });
  return { text: filled, unknown };
}

/** The conditions of a step that do not hold any more, or cannot be judged: its words need another look. */
export function listBrokenConditions(conditions: readonly string[], world: StoryWorld): readonly string[] {
  return conditions.filter((text) => {
    const condition = parseCondition(text);
    if (condition?.left.kind !== 'amount' || condition.right.kind !== 'amount') return true;
    const [left, right] = [evaluateAmount(condition.left, world), evaluateAmount(condition.right, world)];
    if (left === null || right === null) return true;
    return condition.comparison === '<' ? left.value >= right.value : left.value <= right.value;
  });
}
