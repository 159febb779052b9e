import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file has it: its stored value, and its formula where it has one. */
export interface ReadCell {
  readonly value: string | number | null;
  readonly formula: string | null;
}

export interface ReadSheet {
  readonly name: string;
  /** By "B7". */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly xml: string;
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly names: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
}

export function decodeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'" };
  return text.replace(/&(\w+);/g, (entity, name: string) => signs[name] ?? entity);
}

/** The parts of a zip that are text, by path. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
}

function readTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    decodeXml([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join('')),
  );
}

function readStored(content: string, type: string | undefined, texts: readonly string[]): ReadCell['value'] {
  const stored = /<v>(.*?)<\/v>/s.exec(content)?.[1];
  if (stored === undefined) return null;
  if (type === undefined) return Number(stored);
  return type === 's' ? (texts[Number(stored)] ?? '') : decodeXml(stored);
}

function readCells(xml: string, texts: readonly string[]): ReadonlyMap<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [, attributes = '', content = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const name = /\br="(\w+)"/.exec(attributes)?.[1] ?? '';
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const formula = /<f>(.*?)<\/f>/s.exec(content)?.[1];
    cells.set(name, {
      value: readStored(content, type, texts),
      formula: formula === undefined ? null : decodeXml(formula),
    });
  }
  return cells;
}

/** Reads an .xlsx file of ours back, from its bytes alone. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = readParts(bytes);
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const texts = readTexts(parts.get('xl/sharedStrings.xml') ?? '');
  const sheets = [...workbook.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(
    ([, name = '', number = '']): ReadSheet => {
      const xml = parts.get(`xl/worksheets/sheet${number}.xml`) ?? '';
      return { name: decodeXml(name), cells: readCells(xml, texts), xml };
    },
  );
  const names = [...workbook.matchAll(/<definedName name="([^"]*)">(.*?)<\/definedName>/g)].map(
    ([, name = '', target = '']) => [name, decodeXml(target)] as const,
  );
  return { sheets, names: new Map(names), parts };
}
