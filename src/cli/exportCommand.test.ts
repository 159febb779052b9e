import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputIds, project } from '../model/index.ts';
import { makeInputs, productBasis } from '../test/modelBasis.ts';
import { readParts, readWorkbook } from '../test/readWorkbook.ts';
import { runExport, type ExportIo } from './exportCommand.ts';
import { readExportData } from './exportData.ts';
import { readField } from './readField.ts';

const data = await readExportData(resolve(import.meta.dirname, '../../public/data'));
const scenario = '{"name": " A\\nbet ", "inputs": {"capex": 250, "awsGrowth": 30}}';
const inputs = makeInputs({ capex: 250, awsGrowth: 30 });

async function run(args: readonly string[], io: Partial<ExportIo> = {}) {
  const files = new Map<string, Uint8Array | string>();
  const output: (Uint8Array | string)[] = [];
  const error: string[] = [];
  const code = await runExport(args, {
    readFile: (path) =>
      path === 'scenario.json' ? Promise.resolve(scenario) : Promise.reject(new Error('no such file')),
    readStandardInput: () => Promise.resolve(scenario),
    readProductData: () => Promise.resolve(data),
    writeFile: (path, content) => {
      files.set(path, content);
      return Promise.resolve();
    },
    writeOutput: (content) => output.push(content),
    writeError: (text) => error.push(text),
    readTime: () => new Date('2026-11-05T10:00:00Z'),
    ...io,
  });
  return { code, files, output, error: error.join('') };
}

const ask = (format: string, ...rest: readonly string[]) => [
  '--format',
  format,
  '--scenario',
  'scenario.json',
  '--out',
  'out.file',
  ...rest,
];

async function exportBytes(format: string, ...rest: readonly string[]): Promise<Uint8Array> {
  const { code, files, error } = await run(ask(format, ...rest));
  expect(error).toBe('');
  expect(code).toBe(0);
  const content = files.get('out.file');
  if (!(content instanceof Uint8Array)) throw new Error('no bytes');
  return content;
}

async function exportText(format: string, ...rest: readonly string[]): Promise<string> {
  const { code, files } = await run(ask(format, ...rest));
  expect(code).toBe(0);
  return String(files.get('out.file'));
}

describe('an export', () => {
  it('of the story has a slide a step with its words filled in, and asks for no scenario', async () => {
    const story = ['--format', 'pptx', '--story', '--out', 'out.file'];
    const { code, files } = await run([...story, '--lang', 'fr', '--address', 'https://example.com/']);
    expect(code).toBe(0);
    const content = files.get('out.file');
    if (!(content instanceof Uint8Array)) throw new Error('no bytes');
    const parts = readParts(content);
    const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(data.story.steps.length + 1);
    expect([...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(
      data.story.steps.length,
    );
    for (const [, xml] of slides) expect(xml).not.toMatch(/<a:t>[^<]*[{}…]/);
    expect(parts.get('ppt/notesSlides/notesSlide2.xml')).toContain('https://example.com/#/overview?v=1');
    for (const wrong of [
      [...story, '--scenario', 'scenario.json'],
      ['--format', 'xlsx', '--story', '--out', 'x'],
    ]) {
      const refused = await run(wrong);
      expect([refused.code, refused.files.size]).toEqual([2, 0]);
      expect(refused.error).toContain('--story');
    }
  });

  it('as json has what the model projects, the whole scenario, and a link to it', async () => {
    const content: unknown = JSON.parse(await exportText('json', '--horizon', '3', '--lang', 'fr'));
    expect(content).toEqual({
      name: 'A bet',
      overrides: { capex: 250, awsGrowth: 30 },
      inputs,
      link: 'http://localhost:4173/#/what-if?v=1&awsGrowth=30&capex=250&lang=fr',
      rows: project(productBasis, inputs, 3),
    });
  });

  it('as csv has one row a year and one column an output, unrounded', async () => {
    const lines = (await exportText('csv')).replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines[0]).toBe(['year', ...outputIds].join(','));
    const [first] = project(productBasis, inputs, 10);
    expect(lines[1]?.split(',').map(Number)).toEqual([2026, ...outputIds.map((id) => first?.[id])]);
    expect(lines).toHaveLength(11);
  });

  it('as xlsx is the workbook of the scenario, in the language and over the years asked for', async () => {
    const workbook = readWorkbook(await exportBytes('xlsx', '--lang', 'fr', '--horizon', '4'));
    expect(workbook.sheets.map(({ name }) => name)).toContain('Hypothèses');
    const summary = workbook.sheets[0]?.cells;
    expect(summary?.get('A1')?.value).toBe('Cumulo – A bet');
    expect(summary?.get('G9')?.value).toBe(2029);
    expect(summary?.has('H9')).toBe(false);
    const capex = workbook.names.get('in_capex')?.replace(/^.*\$B\$/, 'B') ?? '';
    expect(workbook.sheets[1]?.cells.get(capex)?.value).toBe(250);
    expect(workbook.sheets[4]?.cells.size).toBeGreaterThan(10_000);
  });

  it('has the ranges that the scenario file changes, in the sheet of inputs and in the links', async () => {
    const exportWith = async (format: string, spreads: unknown) => {
      const text = JSON.stringify({ inputs: { capex: 250 }, spreads });
      const { files, error } = await run(ask(format), { readFile: () => Promise.resolve(text) });
      expect(error).toBe('');
      return files.get('out.file');
    };
    const {
      p10 = 0,
      p90 = 0,
      default: usual = 0,
    } = data.assumptions.definitions.find(({ id }) => id === 'awsGrowth') ?? {};
    const shipped = { below: usual - p10, above: p90 - usual };
    const spreads = { capex: { below: 20, above: 5.5 }, taxRate: { below: 0, above: 0 }, awsGrowth: shipped };
    const content = await exportWith('xlsx', spreads);
    if (!(content instanceof Uint8Array)) throw new Error('no bytes');
    const { names, sheets } = readWorkbook(content);
    const readOwn = (id: string) => {
      const row = (names.get(`in_${id}`) ?? '').replace(/^.*\$B\$/, '');
      return ['J', 'K'].map((column) => sheets[1]?.cells.get(column + row)?.value ?? null);
    };
    expect(['capex', 'taxRate', 'awsGrowth', 'serverLife'].map(readOwn)).toEqual([
      [230, 255.5],
      ['certain', 'certain'],
      [null, null],
      [null, null],
    ]);
    const json: unknown = JSON.parse(String(await exportWith('json', spreads)));
    expect(readField(json, 'link')).toContain('&spread=capex:20:5.5,taxRate:certain');
    expect(readField(JSON.parse(String(await exportWith('json', {}))), 'link')).not.toContain('spread');
  });

  it('as pptx is a deck of its charts, each with a link to it', async () => {
    const parts = readParts(await exportBytes('pptx', '--address', 'https://example.com/cumulo/#x'));
    const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(10);
    expect(parts.get('ppt/slides/_rels/slide3.xml.rels')).toContain(
      'https://example.com/cumulo/#/what-if?v=1&amp;awsGrowth=30&amp;capex=250&amp;chart=capacity&amp;lang=en',
    );
  });

  it('goes from standard input to standard output', async () => {
    const { code, output, files } = await run(['--format=json', '--scenario=-', '--out=-']);
    expect(code).toBe(0);
    expect(files.size).toBe(0);
    expect(readField(JSON.parse(String(output[0])), 'name')).toBe('A bet');
  });

  it('is named after the preset that it is, or by its language', async () => {
    const nameOf = async (text: string, language: string) => {
      const { files } = await run(ask('json', '--lang', language), { readFile: () => Promise.resolve(text) });
      return readField(JSON.parse(String(files.get('out.file'))), 'name');
    };
    const preset = data.assumptions.presets.find(({ id }) => id === 'winter');
    expect(await nameOf(JSON.stringify({ inputs: preset?.inputs }), 'en')).toBe('AI winter');
    expect(await nameOf('{"inputs": {"capex": 251}, "name": 7}', 'fr')).toBe('Votre scénario');
  });

  it('tells how to ask for it', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    expect(output.join('')).toContain('usage:');
  });
});

describe('is refused with a word about why', () => {
  it.each([
    ['no format', ['--scenario', 'scenario.json', '--out', 'x'], '--format is missing'],
    ['another format', ask('pdf'), 'xlsx, pptx, csv, json'],
    ['no scenario', ['--format', 'csv', '--out', 'x'], '--scenario is missing'],
    ['no file to write', ['--format', 'csv', '--scenario', 'scenario.json'], '--out is missing'],
    ['another language', ask('csv', '--lang', 'de'), '--lang must be'],
    ['a horizon of none', ask('csv', '--horizon', '0'), 'from 1 to 30'],
    ['a horizon beyond', ask('csv', '--horizon', '31'), 'from 1 to 30'],
    ['a horizon that is no number', ask('csv', '--horizon', '1e1'), 'from 1 to 30'],
    ['an address that is none', ask('csv', '--address', 'javascript:alert(1)'), '--address must be'],
    ['an unknown flag', ask('csv', '--color'), '--color'],
    ['a stray word', ask('csv', 'scenario.json'), 'scenario.json'],
    [
      'a file that is not there',
      ['--format', 'csv', '--scenario', 'gone.json', '--out', 'x'],
      'gone.json cannot be read',
    ],
  ])('%s', async (_, args, message) => {
    const { code, error, files, output } = await run(args);
    expect([code, files.size, output.length]).toEqual([2, 0, 0]);
    expect(error).toContain(message);
  });

  it.each([
    ['no JSON', '{', 'not valid JSON'],
    ['no inputs', '{}', 'has no "inputs"'],
    ['a list', '{"inputs": []}', 'must be an object'],
    ['unknown inputs, all of them', '{"inputs": {"capx": 1, "x": 2}}', '"capx" is not an input.\n  "x"'],
    ['a text', '{"inputs": {"capex": "250"}}', '"capex" must be a number'],
    ['too much', '{"inputs": {"capex": 5000}}', 'between 80 and 350, not 5000'],
    ['a range that is none', '{"inputs": {}, "spreads": 3}', '"spreads" must be an object, not 3'],
    ['a range of nothing', '{"inputs": {}, "spreads": {"x": {}}}', '"spreads.x" is not an input.'],
    [
      'ranges with several faults, all of them',
      '{"inputs": {"x": 1}, "spreads": {"capex": {"below": -1}, "taxRate": {"below": "a", "above": 1}}}',
      [
        '"x" is not an input.',
        '"spreads.capex.below" must lie between 0 and 270, not -1.',
        '"spreads.capex.above" is missing.',
        '"spreads.taxRate.below" must be a number, not a.',
      ].join('\n  '),
    ],
  ])('a scenario with %s', async (_, text, message) => {
    const { code, error, files } = await run(ask('xlsx'), { readFile: () => Promise.resolve(text) });
    expect([code, files.size]).toEqual([2, 0]);
    expect(error).toContain(message);
  });

  it('a file that cannot be written', async () => {
    const writeFile = () => Promise.reject(new Error('EACCES'));
    const { code, error } = await run(ask('csv'), { writeFile });
    expect([code, error]).toEqual([2, 'out.file cannot be written: EACCES\n']);
  });

  it('data that cannot be used', async () => {
    const readProductData = () => Promise.reject(new Error('facts.csv is empty'));
    expect(await run(ask('csv'), { readProductData })).toMatchObject({ code: 2 });
  });
});

it('does not hide a fault of its own', async () => {
  const readTime = () => {
    throw new TypeError('no clock');
  };
  await expect(run(ask('csv'), { readTime })).rejects.toThrow('no clock');
});
