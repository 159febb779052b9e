import type { LinkProblem } from './linkNotices.ts';

/** Far above what a link of ours can hold; beyond it somebody plays or a program is broken. */
const mostParameters = 200;

export interface LinkParts {
  /** The screen's name as given; empty when there is none. */
  readonly viewText: string;
  /** The texts given for each key, in the order of the keys' first appearance. Never an object: keys come from outside. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly LinkProblem[];
}

/** Undoes percent-encoding; a text that is not well-formed stays as it is, to be reported by whoever finds it unknown. */
function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readPair(pair: string): readonly [string, string] {
  const spaced = pair.replaceAll('+', ' ');
  const split = spaced.indexOf('=');
  if (split === -1) return [decodeText(spaced).trim(), ''];
  return [decodeText(spaced.slice(0, split)).trim(), decodeText(spaced.slice(split + 1)).trim()];
}

/** Takes the part of an address from its # on apart, for example "#/what-if?v=1&capex=250". Never throws. */
export function splitLink(hash: string): LinkParts {
  const text = hash.replace(/^#?\/?/, '');
  const mark = text.indexOf('?');
  const path = mark === -1 ? text : text.slice(0, mark);
  const pairs = (mark === -1 ? '' : text.slice(mark + 1)).split('&').filter((pair) => pair !== '');
  const parameters = new Map<string, string[]>();
  for (const pair of pairs.slice(0, mostParameters)) {
    const [key, value] = readPair(pair);
    const known = parameters.get(key);
    if (known === undefined) parameters.set(key, [value]);
    else known.push(value);
  }
  const count = pairs.length - mostParameters;
  return {
    viewText: decodeText(path).trim().replace(/\/$/, ''),
    parameters,
    problems: count > 0 ? [{ kind: 'tooMany', count }] : [],
  };
}

/**
 * A number as links carry it: plain decimal digits with a point, or a comma, since people write links by hand. Null for everything
 * else: exponents, hexadecimal digits, infinity.
 */
export function parseLinkNumber(text: string): number | null {
  if (!/^[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(text)) return null;
  const value = Number(text.replace('−', '-').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
