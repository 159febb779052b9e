import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clouds } from '../model/index.ts';
import { linkContext, makeDisplayStore } from '../test/linkSupport.ts';
import { decodeLink, encodeLink } from './link.ts';
import {
  decodeRace,
  defaultRace,
  encodeRace,
  raceIndexYears,
  raceKeys,
  racePeriods,
  raceSales,
  raceScales,
  raceWindows,
  settleRace,
  type RaceSettings,
} from './raceSettings.ts';

const decode = (hash: string) => decodeLink(hash, linkContext);

const anyRace: fc.Arbitrary<RaceSettings> = fc.record({
  period: fc.constantFrom(...racePeriods),
  window: fc.constantFrom(...raceWindows),
  scale: fc.constantFrom(...raceScales),
  sales: fc.constantFrom(...raceSales),
  indexYear: fc.constantFrom(...raceIndexYears),
  hidden: fc.subarray([...clouds], { maxLength: clouds.length - 1 }),
});

describe('the cloud race in a link', () => {
  it('is written only as far as it differs from the usual way', () => {
    const race = { ...defaultRace, period: 'quarter', hidden: ['azure', 'google'] } as const;
    expect(encodeLink({ view: 'cloud-race', overrides: {}, race }, linkContext)).toBe(
      '#/cloud-race?v=1&per=quarter&hide=azure,google',
    );
    expect(encodeLink({ view: 'cloud-race', overrides: {}, race: defaultRace }, linkContext)).toBe(
      '#/cloud-race?v=1',
    );
  });

  it.each([
    ['per=quarter', { period: 'quarter' }],
    ['win=5', { window: '5' }],
    ['win=all', { window: 'all' }],
    ['scale=log', { scale: 'log' }],
    ['sales=index&index=2019', { sales: 'index', indexYear: 2019 }],
    ['sales=synergy', { sales: 'synergy' }],
    ['hide=google,azure', { hidden: ['azure', 'google'] }],
    ['hide=azure%2Cgoogle', { hidden: ['azure', 'google'] }],
    ['hide=google,google', { hidden: ['google'] }],
  ])('reads %s', (text, settings) => {
    const link = decode(`#/cloud-race?v=1&${text}`);
    expect(link.race).toEqual({ ...defaultRace, ...settings });
    expect(link.notices).toEqual([]);
  });

  it.each([
    ['per=month', 'per'],
    ['win=7', 'win'],
    ['scale=square', 'scale'],
    ['sales=profit', 'sales'],
    ['index=1999', 'index'],
    ['index=2021.5', 'index'],
    ['hide=oracle', 'hide'],
    ['hide=', 'hide'],
    ['hide=aws,azure,google', 'hide'],
  ])('leaves out what it cannot use and says so: %s', (text, subject) => {
    const link = decode(`#/cloud-race?v=1&${text}`);
    expect(link.race).toBeUndefined();
    expect(link.notices).toMatchObject([{ kind: 'badSetting', subject }]);
  });

  it('keeps the rest of what is said beside something unusable', () => {
    const link = decode('#/cloud-race?per=quarter&scale=square');
    expect(link.race).toEqual({ ...defaultRace, period: 'quarter' });
    expect(link.notices).toHaveLength(1);
  });

  it('comes back as it was, in the whole link and on its own', () => {
    fc.assert(
      fc.property(anyRace, (race) => {
        const hash = encodeLink({ view: 'cloud-race', overrides: {}, race }, linkContext);
        expect(encodeURI(hash)).toBe(hash);
        const { race: read, notices } = decode(hash);
        expect(notices).toEqual([]);
        expect(read ?? defaultRace).toEqual(race);
        expect(settleRace(race, defaultRace)).toEqual(race);
      }),
    );
  });

  it('never throws, and what it reads always holds its promises', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '5',
        'all',
        'log',
        'quarter',
        'index',
        '2022',
        'aws',
        'aws,azure',
        ',',
        'aws,azure,google',
      ),
    );
    const anyValues = fc
      .array(fc.tuple(fc.constantFrom(...raceKeys), anyText))
      .map((pairs) => new Map<string, string>(pairs));
    fc.assert(
      fc.property(anyValues, (values) => {
        const race = decodeRace(values, () => undefined) ?? defaultRace;
        expect(settleRace(race, defaultRace)).toEqual(race);
        expect(race.hidden.length).toBeLessThan(clouds.length);
        const written = new Map<string, string>(encodeRace(race));
        expect(decodeRace(written, () => expect.fail('nothing to report')) ?? defaultRace).toEqual(race);
      }),
    );
  });
});

describe('the cloud race in the store', () => {
  it('starts as usual and keeps what is chosen', () => {
    const store = makeDisplayStore();
    expect(store.getState().race).toBe(defaultRace);
    store.getState().raceChosen({ period: 'quarter', hidden: ['google', 'azure'] });
    expect(store.getState().race).toEqual({ ...defaultRace, period: 'quarter', hidden: ['azure', 'google'] });
  });

  it('stays the same object when nothing changes', () => {
    const store = makeDisplayStore();
    const before = store.getState();
    before.raceChosen({ period: 'year', hidden: [] });
    expect(store.getState()).toBe(before);
  });

  it('never hides every company, and indexes to offered years only', () => {
    const store = makeDisplayStore();
    store.getState().raceChosen({ hidden: ['azure', 'google'] });
    store.getState().raceChosen({ hidden: ['aws', 'azure', 'google'], indexYear: 1999 });
    expect(store.getState().race).toMatchObject({ hidden: ['azure', 'google'], indexYear: 2021 });
  });

  it('follows links: one without settings shows the usual way', () => {
    const store = makeDisplayStore();
    store.getState().linkOpened(decode('#/cloud-race?per=quarter'));
    expect(store.getState().race.period).toBe('quarter');
    store.getState().linkOpened(decode('#/cloud-race'));
    expect(store.getState().race).toEqual(defaultRace);
  });
});
