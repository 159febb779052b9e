import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula } from '../format/neutraliseFormula.ts';
import { makeFigure } from '../test/makeFigure.ts';
import { makeFigureDocument } from '../test/makeFigureDocument.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { buildBridgeFigure } from '../view-models/buildBridgeFigure.ts';
import { buildCashFigure } from '../view-models/buildCashFigure.ts';
import { buildTable } from '../view-models/buildTable.ts';
import { csvFormats, writeCsv, type CsvCell } from './csvText.ts';
import { buildFigureCsv } from './figureCsv.ts';

function parse(text: string, delimiter: ',' | ';' = ','): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

const anyCell: fc.Arbitrary<CsvCell> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '@SUM(A1)', '+1', '-1', '\t=1', ' =1', '"', ',', ';', 'a\nb', '12,5', '－1'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const anyRows = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('writeCsv', () => {
  it.each(['comma', 'semicolon'] as const)('is read back as it was written (%s)', (name) => {
    const format = csvFormats[name];
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = parse(writeCsv(rows, format), format.separator);
        const width = Math.max(...rows.map(({ length }) => length));
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, order) => {
          expect(read[order]).toHaveLength(width);
          row.forEach((cell, column) => {
            const text = read[order]?.[column] ?? '';
            if (typeof cell === 'number') expect(Number(text.replace(format.decimal, '.'))).toBe(cell + 0);
            else expect(text).toBe(neutraliseFormula(cell?.replaceAll('\0', '') ?? ''));
          });
        });
      }),
    );
  });

  it('lets no text be computed, and leaves numbers alone', () => {
    const texts = [
      '=cmd|x',
      '+1',
      '-1',
      '@a',
      ' =1',
      '\t=1',
      '\r=1',
      '\n=1',
      '\u200b=1',
      '＝1',
      '＋1',
      '－1',
      '＠a',
    ];
    for (const text of texts) expect(neutraliseFormula(text)).toBe(`'${text}`);
    for (const text of ['a=1', 'AWS', '', '−1', '12 %', "it's"]) expect(neutraliseFormula(text)).toBe(text);
    expect(parse(writeCsv([['-1', -1]], csvFormats.comma))).toEqual([["'-1", '-1']]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutraliseFormula(text)).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
      }),
    );
  });

  it('begins with the mark of UTF-8, ends every line as spreadsheets do, and has rows of one length', () => {
    expect(writeCsv([['é'], [1, 2]], csvFormats.comma)).toBe('\ufeffé,\r\n1,2\r\n');
    expect(writeCsv([], csvFormats.comma)).toBe('\ufeff');
  });

  it('writes numbers in the manner of the format, and nothing for what is no number', () => {
    expect(writeCsv([[1234.5, -0.25, -0, NaN, Infinity, null]], csvFormats.semicolon)).toBe(
      '\ufeff1234,5;-0,25;0;;;\r\n',
    );
  });
});

describe('buildFigureCsv', () => {
  it('says what it is, then the table with units, then notes and documents', () => {
    const rows = parse(buildFigureCsv(makeFigureDocument({ scenario: 'Capex $250bn' })));
    const filled = rows.map((row) => row.filter((cell, column) => cell !== '' || column < 2));
    expect(filled.slice(0, 5)).toEqual([
      ['Title', 'Sales reach 100'],
      ['Measure', 'Sales, $bn, 2024–2027'],
      ['Scenario', 'Capex $250bn'],
      ['Latest source', '2026-02-05'],
      ['Link', 'https://example.com/#/what-if?v=1&chart=cash'],
    ]);
    expect(rows[5]?.every((cell) => cell === '')).toBe(true);
    expect(rows[6]?.slice(0, 4)).toEqual(['Year', 'Status', 'Sales ($bn)', 'Share (%)']);
    expect(rows[7]?.slice(0, 4)).toEqual(['2024', 'reported', '30', '']);
    expect(rows[10]?.slice(0, 4)).toEqual(['2027', 'projected', '90', '']);
    expect(filled.at(-4)).toEqual(['Note', 'A note.']);
    expect(rows.at(-3)?.slice(0, 5)).toEqual([
      'Source',
      'Amazon',
      'Annual report',
      '2026-02-05',
      'https://example.com/a',
    ]);
  });

  it.each([
    ['cash', buildCashFigure],
    ['bridge', buildBridgeFigure],
  ] as const)('has the unrounded numbers of the table twin (%s)', (_, build) => {
    for (const language of ['en', 'fr'] as const) {
      const figure = build(makeScenarioView({ language, overrides: { capex: 263.7 } }));
      const table = buildTable(figure, language);
      const rows = parse(buildFigureCsv(makeFigureDocument({ figure, language }), 'semicolon'), ';');
      const hasStatus = table.rows.some(({ status }) => status !== undefined);
      table.rows.forEach(({ header, values }, order) => {
        const row = rows[7 + order] ?? [];
        expect(row[0]).toBe(neutraliseFormula(header));
        const cells = row.slice(hasStatus ? 2 : 1, (hasStatus ? 2 : 1) + values.length);
        expect(cells.map((cell) => (cell === '' ? null : Number(cell.replace(',', '.'))))).toEqual(values);
      });
    }
  });

  it('is in the language of the page', () => {
    const rows = parse(buildFigureCsv(makeFigureDocument({ language: 'fr' })));
    expect(rows.slice(0, 5).map(([name]) => name)).toEqual([
      'Titre',
      'Mesure',
      'Scénario',
      'Source la plus récente',
      'Lien',
    ]);
    expect(rows[7]?.[1]).toBe('publié');
  });

  it('does not let a title be computed', () => {
    const figure = makeFigure(100, { title: '=HYPERLINK("http://evil")', notes: ['+1 step'] });
    const text = buildFigureCsv(makeFigureDocument({ figure }));
    for (const row of parse(text)) for (const cell of row) expect(cell).not.toMatch(/^[=+@]/);
  });
});
