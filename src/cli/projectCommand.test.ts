import { describe, expect, it } from 'vitest';
import { makeInputs, productBasis, productRanges } from '../test/modelBasis.ts';
import { project } from '../model/index.ts';
import { runProject, type CommandIo } from './projectCommand.ts';
import { readField } from './readField.ts';

interface Run {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** Runs the command with a scenario in `scenario.json` and on standard input. */
async function run(
  args: readonly string[],
  scenario = '{"inputs": {}}',
  io: Partial<CommandIo> = {},
): Promise<Run> {
  const output: string[] = [];
  const error: string[] = [];
  const code = await runProject(args, {
    readFile: (path) =>
      path === 'scenario.json'
        ? Promise.resolve(scenario)
        : Promise.reject(new Error(`no such file: ${path}`)),
    readStandardInput: () => Promise.resolve(scenario),
    readProductData: () => Promise.resolve({ basis: productBasis, ranges: productRanges }),
    writeOutput: (text) => output.push(text),
    writeError: (text) => error.push(text),
    ...io,
  });
  return { code, output: output.join(''), error: error.join('') };
}

function readRows(output: string): unknown {
  return readField(JSON.parse(output), 'rows');
}

async function expectRefusal(promise: Promise<Run>, ...words: readonly string[]): Promise<void> {
  const { code, output, error } = await promise;
  expect(code).toBe(2);
  expect(output).toBe('');
  for (const word of words) expect(error).toContain(word);
  expect(error).not.toMatch(/\n\s+at |undefined|\[object/);
}

describe('a projection', () => {
  it('of the baseline prints ten years of outputs', async () => {
    const { code, output, error } = await run(['scenario.json']);
    expect(code).toBe(0);
    expect(error).toBe('');
    expect(readRows(output)).toEqual(project(productBasis, makeInputs(), 10));
  });

  it('of a scenario from standard input', async () => {
    const { output } = await run(['-'], '{"inputs": {"capex": 250, "awsGrowth": 30}}');
    expect(readRows(output)).toEqual(project(productBasis, makeInputs({ capex: 250, awsGrowth: 30 }), 10));
  });

  it.each([[['scenario.json', '--horizon', '3']], [['--horizon=3', 'scenario.json']]])('%j', async (args) => {
    const { code, output } = await run(args);
    expect(code).toBe(0);
    expect(readRows(output)).toEqual(project(productBasis, makeInputs(), 3));
  });

  it('up to thirty years', async () => {
    const { output } = await run(['scenario.json', '--horizon', '30']);
    expect(readRows(output)).toHaveLength(30);
  });

  it('prints null where there is no market value', async () => {
    const loss = '{"inputs": {"serverLife": 2, "serverShare": 95, "awsCashMargin": 40, "capex": 350}}';
    const { output } = await run(['scenario.json'], loss);
    expect(output).toContain('"marketCap": null');
  });

  it('reads a file with a byte order mark and fields of other tools', async () => {
    const { code } = await run(['scenario.json'], '\uFEFF{"name": "mine", "inputs": {"capex": 250}}');
    expect(code).toBe(0);
  });
});

describe('a scenario that cannot be projected', () => {
  const refuse = (scenario: string, ...words: readonly string[]) =>
    expectRefusal(run(['scenario.json'], scenario), 'scenario.json', ...words);

  it('unknown input', () => refuse('{"inputs": {"capx": 250}}', '"capx" is not an input'));
  it('wrong type', () => refuse('{"inputs": {"capex": "250"}}', '"capex" must be a number'));
  it('null', () => refuse('{"inputs": {"capex": null}}', '"capex" must be a number'));
  it('infinite number', () => refuse('{"inputs": {"capex": 1e999}}', '"capex" must be a number'));
  it('out of range', () => refuse('{"inputs": {"capex": 2500}}', 'between 80 and 350, not 2500'));
  it('inputs that are a list', () => refuse('{"inputs": [250]}', '"inputs" must be an object'));
  it('inputs that are null', () => refuse('{"inputs": null}', '"inputs" must be an object'));
  it('no inputs', () => refuse('{}', 'has no "inputs"'));
  it('no object', () => refuse('[1]', 'has no "inputs"'));
  it('broken JSON', () => refuse('{"inputs": {', 'is not valid JSON'));
  it('empty file', () => refuse('', 'is not valid JSON'));

  it('names of built-in properties are unknown inputs', () =>
    refuse('{"inputs": {"__proto__": 1, "constructor": 1}}', '"__proto__" is not', '"constructor" is not'));

  it('inputs that are only inherited do not count', () =>
    refuse('{"__proto__": {"inputs": {}}}', 'has no "inputs"'));

  it('tells all problems at once, one a line', async () => {
    const { error } = await run(
      ['scenario.json'],
      '{"inputs": {"capex": 2500, "capx": 1, "taxRate": "low"}}',
    );
    expect(error.trimEnd().split('\n')).toHaveLength(4);
  });

  it('comes from standard input', () =>
    expectRefusal(run(['-'], '{"inputs": {"capex": 1}}'), 'Standard input', 'between 80 and 350'));
});

describe('a call that cannot be understood', () => {
  it('no scenario', () => expectRefusal(run([]), 'No scenario', 'usage:'));
  it('two scenarios', () => expectRefusal(run(['scenario.json', 'other.json']), 'other.json', 'usage:'));
  it('unknown flag', () => expectRefusal(run(['scenario.json', '--years', '3']), '--years', 'usage:'));
  it('flag without its value', () =>
    expectRefusal(run(['scenario.json', '--horizon']), '--horizon', 'usage:'));
  it('unreadable file', () => expectRefusal(run(['missing.json']), 'missing.json', 'no such file'));

  it.each(['0', '31', '-1', '2.5', '1e1', 'ten', '', ' 3', '0x5', 'Infinity'])('horizon "%s"', (horizon) =>
    expectRefusal(run(['scenario.json', `--horizon=${horizon}`]), 'whole number of years from 1 to 30'),
  );

  it('--help prints the usage and is no mistake', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, error: '' });
    expect((await run(['-h'])).output).toContain('usage:');
  });
});

describe('trouble inside', () => {
  it('in the data of the product is told', () => {
    const readProductData = () => Promise.reject(new Error('baseline.json: not valid JSON.'));
    return expectRefusal(run(['scenario.json'], undefined, { readProductData }), 'baseline.json');
  });

  it('in the product itself is not passed off as a mistake of the caller', async () => {
    const writeOutput = () => {
      throw new TypeError('broken');
    };
    await expect(run(['scenario.json'], undefined, { writeOutput })).rejects.toThrow('broken');
  });
});
