import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8');

type Palette = ReadonlyMap<string, string>;

/** The hexadecimal colours of the first block with this selector. */
function readBlock(selector: string): Palette {
  const start = tokens.indexOf(`\n${selector} {`);
  const block = start === -1 ? '' : tokens.slice(start, tokens.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: readBlock(':root'),
  dark: readBlock(":root[data-theme='dark']"),
};

type Rgb = readonly [number, number, number];

function parseHex(hex: string): Rgb {
  const part = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Relative luminance, WCAG 2.2. */
function computeLuminance(colour: Rgb): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  const [red, green, blue] = colour;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function computeContrast(a: Rgb, b: Rgb): number {
  const [one, other] = [computeLuminance(a), computeLuminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function readColour(palette: Palette, name: string): Rgb {
  const hex = palette.get(name);
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return parseHex(hex);
}

/** What a colour looks like over another one. */
function blend(over: Rgb, under: Rgb, opacity: number): Rgb {
  const mix = (index: 0 | 1 | 2): number => over[index] * opacity + under[index] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}

const backgrounds = ['surface', 'page', 'raised'];
const texts = [
  'text',
  'muted',
  'baseline-ink',
  'scenario',
  'aws-ink',
  'azure-ink',
  'google-ink',
  'positive',
  'negative',
  'compare-b',
  'compare-c',
  'compare-d',
];
/** Lines, bars, marks of controls: what is seen, not read. */
const shapes = [
  'baseline',
  'scenario',
  'aws',
  'azure',
  'google',
  'reference',
  'control',
  'focus',
  'positive',
  'negative',
  'warning-line',
  'compare-b',
  'compare-c',
  'compare-d',
];

const textPairs = [
  ...texts.flatMap((ink) => backgrounds.map((background) => [ink, background] as const)),
  ['text', 'warning-surface'],
  ['muted', 'warning-surface'],
  ['text', 'scenario-soft'],
  ['muted', 'scenario-soft'],
  // The badge of a group with changed assumptions; the one strong button.
  ['scenario', 'scenario-soft'],
  ['surface', 'text'],
  ['code-ink', 'code-paper'],
] as const;

const shapePairs = [
  ...shapes.map((shape) => [shape, 'surface'] as const),
  ['focus', 'page'],
  ['focus', 'raised'],
  ['focus', 'warning-surface'],
  ['focus', 'scenario-soft'],
  ['control', 'raised'],
  ['control', 'page'],
  ['scenario', 'raised'],
  ['baseline', 'raised'],
  ['warning-line', 'raised'],
  ['warning-line', 'warning-surface'],
  ['warning-line', 'page'],
  // The line of a heat map on the cells beside it, and its ends apart from its middle.
  ['text', 'heat-middle'],
  ['heat-low', 'heat-middle'],
  ['heat-high', 'heat-middle'],
] as const;

describe.each(Object.entries(palettes))('%s', (theme, palette) => {
  const contrastOf = (ink: string, background: string): number =>
    computeContrast(readColour(palette, ink), readColour(palette, background));

  it.each(textPairs)('%s can be read on %s', (ink, background) => {
    expect(contrastOf(ink, background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('%s can be seen on %s', (shape, background) => {
    expect(contrastOf(shape, background)).toBeGreaterThanOrEqual(3);
  });

  it('has inks that can be read over a soft band of any series', () => {
    const opacity = Number(
      /--band-opacity: ([\d.]+)/.exec(
        tokens.slice(tokens.indexOf(theme === 'dark' ? "'dark'" : ':root {')),
      )?.[1],
    );
    expect(opacity).toBeGreaterThan(0);
    const surface = readColour(palette, 'surface');
    for (const series of ['aws', 'azure', 'google', 'control']) {
      const band = blend(readColour(palette, series), surface, opacity);
      expect(computeContrast(readColour(palette, 'text'), band), series).toBeGreaterThanOrEqual(4.5);
      expect(computeContrast(readColour(palette, 'scenario'), band), series).toBeGreaterThanOrEqual(3);
    }
  });
});

/** Words of classes that set a colour: what it is for, when it holds, and its name; shares of a colour are for veils and lines. */
function readColourClass(word: string) {
  const match = /^(?:(.*):)?(bg|text)-([a-z-]+)$/.exec(word);
  const [, when = '', use = '', name = ''] = match ?? [];
  return palettes.light.has(name) ? [{ when, use, name }] : [];
}

/** A text and a background in one list of classes lie on each other: those for always, and those for one state. */
function listPairs(classes: string): readonly string[] {
  const colours = classes.split(/\s+/).flatMap(readColourClass);
  const inks = colours.filter(({ use }) => use === 'text');
  return colours
    .filter(({ use }) => use === 'bg')
    .flatMap((background) => {
      const own = inks.filter(({ when }) => when === background.when);
      const usual = inks.filter(({ when }) => when === '');
      return (own.length > 0 ? own : usual).map((ink) => `${ink.name} on ${background.name}`);
    });
}

describe('the classes of the components', () => {
  it('lay no text on a background whose contrast is not computed here', () => {
    const root = resolve(import.meta.dirname, '..');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const pairs = files
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .flatMap((file) => [...readFileSync(resolve(root, file), 'utf8').matchAll(/(['"`])([^'"`\n]*)\1/g)])
      .flatMap(([, , classes = '']) => listPairs(classes));
    expect(new Set(pairs).size).toBeGreaterThan(4);
    const computed = new Set(textPairs.map(([ink, background]) => `${ink} on ${background}`));
    expect([...new Set(pairs)].filter((pair) => !computed.has(pair))).toEqual([]);
  });
});

describe('the palette', () => {
  it('names the same colours in both themes', () => {
    expect([...palettes.dark.keys()].sort()).toEqual([...palettes.light.keys()].sort());
    expect(palettes.light.size).toBeGreaterThan(20);
  });

  it('has every colour that the style sheets and classes use', () => {
    const used = new Set(
      [...tokens.matchAll(/--color-[\w-]+: var\(--([\w-]+)\)/g)].map(([, name = '']) => name),
    );
    expect(used.size).toBeGreaterThan(20);
    for (const name of used) expect([...palettes.light.keys()]).toContain(name);
  });

  it('is measured by the formula of WCAG', () => {
    expect(computeContrast(parseHex('#000000'), parseHex('#ffffff'))).toBeCloseTo(21, 9);
    expect(computeContrast(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.478, 3);
    expect(computeContrast(parseHex('#d1601f'), parseHex('#ffffff'))).toBeCloseTo(3.89, 2);
    expect(computeContrast(parseHex('#66707d'), parseHex('#12161c'))).toBeCloseTo(3.61, 2);
  });
});
