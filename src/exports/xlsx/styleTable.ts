import { officeColours, type OfficeColour } from '../../theme/officeColours.ts';
import type { CellStyle, NumberFormat } from './cells.ts';
import { mainNamespace } from './namespaces.ts';
import { writeElement, writeList, xmlStart } from './xml.ts';

/** Numbers below 164 are built into every spreadsheet program. */
const formats: Readonly<Record<NumberFormat, { readonly id: number; readonly code?: string }>> = {
  general: { id: 0 },
  whole: { id: 3 },
  year: { id: 1 },
  two: { id: 4 },
  day: { id: 14 },
  one: { id: 164, code: '#,##0.0' },
  three: { id: 165, code: '0.000' },
  six: { id: 166, code: '0.000000' },
  oneOrDash: { id: 167, code: '#,##0.0;-#,##0.0;"–"' },
};

function writeColour(name: string, colour: OfficeColour): string {
  return writeElement(name, { rgb: `FF${officeColours[colour]}` });
}

function writeFont({ bold, size = 11, colour = 'text', underline }: CellStyle): string {
  return writeElement(
    'font',
    {},
    [
      bold === true ? '<b/>' : '',
      underline === true ? '<u/>' : '',
      writeElement('sz', { val: size }),
      writeColour('color', colour),
      writeElement('name', { val: 'Calibri' }),
      writeElement('family', { val: 2 }),
    ].join(''),
  );
}

function writeFill({ fill }: CellStyle): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const pattern = writeElement('patternFill', { patternType: 'solid' }, writeColour('fgColor', fill));
  return writeElement('fill', {}, pattern);
}

function writeEdge(name: string, isDrawn: boolean, colour: OfficeColour): string {
  return isDrawn
    ? writeElement(name, { style: 'thin' }, writeColour('color', colour))
    : writeElement(name, {});
}

function writeBorder({ border }: CellStyle): string {
  const isBox = border === 'box';
  const colour = isBox ? 'warning-line' : 'control';
  const edges = ['left', 'right', 'top', 'bottom'].map((name) =>
    writeEdge(name, isBox || (border === 'top' && name === 'top'), colour),
  );
  return writeElement('border', {}, [...edges, '<diagonal/>'].join(''));
}

function writeAlignment({ align, wrap, indent }: CellStyle): string {
  return writeElement('alignment', {
    horizontal: align ?? (indent === undefined ? undefined : 'left'),
    vertical: 'center',
    wrapText: wrap === true ? 1 : undefined,
    indent,
  });
}

/** Hands out the number of each distinct text, in the order they come. */
function createTable(first: readonly string[]) {
  const numbers = new Map(first.map((item, order) => [item, order]));
  return {
    add(item: string): number {
      const known = numbers.get(item) ?? numbers.size;
      numbers.set(item, known);
      return known;
    },
    list: (): readonly string[] => [...numbers.keys()],
  };
}

/** Colours of a cell whose highlight holds; their order is that of `highlightOrder`. */
function writeHighlight(colour: OfficeColour, fill: OfficeColour): string {
  const background = writeElement('patternFill', { patternType: 'solid' }, writeColour('bgColor', fill));
  const font = writeElement('font', {}, `<b/>${writeColour('color', colour)}`);
  return writeElement('dxf', {}, font + writeElement('fill', {}, background));
}

export const highlightOrder = ['good', 'bad'] as const;
const highlights = [writeHighlight('google-ink', 'raised'), writeHighlight('negative', 'warning-surface')];

/** Collects the styles that cells use and writes them as xl/styles.xml. */
export function createStyleTable() {
  const fonts = createTable([writeFont({})]);
  // Every program takes the first two fills for these, whatever stands there.
  const fills = createTable([writeFill({}), '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = createTable([writeBorder({})]);

  function writeFormat(style: CellStyle): string {
    const attributes = {
      numFmtId: formats[style.format ?? 'general'].id,
      fontId: fonts.add(writeFont(style)),
      fillId: fills.add(writeFill(style)),
      borderId: borders.add(writeBorder(style)),
      xfId: 0,
      quotePrefix: style.isText === true ? 1 : undefined,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: style.isUnlocked === true ? 1 : undefined,
    };
    const protection = style.isUnlocked === true ? writeElement('protection', { locked: 0 }) : '';
    return writeElement('xf', attributes, writeAlignment(style) + protection);
  }

  const cellFormats = createTable([writeFormat({})]);

  return {
    /** Number of the style in the file. */
    numberOf: (style: CellStyle): number => cellFormats.add(writeFormat(style)),
    write(): string {
      const custom = Object.values(formats).flatMap(({ id, code }) =>
        code === undefined ? [] : [writeElement('numFmt', { numFmtId: id, formatCode: code })],
      );
      return (
        xmlStart +
        writeElement(
          'styleSheet',
          { xmlns: mainNamespace },
          [
            writeList('numFmts', custom),
            writeList('fonts', fonts.list()),
            writeList('fills', fills.list()),
            writeList('borders', borders.list()),
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
            writeList('cellXfs', cellFormats.list()),
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
            writeList('dxfs', highlights),
          ].join(''),
        )
      );
    },
  };
}

export type StyleTable = ReturnType<typeof createStyleTable>;
