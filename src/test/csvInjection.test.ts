import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeFactsCsv, writeRefusedCsv, writeTemplateCsv } from '../data/own-data/exportCsv.ts';
import { csvFormats, writeCsv } from '../exports/csvText.ts';
import { buildFigureCsv } from '../exports/figureCsv.ts';
import { dataTableTexts } from '../i18n/data-table/dataTableTexts.ts';
import { factColumnIds } from '../model/index.ts';
import { writeFactsCsv as writeTableCsv } from '../view-models/data-table/writeCsv.ts';
import { makeFact } from './dataSupport.ts';
import { makeFigure } from './makeFigure.ts';
import { makeFigureDocument } from './makeFigureDocument.ts';
import { makeOwnFact } from './ownDataSupport.ts';
import { makeFactRows } from './tableFacts.ts';

/** What a spreadsheet computes. A plain number is none. */
const formula = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r])/u;
const plainNumber = /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/i;

const attack = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r\n', '\u200b', '\ufeff', 'a;', 'a\t', 'a,', '"', '";', "';"),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', '\r@'),
      fc.constantFrom('1+1', 'cmd|x!A1', 'HYPERLINK("http://x","y")', 'SUM(A1)', '"', ''),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Every way in which texts leave the product as a CSV, with a text in every place that takes one. */
const writers: Readonly<Record<string, (text: string) => readonly [csv: string, separator: string]>> = {
  'cells of any export': (text) => [writeCsv([[text, text, 1]], csvFormats.comma), ','],
  'cells for a French spreadsheet': (text) => [writeCsv([[text, text, 1]], csvFormats.semicolon), ';'],
  figures: (text) => [
    buildFigureCsv(makeFigureDocument({ figure: makeFigure(1, { title: text, notes: [text] }), link: text })),
    ',',
  ],
  'the data table': (text) => [writeTable(text, 'plain'), ','],
  'the data table for a French spreadsheet': (text) => [writeTable(text, 'excelFr'), ';'],
  'own figures': (text) => [writeFactsCsv([makeOwnFact({ note: text, origin: text })]), ','],
  'refused rows': (text) => [
    writeRefusedCsv(
      [{ kind: 'refused', row: 2, cells: { entity: text, value: text, note: text }, issues: [] }],
      { row: text, reason: text },
      () => text,
    ),
    ',',
  ],
  'the template': (text) => [
    writeTemplateCsv([{ entity: text, metric: text, period: text, unit: text }]),
    ',',
  ],
};

function writeTable(text: string, style: 'plain' | 'excelFr'): string {
  const rows = makeFactRows([makeFact({ note: text, id: text })]).map((row) => ({
    ...row,
    texts: { ...row.texts, note: text, id: text, metric: text },
  }));
  return writeTableCsv(rows, factColumnIds, dataTableTexts.en.columns, style);
}

function findFormulas(csv: string, delimiter: string): readonly string[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter });
  return data.flat().filter((cell) => formula.test(cell) && !plainNumber.test(cell));
}

describe('no CSV of the product holds a formula', () => {
  it.each(Object.entries(writers))('%s', (_, write) => {
    fc.assert(
      fc.property(attack, (text) => {
        expect(findFormulas(...write(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.entries(writers))(
    '%s: text that could part cells elsewhere is in quotation marks',
    (_, write) => {
      for (const text of ['a;=1+1', 'a\t=1+1', 'a,=1+1']) {
        const [csv] = write(text);
        expect(csv).toContain(`"${text}"`);
        expect(csv).not.toMatch(/(?<!")a[;\t,]=1\+1/);
      }
    },
  );

  it('finds formulas where there are some', () => {
    expect(findFormulas('a,=1+1\r\n-5,@x', ',')).toEqual(['=1+1', '@x']);
  });
});
