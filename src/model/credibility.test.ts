import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFile } from '../test/serveData.ts';
import { parseCredibility } from '../data/credibility.ts';
import { makeScenarioView, productActuals } from '../test/makeScenarioView.ts';
import { arbitraryInputs, makeInputs, productBasis } from '../test/modelBasis.ts';
import {
  computeCredibility,
  computeMarginHistory,
  credibilityLevels,
  gaugeIds,
  type GaugeId,
  type GaugeReading,
} from './credibility.ts';
import type { Overrides } from './inputs.ts';
import { project } from './projection.ts';

const rules = parseCredibility(readDataFile('credibility.json'));
const marginHistory = computeMarginHistory(productActuals, rules.historyYears);

interface Options {
  readonly overrides?: Overrides;
  readonly year?: number;
  readonly lastYear?: number;
  readonly history?: typeof marginHistory;
}

function check({ overrides = {}, year = 2030, lastYear = 2035, history = marginHistory }: Options = {}) {
  const inputs = makeInputs(overrides);
  const rows = project(productBasis, inputs, 10);
  const readings = computeCredibility({ inputs, rows, year, lastYear, marginHistory: history }, rules);
  const read = (id: GaugeId): GaugeReading => {
    const reading = readings.find(({ rule }) => rule.id === id);
    if (reading === undefined) throw new Error(`no reading of ${id}`);
    return reading;
  };
  return { readings, read, rows };
}

describe('computeMarginHistory', () => {
  it('spans the last ten years and the last twelve months', () => {
    expect(marginHistory).toMatchObject({ lowestYear: 2017, highestYear: 2024 });
    expect(marginHistory?.lowest).toBeCloseTo(24.8, 1);
    expect(marginHistory?.highest).toBeCloseTo(37.0, 1);
    expect(marginHistory?.factIds).toEqual(expect.arrayContaining(['f0176', 'f0138', 'f0183', 'f0145']));
    expect(computeMarginHistory(productActuals, 12)).toMatchObject({ lowestYear: 2014 });
    const empty = { annual: [], latest: null };
    expect(computeMarginHistory({ ...productActuals, awsRevenue: empty }, 10)).toBeNull();
  });
});

describe('computeCredibility', () => {
  it('reads the base case: what is plausible and what is stretched', () => {
    const { read, rows } = check();
    const row = rows[4];
    expect(read('utilisation')).toMatchObject({
      value: row?.awsUtilisation,
      zone: { level: 'green', from: 85 },
    });
    expect(read('capexOfCash').value).toBeCloseTo(
      (100 * (row?.capex ?? 0)) / (row?.operatingCashFlow ?? 1),
      9,
    );
    expect(read('capexOfCash')).toMatchObject({
      zone: { level: 'green', from: null, to: 100 },
      worse: { year: 2026, zone: { level: 'amber' } },
    });
    expect(read('returnOnCapital')).toMatchObject({ value: row?.awsRoic, zone: { level: 'green' } });
    expect(read('awsMargin')).toMatchObject({ value: row?.awsMargin, zone: { level: 'green' }, worse: null });
    // 220 × 1.08 … × 75 % in 2030 over 24.7.
    expect(read('gigawatts').value).toBeCloseTo(((row?.capex ?? 0) * 0.75) / 24.7, 9);
    expect(read('gigawatts').zone?.level).toBe('amber');
    expect(read('negativeCashYears')).toMatchObject({ value: 2, zone: { level: 'green' }, worse: null });
  });

  it('finds an arms race hard to believe, and a freeze too full', () => {
    const race = check({ overrides: { capex: 260, capexGrowth: 25, awsGrowth: 36 } }).read;
    expect(race('gigawatts').zone?.level).toBe('red');
    expect(race('negativeCashYears').zone?.level).toBe('red');
    const freeze = check({ overrides: { capex: 80, capexGrowth: 0 } }).read;
    expect(freeze('utilisation')).toMatchObject({ value: 100, zone: { level: 'amber', to: null } });
    expect(freeze('gigawatts').zone?.level).toBe('green');
    const empty = check({ overrides: { awsGrowth: 0, awsGrowthLong: 0 } }).read;
    expect(empty('utilisation').zone?.level).toBe('red');
    expect(empty('awsMargin').zone?.level).toBe('red');
    expect(empty('returnOnCapital').zone?.level).toBe('red');
  });

  it('holds the margin against its history, ten points below and five above', () => {
    const { zones } = check().read('awsMargin');
    expect(zones.map(({ level }) => level)).toEqual(['red', 'amber', 'green', 'amber', 'red']);
    const [low = NaN, high = NaN] = [marginHistory?.lowest, marginHistory?.highest];
    expect(zones.map(({ to }) => to)).toEqual([low - 10, low, high + 0.05, high + 5, null]);
    expect(check({ history: null }).read('awsMargin')).toMatchObject({ zone: null, zones: [], worse: null });
    expect(check({ history: null }).read('utilisation').zone?.level).toBe('green');
  });

  it('calls it red when there is no cash flow to pay capex from', () => {
    const inputs = makeInputs();
    const rows = project(productBasis, inputs, 10).map((row) => ({ ...row, operatingCashFlow: 0 }));
    const request = { inputs, rows, year: 2030, lastYear: 2035, marginHistory };
    const [, none] = computeCredibility(request, rules);
    expect(none).toMatchObject({ value: null, zone: { level: 'red' } });
  });

  it('counts and looks no further than the last year shown', () => {
    const overrides = { capex: 260, capexGrowth: 25 };
    expect(check({ overrides, lastYear: 2030 }).read('negativeCashYears').value).toBe(5);
    expect(check({ overrides, lastYear: 2035 }).read('negativeCashYears').value).toBeGreaterThan(5);
    // AWS is full from 2033 on in the base case.
    expect(check({ lastYear: 2030 }).read('utilisation').worse).toBeNull();
    expect(check().read('utilisation').worse).toMatchObject({ year: 2033, zone: { level: 'amber' } });
    expect(() => check({ year: 2040 })).toThrow(RangeError);
  });

  it('gives every scenario, year and gauge one zone that holds its value, and never a better “worse”', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.integer({ min: 2026, max: 2035 }), (overrides, year) => {
        const { readings } = check({ overrides, year });
        expect(readings.map(({ rule }) => rule.id)).toEqual([...gaugeIds]);
        for (const { value, zone, zones, worse } of readings) {
          if (zone === null) throw new Error('no zone');
          expect(zones).toContain(zone);
          if (value === null) expect(zone.to).toBeNull();
          else {
            expect(value).toBeGreaterThanOrEqual(zone.from ?? -Infinity);
            expect(value).toBeLessThan(zone.to ?? Infinity);
          }
          if (worse !== null)
            expect(credibilityLevels.indexOf(worse.zone.level)).toBeGreaterThan(
              credibilityLevels.indexOf(zone.level),
            );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has thresholds in data only', () => {
    const view = makeScenarioView();
    const halved = { ...rules, billionsPerGigawatt: rules.billionsPerGigawatt / 2 };
    const request = {
      inputs: view.scenario.inputs,
      rows: view.scenario.rows,
      year: 2030,
      lastYear: 2035,
      marginHistory,
    };
    const before = computeCredibility(request, rules)[4]?.value ?? NaN;
    expect(computeCredibility(request, halved)[4]?.value).toBeCloseTo(2 * before, 9);
  });
});
