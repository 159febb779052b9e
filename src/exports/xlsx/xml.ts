const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// XML 1.0 has no way to write these, and one of them makes a whole file unreadable.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand between tags or inside quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is XML already. Attributes without a value are left out. */
export function writeElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A list of elements around its count, or nothing when it is empty. */
export function writeList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : writeElement(name, { count: items.length }, items.join(''));
}
