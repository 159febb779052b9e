import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsTexts } from '../../i18n/claims/claimsTexts.ts';
import { shippedClaims as file, subjectIds, verdictIds } from '../../test/shippedClaims.ts';
import { buildVerdictFigure } from './buildVerdictFigure.ts';
import { buildVerdictBars } from './buildVerdictBars.ts';
import type { ClaimFilters } from './claimTypes.ts';
import { buildSearchableClaims, countClaims, filterClaims, toggleVerdict } from './filterClaims.ts';

const noFilters: ClaimFilters = { report: null, subject: null, verdicts: [], ids: [], search: '' };
const french = buildSearchableClaims(file.claims, 'fr');
const english = buildSearchableClaims(file.claims, 'en');

function listIds(filters: Partial<ClaimFilters>, claims = english): readonly string[] {
  return filterClaims(claims, { ...noFilters, ...filters }).map(({ id }) => id);
}

const anyFilters = fc.record<ClaimFilters>({
  report: fc.constantFrom(null, ...file.reports.map(({ id }) => id), 'none'),
  subject: fc.constantFrom(null, ...subjectIds),
  verdicts: fc.subarray([...verdictIds]),
  ids: fc.subarray(['002-11', '003-08', '000-16']),
  search: fc.constantFrom('', ' ', 'aws', 'capex 2025', 'net income', 'zzz', '38%'),
});

describe('filterClaims', () => {
  it('shows every claim in the order of the file until somebody chooses', () => {
    expect(listIds({})).toEqual(file.claims.map(({ id }) => id));
  });

  it('finds words of the shown language and of the report, whatever their accents', () => {
    expect(listIds({ search: 'marge operationnelle 38' }, french)).toEqual(['002-11', '003-08']);
    expect(listIds({ search: 'operating margin 38%' })).toEqual(['002-11', '003-08']);
    expect(listIds({ search: 'quasiment doublé' })).toEqual(['002-07']);
    expect(listIds({ search: 'not a word of them' })).toEqual([]);
  });

  it('finds a claim by its number', () => expect(listIds({ search: '003-15' })).toEqual(['003-15']));

  it('keeps exactly the claims that fit every choice', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const shown = filterClaims(english, filters);
        for (const claim of shown) {
          expect([null, claim.report]).toContain(filters.report);
          expect([null, claim.subject]).toContain(filters.subject);
          expect(filters.verdicts.length === 0 || filters.verdicts.includes(claim.verdict)).toBe(true);
        }
        const alone = [
          listIds({ report: filters.report }),
          listIds({ subject: filters.subject }),
          listIds({ verdicts: filters.verdicts }),
          listIds({ ids: filters.ids }),
          listIds({ search: filters.search }),
        ];
        const inAll = file.claims.filter(({ id }) => alone.every((ids) => ids.includes(id)));
        expect(shown).toEqual(inAll);
      }),
    );
  });
});

describe('countClaims', () => {
  it('counts what each value would leave, the other choices being as they are', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom('report', 'subject', 'verdict'), (filters, facet) => {
        const counts = countClaims(english, filters, facet);
        for (const [value, count] of counts) {
          const verdicts = verdictIds.filter((id) => id === value);
          const chosen = facet === 'verdict' ? { verdicts } : { [facet]: value };
          expect(listIds({ ...filters, ...chosen })).toHaveLength(count);
        }
      }),
    );
  });
});

describe('toggleVerdict', () => {
  it('adds and takes out', () => {
    expect(toggleVerdict([], 'rounded')).toEqual(['rounded']);
    expect(toggleVerdict(['rounded', 'outdated'], 'rounded')).toEqual(['outdated']);
  });
});

describe('buildVerdictBars', () => {
  const texts = claimsTexts.en;
  const build = (counts: ReadonlyMap<string, number>) => buildVerdictBars(file.verdicts, counts, 'en', texts);

  it('says the finding from the counts as they stand', () => {
    const counts = countClaims(english, noFilters, 'verdict');
    const chart = buildVerdictBars(file.verdicts, counts, 'en', texts);
    const count = (id: string) => file.claims.filter(({ verdict }) => verdict === id).length;
    expect(chart.title).toBe(
      `${count('confirmed')} of 104 claims hold as written, ${count('contradicted')} are contradicted`,
    );
    expect(chart.bars.map(({ count: shown }) => shown)).toEqual(verdictIds.map(count));
    expect(Math.max(...chart.bars.map(({ length }) => length))).toBe(1);
    expect(chart.bars[0]).toMatchObject({ summary: `Confirmed: ${count('confirmed')} claims`, length: 1 });
  });

  it('follows the language and the selection', () => {
    const counts = countClaims(french, { ...noFilters, report: '001' }, 'verdict');
    const chart = buildVerdictBars(file.verdicts, counts, 'fr', claimsTexts.fr);
    expect(chart.title).toBe('14 affirmations sur 19 se vérifient telles quelles, 1 est contredite');
    expect(chart.bars.map(({ label }) => label)).toContain('Rapports en désaccord');
  });

  it('leaves out contradictions where there are none, and says when nothing fits', () => {
    expect(build(new Map([['confirmed', 1]])).title).toBe('1 of 1 claims holds as written');
    const empty = build(new Map());
    expect(empty.title).toBe(texts.findingNone);
    expect(empty.bars.map(({ length }) => length)).toEqual(verdictIds.map(() => 0));
  });

  it('are a figure for files too: parts of all, the counts beside them', () => {
    const bars = build(countClaims(english, noFilters, 'verdict'));
    const figure = buildVerdictFigure(bars, ['s001'], 'en', texts);
    const shares = figure.rows.map(({ cells }) => cells['share'] ?? NaN);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    expect(figure.labels[0]?.text).toMatch(/^\d+ claims, \d+%$/);
    expect(figure.subtitle).toBe('Claims of the reports by verdict, % of 104 claims');
    expect(figure.title).toBe(bars.title);
    expect(buildVerdictFigure(build(new Map()), [], 'en', texts).rows[0]?.cells).toEqual({ share: 0 });
  });
});
