import { clouds, type Cloud } from '../model/index.ts';
import type { SettingKey } from './linkNotices.ts';
import { parseLinkNumber } from './linkParameters.ts';
import { makeReader, parseName, type Report } from './settingReader.ts';
import { isOneOf } from './views.ts';

export const racePeriods = ['year', 'quarter'] as const;
/** How many years of history the charts of the cloud race show. */
export const raceWindows = ['5', '10', 'all'] as const;
export const raceScales = ['linear', 'log'] as const;
/** `index`: a year = 100. `share`: of the three. `synergy`: of the world's market, by Synergy Research Group. */
export const raceSales = ['level', 'index', 'share', 'synergy'] as const;
/** Years that sales can be indexed to: those in which the sales of all three clouds are known. */
export const raceIndexYears: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** How people look at the cloud race. */
export interface RaceSettings {
  readonly period: (typeof racePeriods)[number];
  readonly window: (typeof raceWindows)[number];
  readonly scale: (typeof raceScales)[number];
  readonly sales: (typeof raceSales)[number];
  readonly indexYear: number;
  /** In the order of the clouds; never all of them. */
  readonly hidden: readonly Cloud[];
}

export const defaultRace: RaceSettings = {
  period: 'year',
  window: '10',
  scale: 'linear',
  sales: 'level',
  indexYear: 2021,
  hidden: [],
};

/** The keys of links that carry these settings. */
export const raceKeys = [
  'per',
  'win',
  'scale',
  'sales',
  'index',
  'hide',
] as const satisfies readonly SettingKey[];

function isSameRace(a: RaceSettings, b: RaceSettings): boolean {
  return (
    a.period === b.period &&
    a.window === b.window &&
    a.scale === b.scale &&
    a.sales === b.sales &&
    a.indexYear === b.indexYear &&
    a.hidden.join() === b.hidden.join()
  );
}

/** Settings that keep their promises: what cannot be stays as it was, and what is the same stays the same object. */
export function settleRace(next: RaceSettings, current: RaceSettings): RaceSettings {
  const hidden = clouds.filter((cloud) => next.hidden.includes(cloud));
  const settled = {
    ...next,
    indexYear: raceIndexYears.includes(next.indexYear) ? next.indexYear : current.indexYear,
    hidden: hidden.length === clouds.length ? current.hidden : hidden,
  };
  return isSameRace(settled, current) ? current : settled;
}

/** Clouds out of a text like "azure,google"; null when one of them is none, or none would be left to show. */
function parseHidden(text: string): readonly Cloud[] | null {
  const names = text.split(',').map((name) => name.trim());
  if (!names.every((name) => isOneOf(clouds, name))) return null;
  const hidden = clouds.filter((cloud) => names.includes(cloud));
  return hidden.length === clouds.length ? null : hidden;
}

function parseIndexYear(text: string): number | null {
  const year = parseLinkNumber(text);
  return year !== null && raceIndexYears.includes(year) ? year : null;
}

const parsePeriod = parseName(racePeriods);
const parseWindow = parseName(raceWindows);
const parseScale = parseName(raceScales);
const parseSales = parseName(raceSales);

/**
 * What a link says about the cloud race; undefined when that is nothing but the defaults. What cannot be used is reported and
 * left at its default.
 */
export function decodeRace(values: ReadonlyMap<string, string>, report: Report): RaceSettings | undefined {
  const read = makeReader(values, report);
  const race: RaceSettings = {
    period: read('per', parsePeriod, defaultRace.period),
    window: read('win', parseWindow, defaultRace.window),
    scale: read('scale', parseScale, defaultRace.scale),
    sales: read('sales', parseSales, defaultRace.sales),
    indexYear: read('index', parseIndexYear, defaultRace.indexYear),
    hidden: read('hide', parseHidden, defaultRace.hidden),
  };
  return isSameRace(race, defaultRace) ? undefined : race;
}

/** What differs from the defaults, as keys and values of a link. */
export function encodeRace(race: RaceSettings | undefined): readonly (readonly [SettingKey, string])[] {
  if (race === undefined) return [];
  const all: readonly (readonly [SettingKey, string, string])[] = [
    ['per', race.period, defaultRace.period],
    ['win', race.window, defaultRace.window],
    ['scale', race.scale, defaultRace.scale],
    ['sales', race.sales, defaultRace.sales],
    ['index', String(race.indexYear), String(defaultRace.indexYear)],
    ['hide', race.hidden.join(), ''],
  ];
  return all.flatMap(([key, value, usual]) => (value === usual ? [] : [[key, value] as const]));
}
