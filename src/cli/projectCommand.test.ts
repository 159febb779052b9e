import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  arbitraryInputs,
  makeInputs,
  productBasis,
  productDefaults,
  productRanges,
} from '../test/modelBasis.ts';
import { productPresets } from '../test/makeScenarioView.ts';
import { outputIds, project } from '../model/index.ts';
import { computeDataVersion } from '../store/dataVersion.ts';
import { encodeLink } from '../store/link.ts';
import { makeYearLimits } from '../store/years.ts';
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
    readFile: (path) => {
      if (path === 'scenario.json') return Promise.resolve(scenario);
      if (path === 'other.json') return Promise.resolve('{"inputs": {"capex": 150}}');
      return Promise.reject(new Error(`no such file: ${path}`));
    },
    readStandardInput: () => Promise.resolve(scenario),
    readProductData: () =>
      Promise.resolve({ basis: productBasis, ranges: productRanges, presets: productPresets }),
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

describe('a link', () => {
  it.each([
    'https://example.org/cumulo/#/what-if?v=1&capex=250&awsGrowth=30&lang=fr&year=2032&to=2035',
    '#/what-if?v=1&capex=250&awsGrowth=30',
    '#/overview?awsGrowth=30&capex=250&vs=winter',
  ])('%s', async (link) => {
    const { code, output, error } = await run(['--link', link, '--horizon', '4']);
    expect([code, error]).toEqual([0, '']);
    expect(readRows(output)).toEqual(project(productBasis, makeInputs({ capex: 250, awsGrowth: 30 }), 4));
  });

  it('without differences is the baseline', async () => {
    expect(readRows((await run(['--link=#/what-if'])).output)).toEqual(
      project(productBasis, makeInputs(), 10),
    );
  });

  it('of the page gives the projection of the page, for any scenario', async () => {
    const context = { ...makeYearLimits(2025, 10), ranges: productRanges };
    await fc.assert(
      fc.asyncProperty(arbitraryInputs, async (inputs) => {
        const link = encodeLink({ view: 'what-if', overrides: inputs }, context);
        const { code, output } = await run(['--link', link, '--horizon', '2']);
        expect(code).toBe(0);
        // Links carry six decimals.
        const expected = project(productBasis, inputs, 2)[1]?.netSales ?? NaN;
        expect(readField(readField(readRows(output), '1'), 'netSales')).toBeCloseTo(expected, 2);
      }),
      { numRuns: 30 },
    );
  });

  const refuse = (link: string, ...words: readonly string[]) =>
    expectRefusal(run(['--link', link]), 'The link cannot be projected:', ...words);

  it('unknown key', () => refuse('#/what-if?v=1&capx=250', '"capx" is not an input'));
  it('out of range', () => refuse('#/what-if?capex=9999', '"capex" is out of range: 9999', '350'));
  it('no number', () => refuse('#/what-if?capex=lots', '"capex" must be a number, not "lots"'));
  it('given twice', () => refuse('#/what-if?capex=200&capex=250', '"capex" is given more than once'));
  it('unknown view', () => refuse('#/whatif?capex=200', '"whatif" is not a view'));
  it('unknown setting', () => refuse('#/what-if?theme=pink', '"pink" is not a value of "theme"'));
  it('year beyond the page', () => refuse('#/what-if?year=2099', '"year" is out of range'));
  it('newer version', () => refuse('#/what-if?v=9', 'version 9'));
  it('prototype keys', () =>
    refuse('#/what-if?__proto__=1&constructor=2', '"__proto__" is not', '"constructor"'));
  it('broken compared scenario', () => refuse('#/what-if?vs=nosuch', '"nosuch" says nothing'));

  it('tells all problems at once, one a line', async () => {
    const { error } = await run(['--link', '#/what-if?capx=1&capex=9999&taxRate=low']);
    expect(error.trimEnd().split('\n')).toHaveLength(4);
  });

  it('that is none', () => expectRefusal(run(['--link', 'https://example.org/']), 'no part from # on'));
  it('beside a file', () =>
    expectRefusal(run(['scenario.json', '--link', '#/what-if']), '--link or scenario.json'));

  it('made on other data is projected on these, with a warning', async () => {
    const made = await run(['--link', '#/what-if?v=1&capex=250&base=2024-abc123']);
    expect(made.code).toBe(0);
    expect(made.error).toContain('made on other data (2024-abc123)');
    const today = computeDataVersion(productBasis, productDefaults);
    expect((await run(['--link', `#/what-if?v=1&capex=250&base=${today}`])).error).toBe('');
  });

  it('never breaks down, whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const { code, output, error } = await run(['--link', `#${text}`]);
        expect([0, 2]).toContain(code);
        expect(output === '').toBe(code === 2);
        expect(error).not.toMatch(/\n\s+at |undefined|\[object/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('two scenarios', () => {
  it('prints the rows of both and what the first has more', async () => {
    const { code, output } = await run(
      ['scenario.json', '--compare', 'other.json', '--horizon', '3'],
      '{"inputs": {"capex": 250}}',
    );
    expect(code).toBe(0);
    const rows = project(productBasis, makeInputs({ capex: 250 }), 3);
    const others = project(productBasis, makeInputs({ capex: 150 }), 3);
    expect(JSON.parse(output)).toEqual({
      rows,
      compareRows: others,
      difference: rows.map((row, order) => {
        const cells = outputIds.map((id) => [id, (row[id] ?? NaN) - (others[order]?.[id] ?? NaN)] as const);
        return { year: row.year, ...Object.fromEntries(cells) };
      }),
    });
  });

  it('a link against standard input', async () => {
    const { output } = await run(
      ['--link', '#/what-if?capex=250', '--compare', '-'],
      '{"inputs": {"capex": 250}}',
    );
    expect(readField(readField(readField(JSON.parse(output), 'difference'), '0'), 'netSales')).toBe(0);
  });

  it('two links, one of them a full address with ranges', async () => {
    const address = 'https://example.org/cumulo/#/risk?capex=150&spread=capex:certain&outcome=awsRevenue';
    const { code, output, error } = await run([
      '--link',
      '#/?capex=250',
      '--compare',
      address,
      '--horizon',
      '3',
    ]);
    expect([code, error]).toEqual([0, '']);
    const [rows, others] = [250, 150].map((capex) => project(productBasis, makeInputs({ capex }), 3));
    expect(JSON.parse(output)).toMatchObject({ rows, compareRows: others });
  });

  it('has no difference where one of them has no market value', async () => {
    const loss = '{"inputs": {"serverLife": 2, "serverShare": 95, "awsCashMargin": 40, "capex": 350}}';
    const { output } = await run(['scenario.json', '--compare', 'other.json', '--horizon', '3'], loss);
    expect(readField(readField(readField(JSON.parse(output), 'difference'), '2'), 'marketCap')).toBeNull();
  });

  it('refuses a second one that is broken or cannot be read', async () => {
    await expectRefusal(run(['scenario.json', '--compare', 'missing.json']), 'missing.json', 'no such file');
    await expectRefusal(
      run(['scenario.json', '--compare', '-'], '{"inputs": {"capex": 1}}'),
      'between 80 and 350',
    );
    await expectRefusal(
      run(['scenario.json', '--compare', '#/?capex=9999']),
      'The link to compare with cannot be projected',
      'out of range',
    );
    await expectRefusal(run(['scenario.json', '--compare', 'https://example.org/']), 'no part from # on');
    await expectRefusal(run(['-', '--compare', '-']), 'only one of the two', 'usage:');
    await expectRefusal(run(['scenario.json', '--compare=']), '--compare needs a file or a link', 'usage:');
  });
});

describe('comma-separated values', () => {
  it('hold the same numbers as JSON, in lines of one length', async () => {
    const { output } = await run(
      ['scenario.json', '--csv', '--horizon', '4'],
      '{"inputs": {"awsGrowth": 5}}',
    );
    expect(output.endsWith('\r\n')).toBe(true);
    expect(output.replaceAll('\r\n', '')).not.toMatch(/[\r\n"e]+\d|;/);
    const { data, errors } = Papa.parse<Record<string, string>>(output.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    const rows = project(productBasis, makeInputs({ awsGrowth: 5 }), 4);
    expect(data).toHaveLength(4);
    data.forEach((line, order) => {
      expect(Object.keys(line)).toEqual(['year', ...outputIds]);
      for (const id of outputIds) expect(Number(line[id]), id).toBe(rows[order]?.[id]);
    });
  });

  it('say in the first column what a line is when there are two scenarios', async () => {
    const { output } = await run(['scenario.json', '--csv', '--compare', 'other.json', '--horizon', '2']);
    const lines = output.trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      'scenario year',
      'scenario 2026',
      'scenario 2027',
      'compare 2026',
      'compare 2027',
      'difference 2026',
      'difference 2027',
    ]);
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
  });

  it('leave a missing market value empty and never write an exponent', async () => {
    const loss = '{"inputs": {"serverLife": 2, "serverShare": 95, "awsCashMargin": 40, "capex": 350}}';
    const { output } = await run(['scenario.json', '--csv', '--horizon', '3'], loss);
    expect(output.trimEnd().split('\r\n').at(-1)).toMatch(/,$/);
    const close = '{"inputs": {"capex": 150.0000001}}';
    const { output: tiny } = await run(['scenario.json', '--csv', '--compare', 'other.json'], close);
    expect(tiny.split('\r\n').slice(1).join()).not.toMatch(/\de/);
    expect(tiny).toMatch(/-?0\.0000000\d+/);
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
