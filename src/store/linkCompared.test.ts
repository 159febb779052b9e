import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAssumptions } from '../data/assumptions.ts';
import { inputIds, type InputId, type Overrides } from '../model/index.ts';
import { linkContext } from '../test/linkSupport.ts';
import { productBasis, productDefaults, productRanges } from '../test/modelBasis.ts';
import { readDataFile } from '../test/serveData.ts';
import { cleanComparedName, limitEntries, mostCompared, type ComparedEntry } from './compareStore.ts';
import { computeDataVersion } from './dataVersion.ts';
import { limitOverrides } from './limits.ts';
import { decodeLink, encodeLink, type LinkContext, type LinkState } from './link.ts';
import { settingKeys } from './linkNotices.ts';
import { viewIds } from './views.ts';

const { presets } = parseAssumptions(readDataFile('assumptions.json'));
const dataVersion = computeDataVersion(productBasis, productDefaults);
const context: LinkContext = { ...linkContext, presets, dataVersion };
const decode = (hash: string) => decodeLink(hash, context);
const encode = (state: LinkState) => encodeLink(state, context);

const own = (text: string, overrides: Overrides): ComparedEntry => ({
  name: { kind: 'own', text },
  overrides,
});
function presetEntry(id: string): ComparedEntry {
  const inputs = presets.find((preset) => preset.id === id)?.inputs ?? {};
  return { name: { kind: 'preset', preset: id }, overrides: limitOverrides(productRanges, inputs) };
}

const anyOverrides: fc.Arbitrary<Overrides> = fc
  .array(
    fc
      .constantFrom(...productRanges)
      .chain(({ id, min, max }) =>
        fc.double({ min, max, noNaN: true }).map((value): [InputId, number] => [id, value]),
      ),
    { maxLength: 12 },
  )
  .map((pairs) => limitOverrides(productRanges, Object.fromEntries(pairs)));

const anyEntry: fc.Arbitrary<ComparedEntry> = fc.oneof(
  fc.constantFrom(...presets).map(({ id }) => presetEntry(id)),
  fc
    .tuple(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 70 }),
        fc.constantFrom('', 'a~b;c!', '100% + 5 & #1: é,'),
      ),
      anyOverrides,
    )
    .map(([text, overrides]) => own(cleanComparedName(text), overrides)),
);

describe('compared scenarios in links', () => {
  it.each<[string, readonly ComparedEntry[]]>([
    ['vs=winter', [presetEntry('winter')]],
    ['vs=capex:150,capexGrowth:2', [own('', { capex: 150, capexGrowth: 2 })]],
    ['vs=capexGrowth:2,capex:150', [own('', { capex: 150, capexGrowth: 2 })]],
    ['vs=winter;base', [presetEntry('winter'), presetEntry('base')]],
    ['vs=winter&vs=boom', [presetEntry('winter'), presetEntry('boom')]],
    ['vs=winter;winter', [presetEntry('winter')]],
    ['vs=Prudent~capex:150', [own('Prudent', { capex: 150 })]],
    ['vs=Mon+plan~capex%3A150%2CserverLife%3A4.5', [own('Mon plan', { capex: 150, serverLife: 4.5 })]],
    ['vs=Base+only~', [own('Base only', {})]],
    ['vs=a!~b!;c!!~capex:150;silicon', [own('a~b;c!', { capex: 150 }), presetEntry('silicon')]],
    ['vs=+winter+;;', [presetEntry('winter')]],
    ['vs=anthropicGain:-33.6, capex: 150', [own('', { anthropicGain: -33.6, capex: 150 })]],
  ])('are read as people write them: %s', (text, compared) => {
    expect(decode(`#/what-if?${text}`)).toEqual({ view: 'what-if', overrides: {}, compared, notices: [] });
  });

  it.each([
    ['vs=', [{ kind: 'comparedUnknown', given: '' }]],
    ['vs=summer', [{ kind: 'comparedUnknown', given: 'summer' }]],
    ['vs=__proto__', [{ kind: 'comparedUnknown', given: '__proto__' }]],
    ['vs=constructor:3', [{ kind: 'comparedPart', given: 'constructor:3' }]],
    ['vs=capex', [{ kind: 'comparedUnknown', given: 'capex' }]],
    ['vs=capex:lots', [{ kind: 'comparedNumber', subject: 'capex', given: 'lots' }]],
    ['vs=capex:Infinity', [{ kind: 'comparedNumber', subject: 'capex', given: 'Infinity' }]],
  ])('are left out where nothing of them can be used, with a word: %s', (text, notices) => {
    const link = decode(`#/what-if?${text}`);
    expect(link.compared).toBeUndefined();
    expect(link.notices).toMatchObject(notices);
  });

  it('are limited to their ranges and to three, with a word', () => {
    const link = decode('#/what-if?vs=capex:900,nonsense:3;winter;boom;base;silicon');
    expect(link.compared).toEqual([own('', { capex: 350 }), presetEntry('winter'), presetEntry('boom')]);
    expect(link.notices).toMatchObject([
      { kind: 'comparedClamped', subject: 'capex', given: '900', used: 350 },
      { kind: 'comparedPart', given: 'nonsense:3' },
      { kind: 'comparedTooMany', count: 2 },
    ]);
  });

  it('come back from every link exactly, names of any characters included', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...viewIds),
        anyOverrides,
        fc.array(anyEntry, { maxLength: 3 }),
        (view, overrides, entries) => {
          const compared = limitEntries(productRanges, entries);
          const hash = encode({ view, overrides, compared, dataVersion });
          const link = decode(hash);
          expect(link).toMatchObject({ view, overrides, notices: [] });
          expect(link.overrides).toEqual(overrides);
          expect(link.compared ?? []).toEqual(compared);
          expect(hash).toMatch(/^#[\w/?=&.,:;~!%+'()*-]+$/);
          // As some mail programs write addresses again.
          expect(decode(hash.replace(/[,:;~!']/g, encodeURIComponent)).compared ?? []).toEqual(compared);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('take few characters: ten changed assumptions with view, year, language and data stay below 500', () => {
    fc.assert(
      fc.property(fc.subarray([...productRanges], { minLength: 10, maxLength: 10 }), (ranges) => {
        const overrides = Object.fromEntries(
          ranges.map(({ id, min, step, default: usual }) => [id, min + step === usual ? min : min + step]),
        );
        const length = (more: Partial<LinkState>): number =>
          'https://cumulo.example.org/'.length +
          encode({ view: 'cloud-race', overrides, year: 2029, language: 'fr', dataVersion, ...more }).length;
        expect(length({})).toBeLessThan(400);
        const compared = [own('A plan with a name', { capex: 150, capexGrowth: 2 }), presetEntry('winter')];
        expect(length({ compared })).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the data version in links', () => {
  it('is said only when it is another one', () => {
    expect(decode(`#/what-if?base=${dataVersion}`).notices).toEqual([]);
    expect(decode('#/what-if?base=2024-abc').notices).toMatchObject([
      { kind: 'otherData', given: '2024-abc' },
    ]);
    expect(decode('#/what-if?base=<script>').notices).toMatchObject([
      { kind: 'badSetting', subject: 'base', given: '<script>' },
    ]);
    expect(decodeLink('#/what-if?base=2024-abc', context).overrides).toEqual({});
  });
});

describe('a hostile link', () => {
  const huge = 'x'.repeat(1_000_000);
  const items = (count: number, make: (order: number) => string): string =>
    Array.from({ length: count }, (_, order) => make(order)).join('');

  it.each<[string, string]>([
    ['a megabyte of one value', `#/what-if?capex=250&vs=${huge}`],
    ['a megabyte of scenarios', `#/what-if?capex=250&vs=${'a:1;'.repeat(250_000)}`],
    ['a megabyte of escapes', `#/what-if?capex=250&vs=${'!~'.repeat(500_000)}`],
    ['a megabyte of differences', `#/what-if?capex=250&vs=${'capex:1,'.repeat(125_000)}`],
    [
      'thousands of compared scenarios',
      `#/what-if?capex=250${items(5000, (order) => `&vs=x${order}~capex:${order}`)}`,
    ],
    ['malformed percent codes', '#/what-if?capex=250&vs=%&vs=%E0%A4%A&vs=%ZZ~capex:%&base=%'],
    [
      'names of built-in properties',
      '#/what-if?capex=250&__proto__=1&vs=__proto__:1,constructor:2~toString:3',
    ],
    ['scripts', '#/what-if?capex=250&vs=<img src=x onerror=alert(1)>~capex:150&vs=javascript:alert(1)'],
    ['a newer version', '#/what-if?v=99&capex=250&vs=winter&mode=quantum'],
    ['numbers that are none', '#/what-if?capex=250&vs=capex:NaN,awsGrowth:-Infinity,taxRate:1e999'],
  ])('opens what can be read and says the rest in few words: %s', (_, hash) => {
    const start = performance.now();
    const link = decode(hash);
    expect(link.overrides).toEqual({ capex: 250 });
    expect(link.notices.length).toBeGreaterThan(0);
    expect(link.notices.length).toBeLessThanOrEqual(210);
    expect(JSON.stringify(link.notices).length).toBeLessThan(40_000);
    expect((link.compared ?? []).length).toBeLessThanOrEqual(mostCompared);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(Object.getPrototypeOf(link.overrides)).toBe(Object.prototype);
  });

  const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => String.fromCharCode(...array));
  const pair = fc
    .tuple(
      fc.constantFrom('vs', 'base', '__proto__', ...inputIds, ...settingKeys),
      fc.oneof(
        bytes,
        fc.string({ unit: 'binary' }),
        fc.constantFrom('winter', 'a~capex:1', 'capex:1;b;c;d;e'),
      ),
    )
    .map((parts) => parts.join('='));
  const anyHash = fc.oneof(
    bytes,
    fc.array(pair, { maxLength: 12 }).map((pairs) => `#/what-if?${pairs.join('&')}`),
  );

  it('of any bytes opens, and what it became is a link without fault', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const link = decode(hash);
        expect(viewIds).toContain(link.view);
        expect(link.overrides).toEqual(limitOverrides(productRanges, link.overrides));
        expect(link.compared ?? []).toEqual(limitEntries(productRanges, link.compared ?? []));
        expect(new Set(link.notices.map(({ id }) => id)).size).toBe(link.notices.length);
        const again = decode(encode(link));
        expect(again.notices).toEqual([]);
        expect([again.view, again.overrides, again.compared]).toEqual([
          link.view,
          link.overrides,
          link.compared,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
