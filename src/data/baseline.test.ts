import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseFigureIds, constantIds } from '../model/index.ts';
import { parseAssumptions } from './assumptions.ts';
import { buildBasis, parseBaseline } from './baseline.ts';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';

const shipped = readFileSync('public/data/baseline.json', 'utf8');

async function findIssues(path: readonly (string | number)[], value: unknown) {
  const error = await catchDataFileError(() => parseBaseline(damageJson(shipped, path, value)));
  expect(error).toMatchObject({ file: 'baseline.json', reason: 'invalid' });
  return error.issues;
}

describe('the shipped baseline', () => {
  const baseline = parseBaseline(shipped);

  it('gives every figure of the base year and where it comes from', () => {
    expect(Object.keys(baseline.baseYear).toSorted()).toEqual(['year', ...baseFigureIds].toSorted());
    expect(baseline.baseYear).toMatchObject({ year: 2025, awsRevenue: 128.725, dilutedShares: 10.827 });
    expect(baseline.factIds).toMatchObject({ awsRevenue: 'f0146', awsCapex: 'f1888' });
    expect(baseline.factIds.netInterest).toBeUndefined();
    expect(baseline.derivations.netInterest).toContain('pre-tax income less operating income');
  });

  it('makes the basis of the model with the constants', () => {
    const basis = buildBasis(
      baseline,
      parseAssumptions(readFileSync('public/data/assumptions.json', 'utf8')),
    );
    expect(basis.base.netSales).toBe(716.924);
    expect(Object.keys(basis.constants).toSorted()).toEqual([...constantIds].toSorted());
  });
});

describe('a damaged baseline.json', () => {
  it.each([
    ['a figure that is missing', ['values', 'awsNetPpe'], undefined, { kind: 'missing' }],
    ['a text', ['values', 'capex'], '131.8', { kind: 'wrongType', expected: 'number', given: '131.8' }],
    ['nothing to divide by', ['values', 'dilutedShares'], 0, { kind: 'notPositive', given: 0 }],
    [
      'a negative property',
      ['values', 'awsNetPpe'],
      -1,
      { kind: 'outOfRange', given: -1, min: 0, max: null },
    ],
    [
      'a year that is none',
      ['year'],
      2025.5,
      { kind: 'wrongType', expected: 'wholeNumber', given: '2025.5' },
    ],
    [
      'figures that contradict each other',
      ['values', 'pretaxIncome'],
      97.4,
      { kind: 'doesNotReconcile', given: 97.4 },
    ],
    [
      'parts larger than the whole',
      ['values', 'netSales'],
      190,
      { kind: 'outOfRange', given: 190, max: null },
    ],
    ['a figure without an origin', ['facts', 'netSales'], undefined, { kind: 'missing' }],
    ['no derivations', ['derivation'], null, { kind: 'wrongType', expected: 'object', given: 'null' }],
  ])('with %s is named by its field', async (_, path, value, problem) => {
    expect(await findIssues(path, value)).toMatchObject([{ row: null, field: path.join('.'), problem }]);
  });

  it('with a fact for a figure there is not', async () => {
    expect(await findIssues(['facts', 'turnover'], 'f0001')).toMatchObject([
      {
        field: 'facts.turnover',
        problem: { kind: 'unknownValue', given: 'turnover', allowed: baseFigureIds },
      },
    ]);
  });

  it('with a number too large for a computer', async () => {
    const text = shipped.replace('"netSales": 716.924', '"netSales": 1e999');
    const error = await catchDataFileError(() => parseBaseline(text));
    expect(error.issues).toEqual([
      { row: null, field: 'values.netSales', problem: { kind: 'notANumber', given: 'Infinity' } },
    ]);
  });

  it('never causes another error than a DataFileError', async () => {
    const path = fc.oneof(
      fc.tuple(fc.constantFrom('year', 'values', 'facts', 'derivation')),
      fc.tuple(fc.constantFrom('values', 'facts', 'derivation'), fc.constantFrom(...baseFigureIds)),
    );
    await fc.assert(
      fc.asyncProperty(path, fc.jsonValue(), async (way, value) => {
        const text = damageJson(shipped, way, value);
        try {
          parseBaseline(text);
        } catch {
          expect((await catchDataFileError(() => parseBaseline(text))).issues.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
