import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gaugeIds, languages } from '../model/index.ts';
import { parseBaseline } from './baseline.ts';
import { parseCredibility } from './credibility.ts';
import { DataFileError } from './dataError.ts';
import { parseFacts } from './facts.ts';
import { parseSources } from './sources.ts';

const read = (file: string): string => readFileSync(`public/data/${file}`, 'utf8');
const shipped = read('credibility.json');
const rules = parseCredibility(shipped);
const { facts } = await parseFacts(read('facts.csv'));
const { sources } = parseSources(read('sources.json'));
const valueOf = (id: string): number => facts.find((fact) => fact.id === id)?.value ?? NaN;

function ruleOf(id: (typeof gaugeIds)[number]) {
  const rule = rules.gauges.find((gauge) => gauge.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** The upper ends of a gauge's zones that are plain numbers. */
const endsOf = (id: (typeof gaugeIds)[number]) => ruleOf(id).zones.map(({ below }) => below);

function refuse(change: (content: string) => string): DataFileError {
  const changed = change(shipped);
  expect(changed).not.toBe(shipped);
  try {
    parseCredibility(changed);
  } catch (error) {
    if (error instanceof DataFileError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('credibility.json as shipped', () => {
  it('has every gauge once, in the order of the screen, with all three levels within reach', () => {
    expect(rules.gauges.map(({ id }) => id)).toEqual([...gaugeIds]);
    for (const { id, zones } of rules.gauges) {
      expect(
        zones.map(({ level }) => level),
        id,
      ).toContain('red');
      expect(
        zones.map(({ level }) => level),
        id,
      ).toContain('green');
    }
  });

  it('rests on facts and documents that exist', () => {
    const known = new Set(facts.map(({ id }) => id));
    for (const { facts: cited, sources: documents } of rules.gauges) {
      expect(cited.filter((id) => !known.has(id))).toEqual([]);
      expect(documents.filter((id) => !sources.has(id))).toEqual([]);
    }
    // The margin is held against the facts themselves.
    expect(rules.gauges.filter((gauge) => gauge.sources.length === 0).map(({ id }) => id)).toEqual([
      'awsMargin',
    ]);
  });

  it('says the numbers of its facts', () => {
    const { baseYear } = parseBaseline(read('baseline.json'));
    expect(valueOf('f1888')).toBe(baseYear.awsCapex);
    expect(rules.billionsPerGigawatt).toBeCloseTo(valueOf('f1888') / valueOf('f1090'), 1);
    expect(endsOf('gigawatts')).toEqual([
      2 * valueOf('f1090'),
      expect.closeTo(3 * valueOf('f1090'), 9),
      null,
    ]);
    const highestOfCash = (100 * valueOf('f0331')) / valueOf('f0315');
    expect(highestOfCash).toBeCloseTo(136.1, 1);
    expect((100 * valueOf('f0334')) / valueOf('f0318')).toBeCloseTo(94.5, 1);
    expect(endsOf('capexOfCash')).toEqual([100, Math.ceil(highestOfCash), null]);
    const bestReturn = (100 * valueOf('f0181') * 0.82) / ((valueOf('f1882') + valueOf('f1883')) / 2);
    expect(endsOf('returnOnCapital').at(-2)).toBe(Math.ceil(bestReturn));
    expect(valueOf('f0314') - valueOf('f0330')).toBeLessThan(0);
    expect(valueOf('f0315') - valueOf('f0331')).toBeLessThan(0);
    for (const [id, number] of [
      ['gigawatts', '24.7'],
      ['gigawatts', '3.9'],
      ['capexOfCash', '136%'],
      ['capexOfCash', '94%'],
    ] as const)
      expect(ruleOf(id).about.en).toContain(number);
  });

  it('is set as its language is set', () => {
    for (const { label, about, zones } of rules.gauges)
      for (const text of [label, about, ...zones.map(({ reason }) => reason)]) {
        expect(text.fr).not.toMatch(/(?:^|[^\u202f])[:;!?%»]|«[^\u202f]|\d (?:Md|GW)/u);
        for (const language of languages) expect(text[language]).not.toMatch(/['"]/u);
        expect(text.fr).not.toBe(text.en);
      }
  });
});

describe('parseCredibility', () => {
  it('refuses a gauge that is missing, there twice or unknown', () => {
    expect(refuse((text) => text.replace('"id": "gigawatts"', '"id": "utilisation"')).issues).toEqual([
      { row: 'gauges / utilisation', field: 'id', problem: { kind: 'duplicate', given: 'utilisation' } },
      { row: 'gauges / gigawatts', field: 'id', problem: { kind: 'missing' } },
    ]);
    expect(
      refuse((text) => text.replace('"id": "gigawatts"', '"id": "megawatts"')).issues[0]?.problem.kind,
    ).toBe('unknownValue');
  });

  it('refuses zones that do not rise, or leave a value without a zone', () => {
    const falls = refuse((text) => text.replace('"below": 85', '"below": 70')).issues;
    expect(falls).toEqual([
      {
        row: 'gauges / utilisation',
        field: 'zones[1].below',
        problem: { kind: 'outOfRange', given: 70, min: 70, max: null },
      },
    ]);
    expect(refuse((text) => text.replace('"below": 99.95', '"below": null')).issues[0]?.field).toBe(
      'zones[2].below',
    );
    expect(refuse((text) => text.replace('"below": null', '"below": 300')).issues[0]?.field).toBe(
      'zones[3].below',
    );
  });

  it('refuses what is no threshold, no level and no file', () => {
    refuse((text) => text.replace('"level": "red"', '"level": "purple"'));
    refuse((text) => text.replace('"of": "lowest"', '"of": "middle"'));
    refuse((text) => text.replace('"value": 24.7', '"value": 0'));
    refuse((text) => text.replace('"to": 102', '"to": 50'));
    refuse((text) => text.slice(0, -20));
  });
});
