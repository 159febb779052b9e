/** A finished piece of SVG; made by this module only, so that nothing unescaped gets in. */
export interface Markup {
  readonly svg: string;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Whether XML 1.0 can hold a character: no controls but tab and line ends, no lone surrogates. */
function isFit(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function escapeText(text: string): string {
  return Array.from(text)
    .filter(isFit)
    .map((character) => entities[character] ?? character)
    .join('');
}

/** Hundredths of a pixel are finer than any screen or printer. */
function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? writeNumber(value) : escapeText(value)}"`;
    })
    .join('');
}

/** Text between tags. */
export function makeText(text: string): Markup {
  return { svg: escapeText(text) };
}

/** An element with its attributes, those that are undefined left out. */
export function makeElement(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const start = `<${name}${writeAttributes(attributes)}`;
  if (children.length === 0) return { svg: `${start}/>` };
  return { svg: `${start}>${children.map((child) => child.svg).join('')}</${name}>` };
}
