import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputId, Overrides } from '../model/index.ts';
import { clouds, inputIds, languages } from '../model/index.ts';
import { productRanges } from '../test/modelBasis.ts';
import { limitOverrides } from './limits.ts';
import type { LinkContext } from './link.ts';
import { decodeLink, encodeLink } from './link.ts';
import { settingKeys } from './linkNotices.ts';
import {
  defaultRace,
  raceIndexYears,
  racePeriods,
  raceSales,
  raceScales,
  raceWindows,
} from './raceSettings.ts';
import { attributedOutputs, keyOutputs, outputIds, type Spread } from '../model/index.ts';
import { defaultRisk, defaultWhy } from './analysisSettings.ts';
import { isSameSpreads, limitSpreads, type SpreadEdits } from './spreadEdits.ts';
import { viewIds, densities, themeChoices } from './views.ts';

const context: LinkContext = {
  ranges: productRanges,
  firstYear: 2026,
  lastYear: 2035,
  horizons: [2028, 2030, 2035],
  defaultYear: 2030,
  defaultHorizonYear: 2030,
  presets: [
    { id: 'base', inputs: {} },
    { id: 'winter', inputs: { awsGrowth: 16 } },
  ],
};

const baseline = { view: 'overview', overrides: {}, notices: [] };

function decode(hash: string) {
  return decodeLink(hash, context);
}

const anyOverrides: fc.Arbitrary<Overrides> = fc
  .tuple(
    ...productRanges.map(({ id, min, max, step }) => {
      const onStep = fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step);
      const anywhere = fc.double({ min, max, noNaN: true });
      return fc.option(
        fc.oneof(onStep, anywhere, fc.constantFrom(min, max)).map((value): [InputId, number] => [id, value]),
      );
    }),
  )
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)))
  .map((overrides) => limitOverrides(productRanges, overrides));

const anySpreads: fc.Arbitrary<SpreadEdits> = fc
  .array(
    fc.constantFrom(...productRanges).chain(({ id, min, max }) => {
      const anyDistance = fc.oneof(
        fc.double({ min: 0, max: max - min, noNaN: true }),
        fc.constantFrom(0, max - min),
      );
      return fc
        .record({ below: anyDistance, above: anyDistance })
        .map((spread): [InputId, Spread] => [id, spread]);
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((entries) => limitSpreads(productRanges, Object.fromEntries(entries)));

const anyAmount = fc.option(
  fc.double({ min: -100_000, max: 100_000, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6 + 0),
);
// The usual way is not written, so that it does not come back either.
const anyRisk = fc
  .record({
    output: fc.constantFrom(...outputIds),
    threshold: anyAmount,
    isTornadoWhole: fc.boolean(),
    x: fc.constantFrom(...inputIds),
    y: fc.constantFrom(...inputIds),
    line: anyAmount,
    target: anyAmount,
    levers: fc.option(fc.subarray([...inputIds])),
  })
  .filter((risk) => risk.x !== risk.y && JSON.stringify(risk) !== JSON.stringify(defaultRisk));
const anyWhy = fc
  .record({
    output: fc.constantFrom(...attributedOutputs),
    start: fc.constantFrom('baseline', 'preset-winter'),
    effect: fc.constantFrom(...keyOutputs),
  })
  .filter((why) => JSON.stringify(why) !== JSON.stringify(defaultWhy));

describe('decodeLink', () => {
  it.each([
    '',
    '#',
    '#/',
    '#?',
    '#/?',
    '#/overview',
    '#/overview?v=1',
    '#overview',
    '#/overview/',
    '#/?v=1&',
  ])('reads %j as the baseline in the first view, without a word', (hash) => {
    expect(decode(hash)).toEqual(baseline);
  });

  it('reads view, assumptions and settings', () => {
    const hash = '#/what-if?v=1&capex=250&awsGrowth=30&year=2029&to=2035&lang=fr&theme=dark&density=present';
    expect(decode(hash)).toEqual({
      view: 'what-if',
      overrides: { capex: 250, awsGrowth: 30 },
      year: 2029,
      horizonYear: 2035,
      language: 'fr',
      theme: 'dark',
      density: 'present',
      notices: [],
    });
  });

  it.each([
    ['#/what-if?capex=250', { capex: 250 }],
    ['#/what-if?serverLife=4,5', { serverLife: 4.5 }],
    ['#/what-if?serverLife=4%2C5', { serverLife: 4.5 }],
    ['#/what-if?anthropicGain=-33.6', { anthropicGain: -33.6 }],
    ['#/what-if?anthropicGain=%E2%88%9233.6', { anthropicGain: -33.6 }],
    ['#/what-if?capex=+250', { capex: 250 }],
    ['#/what-if?capex=%20250%20', { capex: 250 }],
    ['#/what-if?+capex+=250+', { capex: 250 }],
    ['#/what-if?c%61pex=250', { capex: 250 }],
    ['#/what-if?capex=0250.50', { capex: 250.5 }],
    ['#/what-if?capacityYield=.6', { capacityYield: 0.6 }],
    ['#/what-if?capex=250&&awsGrowth=30&', { capex: 250, awsGrowth: 30 }],
    ['#/what-if?capex=220', {}],
  ])('reads what people write by hand: %s', (hash, overrides) => {
    expect(decode(hash)).toEqual({ view: 'what-if', overrides, notices: [] });
  });

  it.each([
    ['#/nowhere', [{ kind: 'unknownView', given: 'nowhere' }]],
    ['#/What-If', [{ kind: 'unknownView', given: 'What-If' }]],
    ['#/?capx=250', [{ kind: 'unknownKey', key: 'capx' }]],
    ['#/?CAPEX=250', [{ kind: 'unknownKey', key: 'CAPEX' }]],
    ['#/?=3', [{ kind: 'unknownKey', key: '' }]],
    ['#/?capex=lots', [{ kind: 'notANumber', subject: 'capex', given: 'lots' }]],
    ['#/?capex=', [{ kind: 'notANumber', subject: 'capex', given: '' }]],
    ['#/?capex', [{ kind: 'notANumber', subject: 'capex', given: '' }]],
    ['#/?capex=NaN', [{ kind: 'notANumber', subject: 'capex', given: 'NaN' }]],
    ['#/?capex=Infinity', [{ kind: 'notANumber', subject: 'capex', given: 'Infinity' }]],
    ['#/?capex=1e309', [{ kind: 'notANumber', subject: 'capex', given: '1e309' }]],
    ['#/?capex=0x10', [{ kind: 'notANumber', subject: 'capex', given: '0x10' }]],
    ['#/?capex=%ZZ', [{ kind: 'notANumber', subject: 'capex', given: '%ZZ' }]],
    ['#/?capex=%C3%28', [{ kind: 'notANumber', subject: 'capex', given: '%C3%28' }]],
    ['#/?v=2', [{ kind: 'newerVersion', given: '2' }]],
    ['#/?v=0', [{ kind: 'badVersion', given: '0' }]],
    ['#/?v=one', [{ kind: 'badVersion', given: 'one' }]],
    ['#/?lang=de', [{ kind: 'badSetting', subject: 'lang', given: 'de' }]],
    ['#/?theme=pink', [{ kind: 'badSetting', subject: 'theme', given: 'pink' }]],
    ['#/?density=huge', [{ kind: 'badSetting', subject: 'density', given: 'huge' }]],
    ['#/?year=soon', [{ kind: 'badSetting', subject: 'year', given: 'soon' }]],
    ['#/?year=2029.5', [{ kind: 'badSetting', subject: 'year', given: '2029.5' }]],
    ['#/?to=2031', [{ kind: 'badSetting', subject: 'to', given: '2031' }]],
  ])('leaves out what it cannot use and says so: %s', (hash, problems) => {
    expect(decode(hash)).toMatchObject({ view: 'overview', overrides: {} });
    expect(decode(hash).notices).toMatchObject(problems);
  });

  it('reads what the risk view and the explanations look at, and how sure the assumptions are', () => {
    expect(
      decode(
        '#/risk?outcome=awsRevenue&threshold=250&bars=all&across=serverLife&up=taxRate&line=-2,5&goal=300&levers=taxRate,capex' +
          '&spread=awsGrowth:6:5,capex:certain,serverLife:%2B0.5:1',
      ),
    ).toEqual({
      view: 'risk',
      overrides: {},
      spreads: {
        awsGrowth: { below: 6, above: 5 },
        capex: { below: 0, above: 0 },
        serverLife: { below: 0.5, above: 1 },
      },
      risk: {
        output: 'awsRevenue',
        threshold: 250,
        isTornadoWhole: true,
        x: 'serverLife',
        y: 'taxRate',
        line: -2.5,
        target: 300,
        levers: ['capex', 'taxRate'],
      },
      notices: [],
    });
    expect(decode('#/what-if?why=awsMargin&from=vs2&effect=netSales&vs=winter;capex:150')).toMatchObject({
      why: { output: 'awsMargin', start: 'vs2', effect: 'netSales' },
      notices: [],
    });
    // They belong to their views.
    expect(decode('#/overview?outcome=awsRevenue&why=awsMargin')).toEqual(baseline);
    expect(decode('#/risk?levers=none').risk?.levers).toEqual([]);
  });

  it.each([
    ['#/risk?outcome=mood', [{ kind: 'badSetting', subject: 'outcome', given: 'mood' }], {}],
    ['#/risk?threshold=lots', [{ kind: 'notANumber', subject: 'threshold', given: 'lots' }], {}],
    [
      '#/risk?line=9999999',
      [{ kind: 'clamped', subject: 'line', given: '9999999', used: 100_000 }],
      { risk: { ...defaultRisk, line: 100_000 } },
    ],
    ['#/risk?bars=12', [{ kind: 'badSetting', subject: 'bars' }], {}],
    ['#/risk?across=capex', [{ kind: 'badSetting', subject: 'across', given: 'capex' }], {}],
    ['#/risk?up=awsGrowth', [{ kind: 'badSetting', subject: 'up', given: 'awsGrowth' }], {}],
    [
      '#/risk?across=taxRate&up=taxRate',
      [{ kind: 'badSetting', subject: 'up', given: 'taxRate' }],
      { risk: { ...defaultRisk, x: 'taxRate' } },
    ],
    ['#/risk?levers=capex,mood', [{ kind: 'badSetting', subject: 'levers' }], {}],
    ['#/risk?goal=__proto__', [{ kind: 'notANumber', subject: 'goal' }], {}],
    ['#/what-if?why=awsDemand', [{ kind: 'badSetting', subject: 'why' }], {}],
    ['#/what-if?from=base', [{ kind: 'badSetting', subject: 'from' }], {}],
    ['#/what-if?from=vs1', [{ kind: 'badSetting', subject: 'from', given: 'vs1' }], {}],
    ['#/what-if?from=constructor', [{ kind: 'badSetting', subject: 'from' }], {}],
    ['#/what-if?effect=capexTotal', [{ kind: 'badSetting', subject: 'effect' }], {}],
    ['#/?spread=', [{ kind: 'badSetting', subject: 'spread' }], {}],
    ['#/?spread=capex', [{ kind: 'spreadPart', given: 'capex' }], {}],
    ['#/?spread=capex:-1:2', [{ kind: 'spreadPart', given: 'capex:-1:2' }], {}],
    ['#/?spread=capex:1:2:3', [{ kind: 'spreadPart' }], {}],
    ['#/?spread=__proto__:1:2', [{ kind: 'spreadPart', given: '__proto__:1:2' }], {}],
    ['#/?spread=capex:NaN:1e9', [{ kind: 'spreadPart' }], {}],
    [
      '#/?spread=capex:9999:10,mood:certain',
      [
        { kind: 'spreadClamped', subject: 'capex', given: 'capex:9999:10' },
        { kind: 'spreadPart', given: 'mood:certain' },
      ],
      { spreads: { capex: { above: 10 } } },
    ],
  ])('says what it could not use of these choices: %s', (hash, notices, rest) => {
    const link = decode(hash);
    expect(link.notices).toMatchObject(notices);
    expect(link.notices).toHaveLength(notices.length);
    expect(link).toMatchObject(rest);
    if (!('risk' in rest)) expect(link.risk).toBeUndefined();
    if (!('spreads' in rest)) expect(link.spreads).toBeUndefined();
    expect(link.why).toBeUndefined();
  });

  it('limits what is out of range and says what was given and what is used', () => {
    expect(decode('#/?capex=1000&awsGrowth=-5').overrides).toEqual({ capex: 350, awsGrowth: 0 });
    expect(decode('#/?capex=1000').notices).toMatchObject([
      { kind: 'clamped', subject: 'capex', given: '1000', used: 350 },
    ]);
    const endless = decode(`#/?capex=${'9'.repeat(300)}`);
    expect(endless.overrides).toEqual({ capex: 350 });
    expect(endless.notices).toMatchObject([{ kind: 'clamped', given: `${'9'.repeat(39)}…` }]);
    expect(decode(`#/?capex=${'9'.repeat(400)}`).notices).toMatchObject([{ kind: 'notANumber' }]);
  });

  it('limits the year to the years that the link shows', () => {
    expect(decode('#/?year=2034&to=2035')).toMatchObject({ year: 2034, horizonYear: 2035, notices: [] });
    expect(decode('#/?year=2034')).toMatchObject({
      year: 2030,
      notices: [{ kind: 'clamped', subject: 'year', given: '2034', used: 2030 }],
    });
    expect(decode('#/?to=2028&year=2020')).toMatchObject({ year: 2026, horizonYear: 2028 });
  });

  it('takes the last of several values and says so, once a key', () => {
    const link = decode('#/?capex=250&lang=fr&capex=300&lang=en&capex=260');
    expect(link).toMatchObject({ overrides: { capex: 260 }, language: 'en' });
    expect(link.notices).toMatchObject([
      { kind: 'duplicate', subject: 'capex', used: '260' },
      { kind: 'duplicate', subject: 'lang', used: 'en' },
    ]);
  });

  it('reads what it knows of a newer link', () => {
    expect(decode('#/what-if?v=3&capex=250&mood=good')).toMatchObject({
      view: 'what-if',
      overrides: { capex: 250 },
      notices: [
        { kind: 'unknownKey', key: 'mood' },
        { kind: 'newerVersion', given: '3' },
      ],
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'is not misled by the key %s',
    (key) => {
      const link = decode(`#/${key}?${key}=1&capex=250&${key}[capex]=300`);
      expect(Object.keys(link.overrides)).toEqual(['capex']);
      expect(link.view).toBe('overview');
      expect(Object.getPrototypeOf(link.overrides)).toBe(Object.prototype);
      expect(link.notices.map(({ kind }) => kind)).toEqual(['unknownView', 'unknownKey', 'unknownKey']);
    },
  );

  it('stays calm when a link is huge', () => {
    const pairs = Array.from({ length: 20_000 }, (_, index) => `key${index}=${index}`);
    const link = decode(`#/what-if?capex=250&${pairs.join('&')}&awsGrowth=30`);
    expect(link.overrides).toEqual({ capex: 250 });
    expect(link.notices.at(-1)).toMatchObject({ kind: 'tooMany', count: 20_002 - 200 });
    expect(link.notices).toHaveLength(200);
    expect(decode(`#/${'a'.repeat(1_000_000)}`).notices).toMatchObject([{ given: `${'a'.repeat(39)}…` }]);
  });

  it('cuts what it repeats from a link, and takes out what could disturb the page', () => {
    const [notice] = decode(
      `#/?capex=${encodeURIComponent('\u202e<script>\u0000alert(1)</script>\n'.repeat(3))}`,
    ).notices;
    expect(notice).toMatchObject({ kind: 'notANumber' });
    const given = notice?.kind === 'notANumber' ? notice.given : '';
    expect(given).toHaveLength(40);
    expect(given).not.toMatch(/\p{C}/u);
    expect(decode(`#/?capex=${'x'.repeat(38)}${encodeURIComponent('😀😀')}`).notices[0]).toMatchObject({
      given: `${'x'.repeat(38)}\ufffd…`,
    });
  });

  it('gives every notice an id of its own', () => {
    const { notices } = decode('#/nowhere?v=2&capx=1&capx=2&capex=a&capex=b&year=x&to=y&lang=z');
    expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
    expect(notices).toHaveLength(8);
  });
});

describe('encodeLink', () => {
  it('writes only what differs or was chosen, in one order', () => {
    expect(encodeLink({ view: 'overview', overrides: {} }, context)).toBe('#/overview?v=1');
    expect(
      encodeLink(
        {
          density: 'present',
          theme: 'dark',
          language: 'fr',
          horizonYear: 2035,
          year: 2029,
          overrides: { capex: 250, serverLife: 5.7, awsGrowth: 30 },
          view: 'what-if',
        },
        context,
      ),
    ).toBe('#/what-if?v=1&awsGrowth=30&capex=250&year=2029&to=2035&lang=fr&theme=dark&density=present');
    expect(
      encodeLink(
        { view: 'what-if', overrides: {}, year: 2030, horizonYear: 2030, theme: 'system', density: 'desk' },
        context,
      ),
    ).toBe('#/what-if?v=1');
  });

  it('writes numbers in plain digits', () => {
    expect(
      encodeLink({ view: 'what-if', overrides: { rufusUplift: 0.000001, anthropicGain: -0.5 } }, context),
    ).toBe('#/what-if?v=1&rufusUplift=0.000001&anthropicGain=-0.5');
  });
});

describe('the link codec', () => {
  // The usual way is not written, so that it does not come back either.
  const anyRace = fc
    .record({
      period: fc.constantFrom(...racePeriods),
      window: fc.constantFrom(...raceWindows),
      scale: fc.constantFrom(...raceScales),
      sales: fc.constantFrom(...raceSales),
      indexYear: fc.constantFrom(...raceIndexYears),
      hidden: fc.subarray([...clouds], { maxLength: 2 }),
    })
    .filter((race) => JSON.stringify(race) !== JSON.stringify(defaultRace));
  const anyState = fc.record(
    {
      view: fc.constantFrom(...viewIds),
      overrides: anyOverrides,
      language: fc.constantFrom(...languages),
      theme: fc.constantFrom('light', 'dark'),
      density: fc.constant('present'),
      // Not the defaults: those are left out, which linkSync covers.
      year: fc.integer({ min: 2026, max: 2029 }),
      horizonYear: fc.constant(2035),
      race: anyRace,
      spreads: anySpreads,
      risk: anyRisk,
      why: anyWhy,
    },
    { requiredKeys: ['view', 'overrides'] },
  );
  /** Without what belongs to another view, which links leave out. */
  const ofView = ({
    risk,
    why,
    ...state
  }: Partial<typeof anyState extends fc.Arbitrary<infer T> ? T : never>) => ({
    ...state,
    ...(risk !== undefined && state.view === 'risk' && { risk }),
    ...(why !== undefined && state.view === 'what-if' && { why }),
  });

  it('gives back every scenario and setting exactly, without a notice', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const hash = encodeLink(state, context);
        expect(decode(hash)).toEqual({ ...ofView(state), notices: [] });
        expect(encodeURI(hash)).toBe(hash);
      }),
    );
  });

  const anyKey = fc.oneof(
    fc.constantFrom(...inputIds, ...settingKeys),
    fc.constantFrom('__proto__', 'constructor', 'toString'),
    fc.string(),
  );
  const anyValue = fc.oneof(
    fc.double().map(String),
    fc.integer({ min: -100, max: 2100 }).map(String),
    fc.constantFrom(...raceSales, ...raceScales, 'quarter', 'all', 'aws,azure', 'aws,azure,google'),
    fc.constantFrom(
      ...outputIds,
      ...inputIds,
      'winter',
      'vs1',
      'none',
      'capex:certain',
      'capex:1:2,taxRate:900:0',
    ),
    fc.constantFrom(...languages, ...themeChoices, ...densities, '%', '%ff', '1,5', '−3', '+7', '1e309'),
    fc.string({ unit: 'binary' }),
  );
  const anyPairs = fc
    .array(fc.tuple(anyKey, anyValue), { maxLength: 12 })
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
  const anyLink = fc
    .tuple(fc.oneof(fc.constantFrom(...viewIds), fc.string()), anyPairs)
    .map(([view, pairs]) => `#/${view}?${pairs}`);
  const anyHash = fc.oneof(anyLink, fc.string({ unit: 'binary', maxLength: 200 }), fc.webFragments());

  it('never throws, never leaves the ranges, and settles after one reading', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const link = decode(hash);
        expect(link.overrides).toEqual(limitOverrides(productRanges, link.overrides));
        expect(viewIds).toContain(link.view);
        const settled = encodeLink(link, context);
        const again = decode(settled);
        expect(again.notices).toEqual([]);
        expect(again.overrides).toEqual(link.overrides);
        expect([again.spreads, again.risk, again.why]).toEqual([link.spreads, link.risk, link.why]);
        if (link.spreads !== undefined)
          expect(isSameSpreads(link.spreads, limitSpreads(productRanges, link.spreads))).toBe(true);
        expect(encodeLink(again, context)).toBe(settled);
      }),
      { numRuns: 2000 },
    );
  });

  it('says something about every link whose text it does not fully use', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inputIds), fc.string({ minLength: 1, unit: 'binary' }), (id, text) => {
        const { overrides, notices } = decode(
          `#/what-if?${id}=${encodeURIComponent(text.replace(/\p{Cs}/gu, '?'))}`,
        );
        const trimmed = text.trim().replace(',', '.').replace('−', '-');
        const range = productRanges.find((candidate) => candidate.id === id);
        const isUsed = trimmed !== '' && Number(trimmed) === (overrides[id] ?? range?.default);
        expect(isUsed || notices.length > 0).toBe(true);
      }),
    );
  });
});
