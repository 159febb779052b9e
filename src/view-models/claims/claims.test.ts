import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsTexts } from '../../i18n/claims/claimsTexts.ts';
import { claimChartIds, shippedClaims as file, subjectIds, verdictIds } from '../../test/shippedClaims.ts';
import { buildVerdictBars } from './buildVerdictBars.ts';
import { noClaimFilters, type ClaimFilters } from './claimTypes.ts';
import { buildSearchableClaims, countClaims, filterClaims, toggleVerdict } from './filterClaims.ts';
import { findChartPlace } from './findChartPlace.ts';

const french = buildSearchableClaims(file.claims, 'fr');
const english = buildSearchableClaims(file.claims, 'en');

function listIds(filters: Partial<ClaimFilters>, claims = english): readonly string[] {
  return filterClaims(claims, { ...noClaimFilters, ...filters }).map(({ id }) => id);
}

const anyFilters = fc.record<ClaimFilters>({
  report: fc.constantFrom(null, ...file.reports.map(({ id }) => id), 'none'),
  subject: fc.constantFrom(null, ...subjectIds),
  verdicts: fc.subarray([...verdictIds]),
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
          const chosen = facet === 'verdict' ? { verdicts: [value] } : { [facet]: value };
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

  it('says the finding from the counts as they stand', () => {
    const counts = countClaims(english, noClaimFilters, 'verdict');
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
    const counts = countClaims(french, { ...noClaimFilters, report: '001' }, 'verdict');
    const chart = buildVerdictBars(file.verdicts, counts, 'fr', claimsTexts.fr);
    expect(chart.title).toBe('14 affirmations sur 19 se vérifient telles quelles, 1 est contredite');
    expect(chart.bars.map(({ label }) => label)).toContain('Rapports en désaccord');
  });

  it('leaves out contradictions where there are none, and says when nothing fits', () => {
    const build = (counts: ReadonlyMap<string, number>) =>
      buildVerdictBars(file.verdicts, counts, 'en', texts);
    expect(build(new Map([['confirmed', 1]])).title).toBe('1 of 1 claims holds as written');
    const empty = build(new Map());
    expect(empty.title).toBe(texts.findingNone);
    expect(empty.bars.map(({ length }) => length)).toEqual(verdictIds.map(() => 0));
  });
});

describe('findChartPlace', () => {
  it('leads every chart of the claims to a view', () => {
    for (const chart of claimChartIds) expect(findChartPlace(chart), chart).not.toBeNull();
    expect(findChartPlace('margin')).toEqual({ view: 'what-if', figure: 'margin' });
    expect(findChartPlace('cloud-race')).toEqual({ view: 'cloud-race', figure: null });
  });

  it('leads nowhere without a chart, and to no chart of another kind', () => {
    expect(findChartPlace(null)).toBeNull();
    expect(findChartPlace('toString')).toBeNull();
  });
});
