import { expect, it } from 'vitest';
import { project } from '../model/index.ts';
import { makeInputs, productBasis } from '../test/modelBasis.ts';
import { compareReleases, writeChangeTable } from './compareReleases.ts';
import { readLastRelease, readThisRelease } from './recordRelease.ts';
import { parseReleaseRecord, writeReleaseRecord, type ReleaseRecord } from './releaseRecord.ts';

const last = await readLastRelease();
const now = await readThisRelease();

const howToAccept = `
If this is meant: "npm run release:record" writes tests/fixtures/release/projections.json anew; commit it with the change and
tell of the new figures in CHANGELOG.md. If not, the change of data or model has an effect that nobody asked for.`;

it('the base case and the presets are what the last release said', () => {
  const changes = compareReleases(last, now);
  if (changes.length > 0)
    throw new Error(
      `Figures moved since release ${last.version}:\n\n${writeChangeTable(changes)}\n${howToAccept}`,
    );
});

it('the record holds every scenario, ten years and the model’s own figures', () => {
  expect(last.scenarios.map(({ id }) => id)).toEqual(now.scenarios.map(({ id }) => id));
  expect(last.scenarios[0]?.id).toBe('base');
  for (const { years } of last.scenarios) expect(years).toHaveLength(10);
  const [first] = project(productBasis, makeInputs(), 1);
  expect(now.scenarios[0]?.years[0]?.outputs.netIncome).toBeCloseTo(first?.netIncome ?? NaN, 9);
  expect(parseReleaseRecord(writeReleaseRecord(now))).toEqual(now);
});

/** The record with figures of the base case changed. */
function change(
  record: ReleaseRecord,
  edit: (base: ReleaseRecord['scenarios'][number]) => object,
): ReleaseRecord {
  return {
    ...record,
    scenarios: record.scenarios.map((scenario) =>
      scenario.id === 'base' ? { ...scenario, ...edit(scenario) } : scenario,
    ),
  };
}

it('tells of inputs and outputs that moved, of the year that moved most, and leaves rounding alone', () => {
  const moved = change(now, ({ inputs, years }) => ({
    inputs: { ...inputs, capex: inputs.capex + 30 },
    years: years.map((row, index) => ({
      ...row,
      outputs: {
        ...row.outputs,
        freeCashFlow: (row.outputs.freeCashFlow ?? 0) - 10 * index,
        netSales: (row.outputs.netSales ?? 0) * (1 + 1e-12),
        marketCap: index === 3 ? null : row.outputs.marketCap,
      },
    })),
  }));
  const changes = compareReleases(now, moved);
  expect(changes.map(({ figure, yearsMoved }) => [figure, yearsMoved])).toEqual([
    ['capex', 1],
    ['freeCashFlow', 9],
    ['marketCap', 1],
  ]);
  const table = writeChangeTable(changes);
  expect(table.split('\n')[0]).toMatch(/^scenario +figure +year +was +is +change +years$/);
  expect(table).toMatch(/base +capex +220 +250 +\+30 \(\+14 %\)/);
  expect(table).toMatch(/base +marketCap +2029 +[\d.]+ +–/);
});

it('tells of scenarios that came or went, and cuts what nobody would read', () => {
  const fewer = { ...now, scenarios: now.scenarios.slice(1) };
  expect(compareReleases(now, fewer)).toEqual([
    { scenario: 'base', figure: 'scenario', year: null, yearsMoved: 1, was: 1, is: null },
  ]);
  expect(compareReleases(fewer, now)).toHaveLength(1);
  const many = Array.from({ length: 100 }, (_, index) => ({
    scenario: 'base',
    figure: `figure${index}`,
    year: 2026,
    yearsMoved: 1,
    was: 100,
    is: 100 + index,
  }));
  const lines = writeChangeTable(many).split('\n');
  expect(lines).toHaveLength(82);
  expect(lines.at(-1)).toBe('and 20 more figures that moved less');
  expect(lines.join()).toContain('figure99');
});

it('says what is wrong with a record', () => {
  expect(() => parseReleaseRecord('{')).toThrow('not valid JSON');
  expect(() => parseReleaseRecord('{}')).toThrow('no scenarios');
});
