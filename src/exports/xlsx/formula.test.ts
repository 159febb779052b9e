import { describe, expect, it } from 'vitest';
import { evaluateFormula, printFormula, tokenizeFormula, type FormulaValue } from './formula.ts';

function evaluate(formula: string, values: Readonly<Record<string, FormulaValue | readonly number[]>> = {}) {
  return evaluateFormula(tokenizeFormula(formula), (name) => values[name] ?? NaN);
}

describe('evaluateFormula', () => {
  it.each([
    ['1+2*3', 7],
    ['(1+2)*3', 9],
    ['10-4-3', 3],
    ['12/3/2', 2],
    ['2*3^2', 18],
    ['2^(-(3-1)/2)', 0.5],
    ['-2+5', 3],
    ['MIN(3,1+1)', 2],
    ['MAX(0,1-3)', 0],
    ['IF(2>=2,7,1/0)', 7],
    ['IF(1<>1,7,"none")', 'none'],
    ['SUM(block)', 6],
    ['a/100*block_2', 0.5],
  ])('%s', (formula, expected) => {
    expect(evaluate(formula, { block: [1, 2, 3], a: 5, block_2: 10 })).toBe(expected);
  });

  it.each(['1+', '(1', '1 2', 'NOPE(1)', 'IF(1,2)', 'a b', '1+$', '"a"+1', 'block+1', 'block'])(
    'refuses %s',
    (formula) => {
      expect(() => evaluate(formula, { block: [1], a: 1, b: 1 })).toThrow();
    },
  );
});

it('printFormula puts cells in the place of names', () => {
  const tokens = tokenizeFormula('IF(sales>=sales[t-1], base_x*rate[0], "none")');
  expect(printFormula(tokens, (name, period) => (name === 'base_x' ? name : `${name}.${period}`))).toBe(
    'IF(sales.same>=sales.before,base_x*rate.base,"none")',
  );
});
