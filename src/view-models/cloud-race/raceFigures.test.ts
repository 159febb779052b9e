import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clouds } from '../../model/index.ts';
import { emptyRace, makeRaceView, productRace } from '../../test/makeRaceView.ts';
import type { ChartFigure, LineMark } from '../chartTypes.ts';
import { computeValueDomain } from '../valueDomain.ts';
import { buildBacklogFigure, buildBacklogYearsFigure } from './buildBacklogFigures.ts';
import { buildRaceCapexFigure } from './buildCapexFigure.ts';
import { buildGrowthFigure } from './buildGrowthFigure.ts';
import { buildRaceMarginFigure } from './buildMarginFigure.ts';
import { buildSalesFigure } from './buildSalesFigure.ts';
import type { RaceChoices } from './raceView.ts';

const builders = {
  sales: buildSalesFigure,
  growth: buildGrowthFigure,
  margin: buildRaceMarginFigure,
  capex: buildRaceCapexFigure,
  backlog: buildBacklogFigure,
  backlogYears: buildBacklogYearsFigure,
} as const;

function findLine({ marks }: ChartFigure, id: string): LineMark {
  const mark = marks.find((candidate) => candidate.id === id);
  if (mark?.kind !== 'line') throw new Error(`no line ${id}`);
  return mark;
}

/** Stretches of a line as the painter draws them: it lifts the pen at every missing value. */
function drawnStretches({ points }: LineMark): readonly (readonly number[])[] {
  const stretches: number[][] = [[]];
  for (const [x, value] of points) {
    if (value === null) stretches.push([]);
    else stretches.at(-1)?.push(x);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Lines that may not join what lies before `change` and what lies from it on, by time step. */
const restatements = [
  ['growth', 'quarter', 'azureActual', 2024.5],
  ['growth', 'quarter', 'azureConstantActual', 2024.5],
  ['margin', 'quarter', 'googleActual', 2023],
  ['margin', 'year', 'googleActual', 2023],
  ['margin', 'year', 'intelligentCloudActual', 2022.5],
  ['sales', 'quarter', 'azureActual', 2024.5],
  ['backlog', 'quarter', 'googleActual', 2026],
  ['backlog', 'year', 'googleActual', 2025.25],
  ['capex', 'year', 'metaActual', 2023],
] as const;

describe('no line crosses a restatement', () => {
  it.each(restatements)('%s by %s: %s at %d', (figure, period, line, change) => {
    const stretches = drawnStretches(
      findLine(builders[figure](makeRaceView({ period, window: 'all' })), line),
    );
    expect(stretches.length).toBeGreaterThan(1);
    for (const stretch of stretches)
      expect(new Set(stretch.map((x) => x >= change)).size, stretch.join()).toBe(1);
    expect(stretches.flat().some((x) => x < change)).toBe(true);
    expect(stretches.flat().some((x) => x >= change)).toBe(true);
  });

  it.each(clouds)('the shares of the three by quarter: %s', (cloud) => {
    const race = makeRaceView({ period: 'quarter', window: 'all', sales: 'share' });
    const stretches = drawnStretches(findLine(buildSalesFigure(race), `${cloud}Actual`));
    for (const stretch of stretches) expect(new Set(stretch.map((x) => x >= 2024.5)).size).toBe(1);
  });

  it('Microsoft’s share by Synergy, but not the others’', () => {
    const figure = buildSalesFigure(makeRaceView({ sales: 'synergy' }));
    for (const stretch of drawnStretches(findLine(figure, 'azureActual')))
      expect(new Set(stretch.map((x) => x >= 2024.5)).size).toBe(1);
    expect(drawnStretches(findLine(figure, 'awsActual'))).toHaveLength(1);
  });

  it('and each break has an event that tells of it', () => {
    const near = (figure: ChartFigure, change: number): boolean =>
      figure.references.some(({ style, at }) => style === 'event' && Math.abs((at ?? 0) - change) <= 0.51);
    expect(near(buildGrowthFigure(makeRaceView({ period: 'quarter' })), 2024.5)).toBe(true);
    expect(near(buildSalesFigure(makeRaceView({ sales: 'synergy' })), 2024.5)).toBe(true);
    expect(near(buildRaceMarginFigure(makeRaceView({ period: 'quarter' })), 2023)).toBe(true);
    expect(near(buildRaceMarginFigure(makeRaceView()), 2022.5)).toBe(true);
    expect(near(buildBacklogFigure(makeRaceView()), 2025.25)).toBe(true);
  });

  it('no line bridges a missing quarter', () => {
    // Alphabet's capex of the third and fourth quarter of 2020 is not known.
    const line = findLine(
      buildRaceCapexFigure(makeRaceView({ period: 'quarter', window: 'all' })),
      'alphabetActual',
    );
    for (const stretch of drawnStretches(line)) expect(new Set(stretch.map((x) => x > 2020.4)).size).toBe(1);
  });
});

const anyChoices: fc.Arbitrary<RaceChoices> = fc.record({
  period: fc.constantFrom('year', 'quarter'),
  window: fc.constantFrom('5', '10', 'all'),
  scale: fc.constantFrom('linear', 'log'),
  sales: fc.constantFrom('level', 'index', 'share', 'synergy'),
  indexYear: fc.integer({ min: 2019, max: 2025 }),
  hidden: fc.subarray([...clouds], { maxLength: 2 }),
});
const anyLanguage = fc.constantFrom('en' as const, 'fr' as const);
const moved = { capex: 330, awsGrowth: 50, googleGrowth: 10, azureGrowth: 70, unmetRetention: 0 };

describe('every figure, however it is looked at', () => {
  it.each(Object.entries(builders))('%s says something and draws only numbers', (_name, build) => {
    fc.assert(
      fc.property(anyChoices, anyLanguage, (choices, language) => {
        const figure = build(makeRaceView(choices, { language, overrides: moved }));
        expect(figure.title).not.toBe('');
        const texts = [figure.title, figure.subtitle, figure.summary, ...figure.notes];
        for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|n\/m|n\.\s?s\./u);
        const { from, to } = figure.position.kind === 'years' ? figure.position : { from: 0, to: 0 };
        for (const mark of figure.marks) {
          if (mark.kind !== 'line') continue;
          for (const [x, value] of mark.points) {
            expect(x >= from - 1e-9 && x <= to + 1e-9, `${mark.id} ${x}`).toBe(true);
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
        }
        const { min, max, ticks } = computeValueDomain(figure);
        expect(ticks.length).toBeGreaterThan(1);
        expect(max).toBeGreaterThan(min);
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(builders))('%s keeps the ids of its marks whatever the scenario', (_name, build) => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const idsOf = ({ marks, labels, references }: ChartFigure) => [
          marks.map(({ id }) => id),
          labels.map(({ id }) => id),
          references.map(({ id }) => id),
        ];
        const usual = idsOf(build(makeRaceView(choices)));
        expect(idsOf(build(makeRaceView(choices, { overrides: moved })))).toEqual(usual);
        for (const ids of usual) expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(builders))('%s is drawn without facts, too', (_name, build) => {
    for (const period of ['year', 'quarter'] as const) {
      const figure = build(makeRaceView({ period }, { overrides: moved }, emptyRace));
      expect(figure.title).not.toBe('');
      for (const mark of figure.marks)
        if (mark.kind === 'line')
          for (const [, value] of mark.points) expect(value === null || Number.isFinite(value)).toBe(true);
    }
  });

  it('has the reported figures of its lines in its rows, with their facts', () => {
    const figure = buildSalesFigure(makeRaceView({ period: 'quarter', window: 'all' }));
    for (const [x, value] of findLine(figure, 'awsActual').points) {
      if (value === null) continue;
      const row = figure.rows.find((candidate) => candidate.x === x);
      expect(row?.cells['aws']).toBe(value);
      expect(row?.status).toBe('actual');
      expect(row?.facts?.['aws']?.length).toBeGreaterThan(0);
    }
    expect(figure.rows.map(({ x }) => x)).toEqual(figure.rows.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('cites documents that exist behind everything that it shows', () => {
    const figure = buildRaceCapexFigure(makeRaceView());
    expect(figure.sourceIds).toEqual(expect.arrayContaining(['s011', 's042', 's065', 's275']));
  });
});

describe('the choices', () => {
  const salesAt = (choices: Partial<RaceChoices>, x: number, id: string): number | null | undefined =>
    buildSalesFigure(makeRaceView({ window: 'all', ...choices })).rows.find((row) => row.x === x)?.cells[id];

  it('index: every cloud is 100 % in the chosen year, and twice the sales are twice the index', () => {
    for (const cloud of clouds) expect(salesAt({ sales: 'index', indexYear: 2022 }, 2022, cloud)).toBe(100);
    expect(salesAt({ sales: 'index', indexYear: 2022 }, 2025, 'aws')).toBeCloseTo(
      (100 * 128.725) / 80.096,
      9,
    );
    // By quarters against the year's average quarter.
    expect(salesAt({ sales: 'index', indexYear: 2022, period: 'quarter' }, 2026.25, 'aws')).toBeCloseTo(
      (100 * 42.232) / (80.096 / 4),
      9,
    );
  });

  it('share: the three make a hundred, reported and projected', () => {
    for (const x of [2025, 2025.5, 2030]) {
      const shares = clouds.map((cloud) => salesAt({ sales: 'share' }, x, cloud) ?? NaN);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
    }
  });

  it('quarters: reported ones as they are, projected years as their average quarter', () => {
    const { view } = makeRaceView();
    const projected = view.scenario.rows.find(({ year }) => year === 2028)?.awsRevenue ?? NaN;
    expect(salesAt({ period: 'quarter' }, 2026.25, 'aws')).toBe(42.232);
    expect(salesAt({ period: 'quarter' }, 2028.375, 'aws')).toBeCloseTo(projected / 4, 9);
    expect(salesAt({ period: 'year' }, 2028, 'aws')).toBeCloseTo(projected, 9);
  });

  it('subtitles name the first and the last year that something is known of', () => {
    const spanOf = ({ subtitle }: ChartFigure) => /\d{4}–\d{4}$/.exec(subtitle)?.[0];
    for (const period of ['year', 'quarter'] as const) {
      expect(spanOf(buildBacklogFigure(makeRaceView({ period })))).toBe('2018–2026');
      expect(spanOf(buildBacklogYearsFigure(makeRaceView({ period })))).toBe('2018–2026');
      expect(spanOf(buildRaceMarginFigure(makeRaceView({ period, window: '5' })))).toBe('2021–2030');
    }
    expect(spanOf(buildSalesFigure(makeRaceView({ sales: 'synergy' })))).toBe('2019–2026');
  });

  it('window: the last years of history, all of them for the longest', () => {
    const fromOf = (window: RaceChoices['window']): number => {
      const { position } = buildSalesFigure(makeRaceView({ window }));
      return position.kind === 'years' ? position.from : NaN;
    };
    expect([fromOf('5'), fromOf('10'), fromOf('all')]).toEqual([2021, 2016, 2013]);
  });

  it('log: for amounts only', () => {
    const scaleOf = (choices: Partial<RaceChoices>) =>
      buildSalesFigure(makeRaceView({ scale: 'log', ...choices })).value.scale;
    expect([scaleOf({}), scaleOf({ sales: 'index' }), scaleOf({ sales: 'share' })]).toEqual([
      'log',
      'log',
      'linear',
    ]);
    expect(buildGrowthFigure(makeRaceView({ scale: 'log' })).value.scale).toBeUndefined();
    expect(buildRaceCapexFigure(makeRaceView({ scale: 'log' })).value.scale).toBe('log');
    const { min, ticks } = computeValueDomain(buildSalesFigure(makeRaceView({ scale: 'log' })));
    expect(min).toBeGreaterThan(0);
    expect(ticks).toContain(10);
  });

  it('hide: nothing of the company is left, and the others stay as they were', () => {
    const whole = buildSalesFigure(makeRaceView());
    const without = buildSalesFigure(makeRaceView({ hidden: ['azure'] }));
    expect(JSON.stringify(without.marks)).not.toContain('azure');
    expect(without.columns.map(({ id }) => id).join()).not.toContain('azure');
    expect(without.references.map(({ id }) => id)).not.toContain('event-azure-redefined');
    expect(findLine(without, 'awsActual')).toEqual(findLine(whole, 'awsActual'));
    const capex = buildRaceCapexFigure(makeRaceView({ hidden: ['azure'] }));
    expect(capex.columns.map(({ id }) => id)).toEqual(expect.arrayContaining(['amazon', 'alphabet', 'meta']));
    expect(capex.columns.map(({ id }) => id)).not.toContain('microsoft');
  });

  it('Azure is drawn as an estimate: thin, within a hatched band, with its method', () => {
    for (const period of ['year', 'quarter'] as const) {
      const figure = buildSalesFigure(makeRaceView({ period, window: 'all' }));
      expect(findLine(figure, 'azureActual').style).toBe('thin');
      const bands = figure.marks.flatMap((mark) => (mark.kind === 'band' ? [mark] : []));
      expect(bands.length).toBeGreaterThan(0);
      for (const { fill, points } of bands) {
        expect(fill).toBe('hatch');
        for (const [x, low, high] of points) {
          const central = figure.rows.find((row) => row.x === x)?.cells['azure'] ?? NaN;
          expect(low <= central && central <= high, `${x}`).toBe(true);
        }
      }
      expect(figure.notes.join()).toContain('azure-estimate.md');
      expect(figure.columns.map(({ label }) => label)).toContain('Azure (estimate)');
    }
  });

  it('Microsoft’s margin is never called Azure’s', () => {
    const labels = buildRaceMarginFigure(makeRaceView()).columns.map(({ label }) => label);
    expect(labels).toContain('Intelligent Cloud (not Azure)');
    expect(labels).not.toContain('Azure');
    const byQuarter = buildRaceMarginFigure(makeRaceView({ period: 'quarter' }));
    expect(byQuarter.columns.map(({ id }) => id)).not.toContain('intelligentCloud');
  });
});

describe('the findings', () => {
  it('follow from the numbers', () => {
    expect(buildGrowthFigure(makeRaceView({ period: 'quarter' })).title).toBe(
      'Google Cloud has grown fastest since Q4 2025: 82.0% in Q2 2026',
    );
    expect(buildGrowthFigure(makeRaceView({ period: 'quarter' }, { language: 'fr' })).title).toBe(
      'Google Cloud croît le plus vite depuis le T4 2025\u202f: 82,0\u202f% au T2 2026',
    );
    // 37.7 % of AWS less 33.0 % of Google Cloud (6.6 of 20.0) in the first quarter of 2026.
    expect(buildRaceMarginFigure(makeRaceView({ period: 'quarter' })).title).toBe(
      'Google Cloud’s operating margin, 33.0% in Q1 2026, is 4.7 pp below AWS’s'.replace(' pp', '\u00a0pp'),
    );
    // 220 + 175 + 180 to 190 + 130 to 145.
    expect(buildRaceCapexFigure(makeRaceView()).title).toContain('$705bn to $730bn of capex for 2026');
    // 496 over 195.
    expect(buildBacklogFigure(makeRaceView()).title).toContain('2.5 times a year before');
    // 496 over 148.404.
    expect(buildBacklogYearsFigure(makeRaceView()).title).toContain('worth 3.3\u00a0years of sales');
  });

  it('move with the scenario', () => {
    const lead = buildSalesFigure(makeRaceView({}, { overrides: { googleGrowth: 85 } })).title;
    expect(lead).toMatch(/^Google Cloud leads in 2030/);
    expect(buildSalesFigure(makeRaceView()).title).toMatch(/^AWS leads in 2030/);
    const slow = buildBacklogYearsFigure(makeRaceView({}, { overrides: { awsGrowth: 0 } })).title;
    expect(slow).not.toBe(buildBacklogYearsFigure(makeRaceView()).title);
  });

  it('compare the companies that are shown only', () => {
    expect(buildGrowthFigure(makeRaceView({ hidden: ['google'] })).title).toMatch(/^Azure has grown fastest/);
    expect(buildGrowthFigure(makeRaceView({ hidden: ['google', 'azure'] })).title).toMatch(/^AWS grew by/);
    expect(buildRaceMarginFigure(makeRaceView({ hidden: ['google'] })).title).toMatch(/^AWS keeps/);
    expect(buildBacklogFigure(makeRaceView({ hidden: ['aws'] })).title).toMatch(/^Microsoft, commercial has/);
  });
});

describe('plans and outside views', () => {
  it('plans stand as boxes and ticks in the year that they are for', () => {
    const bars = buildRaceCapexFigure(makeRaceView()).marks.flatMap((mark) =>
      mark.kind === 'bar' ? [mark] : [],
    );
    expect(bars.map(({ id, style, bars: [bar] }) => [id, style, bar])).toEqual([
      ['amazonPlan', 'tick', [2026, 220, 220]],
      ['microsoftPlan', 'tick', [2026, 175, 175]],
      ['alphabetPlan', 'projected', [2026, 180, 190]],
      ['metaPlan', 'projected', [2026, 130, 145]],
    ]);
    const offsets = bars.map(({ offset = 0, width }) => [offset - width / 2, offset + width / 2]);
    offsets.slice(1).forEach(([start = 0], order) => {
      expect(start).toBeGreaterThanOrEqual((offsets[order]?.[1] ?? 0) - 1e-9);
    });
    const row = buildRaceCapexFigure(makeRaceView()).rows.find(({ x }) => x === 2026);
    expect(row?.cells).toMatchObject({ metaPlanLow: 130, metaPlanHigh: 145, amazonEarlierHigh: 200 });
  });

  it('outside views are diamonds at their year, in the measure of the chart', () => {
    const dotsOf = (figure: ChartFigure, id: string) =>
      figure.marks.flatMap((mark) => (mark.kind === 'dots' && mark.id === id ? mark.points : []));
    const level = buildSalesFigure(makeRaceView());
    expect(dotsOf(level, 'azureOutside')).toEqual([[2028, 200]]);
    expect(dotsOf(level, 'googleOutside')).toContainEqual([2030, 170]);
    // AWS: growth of 21, 24 and 30 % on 128.725; 600 in 2036 lies beyond the chart.
    expect(dotsOf(level, 'awsOutside').map(([, value]) => Math.round(value * 10) / 10)).toEqual(
      expect.arrayContaining([155.8, 159.6, 167.3]),
    );
    expect(dotsOf(level, 'awsOutside')).toHaveLength(3);
    expect(dotsOf(buildGrowthFigure(makeRaceView()), 'awsOutside')).toContainEqual([2026, 24]);
    expect(dotsOf(buildRaceCapexFigure(makeRaceView()), 'metaOutside')).toEqual([[2027, 165]]);
    expect(dotsOf(buildRaceCapexFigure(makeRaceView({ period: 'quarter' })), 'metaOutside')).toEqual([
      [2027.375, 165 / 4],
    ]);
    const index = dotsOf(buildSalesFigure(makeRaceView({ sales: 'index' })), 'azureOutside');
    expect(index[0]?.[1]).toBeCloseTo((100 * 200) / 27.1, 9);
    expect(productRace.outside.length).toBeGreaterThan(100);
  });
});

describe('the signs of a figure in words', () => {
  const figure = buildSalesFigure(makeRaceView({}));

  it('name every numbered event and every outside view that is drawn', () => {
    const numbers = figure.references.filter(({ style }) => style === 'event').map(({ text }) => text);
    const keys = figure.keys ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(keys.slice(0, numbers.length).map(({ sign }) => sign)).toEqual(numbers);
    const dots = figure.marks.flatMap((mark) => (mark.kind === 'dots' ? mark.points : []));
    expect(dots.length).toBeGreaterThan(5);
    expect(keys).toHaveLength(numbers.length + dots.length);
    for (const { text } of keys) expect(text).toMatch(/\b20\d\d\b/);
  });

  it('say who expects what, and when they said so, at the year that it is for', () => {
    const at = (x: number) => figure.rows.find((row) => row.x === x)?.remarks ?? [];
    expect(at(2026)[0]).toMatch(/^Outside views: \d+$/);
    expect(at(2026)[1]).toMatch(/^(AWS|Azure|Google Cloud) \$[\d.]+bn: .+, .*20\d\d$/);
    expect(at(2026).length).toBeLessThanOrEqual(7);
    expect(at(2027)).toEqual([]);
  });
});
