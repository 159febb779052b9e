import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFact } from '../test/dataSupport.ts';
import { buildActuals } from './actuals.ts';
import { parseFacts, type Fact } from './facts.ts';
import { buildFactTable } from './factTable.ts';
import { buildLedgerEntry, isDisputed, type LedgerEntry, type LedgerLibrary } from './ledger.ts';
import { parseMetrics } from './metrics.ts';
import { actualMeasures } from '../model/index.ts';

const { facts } = await parseFacts(readFileSync('public/data/facts.csv', 'utf8'));
const metrics = parseMetrics(readFileSync('public/data/metrics.json', 'utf8'));

function makeLibrary(list: readonly Fact[]): LedgerLibrary {
  return { facts: new Map(list.map((fact) => [fact.id, fact])), table: buildFactTable(list), metrics };
}
const library = makeLibrary(facts);

function openFact(id: string): LedgerEntry {
  const fact = library.facts.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return buildLedgerEntry(library, { factIds: [id], value: fact.value, unit: fact.unit });
}

/** "128.32 net_capex". */
function listRivals(entry: LedgerEntry): readonly string[] {
  return entry.rivals.map(({ fact, agrees }) => `${fact.value} ${fact.metric}${agrees ? ', agrees' : ''}`);
}

describe('the ledger of the shipped facts', () => {
  it('shows the four values of 2025 capex, each with its definition, and why gross purchases are shown', () => {
    const entry = openFact('f0334');
    expect(entry.facts.map((fact) => fact.value)).toEqual([131.819]);
    expect(listRivals(entry)).toEqual([
      '131.8 capex, agrees',
      '128.32 net_capex',
      '128.32 capex_net_of_proceeds',
      '128.3 cash_capex_quoted',
      '125 capex_guidance',
      '118 capex_guidance',
      '100 capex_guidance',
    ]);
    expect(entry.unlisted.map(({ value }) => value)).toEqual([142.4]);
    expect(entry.unlisted[0]?.remark.en).toContain('No row of facts.csv');
    expect(entry.groups.map(({ id }) => id)).toEqual(['amazonCapex']);
    expect(entry.isDisputed).toBe(true);
    for (const fact of [...entry.facts, ...entry.rivals.map((rival) => rival.fact)])
      expect(metrics.texts.get(`${fact.entity} ${fact.metric}`)?.definition.en).toBeTruthy();
  });

  it("sets Amazon's own free cash flow beside the computed one", () => {
    const year = { factIds: ['f0318', 'f0334'], value: 139.514 - 131.819, unit: 'USD_bn' } as const;
    const entry = buildLedgerEntry(library, year);
    expect(entry).toMatchObject({ kind: 'computed', isDisputed: true, unlisted: [] });
    expect(listRivals(entry)).toEqual(['11.194 free_cash_flow']);
  });

  it('sets twelve months beside the twelve months that companies publish', () => {
    const actuals = buildActuals(facts);
    const { latest } = actuals.freeCashFlow;
    if (latest === null) throw new Error('no last twelve months');
    const entry = buildLedgerEntry(library, { ...latest, unit: 'USD_bn' });
    expect(entry.facts).toHaveLength(8);
    expect(listRivals(entry)).toEqual(['-7.604 free_cash_flow_ttm']);
    const operating = actuals.operatingCashFlow.latest;
    if (operating === null) throw new Error('no last twelve months');
    expect(buildLedgerEntry(library, { ...operating, unit: 'USD_bn' })).toMatchObject({
      kind: 'sum',
      rivals: [{ agrees: true, fact: { metric: 'operating_cash_flow_ttm' } }],
      isDisputed: false,
    });
  });

  it('finds a margin that says the same, within its rounding', () => {
    const margin = { factIds: ['f0184', 'f0146'], value: (100 * 45.606) / 128.725, unit: 'percent' } as const;
    expect(listRivals(buildLedgerEntry(library, margin))).toEqual(['35.4 aws_operating_margin, agrees']);
    expect(isDisputed(library, margin)).toBe(false);
  });

  it('shows the band of the Azure estimate and what Microsoft disclosed beside it, and calls neither a dispute', () => {
    const entry = openFact('f1230');
    expect(entry.rivals.map(({ relation, fact }) => `${relation} ${fact.value}`)).toEqual([
      'range 88.4',
      'range 91.2',
      'otherPeriod 75',
      'otherPeriod 75',
      'otherPeriod 100',
    ]);
    expect(entry.isDisputed).toBe(false);
  });

  it('keeps two sources that agree apart from sources that do not', () => {
    expect(openFact('f1828')).toMatchObject({ isDisputed: false, rivals: [{ agrees: true }] });
    expect(openFact('f1060').rivals.map(({ fact }) => fact.id)).toEqual(['f1799', 'f1059']);
    expect(openFact('f1060').isDisputed).toBe(true);
  });

  it('lists every conflict, under the figure that the product would show', () => {
    const shown = facts.filter((fact) =>
      metrics.rivals.every(
        (group) =>
          group.computed ||
          ![...group.rivals, ...group.range].some(
            (ref) => ref.entity === fact.entity && ref.metric === fact.metric,
          ),
      ),
    );
    const disputed = shown.filter((fact) => openFact(fact.id).isDisputed);
    expect(
      disputed.map(({ id, entity, metric, period }) => `${id} ${entity} ${metric} ${period}`),
    ).toMatchSnapshot();
  });

  it('gives every point of every measure at least one fact', () => {
    const actuals = buildActuals(facts);
    for (const measure of actualMeasures)
      for (const point of [...actuals[measure].annual, actuals[measure].latest].filter((p) => p !== null)) {
        const entry = buildLedgerEntry(library, { ...point, unit: 'USD_bn' });
        expect(entry.facts.length, `${measure} ${point.x}`).toBeGreaterThan(0);
        for (const fact of entry.facts) expect(fact.source).not.toBe('');
      }
  });
});

describe('any list of facts', () => {
  const fact = fc.record({
    period: fc.constantFrom('2024', '2025', '2025Q4'),
    metric: fc.constantFrom('net_capex', 'purchases_of_property_and_equipment', 'capex_guidance', 'new'),
    value: fc.integer({ min: 1, max: 50 }),
    unit: fc.constantFrom('USD_bn', 'percent'),
  });
  const list = fc
    .array(fact, { maxLength: 20 })
    .map((rows) => rows.map((row, at) => makeFact({ ...row, id: `f${at}` })));

  it('makes a ledger in which no fact rivals itself, every rival has the unit, and a dispute has a cause', () => {
    fc.assert(
      fc.property(list, fc.nat(19), fc.nat(19), (rows, first, second) => {
        const factIds = [`f${first}`, `f${second}`];
        const figure = { factIds, value: rows[first]?.value ?? 0, unit: 'USD_bn' } as const;
        const entry = buildLedgerEntry(makeLibrary(rows), figure);
        const ids = entry.rivals.map((rival) => rival.fact.id);
        expect(new Set(ids).size).toBe(ids.length);
        const [only, ...more] = entry.facts;
        const unit = only !== undefined && more.length === 0 ? only.unit : 'USD_bn';
        for (const rival of entry.rivals) {
          expect(factIds).not.toContain(rival.fact.id);
          expect(rival.fact.unit).toBe(unit);
        }
        if (entry.isDisputed) expect(entry.rivals.length + entry.unlisted.length).toBeGreaterThan(0);
      }),
    );
  });

  it('with nothing known makes an empty ledger', () => {
    const entry = buildLedgerEntry(makeLibrary([]), { factIds: ['f1'], value: 1, unit: 'USD_bn' });
    expect(entry).toEqual({
      kind: 'read',
      facts: [],
      rivals: [],
      unlisted: [],
      groups: [],
      isDisputed: false,
    });
  });
});
