import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factColumnIds, periodKinds, subjectIds, verdictIds } from '../model/index.ts';
import { linkContext, makeDisplayStore } from '../test/linkSupport.ts';
import { decodeLink, encodeLink } from './link.ts';
import {
  allClaims,
  settleClaims,
  wholeTable,
  type ClaimChoices,
  type TableChoices,
} from './sourcesSettings.ts';

const plainName = fc.stringMatching(/^[a-z_]{1,12}$/);
/** Words as people type them, with what links must encode. */
const anySearch = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) => text.replace(/\p{C}/gu, '').trim())
  .map((text) => Array.from(text).slice(0, 80).join(''));

const anyClaims = fc.record<ClaimChoices>({
  report: fc.constantFrom(null, '000', '004'),
  subject: fc.constantFrom(null, ...subjectIds),
  verdicts: fc.subarray([...verdictIds]),
  ids: fc.subarray(['000-01', '002-11', '004-31']),
  search: anySearch,
});

const anyTable = fc.record<TableChoices>({
  entity: fc.option(plainName, { nil: null }),
  metric: fc.option(
    fc.tuple(plainName, plainName).map((names) => names.join(' ')),
    { nil: null },
  ),
  confidence: fc.constantFrom(null, 'verified'),
  unit: fc.constantFrom(null, 'USD_bn', 'percent'),
  periodKind: fc.constantFrom(null, ...periodKinds),
  isRepeatedOnly: fc.boolean(),
  search: anySearch,
  sort: fc.option(fc.record({ column: fc.constantFrom(...factColumnIds), isDescending: fc.boolean() }), {
    nil: null,
  }),
});

describe('the claims and facts that a link lists', () => {
  it('are written in short words', () => {
    const claims = {
      ...allClaims,
      report: '003',
      verdicts: ['outdated', 'contradicted'],
      search: 'AWS 38%',
    } as const;
    expect(encodeLink({ view: 'sources', overrides: {}, claims }, linkContext)).toBe(
      '#/sources?v=1&report=003&verdict=outdated,contradicted&q=AWS+38%25',
    );
    const table: TableChoices = {
      ...wholeTable,
      metric: 'amazon net_sales',
      isRepeatedOnly: true,
      sort: { column: 'value', isDescending: true },
    };
    expect(
      encodeLink({ view: 'sources', sourcesTab: 'data', overrides: {}, claims, table }, linkContext),
    ).toBe('#/sources?v=1&tab=data&figure=amazon+net_sales&twice=1&sort=value-');
    expect(encodeLink({ view: 'overview', overrides: {}, claims, table }, linkContext)).toBe(
      '#/overview?v=1',
    );
  });

  it('come back from every link', () => {
    fc.assert(
      fc.property(anyClaims, anyTable, (claims, table) => {
        const state = { view: 'sources', overrides: {}, claims, table } as const;
        const listed = decodeLink(encodeLink(state, linkContext), linkContext);
        expect(listed.notices).toEqual([]);
        expect(listed.claims ?? allClaims).toEqual(claims);
        expect(listed.table).toBeUndefined();
        const data = decodeLink(encodeLink({ ...state, sourcesTab: 'data' }, linkContext), linkContext);
        expect(data.notices).toEqual([]);
        expect(data.table ?? wholeTable).toEqual(table);
        expect(data.claims).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['report=3', 'report', '3'],
    ['subject=weather', 'subject', 'weather'],
    ['verdict=confirmed,maybe', 'verdict', 'confirmed,maybe'],
    ['ids=002-11,x', 'ids', '002-11,x'],
    ['tab=data&company=a/b', 'company', 'a/b'],
    ['tab=data&figure=net_sales', 'figure', 'net_sales'],
    ['tab=data&kind=decade', 'kind', 'decade'],
    ['tab=data&twice=yes', 'twice', 'yes'],
    ['tab=data&sort=colour-', 'sort', 'colour-'],
  ])('are left out with a notice where they cannot be: %s', (query, subject, given) => {
    const link = decodeLink(`#/sources?${query}`, linkContext);
    expect(link.notices).toMatchObject([{ kind: 'badSetting', subject, given }]);
    expect(link.claims ?? allClaims).toEqual(allClaims);
    expect(link.table ?? wholeTable).toEqual(wholeTable);
  });

  it('never hold more words than a link can carry', () => {
    const { search } = settleClaims({ ...allClaims, search: `a\u0000${'😀'.repeat(200)}` }, allClaims);
    expect(Array.from(search)).toHaveLength(80);
    expect(() => encodeURIComponent(search)).not.toThrow();
    expect(decodeLink(`#/sources?q=${'a'.repeat(81)}`, linkContext).notices).toMatchObject([
      { kind: 'badSetting', subject: 'q' },
    ]);
  });

  it('stay while other views are open, and follow a link to the sources', () => {
    const store = makeDisplayStore();
    store.getState().claimsChosen({ report: '002' });
    store.getState().tableChosen({ entity: 'amazon' });
    store.getState().linkOpened({ view: 'overview', notices: [] });
    expect(store.getState()).toMatchObject({ claims: { report: '002' }, table: { entity: 'amazon' } });
    store.getState().linkOpened(decodeLink('#/sources', linkContext));
    expect(store.getState().claims).toEqual(allClaims);
    expect(store.getState().table.entity).toBe('amazon');
    const before = store.getState();
    before.claimsChosen({ report: null });
    expect(store.getState()).toBe(before);
  });
});
