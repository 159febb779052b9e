import {
  attributedOutputs,
  inputIds,
  keyOutputs,
  outputIds,
  type AttributedOutput,
  type InputId,
  type KeyOutput,
  type OutputId,
  type Preset,
} from '../model/index.ts';
import { mostCompared } from './compareStore.ts';
import { cutText, type SettingKey } from './linkNotices.ts';
import { parseLinkNumber } from './linkParameters.ts';
import { makeReader, parseName, type Report } from './settingReader.ts';
import { isOneOf, type ViewId } from './views.ts';

/** What the parts of the risk view look at; one choice for all of them, so that they speak of the same outcome. */
export interface RiskSettings {
  readonly output: OutputId;
  /** The amount whose probability is asked for, in the unit of the outcome; null: a suggestion. It belongs to the outcome. */
  readonly threshold: number | null;
  /** Whether the tornado shows every assumption. */
  readonly isTornadoWhole: boolean;
  /** The assumptions along both sides of the two-way table; never the same. */
  readonly x: InputId;
  readonly y: InputId;
  /** The value that the line of the two-way table joins; null: the usual one. It belongs to the outcome. */
  readonly line: number | null;
  /** The value that goal seek looks for; null: a suggestion. It belongs to the outcome. */
  readonly target: number | null;
  /** The assumptions that goal seek may move together, in the model's order; null: the main ones. */
  readonly levers: readonly InputId[] | null;
}

export const defaultRisk: RiskSettings = {
  output: 'freeCashFlow',
  threshold: null,
  isTornadoWhole: false,
  x: 'awsGrowth',
  y: 'capex',
  line: null,
  target: null,
  levers: null,
};

/** What the explanations below the sliders look at. */
export interface WhySettings {
  /** The outcome whose difference is split. */
  readonly output: AttributedOutput;
  /** The scenario that the current one is held against: `baseline`, `preset-` and a preset's id, or the id of a compared one. */
  readonly start: string;
  /** The outcome for which the list of changes tells the effects. */
  readonly effect: KeyOutput;
}

export const baselineStart = 'baseline';
export const presetStart = 'preset-';

export const defaultWhy: WhySettings = {
  output: 'underlyingNetIncome',
  start: baselineStart,
  effect: 'freeCashFlow',
};

/** The keys of links that carry the choices of the risk view, in their order. */
export const riskKeys = [
  'outcome',
  'threshold',
  'bars',
  'across',
  'up',
  'line',
  'goal',
  'levers',
] as const satisfies readonly SettingKey[];

/** The keys of links that carry the choices of the explanations. */
export const whyKeys = ['why', 'from', 'effect'] as const satisfies readonly SettingKey[];

export type AnalysisKey = (typeof riskKeys)[number] | (typeof whyKeys)[number];

/** Outcomes beyond it are typing errors: trillions of dollars a hundredfold. */
const largest = 100_000;
const fraction = 1e6;

/** An amount as it is kept: within what fields take, six decimals; null for what is no number. */
function limitAmount(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return Math.min(largest, Math.max(-largest, Math.round(value * fraction) / fraction)) + 0;
}

function isSame<T extends object>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sortLevers(levers: readonly InputId[] | null): readonly InputId[] | null {
  return levers === null ? null : inputIds.filter((id) => levers.includes(id));
}

/** Settings after a change: the amounts that belong to an outcome leave with it. */
export function changeRisk(current: RiskSettings, change: Partial<RiskSettings>): RiskSettings {
  const isOther = change.output !== undefined && change.output !== current.output;
  return { ...current, ...(isOther && { threshold: null, line: null, target: null }), ...change };
}

/** Settings that keep their promises; what is the same stays the same object. */
export function settleRisk(next: RiskSettings, current: RiskSettings): RiskSettings {
  const isTwice = next.x === next.y;
  const settled: RiskSettings = {
    output: next.output,
    threshold: limitAmount(next.threshold),
    isTornadoWhole: next.isTornadoWhole,
    x: isTwice ? current.x : next.x,
    y: isTwice ? current.y : next.y,
    line: limitAmount(next.line),
    target: limitAmount(next.target),
    levers: sortLevers(next.levers),
  };
  return isSame(settled, current) ? current : settled;
}

export function settleWhy(next: WhySettings, current: WhySettings): WhySettings {
  return isSame(next, current) ? current : next;
}

type Values = ReadonlyMap<string, string>;
type Pairs = readonly (readonly [SettingKey, string])[];

const noLevers = 'none';

/** Assumptions out of a text like "capex,taxRate", or none; null when one of them is none. */
function parseLevers(text: string): readonly InputId[] | null {
  if (text === noLevers) return [];
  const names = text.split(',').map((name) => name.trim());
  return names.every((name) => isOneOf(inputIds, name)) ? inputIds.filter((id) => names.includes(id)) : null;
}

/** An amount; what is out of the limits is cut and reported. */
function readAmount(key: 'threshold' | 'line' | 'goal', values: Values, report: Report): number | null {
  const text = values.get(key);
  if (text === undefined) return null;
  const value = parseLinkNumber(text);
  const used = limitAmount(value);
  if (value === null || used === null) report({ kind: 'notANumber', subject: key, given: cutText(text) });
  else if (Math.abs(value) > largest) report({ kind: 'clamped', subject: key, given: cutText(text), used });
  return used;
}

/** The two sides; a side that is the other one again is reported and stays as usual, both when that does not part them. */
function readSides(values: Values, report: Report): Pick<RiskSettings, 'x' | 'y'> {
  const read = makeReader(values, report);
  const x = read('across', parseName(inputIds), defaultRisk.x);
  const y = read('up', parseName(inputIds), defaultRisk.y);
  if (x !== y) return { x, y };
  report({ kind: 'badSetting', subject: values.has('up') ? 'up' : 'across', given: cutText(x) });
  return x === defaultRisk.y ? { x: defaultRisk.x, y: defaultRisk.y } : { x, y: defaultRisk.y };
}

/** What a link to the risk view says about it; undefined when that is nothing but the defaults, or another view. */
export function decodeRisk(view: ViewId, values: Values, report: Report): RiskSettings | undefined {
  if (view !== 'risk') return undefined;
  const read = makeReader(values, report);
  const risk: RiskSettings = {
    output: read('outcome', parseName(outputIds), defaultRisk.output),
    threshold: readAmount('threshold', values, report),
    isTornadoWhole: read('bars', (text) => (text === 'all' ? true : null), false),
    ...readSides(values, report),
    line: readAmount('line', values, report),
    target: readAmount('goal', values, report),
    levers: read<RiskSettings['levers']>('levers', parseLevers, null),
  };
  return isSame(risk, defaultRisk) ? undefined : risk;
}

type Written<TKey extends SettingKey> = Readonly<Record<TKey, string | number | null>>;

/** The pairs of a link, keys in their order; what is as usual is left out. */
function listPairs<TKey extends SettingKey>(
  keys: readonly TKey[],
  written: Written<TKey>,
  usual: Written<TKey>,
): Pairs {
  return keys.flatMap((key) => {
    const value = written[key];
    return value === null || value === usual[key] ? [] : [[key, String(value)] as const];
  });
}

function writeLevers(levers: RiskSettings['levers']): string | null {
  if (levers === null) return null;
  return levers.length === 0 ? noLevers : levers.join();
}

/** Every choice of the risk view as its key has it; a key without a text here is a type error. */
function writeRisk(risk: RiskSettings): Written<(typeof riskKeys)[number]> {
  return {
    outcome: risk.output,
    threshold: risk.threshold,
    bars: risk.isTornadoWhole ? 'all' : null,
    across: risk.x,
    up: risk.y,
    line: risk.line,
    goal: risk.target,
    levers: writeLevers(risk.levers),
  };
}

/** What differs from the defaults, as keys and values of a link to the risk view. */
export function encodeRisk(view: ViewId, risk: RiskSettings | undefined): Pairs {
  if (view !== 'risk' || risk === undefined) return [];
  return listPairs(riskKeys, writeRisk(risk), writeRisk(defaultRisk));
}

/** A compared scenario by its place in a link: vs1 is the first. */
export function nameComparedStart(order: number): string {
  return `vs${order + 1}`;
}

/** What an explanation can begin with in a link. */
interface StartContext {
  readonly presets: readonly Pick<Preset, 'id' | 'inputs'>[];
  /** Number of scenarios that the link compares with. */
  readonly comparedCount: number;
}

const places: readonly string[] = Array.from({ length: mostCompared }, (_, order) =>
  nameComparedStart(order),
);

/** The start of an explanation out of a link: a compared scenario by its place, or a preset; null for anything else. */
function parseStart({ presets, comparedCount }: StartContext) {
  return (text: string): string | null => {
    if (isOneOf(places.slice(0, comparedCount), text)) return text;
    const preset = presets.find(({ id, inputs }) => id === text && Object.keys(inputs).length > 0);
    return preset === undefined ? null : `${presetStart}${preset.id}`;
  };
}

/** What a link to the what-if view says about its explanations; undefined when that is nothing but the defaults, or another view. */
export function decodeWhy(
  view: ViewId,
  context: StartContext,
  values: Values,
  report: Report,
): WhySettings | undefined {
  if (view !== 'what-if') return undefined;
  const read = makeReader(values, report);
  const why: WhySettings = {
    output: read('why', parseName(attributedOutputs), defaultWhy.output),
    start: read('from', parseStart(context), defaultWhy.start),
    effect: read('effect', parseName(keyOutputs), defaultWhy.effect),
  };
  return isSame(why, defaultWhy) ? undefined : why;
}

function writeStart(start: string): string {
  if (start.startsWith(presetStart)) return start.slice(presetStart.length);
  return places.includes(start) ? start : baselineStart;
}

function writeWhy({ output, start, effect }: WhySettings): Written<(typeof whyKeys)[number]> {
  return { why: output, from: writeStart(start), effect };
}

/** What differs from the defaults, as keys and values of a link to the what-if view; a compared scenario stands there by its place. */
export function encodeWhy(view: ViewId, why: WhySettings | undefined): Pairs {
  if (view !== 'what-if' || why === undefined) return [];
  return listPairs(whyKeys, writeWhy(why), writeWhy(defaultWhy));
}
