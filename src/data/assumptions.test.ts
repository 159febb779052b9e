import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputIds } from '../model/index.ts';
import { parseAssumptions } from './assumptions.ts';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';

const shipped = readFileSync('public/data/assumptions.json', 'utf8');
const { definitions, presets, ...rest } = parseAssumptions(shipped);

function findIndex(id: string): number {
  return definitions.findIndex((definition) => definition.id === id);
}

async function findIssues(path: readonly (string | number)[], value: unknown) {
  const error = await catchDataFileError(() => parseAssumptions(damageJson(shipped, path, value)));
  expect(error).toMatchObject({ file: 'assumptions.json', reason: 'invalid' });
  return error.issues;
}

describe('the shipped assumptions', () => {
  it('define every assumption of the model once', () => {
    expect(definitions.map((definition) => definition.id).toSorted()).toEqual([...inputIds].toSorted());
  });

  it('keep figures, texts and order of the file', () => {
    expect(definitions[0]).toMatchObject({
      id: 'awsGrowth',
      default: 36,
      min: 0,
      max: 60,
      step: 0.5,
      p10: 26,
    });
    expect(definitions[findIndex('capex')]?.markers.at(-1)).toEqual({
      value: 220,
      label: { fr: 'objectif de juil. 2026', en: 'guidance Jul 2026' },
      fact: 'f1060',
    });
    expect(presets.find((preset) => preset.id === 'discipline')?.inputs).toEqual({
      capex: 150,
      capexGrowth: 2,
      capexGrowthLong: 2,
    });
    expect(rest.constants).toMatchObject({ baseUtilisation: 0.98, commerceLife: 12 });
    expect(rest.groups.map((group) => group.id)).toContain('aws-demand');
    expect(rest.correlations).toContainEqual({ a: 'serverLife', b: 'capacityErosion', rho: -0.4 });
    expect(rest.backtest.rules.at(-1)).toMatchObject({ input: '*', rule: { en: 'The default' } });
  });

  it('say the same numbers in both languages, written in the manner of each', () => {
    const texts = [
      ...definitions.flatMap((definition) => [
        definition.rationale,
        ...definition.markers.map((marker) => marker.label),
      ]),
      ...presets.map((preset) => preset.description),
      rest.backtest.note,
      ...rest.backtest.rules.map((rule) => rule.rule),
    ];
    for (const { fr, en } of texts) {
      expect(fr, 'a narrow no-break space stands before % ; : ! ? and Md$').not.toMatch(
        /[^\u202F][%;:!?]|\dMd|\d Md/,
      );
      expect(fr).not.toContain("'");
      expect(findNumbers(fr.replaceAll(',', '.').replaceAll('1er ', '1 ')), fr).toEqual(findNumbers(en));
    }
  });
});

function findNumbers(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0])).toSorted((a, b) => a - b);
}

describe('a damaged assumptions.json', () => {
  const row = `inputs[${findIndex('capex')}] / capex`;
  const capex = ['inputs', findIndex('capex')] as const;

  it.each([
    ['a key that is missing', ['default'], undefined, { kind: 'missing' }],
    ['a text for a number', ['default'], '220', { kind: 'wrongType', expected: 'number', given: '220' }],
    ['null for a number', ['max'], null, { kind: 'wrongType', expected: 'number', given: 'null' }],
    ['an unknown group', ['group'], 'taxes', { kind: 'unknownReference', given: 'taxes' }],
    ['a step of nothing', ['step'], 0, { kind: 'notPositive', given: 0 }],
    ['a text for a list', ['sources'], 's011', { kind: 'wrongType', expected: 'list', given: 's011' }],
    ['no French text', ['label', 'fr'], undefined, { kind: 'missing' }],
    ['an empty English text', ['rationale', 'en'], '', { kind: 'missing' }],
    ['a text in one language', ['rationale'], 'why', { kind: 'wrongType', expected: 'object', given: 'why' }],
    [
      'another encoding',
      ['label', 'fr'],
      'Int\uFFFDr\uFFFDt',
      { kind: 'unreadableCharacter', given: 'Int\uFFFDr\uFFFDt' },
    ],
    [
      'a default outside its interval',
      ['default'],
      300,
      { kind: 'outOfRange', given: 300, min: 190, max: 250 },
    ],
    ['a percentile outside the range', ['p10'], 79, { kind: 'outOfRange', given: 79, min: 80, max: 350 }],
    [
      'a marker outside the range',
      ['markers', 1, 'value'],
      351,
      { kind: 'outOfRange', given: 351, min: 80, max: 350 },
    ],
  ])('with %s is named by row and field', async (_, path, value, problem) => {
    const field = path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1);
    expect(await findIssues([...capex, ...path], value)).toEqual([{ row, field, problem }]);
  });

  it('with an unknown unit lists the units there are', async () => {
    const [issue] = await findIssues([...capex, 'unit'], 'EUR_bn');
    expect(issue).toEqual({
      row,
      field: 'unit',
      problem: {
        kind: 'unknownValue',
        given: 'EUR_bn',
        allowed: ['percent', 'years', 'USD_bn', 'ratio', 'pp'],
      },
    });
  });

  it('with a range upside down is named', async () => {
    expect(await findIssues([...capex, 'max'], 70)).toContainEqual({
      row,
      field: 'max',
      problem: { kind: 'outOfRange', given: 70, min: 80, max: null },
    });
  });

  it('with an assumption the model does not know, or without one it needs', async () => {
    const issues = await findIssues([...capex, 'id'], 'capexx');
    expect(issues[0]).toMatchObject({
      row: `inputs[${findIndex('capex')}] / capexx`,
      field: 'id',
      problem: { kind: 'unknownValue', given: 'capexx', allowed: inputIds },
    });
    const without = definitions.filter((definition) => definition.id !== 'capex');
    expect(await findIssues(['inputs'], without)).toEqual([
      { row: 'inputs', field: 'capex', problem: { kind: 'missing' } },
    ]);
  });

  it('with an assumption, a group, a preset or a correlation twice', async () => {
    expect(await findIssues(['inputs', 30], definitions[0])).toEqual([
      { row: 'inputs[30] / awsGrowth', field: 'id', problem: { kind: 'duplicate', given: 'awsGrowth' } },
    ]);
    expect(await findIssues(['groups', 7], rest.groups[0])).toEqual([
      { row: 'groups[7] / aws-demand', field: 'id', problem: { kind: 'duplicate', given: 'aws-demand' } },
    ]);
    expect(await findIssues(['presets', 7], presets[1])).toEqual([
      { row: 'presets[7] / reports', field: 'id', problem: { kind: 'duplicate', given: 'reports' } },
    ]);
    expect(
      await findIssues(['correlations', 10], { a: 'azureGrowth', b: 'awsGrowth', rho: 0.1 }),
    ).toMatchObject([{ field: 'b', problem: { kind: 'duplicate' } }]);
  });

  it('with a preset that sets an unknown assumption or a value out of range', async () => {
    expect(await findIssues(['presets', 1, 'inputs', 'growth'], 3)).toMatchObject([
      {
        row: 'presets[1] / reports',
        field: 'inputs.growth',
        problem: { kind: 'unknownValue', given: 'growth' },
      },
    ]);
    expect(await findIssues(['presets', 1, 'inputs', 'capex'], 400)).toEqual([
      {
        row: 'presets[1] / reports',
        field: 'inputs.capex',
        problem: { kind: 'outOfRange', given: 400, min: 80, max: 350 },
      },
    ]);
  });

  it('with a constant that is missing or makes no sense', async () => {
    expect(await findIssues(['constants', 'buildingLife'], undefined)).toEqual([
      { row: null, field: 'constants.buildingLife', problem: { kind: 'missing' } },
    ]);
    expect(await findIssues(['constants', 'baseUtilisation'], 98)).toEqual([
      {
        row: null,
        field: 'constants.baseUtilisation',
        problem: { kind: 'outOfRange', given: 98, min: null, max: 1 },
      },
    ]);
    expect(await findIssues(['constants', 'baseUtilisation'], 0)).toEqual([
      { row: null, field: 'constants.baseUtilisation', problem: { kind: 'notPositive', given: 0 } },
    ]);
  });

  it('with a correlation beyond one or of an assumption with itself', async () => {
    expect(await findIssues(['correlations', 2, 'rho'], 1.2)).toEqual([
      {
        row: 'correlations[2]',
        field: 'rho',
        problem: { kind: 'outOfRange', given: 1.2, min: null, max: 1 },
      },
    ]);
    expect(await findIssues(['correlations', 2, 'b'], 'azureGrowth')).toEqual([
      { row: 'correlations[2]', field: 'b', problem: { kind: 'duplicate', given: 'azureGrowth' } },
    ]);
  });

  it('with an interval above the range or a step wider than the range is named', async () => {
    expect(await findIssues([...capex, 'p90'], 351)).toEqual([
      { row, field: 'p90', problem: { kind: 'outOfRange', given: 351, min: 190, max: 350 } },
    ]);
    expect(await findIssues([...capex, 'step'], 271)).toEqual([
      { row, field: 'step', problem: { kind: 'outOfRange', given: 271, min: null, max: 270 } },
    ]);
  });

  it('with several faults names them all', async () => {
    const twice = damageJson(damageJson(shipped, ['inputs', 0, 'min'], 'x'), ['inputs', 1, 'max'], 'y');
    const error = await catchDataFileError(() => parseAssumptions(twice));
    expect(error.issues.map((issue) => issue.field)).toEqual(['min', 'max']);
  });

  it('that is something else altogether', async () => {
    expect((await findIssues([], 3))[0]).toEqual({
      row: null,
      field: null,
      problem: { kind: 'wrongType', expected: 'object', given: '3' },
    });
    const truncated = await catchDataFileError(() => parseAssumptions(shipped.slice(0, 5000)));
    expect(truncated).toMatchObject({ reason: 'notReadable', issues: [{ problem: { kind: 'notJson' } }] });
  });

  it('never causes another error than a DataFileError', async () => {
    const keys = fc.constantFrom('groups', 'inputs', 'constants', 'correlations', 'presets', 'backtest');
    const place = fc.tuple(
      keys,
      fc.nat(32),
      fc.constantFrom('id', 'a', 'label', 'inputs', 'markers', 'rho', 'fr'),
    );
    const paths = fc.oneof(fc.tuple(keys), fc.tuple(keys, fc.nat(32)), place, fc.constant<[]>([]));
    await fc.assert(
      fc.asyncProperty(paths, fc.jsonValue(), async (path, value) => {
        const text = damageJson(shipped, path, value);
        try {
          parseAssumptions(text);
        } catch {
          expect((await catchDataFileError(() => parseAssumptions(text))).issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
