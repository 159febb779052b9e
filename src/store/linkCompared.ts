import type { InputId, InputRange, Overrides, Preset } from '../model/index.ts';
import { inputIds } from '../model/index.ts';
import { cleanComparedName, limitEntries, mostCompared, type ComparedEntry } from './compareStore.ts';
import { limitOverrides, limitValue } from './limits.ts';
import { cutText, type LinkProblem } from './linkNotices.ts';
import { parseLinkNumber } from './linkParameters.ts';

/** What compared scenarios of links are read against. */
export interface ComparedContext {
  readonly ranges: readonly InputRange[];
  readonly presets?: readonly Pick<Preset, 'id' | 'inputs'>[];
}

type Report = (problem: LinkProblem) => void;

/** Far above what anybody compares; beyond it somebody plays or a program is broken. */
const mostItems = 20;

/** In a name, the sign before one that would end it. */
const escapeSign = '!';

/** The parts of a text between signs that are not escaped, escapes left as they are. */
function splitUnescaped(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === escapeSign) index += 1;
    else if (text[index] === sign) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function decodeDifferences(text: string, ranges: readonly InputRange[], report: Report): Overrides {
  const overrides: Partial<Record<InputId, number>> = {};
  for (const part of text.split(',')) {
    if (part.trim() === '') continue;
    const [key = '', value = ''] = part.split(':', 2).map((piece) => piece.trim());
    const range = ranges.find(({ id }) => id === key);
    const number = parseLinkNumber(value);
    if (range === undefined) report({ kind: 'comparedPart', given: cutText(part.trim()) });
    else if (number === null) report({ kind: 'comparedNumber', subject: range.id, given: cutText(value) });
    else {
      const used = limitValue(range, number);
      if (number < range.min || number > range.max)
        report({ kind: 'comparedClamped', subject: range.id, given: cutText(value), used });
      overrides[range.id] = used;
    }
  }
  return overrides;
}

/** One scenario; null when nothing of it can be used. */
function decodeItem(text: string, context: ComparedContext, report: Report): ComparedEntry | null {
  const { ranges, presets = [] } = context;
  const [first = '', ...rest] = splitUnescaped(text, '~');
  if (rest.length > 0) {
    const name = cleanComparedName(first.replace(/!(.?)/gsu, '$1'));
    return {
      name: { kind: 'own', text: name },
      overrides: decodeDifferences(rest.join('~'), ranges, report),
    };
  }
  const preset = presets.find(({ id }) => id === text.trim());
  if (preset !== undefined)
    return {
      name: { kind: 'preset', preset: preset.id },
      overrides: limitOverrides(ranges, preset.inputs),
    };
  const overrides = text.includes(':') ? decodeDifferences(text, ranges, report) : {};
  if (Object.keys(overrides).length > 0) return { name: { kind: 'own', text: '' }, overrides };
  if (!text.includes(':')) report({ kind: 'comparedUnknown', given: cutText(text.trim()) });
  return null;
}

/**
 * Reads the texts of the key `vs`: presets by their ids, other scenarios as their differences, perhaps after a name and a tilde
 * ("Prudent~capex:150,capexGrowth:2"), several in one text after semicolons. What cannot be used is reported. Never throws.
 */
export function decodeCompared(
  texts: readonly string[],
  context: ComparedContext,
  report: Report,
): readonly ComparedEntry[] {
  const items = texts.flatMap((text) => {
    const parts = splitUnescaped(text, ';').filter((part) => part.trim() !== '');
    return parts.length === 0 ? [''] : parts;
  });
  let entries: readonly ComparedEntry[] = [];
  for (const [order, item] of items.entries()) {
    if (entries.length === mostCompared || order === mostItems) {
      report({ kind: 'comparedTooMany', count: items.length - order });
      break;
    }
    const entry = decodeItem(item, context, report);
    if (entry !== null) entries = limitEntries(context.ranges, [...entries, entry]);
  }
  return entries;
}

function writeDifferences(overrides: Overrides): string {
  return inputIds
    .flatMap((id) => {
      const value = overrides[id];
      return value === undefined ? [] : [`${id}:${value}`];
    })
    .join(',');
}

/** A text fit for an address, spaces as plus signs. */
function writeName(name: string): string {
  return encodeURIComponent(name.replace(/[!~;]/g, '!$&')).replaceAll('%20', '+');
}

function writeEntry({ name, overrides }: ComparedEntry): string {
  if (name.kind === 'preset') return encodeURIComponent(name.preset);
  const differences = writeDifferences(overrides);
  return name.text === '' && differences !== '' ? differences : `${writeName(name.text)}~${differences}`;
}

/** The values of the key `vs`, one for each scenario. */
export function encodeCompared(
  ranges: readonly InputRange[],
  entries: readonly ComparedEntry[],
): readonly string[] {
  return limitEntries(ranges, entries).map(writeEntry);
}
