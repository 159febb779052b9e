import { inputIds, outputIds, type InputId, type OutputId } from '../../model/index.ts';

/**
 * What stands between the braces of a story's text, and in the conditions of a step:
 *
 *     fact f0146                       a row of facts.csv
 *     scenario freeCashFlow 2026       an output of the step's scenario; `baseline …`, `change …` (scenario − baseline)
 *     input awsGrowth                  an assumption of the step's scenario
 *     50                               a number (in conditions)
 *     fact f0184 / fact f0026          two terms joined by + − or /
 *     share …  times …  points …       the same, shown as a percentage, as a multiple, as percentage points
 *     overtaking google                the year in which a rival passes AWS
 */
export type StoryTerm =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'output'; readonly run: StoryRun; readonly output: OutputId; readonly year: number }
  | { readonly kind: 'input'; readonly id: InputId }
  | { readonly kind: 'number'; readonly value: number };

/** `change`: scenario less baseline. */
export type StoryRun = 'scenario' | 'baseline' | 'change';

export type StoryRival = 'azure' | 'google';

export type StoryExpression =
  | { readonly kind: 'overtaking'; readonly rival: StoryRival }
  | {
      readonly kind: 'amount';
      readonly show: 'plain' | 'share' | 'times' | 'points';
      readonly first: StoryTerm;
      readonly operator: '+' | '-' | '/' | null;
      readonly second: StoryTerm | null;
    };

/** A condition under which a step's words hold. */
export interface StoryCondition {
  readonly left: StoryExpression;
  readonly comparison: '<' | '>';
  readonly right: StoryExpression;
}

type Words = readonly string[];

function isOutput(text: string): text is OutputId {
  return outputIds.some((id) => id === text);
}

function isInput(text: string): text is InputId {
  return inputIds.some((id) => id === text);
}

function parseOutput(run: StoryRun, [output = '', year = '', ...rest]: Words): StoryTerm | null {
  return rest.length === 0 && isOutput(output) && /^\d{4}$/.test(year)
    ? { kind: 'output', run, output, year: Number(year) }
    : null;
}

function isRun(text: string): text is StoryRun {
  return text === 'scenario' || text === 'baseline' || text === 'change';
}

function parseTerm(words: Words): StoryTerm | null {
  const [kind = '', name = '', ...rest] = words;
  if (isRun(kind)) return parseOutput(kind, words.slice(1));
  if (rest.length > 0) return null;
  if (kind === 'fact') return /^[\w-]+$/.test(name) ? { kind, id: name } : null;
  if (kind === 'input') return isInput(name) ? { kind, id: name } : null;
  return name === '' && /^-?\d+(\.\d+)?$/.test(kind) ? { kind: 'number', value: Number(kind) } : null;
}

const shows = ['share', 'times', 'points'] as const;
const operators = ['+', '-', '/'] as const;

function parseAmount(words: Words): StoryExpression | null {
  const show = shows.find((name) => name === words[0]) ?? 'plain';
  const body = show === 'plain' ? words : words.slice(1);
  const split = body.findIndex((word) => operators.some((sign) => sign === word));
  const operator = operators.find((sign) => sign === body[split]) ?? null;
  const first = parseTerm(operator === null ? body : body.slice(0, split));
  const second = operator === null ? null : parseTerm(body.slice(split + 1));
  if (first === null || (operator !== null && second === null)) return null;
  return { kind: 'amount', show, first, operator, second };
}

/** Reads an expression; null when it is none. Never throws: people write their own stories. */
export function parseExpression(text: string): StoryExpression | null {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const [head, rival] = words;
  if (head === 'overtaking' && words.length === 2)
    return rival === 'azure' || rival === 'google' ? { kind: 'overtaking', rival } : null;
  return parseAmount(words);
}

/** Reads a condition such as "scenario freeCashFlow 2026 < 0"; null when it is none. */
export function parseCondition(text: string): StoryCondition | null {
  const match = /^([^<>]+)([<>])([^<>]+)$/.exec(text);
  if (match === null) return null;
  const [, leftText = '', comparison, rightText = ''] = match;
  const [left, right] = [parseExpression(leftText), parseExpression(rightText)];
  if (left === null || right === null || (comparison !== '<' && comparison !== '>')) return null;
  return { left, comparison, right };
}
