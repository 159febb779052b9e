import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFile } from '../test/serveData.ts';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';
import { subjectIds, verdictIds } from '../model/index.ts';
import { claimChartIds, parseClaims } from './claims.ts';
import { parseFacts } from './facts.ts';

const shipped = readFileSync('public/data/claims.json', 'utf8');
const file = parseClaims(shipped);

/** Every text that exists in both languages, with the place that it stands at. */
const pairs = [
  ...file.verdicts.flatMap(({ id, label, meaning }) => [
    { place: `${id} label`, ...label },
    { place: `${id} meaning`, ...meaning },
  ]),
  ...file.reports.flatMap(({ id, name, about }) => [
    { place: `${id} name`, ...name },
    { place: `${id} about`, ...about },
  ]),
  ...file.claims.flatMap(({ id, claim, checked, qualifier }) => [
    { place: `${id} claim`, ...claim },
    { place: `${id} checked`, ...checked },
    ...(qualifier === undefined ? [] : [{ place: `${id} qualifier`, ...qualifier }]),
  ]),
];

/** The digits of a text in order of size: both languages must tell the same figures, wherever they put them in the sentence. */
function listDigits(text: string): string {
  return (text.match(/\d/g) ?? []).toSorted().join('');
}

describe('the shipped claims', () => {
  it('are all there, with verdicts and reports', () => {
    expect(file.issues).toEqual([]);
    expect(file.claims).toHaveLength(104);
    expect(file.reports.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004']);
    expect(file.verdicts.map(({ id }) => id)).toEqual(verdictIds);
    for (const verdict of verdictIds)
      expect(
        file.claims.some((claim) => claim.verdict === verdict),
        verdict,
      ).toBe(true);
    for (const subject of subjectIds)
      expect(
        file.claims.some((claim) => claim.subject === subject),
        subject,
      ).toBe(true);
  });

  it('tell the same figures in both languages', () => {
    for (const { place, en, fr } of pairs) expect(listDigits(fr), place).toBe(listDigits(en));
  });

  it('write French as French: decimal commas, narrow spaces, guillemets, apostrophes', () => {
    for (const { place, fr } of pairs) {
      expect(fr, place).not.toMatch(/[^\u202f:…][:;!?%»](?!\d)/u);
      expect(fr, place).not.toMatch(/«[^\u202f]/u);
      expect(fr, place).not.toMatch(/['"“”]/u);
      expect(fr, place).not.toMatch(/\d\.\d|\d (?:\d{3}(?!\d)|Md)/u);
      expect(fr, place).not.toMatch(/\$\d|\bbn\b|\bbillion dollars\b|Q[1-4]\b/u);
    }
  });

  it('write English as English: decimal points, no space before a percent sign, curly quotes', () => {
    for (const { place, en } of pairs) {
      expect(en, place).not.toMatch(/['"«»\u202f]/u);
      expect(en, place).not.toMatch(/\s[:;%]/u);
      expect(en, place).not.toMatch(/Md\$/u);
    }
  });

  it('quote the reports in guillemets', () => {
    for (const { id, wording } of file.claims)
      expect(wording, id).toMatch(/«\u202f\S.*\S\u202f»|^tableau «\u202f\S.*\u202f»$/u);
  });

  it('have a source, but for those that nothing could be found for', () => {
    const unsourced = file.claims.filter(({ urls }) => urls.length === 0);
    expect(new Set(unsourced.map(({ verdict }) => verdict))).toEqual(new Set(['not-checkable']));
  });

  it('say in which chart they can be seen and which facts they were held against, where there are such', async () => {
    const facts = new Set((await parseFacts(readDataFile('facts.csv'))).facts.map(({ id }) => id));
    const charts = file.claims.flatMap(({ chart }) => chart ?? []);
    expect(charts).toHaveLength(50);
    expect(file.claims.filter(({ facts }) => facts.length > 0)).toHaveLength(89);
    expect(new Set(charts)).toEqual(new Set(claimChartIds));
    for (const claim of file.claims) {
      expect(
        claim.facts.filter((id) => !facts.has(id)),
        claim.id,
      ).toEqual([]);
      expect(new Set(claim.facts).size, claim.id).toBe(claim.facts.length);
      // Only the charts of the race can be looked at in several ways.
      if (claim.race !== undefined) expect(claim.chart, claim.id).toMatch(/^race-/);
    }
  });
});

describe('parseClaims', () => {
  it.each([
    [['claims', 3, 'verdict'], 'maybe', 'verdict', 'unknownValue'],
    [['claims', 3, 'subject'], 'weather', 'subject', 'unknownValue'],
    [['claims', 3, 'chart'], 'pie', 'chart', 'unknownValue'],
    [['claims', 3, 'facts'], 'f0001', 'facts', 'wrongType'],
    [['claims', 3, 'race'], { sales: 'guess' }, 'race.sales', 'unknownValue'],
    [['claims', 3, 'report'], '999', 'report', 'unknownReference'],
    [['claims', 3, 'id'], '000-01', 'id', 'duplicate'],
    [['claims', 3, 'claim'], 'one language', 'claim', 'wrongType'],
    [['claims', 3, 'checked', 'fr'], '', 'checked.fr', 'missing'],
    [['claims', 3, 'urls', 0], 'javascript:alert(1)', 'urls[0]', 'wrongType'],
  ])('leaves out the claim with a broken %j and says which', (path, value, field, kind) => {
    const { claims, issues } = parseClaims(damageJson(shipped, path, value));
    expect(claims).toHaveLength(103);
    expect(issues).toMatchObject([{ field, problem: { kind } }]);
    expect(issues[0]?.row).toMatch(/^claims\[3\] \/ 000-0[14]$/);
  });

  it('needs the verdicts and the reports', async () => {
    const noReports = damageJson(shipped, ['reports'], undefined);
    expect(await catchDataFileError(() => parseClaims(noReports))).toMatchObject({
      file: 'claims.json',
      reason: 'invalid',
      issues: [{ field: 'reports', problem: { kind: 'missing' } }],
    });
    const noLabel = damageJson(shipped, ['verdicts', 0, 'label', 'fr'], undefined);
    expect(await catchDataFileError(() => parseClaims(noLabel))).toMatchObject({
      issues: [{ row: 'verdicts[0] / confirmed', field: 'label.fr' }],
    });
  });

  it('takes any text without another kind of failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(await catchDataFileError(() => parseClaims(text))).toMatchObject({ file: 'claims.json' });
      }),
    );
  });
});
