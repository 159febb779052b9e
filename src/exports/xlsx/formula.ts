/**
 * The notation of the workbook's formulas: that of a spreadsheet, with names of lines in place of cells. `awsRevenue` is the line in
 * the same year, `awsRevenue[t-1]` in the year before, `awsRevenue[0]` in the base year, `awsRevenue[c]` in the year of a purchase.
 */
export type Period = 'same' | 'before' | 'base' | 'cohort';

export type FormulaToken =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly period: Period }
  | { readonly kind: 'sign'; readonly text: string };

const tokenPattern =
  /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|([A-Za-z_]\w*)(\[(?:t-1|0|c)\])?(\s*\()?|(>=|<=|<>|[-+*/^(),<>=]))/y;

const periods: Readonly<Record<string, Period>> = { '[t-1]': 'before', '[0]': 'base', '[c]': 'cohort' };

function readMatch(match: RegExpExecArray): readonly FormulaToken[] {
  const [, number, text, name, period, opening, sign] = match;
  if (number !== undefined) return [{ kind: 'number', text: number }];
  if (text !== undefined) return [{ kind: 'text', text }];
  if (sign !== undefined) return [{ kind: 'sign', text: sign }];
  if (name === undefined) return [];
  if (opening !== undefined)
    return [
      { kind: 'function', text: name },
      { kind: 'sign', text: '(' },
    ];
  return [{ kind: 'name', text: name, period: period === undefined ? 'same' : (periods[period] ?? 'same') }];
}

/** Takes a formula apart. Throws a SyntaxError where it cannot: a slip of ours. */
export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const pattern = new RegExp(tokenPattern);
  while (pattern.lastIndex < formula.trimEnd().length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(formula);
    if (match === null) throw new SyntaxError(`Cannot read "${formula}" from ${start} on.`);
    tokens.push(...readMatch(match));
  }
  return tokens;
}

/** The formula as a spreadsheet stores it; `refer` gives the cell, range or defined name of each name. */
export function printFormula(
  tokens: readonly FormulaToken[],
  refer: (name: string, period: Period) => string,
): string {
  return tokens
    .map((token) => {
      if (token.kind === 'name') return refer(token.text, token.period);
      return token.kind === 'text' ? `"${token.text}"` : token.text;
    })
    .join('');
}

export type FormulaValue = number | string;
/** A name may stand for a range, which only SUM takes. */
export type LookUp = (name: string, period: Period) => FormulaValue | readonly number[];

type Operand = FormulaValue | readonly number[];

function toNumber(operand: Operand): number {
  if (typeof operand === 'number') return operand;
  throw new TypeError(`A number is expected, not ${JSON.stringify(operand)}.`);
}

const functions: Readonly<Record<string, (operands: readonly Operand[]) => number>> = {
  MIN: (operands) => Math.min(...operands.map(toNumber)),
  MAX: (operands) => Math.max(...operands.map(toNumber)),
  SUM: (operands) => operands.flat().reduce<number>((sum, operand) => sum + toNumber(operand), 0),
};

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
  '>=': (left, right) => Number(left >= right),
  '<=': (left, right) => Number(left <= right),
  '>': (left, right) => Number(left > right),
  '<': (left, right) => Number(left < right),
  '=': (left, right) => Number(left === right),
  '<>': (left, right) => Number(left !== right),
};

/** Loosest first, as in every spreadsheet. */
const precedence: readonly (readonly string[])[] = [
  ['>=', '<=', '<>', '>', '<', '='],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula from left to right; every part returns how to compute it, so that IF computes only the branch it takes. */
class FormulaReader {
  private place = 0;
  private readonly tokens: readonly FormulaToken[];
  private readonly lookUp: LookUp;

  constructor(tokens: readonly FormulaToken[], lookUp: LookUp) {
    this.tokens = tokens;
    this.lookUp = lookUp;
  }

  read(): () => Operand {
    const compute = this.readLevel(0);
    if (this.place < this.tokens.length) throw new SyntaxError('The formula goes on after its end.');
    return compute;
  }

  private readLevel(level: number): () => Operand {
    const operators = precedence[level];
    if (operators === undefined) return this.readOperand();
    let left = this.readLevel(level + 1);
    for (let sign = this.takeSign(operators); sign !== null; sign = this.takeSign(operators)) {
      const operate = operations[sign];
      const [first, second] = [left, this.readLevel(level + 1)];
      if (operate === undefined) throw new SyntaxError(`There is no operation ${sign}.`);
      left = () => operate(toNumber(first()), toNumber(second()));
    }
    return left;
  }

  private readOperand(): () => Operand {
    if (this.takeSign(['-']) !== null) {
      const operand = this.readOperand();
      return () => -toNumber(operand());
    }
    if (this.takeSign(['(']) !== null) {
      const inner = this.readLevel(0);
      this.require(')');
      return inner;
    }
    const token = this.tokens[this.place];
    this.place += 1;
    switch (token?.kind) {
      case 'number':
        return () => Number(token.text);
      case 'text':
        return () => token.text;
      case 'name':
        return () => this.lookUp(token.text, token.period);
      case 'function':
        return this.readCall(token.text);
      default:
        throw new SyntaxError('The formula lacks an operand.');
    }
  }

  private readCall(name: string): () => Operand {
    this.require('(');
    const operands: (() => Operand)[] = [];
    do operands.push(this.readLevel(0));
    while (this.takeSign([',']) !== null);
    this.require(')');
    if (name === 'IF') {
      const [condition, then, otherwise] = operands;
      if (condition === undefined || then === undefined || otherwise === undefined)
        throw new SyntaxError('IF takes three operands.');
      return () => (toNumber(condition()) === 0 ? otherwise() : then());
    }
    const compute = functions[name];
    if (compute === undefined) throw new SyntaxError(`There is no function ${name}.`);
    return () => compute(operands.map((operand) => operand()));
  }

  private takeSign(signs: readonly string[]): string | null {
    const token = this.tokens[this.place];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.place += 1;
    return token.text;
  }

  private require(sign: string): void {
    if (this.takeSign([sign]) === null) throw new SyntaxError(`The formula lacks a ${sign}.`);
  }
}

/** What the formula comes to. Throws a SyntaxError or a TypeError for a formula that makes no sense. */
export function evaluateFormula(tokens: readonly FormulaToken[], lookUp: LookUp): FormulaValue {
  const value = new FormulaReader(tokens, lookUp).read()();
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new TypeError('A formula comes to one value, not to a range.');
}
