import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDifferences } from '../model/index.ts';
import { limitOverrides } from '../store/limits.ts';
import { arbitraryInputs, productDefaults, productRanges } from '../test/modelBasis.ts';
import { largestScenarioFile, parseScenarioFile, writeScenarioFile } from './scenarioFile.ts';

const read = (text: string) => parseScenarioFile(text, productRanges);
const head = { kind: 'cumulo-scenario', version: 1 };
const readContent = (content: Readonly<Record<string, unknown>>) =>
  read(JSON.stringify({ ...head, ...content }));
const anyOverrides = arbitraryInputs.map((inputs) =>
  limitOverrides(productRanges, computeDifferences(productDefaults, inputs)),
);

const anySpreads = fc
  .array(
    fc.constantFrom(...productRanges).chain(({ id, min, max }) => {
      const anyDistance = fc
        .integer({ min: 0, max: Math.floor((max - min) * 100) })
        .map((hundredths) => hundredths / 100);
      return fc.record({ below: anyDistance, above: anyDistance }).map((spread) => [id, spread] as const);
    }),
    { maxLength: 6 },
  )
  .map((entries) => Object.fromEntries(entries));

describe('a scenario file', () => {
  it('gives back what was written', () => {
    const anyFile = fc.record(
      {
        name: fc.string({ maxLength: 80, unit: 'binary' }),
        notes: fc.string({ maxLength: 200, unit: 'binary' }),
        inputs: anyOverrides,
        spreads: anySpreads,
        compared: fc.array(
          fc.record(
            { name: fc.string({ maxLength: 80 }), preset: fc.constant('winter'), inputs: anyOverrides },
            { requiredKeys: ['name', 'inputs'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        dataVersion: fc.constant('2025-abc'),
      },
      { requiredKeys: ['name', 'notes', 'inputs', 'spreads'] },
    );
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(read(writeScenarioFile(file))).toEqual({ ok: true, file });
      }),
      { numRuns: 200 },
    );
  });

  it('is of version 2 when it has spreads, else of version 1, which pages of before read', () => {
    const file = { name: '', notes: '', inputs: { capex: 250 }, spreads: {} };
    expect(JSON.parse(writeScenarioFile(file))).toMatchObject({ version: 1 });
    expect(writeScenarioFile(file)).not.toContain('spreads');
    const sure = { ...file, spreads: { taxRate: { below: 0, above: 0 } } };
    expect(JSON.parse(writeScenarioFile(sure))).toMatchObject({ version: 2, spreads: sure.spreads });
  });

  it('names every spread that cannot be used', () => {
    const spreads = {
      capex: { below: -1, above: 9999 },
      taxRate: { below: 1 },
      awsGrowth: 5,
      mood: { below: 1, above: 1 },
      peMultiple: { below: '1', above: null },
    };
    const reading = readContent({ version: 2, inputs: {}, spreads });
    expect(reading).toMatchObject({ ok: false, problem: { kind: 'fields' } });
    const issues = !reading.ok && reading.problem.kind === 'fields' ? reading.problem.issues : [];
    expect(issues.map(({ field, problem }) => `${field} ${problem.kind}`)).toEqual([
      'spreads.capex.below outOfRange',
      'spreads.capex.above outOfRange',
      'spreads.taxRate.above missing',
      'spreads.awsGrowth wrongType',
      'spreads.mood unknownInput',
      'spreads.peMultiple.below wrongType',
      'spreads.peMultiple.above wrongType',
    ]);
    expect(readContent({ version: 2, inputs: {}, spreads: [] })).toMatchObject({ ok: false });
  });

  it('needs only its kind, its version and its inputs', () => {
    expect(readContent({ inputs: { capex: 250, taxRate: 18 }, mood: 'good' })).toEqual({
      ok: true,
      file: { name: '', notes: '', inputs: { capex: 250 }, spreads: {} },
    });
    expect(read(`\uFEFF${JSON.stringify({ ...head, inputs: {} })}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['', { kind: 'notJson' }],
    ['{"kind": "cumulo-scenario", ', { kind: 'notJson' }],
    ['null', { kind: 'notScenario' }],
    ['[1, 2]', { kind: 'notScenario' }],
    ['"cumulo-scenario"', { kind: 'notScenario' }],
    ['{"inputs": {"capex": 250}}', { kind: 'notScenario' }],
    [JSON.stringify({ ...head, version: 3, inputs: 7 }), { kind: 'tooNew', version: 3 }],
    [' '.repeat(largestScenarioFile + 1), { kind: 'tooLarge' }],
    ['['.repeat(200_000), { kind: 'notJson' }],
  ])('is refused as a whole: %.40j', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  it.each([
    [{}, 'inputs', { kind: 'missing' }],
    [{ inputs: [] }, 'inputs', { kind: 'wrongType', given: '[]', expected: 'object' }],
    [{ inputs: { capx: 3 } }, 'inputs.capx', { kind: 'unknownInput' }],
    [{ inputs: { capex: '250' } }, 'inputs.capex', { kind: 'wrongType', given: '250', expected: 'number' }],
    [{ inputs: { capex: null } }, 'inputs.capex', { kind: 'wrongType', given: 'null', expected: 'number' }],
    [{ inputs: { capex: 900 } }, 'inputs.capex', { kind: 'outOfRange', given: 900, min: 80, max: 350 }],
    [{ inputs: {}, name: 7 }, 'name', { kind: 'wrongType', given: '7', expected: 'text' }],
    [{ inputs: {}, name: 'x'.repeat(81) }, 'name', { kind: 'tooLong', limit: 80 }],
    [{ inputs: {}, notes: 'x'.repeat(2001) }, 'notes', { kind: 'tooLong', limit: 2000 }],
    [{ inputs: {}, compared: {} }, 'compared', { kind: 'wrongType', given: '{}', expected: 'list' }],
    [
      { inputs: {}, compared: Array.from({ length: 4 }, () => ({ inputs: {} })) },
      'compared',
      { kind: 'tooMany', limit: 3 },
    ],
    [
      { inputs: {}, compared: [{ inputs: {} }, { inputs: { taxRate: 99 } }] },
      'compared[1].inputs.taxRate',
      { kind: 'outOfRange', given: 99, min: 0, max: 35 },
    ],
    [{ version: '1', inputs: {} }, 'version', { kind: 'wrongType', given: '1', expected: 'number' }],
    [{ version: undefined, inputs: {} }, 'version', { kind: 'missing' }],
  ])('names the entry that is wrong: %j', (content, field, problem) => {
    expect(readContent(content)).toEqual({
      ok: false,
      problem: { kind: 'fields', issues: [{ field, problem }] },
    });
  });

  it('names everything that is wrong at once', () => {
    const reading = readContent({ inputs: { capex: 1, capx: 2, constructor: 3 } });
    expect(reading).toMatchObject({ ok: false, problem: { kind: 'fields' } });
    const problem = reading.ok ? null : reading.problem;
    expect(problem?.kind === 'fields' ? problem.issues.map(({ field }) => field) : []).toEqual([
      'inputs.capex',
      'inputs.capx',
      'inputs.constructor',
    ]);
  });

  it('of any content never throws and never changes a prototype', () => {
    expect(read('{"kind":"cumulo-scenario","version":1,"inputs":{"__proto__":{"capex":3}}}').ok).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), fc.jsonValue(), (text, value) => {
        read(text);
        readContent({ inputs: value, name: value, notes: value, compared: value, dataVersion: value });
        readContent({ inputs: {}, compared: [value] });
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
