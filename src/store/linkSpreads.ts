import { inputIds, type InputId, type InputRange, type Spread } from '../model/index.ts';
import { cutText } from './linkNotices.ts';
import { parseLinkNumber } from './linkParameters.ts';
import type { Report } from './settingReader.ts';
import {
  isPossibleSpread,
  isSameSpread,
  limitSpread,
  limitSpreads,
  type SpreadEdits,
} from './spreadEdits.ts';

/** Far above what a link of ours can hold; beyond it somebody plays or a program is broken. */
const mostParts = 2 * inputIds.length;

/** In a link, an assumption that was taken as certain. */
const certain = 'certain';

/** "6:5" or "certain"; null for everything else. */
function parseSpread(pieces: readonly string[]): Spread | null {
  const [first = '', second = ''] = pieces;
  if (pieces.length === 1 && first === certain) return { below: 0, above: 0 };
  const [below, above] = [parseLinkNumber(first), parseLinkNumber(second)];
  if (pieces.length !== 2 || below === null || above === null) return null;
  const spread = { below, above };
  return isPossibleSpread(spread) ? spread : null;
}

/**
 * Reads the text of the key `spread`: assumptions with the distances from their slider down to P10 and up to P90, or the word
 * "certain" ("awsGrowth:6:5,capex:certain"). What cannot be used is reported and stays as shipped. Never throws.
 */
export function decodeSpreads(text: string, ranges: readonly InputRange[], report: Report): SpreadEdits {
  const edits: Partial<Record<InputId, Spread>> = {};
  const parts = text.split(',').filter((part) => part.trim() !== '');
  for (const part of parts.slice(0, mostParts)) {
    const [key = '', ...pieces] = part.split(':').map((piece) => piece.trim());
    const range = ranges.find(({ id }) => id === key);
    const spread = parseSpread(pieces);
    if (range === undefined || spread === null) {
      report({ kind: 'spreadPart', given: cutText(part.trim()) });
      continue;
    }
    const used = limitSpread(range, spread);
    if (Math.max(spread.below, spread.above) > range.max - range.min)
      report({
        kind: 'spreadClamped',
        subject: range.id,
        given: cutText(part.trim()),
        used: range.max - range.min,
      });
    edits[range.id] = used;
  }
  if (parts.length === 0 || parts.length > mostParts)
    report({ kind: 'badSetting', subject: 'spread', given: cutText(text) });
  return limitSpreads(ranges, edits);
}

/** The value of the key `spread`; undefined when nothing was changed. */
export function encodeSpreads(ranges: readonly InputRange[], edits: SpreadEdits): string | undefined {
  const parts = Object.entries(limitSpreads(ranges, edits)).map(([id, spread]) =>
    isSameSpread(spread, { below: 0, above: 0 })
      ? `${id}:${certain}`
      : `${id}:${spread.below}:${spread.above}`,
  );
  return parts.length === 0 ? undefined : parts.join();
}
