import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCredibility } from '../../data/credibility.ts';
import { gaugeIds, languages, type GaugeId } from '../../model/index.ts';
import { makeScenarioView, productPresets, type ScenarioViewOptions } from '../../test/makeScenarioView.ts';
import { arbitraryInputs } from '../../test/modelBasis.ts';
import { readDataFile } from '../../test/serveData.ts';
import { buildCheckRequest } from './buildCheckRequest.ts';
import { buildChecks, type Check } from './buildChecks.ts';

const rules = parseCredibility(readDataFile('credibility.json'));

function build(options: ScenarioViewOptions = {}) {
  return buildChecks(makeScenarioView(options), rules);
}

function readCheck(id: GaugeId, options: ScenarioViewOptions = {}): Check {
  const check = build(options).checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check;
}

describe('buildChecks', () => {
  it('says how many checks are at which level', () => {
    expect(build().title).toBe('Can it be believed? Checks for 2030: 5 plausible, 1 stretched');
    expect(build({ overrides: { capex: 150, capexGrowth: 0, awsGrowth: 20 }, year: 2028 }).title).toMatch(
      /2028/,
    );
    expect(build({ overrides: { awsGrowth: 0, awsGrowthLong: 0 }, language: 'fr' }).title).toMatch(
      /^Est-ce crédible\u202f\? Contrôles pour 2030\u202f: \d plausibles?, .*\d peu crédibles?$/,
    );
    expect(
      build({ overrides: { capex: 210, awsGrowth: 33, capexGrowth: 4, ownSiliconShare: 30 }, lastYear: 2030 })
        .title,
    ).toBe('All six checks find this scenario plausible in 2030');
  });

  it('gives the value, the limits that hold it and the reason', () => {
    expect(readCheck('capexOfCash', { year: 2026 })).toMatchObject({
      valueText: '118.0%',
      level: 'amber',
      limitText: '100% to 137%',
      worseText: null,
    });
    expect(readCheck('capexOfCash')).toMatchObject({
      level: 'green',
      limitText: 'Below 100%',
      worseText: 'In 2026: 118.0%, stretched',
    });
    expect(readCheck('gigawatts', { language: 'fr' })).toMatchObject({
      limitText: 'De 7,8\u202fGW à 11,7\u202fGW',
      level: 'amber',
    });
    expect(readCheck('negativeCashYears', { lastYear: 2030 })).toMatchObject({
      valueText: '2 of 5 years',
      limitText: '0 to 2 years',
    });
    expect(readCheck('negativeCashYears').limits.map(({ text }) => text)).toEqual([
      'Plausible: 0 to 2 years',
      'Stretched: 3 to 4 years',
      'Hard to believe: 5 years or more',
    ]);
    expect(readCheck('awsMargin').about).toContain('Lowest 24.8% (2017), highest 37.0% (2024).');
  });

  it('waits for the history of the margin, and for it alone', () => {
    const levels = build({ actuals: null }).checks.map(({ level }) => level);
    expect(levels.filter((level) => level === 'unknown')).toHaveLength(1);
    const margin = readCheck('awsMargin', { actuals: null });
    expect(margin).toMatchObject({ level: 'unknown', limits: [], scale: { zones: [] }, valueText: '26.5%' });
    expect(margin.reason).toContain('not loaded');
    expect(build({ actuals: null }).title).toContain('4 plausible, 1 stretched');
  });

  it('draws zones without gaps and the value inside its own', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.integer({ min: 2026, max: 2035 }), (overrides, year) => {
        const { checks } = build({ overrides, year });
        expect(checks.map(({ id }) => id)).toEqual([...gaugeIds]);
        for (const { scale, level } of checks) {
          expect(scale.zones[0]?.from).toBe(0);
          expect(scale.zones.at(-1)?.to).toBe(1);
          scale.zones.slice(1).forEach((zone, order) => expect(zone.from).toBe(scale.zones[order]?.to));
          const at = scale.at ?? NaN;
          const holders = scale.zones.filter((zone) => at >= zone.from && at <= zone.to);
          expect(holders.map((zone) => zone.level)).toContain(level);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never shows a number that is none, in either language', () => {
    for (const language of languages)
      for (const { inputs } of productPresets)
        for (const { label, valueText, limitText, reason, about, limits, worseText } of build({
          overrides: inputs,
          language,
        }).checks) {
          const text = [
            label,
            valueText,
            limitText,
            reason,
            about,
            worseText,
            ...limits.map((one) => one.text),
          ].join(' ');
          expect(text).not.toMatch(/NaN|Infinity|undefined/);
        }
  });
});

describe('buildCheckRequest', () => {
  it('begins with the value and goes on with the facts', () => {
    const request = buildCheckRequest(readCheck('gigawatts'), 2030, []);
    expect(request).toMatchObject({
      selected: 'value',
      items: [{ period: '2030', origin: { kind: 'model', formula: 'capitalExpenditure' } }],
    });
  });
});
