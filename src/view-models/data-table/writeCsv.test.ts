import fc from 'fast-check';
import parser from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataTableTexts } from '../../i18n/data-table/dataTableTexts.ts';
import { makeFact } from '../../test/dataSupport.ts';
import { makeFactRows, shippedFacts } from '../../test/tableFacts.ts';
import { factColumnIds } from '../../model/index.ts';
import { writeFactsCsv, type CsvStyle } from './writeCsv.ts';

const names = dataTableTexts.en.columns;

function read(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = parser.parse<readonly string[]>(text.replace(/^\ufeff/, ''), { delimiter });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

const separators: Readonly<Record<CsvStyle, string>> = { plain: ',', excelFr: ';' };

describe('writeFactsCsv', () => {
  it('writes the columns that are shown, the rows in their order', () => {
    const rows = makeFactRows([makeFact({ id: 'b', value: 12.5 }), makeFact({ id: 'a', value: -3 })]);
    expect(writeFactsCsv(rows, ['id', 'metric', 'value'], names, 'plain')).toBe(
      'Row id,Figure,Value\r\nb,net sales,12.5\r\na,net sales,-3\r\n',
    );
  });

  it('writes for French Excel: byte-order mark, semicolons, decimal commas', () => {
    const rows = makeFactRows([makeFact({ value: 1234.5, note: 'a; b, c' })], 'fr');
    const text = writeFactsCsv(rows, ['value', 'unit', 'note'], dataTableTexts.fr.columns, 'excelFr');
    expect(text).toBe('\ufeffValeur;Unité;Note\r\n1234,5;Md$;"a; b, c"\r\n');
  });

  it.each(['=1+1', '+33', '-cmd', '@SUM(A1)', '\tx', '\r=x', ' =1+1', '\n-1', '＝1+1'])(
    'takes the force out of %j',
    (note) => {
      const rows = makeFactRows([makeFact({ note })]);
      for (const style of ['plain', 'excelFr'] as const) {
        const text = writeFactsCsv(rows, ['note'], names, style);
        expect(read(text, separators[style])[1]).toEqual([`'${note}`]);
      }
    },
  );

  it('leaves numbers numbers, negative ones too, and writes them without exponent', () => {
    const write = (value: number) =>
      read(writeFactsCsv(makeFactRows([makeFact({ value })]), ['value'], names, 'plain'), ',')[1];
    expect(write(-0.28)).toEqual(['-0.28']);
    expect(write(1e-7)).toEqual(['0.0000001']);
    expect(write(-1e-7)).toEqual(['-0.0000001']);
    expect(write(1e21)).toEqual(['1000000000000000000000']);
  });

  it('gives back every text and number, whatever stands in them', () => {
    const anyFact = fc.record({
      id: fc.string(),
      note: fc.string({ unit: 'binary' }),
      source: fc.oneof(fc.string(), fc.constantFrom('"', 'a"b', ',', ';', '\r\n', "'", ' ')),
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyFact, { maxLength: 5 }),
        fc.constantFrom<CsvStyle>('plain', 'excelFr'),
        (changes, style) => {
          const rows = makeFactRows(changes.map((change) => makeFact(change)));
          const text = writeFactsCsv(rows, factColumnIds, names, style);
          const [, ...lines] = read(text, separators[style]);
          expect(lines).toHaveLength(rows.length);
          lines.forEach((cells, index) => {
            const row = rows[index];
            cells.forEach((cell, place) => {
              const column = factColumnIds[place];
              if (column === undefined || row === undefined) throw new Error('a cell too many');
              if (column === 'value') {
                expect(cell).toMatch(/^-?\d+(?:[.,]\d+)?$/);
                expect(Number(cell.replace(',', '.'))).toBeCloseTo(row.fact.value, 12);
              } else {
                expect([row.texts[column], `'${row.texts[column]}`]).toContain(cell);
                expect(cell).not.toMatch(/^\s*[=+\-@]/);
              }
            });
          });
        },
      ),
    );
  });

  it('keeps every shipped figure exactly', () => {
    const text = writeFactsCsv(makeFactRows(shippedFacts), ['id', 'value'], names, 'plain');
    const written = new Map(read(text, ',').map(([id = '', value = '']) => [id, Number(value)]));
    expect(shippedFacts.filter(({ id, value }) => written.get(id) !== value)).toEqual([]);
  });
});
