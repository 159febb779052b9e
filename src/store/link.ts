import { listCharts, type ChartId } from './charts.ts';
import type { InputId, InputRange, Language, Overrides } from '../model/index.ts';
import { inputIds, languages } from '../model/index.ts';
import type { ComparedEntry } from './compareStore.ts';
import { dataVersionPattern } from './dataVersion.ts';
import { limitOverrides, limitValue } from './limits.ts';
import { decodeCompared, encodeCompared, type ComparedContext } from './linkCompared.ts';
import type { LinkNotice, LinkProblem, SettingKey } from './linkNotices.ts';
import { cutText, joinNotices, makeNotice, settingKeys } from './linkNotices.ts';
import { parseLinkNumber, splitLink } from './linkParameters.ts';
import {
  decodeRisk,
  decodeWhy,
  encodeRisk,
  encodeWhy,
  type RiskSettings,
  type WhySettings,
} from './analysisSettings.ts';
import { decodeSpreads, encodeSpreads } from './linkSpreads.ts';
import { decodeRace, encodeRace, type RaceSettings } from './raceSettings.ts';
import { isSameSpreads, noSpreadEdits, type SpreadEdits } from './spreadEdits.ts';
import { decodeSources, encodeSources, type ClaimChoices, type TableChoices } from './sourcesSettings.ts';
import type { Density, RiskTab, SourcesTab, ThemeChoice, ViewId } from './views.ts';
import {
  riskTabs,
  sourcesTabs,
  viewIds,
  defaultRiskTab,
  defaultSourcesTab,
  defaultView,
  densities,
  isOneOf,
  themeChoices,
} from './views.ts';
import type { YearLimits } from './years.ts';
import { limitYear } from './years.ts';

/** What links are read against. */
export interface LinkContext extends YearLimits, ComparedContext {
  /** Fingerprint of the page's data; without it links are not asked for theirs. */
  readonly dataVersion?: string;
}

/** What a link says. Absent settings were not chosen. */
export interface LinkState {
  readonly view: ViewId;
  readonly overrides: Overrides;
  /** How sure the assumptions are, where that was changed; absent when nowhere. */
  readonly spreads?: SpreadEdits;
  /** Up to three scenarios to compare with; absent when there is none. */
  readonly compared?: readonly ComparedEntry[];
  /** Fingerprint of the data that the link was made on; only links that are shared carry one. */
  readonly dataVersion?: string;
  /** A chart of the view to bring on screen. */
  readonly chart?: ChartId;
  /** Only links to the sources name one. */
  readonly sourcesTab?: SourcesTab;
  /** Only links to the risk view name one. */
  readonly riskTab?: RiskTab;
  /** How the cloud race is looked at, where anything differs from the usual way. */
  readonly race?: RaceSettings;
  /** Which claims or facts the open part of the sources lists. */
  readonly claims?: ClaimChoices;
  readonly table?: TableChoices;
  /** What the risk view looks at, where anything differs from the usual way; only links to it say so. */
  readonly risk?: RiskSettings;
  /** What the explanations of the what-if view look at; only links to it say so. */
  readonly why?: WhySettings;
  /** A packed story that somebody shares, as it came; only links to the presentation have one. */
  readonly story?: string;
  readonly language?: Language;
  readonly theme?: ThemeChoice;
  readonly density?: Density;
  readonly year?: number;
  readonly horizonYear?: number;
}

export interface DecodedLink extends LinkState {
  readonly notices: readonly LinkNotice[];
}

/** The longest packed story that is offered as a link, in characters: programs and messengers cut longer addresses. */
export const longestStoryCode = 8000;

/** The version of this grammar. */
const version = 1;

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
type Settings = Omit<LinkState, 'view' | 'overrides' | 'spreads' | 'compared' | 'dataVersion'>;
type Values = ReadonlyMap<string, string>;
type Report = (problem: LinkProblem) => void;

function decodeView(text: string, report: Report): ViewId {
  if (text === '') return defaultView;
  if (!isOneOf(viewIds, text)) {
    report({ kind: 'unknownView', given: cutText(text) });
    return defaultView;
  }
  return text;
}

function checkVersion(values: Values, report: Report): void {
  const given = values.get('v');
  if (given === undefined || given === String(version)) return;
  const isNewer = /^\d{1,6}$/.test(given) && Number(given) > version;
  report({ kind: isNewer ? 'newerVersion' : 'badVersion', given: cutText(given) });
}

function decodeOverrides(values: Values, ranges: readonly InputRange[], report: Report): Overrides {
  const overrides: Partial<Record<InputId, number>> = {};
  for (const range of ranges) {
    const subject = range.id;
    const text = values.get(subject);
    if (text === undefined) continue;
    const value = parseLinkNumber(text);
    if (value === null) {
      report({ kind: 'notANumber', subject, given: cutText(text) });
      continue;
    }
    const used = limitValue(range, value);
    if (value < range.min || value > range.max)
      report({ kind: 'clamped', subject, given: cutText(text), used });
    overrides[subject] = used;
  }
  return limitOverrides(ranges, overrides);
}

function decodeName<TName extends string>(
  names: readonly TName[],
  subject: SettingKey,
  values: Values,
  report: Report,
): TName | undefined {
  const text = values.get(subject);
  if (text === undefined) return undefined;
  if (isOneOf(names, text)) return text;
  report({ kind: 'badSetting', subject, given: cutText(text) });
  return undefined;
}

function decodeHorizon(values: Values, context: LinkContext, report: Report): number | undefined {
  const text = values.get('to');
  if (text === undefined) return undefined;
  const horizonYear = parseLinkNumber(text);
  if (horizonYear !== null && context.horizons.includes(horizonYear)) return horizonYear;
  report({ kind: 'badSetting', subject: 'to', given: cutText(text) });
  return undefined;
}

function decodeYear(
  values: Values,
  horizonYear: number,
  context: LinkContext,
  report: Report,
): number | undefined {
  const text = values.get('year');
  if (text === undefined) return undefined;
  const year = parseLinkNumber(text);
  if (year === null || !Number.isInteger(year)) {
    report({ kind: 'badSetting', subject: 'year', given: cutText(text) });
    return undefined;
  }
  const used = limitYear(year, horizonYear, context);
  if (used !== year) report({ kind: 'clamped', subject: 'year', given: cutText(text), used });
  return used;
}

/** The open part of a view that has parts; of any other view a part is reported. */
function decodeTab(view: ViewId, values: Values, report: Report): Pick<LinkState, 'sourcesTab' | 'riskTab'> {
  if (view === 'risk') {
    const riskTab = decodeName(riskTabs, 'tab', values, report);
    return riskTab === undefined ? {} : { riskTab };
  }
  const sourcesTab = decodeName(view === 'sources' ? sourcesTabs : [], 'tab', values, report);
  return sourcesTab === undefined ? {} : { sourcesTab };
}

function encodeTab({ view, sourcesTab, riskTab }: LinkState): string | undefined {
  if (view === 'sources') return leaveOut(sourcesTab, defaultSourcesTab);
  return view === 'risk' ? leaveOut(riskTab, defaultRiskTab) : undefined;
}

/** The packed story of a link to the presentation, as far as it could be one: whoever unpacks it says what is wrong with it. */
function decodeStory(view: ViewId, values: Values): Pick<LinkState, 'story'> {
  const story = view === 'present' ? values.get('story') : undefined;
  return story === undefined ? {} : { story: story.slice(0, longestStoryCode + 1) };
}

function decodeSettings(
  view: ViewId,
  values: Values,
  context: LinkContext & { readonly comparedCount: number },
  report: Report,
): Settings {
  const chart = decodeName(listCharts(view), 'chart', values, report);
  const tabs = decodeTab(view, values, report);
  const listed = decodeSources(view === 'sources', tabs.sourcesTab, values, report);
  const settings: Draft<Settings> = { ...tabs, ...listed, ...decodeStory(view, values) };
  const horizonYear = decodeHorizon(values, context, report);
  const year = decodeYear(values, horizonYear ?? context.defaultHorizonYear, context, report);
  const language = decodeName(languages, 'lang', values, report);
  const theme = decodeName(themeChoices, 'theme', values, report);
  const density = decodeName(densities, 'density', values, report);
  if (chart !== undefined) settings.chart = chart;
  const race = decodeRace(values, report);
  if (race !== undefined) settings.race = race;
  const risk = decodeRisk(view, values, report);
  if (risk !== undefined) settings.risk = risk;
  const why = decodeWhy(view, { presets: [], ...context }, values, report);
  if (why !== undefined) settings.why = why;
  if (year !== undefined) settings.year = year;
  if (horizonYear !== undefined) settings.horizonYear = horizonYear;
  if (language !== undefined) settings.language = language;
  if (theme !== undefined) settings.theme = theme;
  if (density !== undefined) settings.density = density;
  return settings;
}

/** The last text of each known key; what is unknown or said twice is reported. */
function selectValues(
  parameters: ReadonlyMap<string, readonly string[]>,
  ranges: readonly InputRange[],
  report: Report,
): Values {
  const subjects = [...ranges.map((range) => range.id), ...settingKeys];
  const values = new Map<string, string>();
  for (const [key, texts] of parameters) {
    const used = texts.at(-1);
    if (used === undefined) continue;
    if (!isOneOf(subjects, key)) {
      report({ kind: 'unknownKey', key: cutText(key) });
      continue;
    }
    // Each of its texts is a scenario of its own.
    if (key === 'vs') continue;
    if (texts.length > 1) report({ kind: 'duplicate', subject: key, used: cutText(used) });
    values.set(key, used);
  }
  return values;
}

/** How sure the assumptions are, by a link; undefined where it leaves them as shipped. */
function decodeCertainty(
  values: Values,
  ranges: readonly InputRange[],
  report: Report,
): SpreadEdits | undefined {
  const text = values.get('spread');
  if (text === undefined) return undefined;
  const spreads = decodeSpreads(text, ranges, report);
  return isSameSpreads(spreads, noSpreadEdits) ? undefined : spreads;
}

/** What a link says about the data it was made on, held against the page's. */
function checkDataVersion(values: Values, context: LinkContext, report: Report): void {
  const given = values.get('base');
  if (given === undefined || context.dataVersion === undefined || given === context.dataVersion) return;
  if (dataVersionPattern.test(given)) report({ kind: 'otherData', given });
  else report({ kind: 'badSetting', subject: 'base', given: cutText(given) });
}

/**
 * Reads the part of an address from its # on. Takes any text: what cannot be used is left out or limited to its range, and said in
 * `notices`. An empty text is the baseline in the first view. Never throws.
 */
export function decodeLink(hash: string, context: LinkContext): DecodedLink {
  const notices: LinkNotice[] = [];
  const report: Report = (problem) => void notices.push(makeNotice(problem));
  const { viewText, parameters, problems } = splitLink(hash);
  const view = decodeView(viewText, report);
  const values = selectValues(parameters, context.ranges, report);
  checkVersion(values, report);
  checkDataVersion(values, context, report);
  const overrides = decodeOverrides(values, context.ranges, report);
  const spreads = decodeCertainty(values, context.ranges, report);
  const compared = decodeCompared(parameters.get('vs') ?? [], context, report);
  const settings = decodeSettings(view, values, { ...context, comparedCount: compared.length }, report);
  problems.forEach(report);
  return {
    view,
    overrides,
    ...(spreads !== undefined && { spreads }),
    ...(compared.length > 0 && { compared }),
    ...settings,
    notices: joinNotices([], notices),
  };
}

/** Nothing for what holds anyway. */
function leaveOut<TValue>(value: TValue | undefined, usual: TValue): TValue | undefined {
  return value === usual ? undefined : value;
}

function encodeSettings(state: LinkState, context: LinkContext): readonly string[] {
  const settings: readonly (readonly [SettingKey, string | number | undefined])[] = [
    ['spread', encodeSpreads(context.ranges, state.spreads ?? noSpreadEdits)],
    ['chart', state.chart],
    ['tab', encodeTab(state)],
    ...encodeRace(state.race),
    ...encodeRisk(state.view, state.risk),
    ...encodeWhy(state.view, state.why),
    ...encodeSources(state.view === 'sources', state.sourcesTab, state.claims, state.table),
    ['year', leaveOut(state.year, context.defaultYear)],
    ['to', leaveOut(state.horizonYear, context.defaultHorizonYear)],
    ['story', state.view === 'present' ? state.story : undefined],
    ['lang', state.language],
    ['theme', leaveOut(state.theme, 'system')],
    ['density', leaveOut(state.density, 'desk')],
    ['base', state.dataVersion],
  ];
  return settings.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
}

/**
 * Writes the part of an address from its # on: "#/what-if?v=1&capex=250&year=2030&lang=fr". The same state always gives the same
 * text; only what differs from the baseline or was chosen is in it. No character in it needs encoding, but for those of names.
 */
export function encodeLink(state: LinkState, context: LinkContext): string {
  const overrides = limitOverrides(context.ranges, state.overrides);
  const inputs = inputIds.flatMap((id) => {
    const value = overrides[id];
    return value === undefined ? [] : [`${id}=${value}`];
  });
  const compared = encodeCompared(context.ranges, state.compared ?? []).map((text) => `vs=${text}`);
  const parts = [`v=${version}`, ...inputs, ...compared, ...encodeSettings(state, context)];
  return `#/${state.view}?${parts.join('&')}`;
}
