import type { FigureLook, PaintedPart } from './figureLook.ts';
import type { Attributes } from './svgMarkup.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Attribute of a file, the value that means nothing special and can be left out. */
const readProperties: readonly (readonly [name: string, usual: string])[] = [
  ['fill', ''],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['font-weight', '400'],
  ['opacity', '1'],
];

/** The parts of a colour from 0 to 255; null for anything but "rgb(1, 2, 3)" and "color(srgb 0.1 0.2 0.3)", as mixed ones read. */
function readParts(colour: string): readonly number[] | null {
  const bytes = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  if (bytes !== undefined) return bytes.map(Number);
  const shares = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)$/.exec(colour)?.slice(1);
  return shares?.map((share) => Math.min(255, Math.max(0, Math.round(Number(share) * 255)))) ?? null;
}

/** A colour as programs for drawing read it everywhere, "#010203"; anything else stays. */
export function writeColour(colour: string): string {
  const parts = readParts(colour);
  if (parts === null) return colour;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Lengths lose their unit: attributes count in pixels of the picture, and some programs do not know "px". */
function writeValue(value: string): string {
  return writeColour(value.replace(/(\d)px/g, '$1'));
}

function makeProbe(page: Document): SVGSVGElement {
  const probe = page.createElementNS(svgNamespace, 'svg');
  probe.setAttribute('width', '0');
  probe.setAttribute('height', '0');
  probe.setAttribute('aria-hidden', 'true');
  probe.style.position = 'absolute';
  page.body.append(probe);
  return probe;
}

function readPart(probe: SVGSVGElement, { className, data = {} }: PaintedPart): Attributes {
  const element = probe.ownerDocument.createElementNS(svgNamespace, 'path');
  element.setAttribute('class', className);
  for (const [name, value] of Object.entries(data)) element.setAttribute(`data-${name}`, value);
  probe.append(element);
  const style = getComputedStyle(element);
  const found = readProperties.flatMap(([name, usual]) => {
    const value = style.getPropertyValue(name);
    return value === '' || value === usual ? [] : [[name, writeValue(value)] as const];
  });
  element.remove();
  return Object.fromEntries(found);
}

/** Reads how the page draws now, in its theme and density. `draw` runs at once, while the probe is on the page. */
export function withLook<const TResult>(page: Document, draw: (look: FigureLook) => TResult): TResult {
  const root = getComputedStyle(page.documentElement);
  const readVariable = (name: string): string => writeColour(root.getPropertyValue(name).trim());
  const probe = makeProbe(page);
  const known = new Map<string, Attributes>();
  const paint = (part: PaintedPart): Attributes => {
    const key = JSON.stringify(part);
    const attributes = known.get(key) ?? readPart(probe, part);
    known.set(key, attributes);
    return attributes;
  };
  try {
    return draw({
      fontFamily: root.fontFamily,
      surface: readVariable('--surface'),
      text: readVariable('--text'),
      muted: readVariable('--muted'),
      line: readVariable('--line'),
      paint,
    });
  } finally {
    probe.remove();
  }
}
