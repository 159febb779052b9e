import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOwnFact, requirePreview } from '../../test/ownDataSupport.ts';
import { writeFactsCsv, writeRefusedCsv, writeTemplateCsv } from './exportCsv.ts';
import { listAccepted } from './listAccepted.ts';
import { columnNames } from './types.ts';

describe('the export', () => {
  it('has the shape of facts.csv', () => {
    const text = writeFactsCsv([makeOwnFact({ note: 'a "quoted", note', origin: '10-Q' })]);
    expect(text.split('\r\n')).toEqual([
      columnNames.join(','),
      'own:amazon:net_sales:2026Q3,amazon,net_sales,2026Q3,2026-09-30,200,USD_bn,unverified,10-Q,"a ""quoted"", note"',
      '',
    ]);
  });

  it('comes back as the same facts, notes that look like formulas included', async () => {
    const note = fc.oneof(
      fc.constantFrom('=1+1', '@x', '-note', '+5', "'quoted", 'line\nbreak', ';'),
      fc.string({ maxLength: 20 }).map((text) => text.trim().replace(/^'|[\r\uFFFD]/g, '')),
    );
    const value = fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((amount) => amount + 0);
    await fc.assert(
      fc.asyncProperty(note, note, value, async (first, second, amount) => {
        const fact = makeOwnFact({ note: first.trim(), origin: second.trim(), value: amount });
        const { rows } = await requirePreview(writeFactsCsv([fact]));
        expect(listAccepted(rows)).toEqual([fact]);
      }),
    );
  });

  it('shields spreadsheets from formulas but leaves numbers alone', () => {
    const text = writeFactsCsv([makeOwnFact({ value: -3, note: '=HYPERLINK("x")' })]);
    expect(text).toContain(',-3,');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('refused rows', () => {
  it('are written as the file had them, with row and reason, and can be brought again once mended', async () => {
    const { rows } = await requirePreview(
      'entity,metric,period,value,unit\namazon,net_sales,2026Q3,x,USD_bn\namazon,net_sales,2026Q4,2,USD_bn',
    );
    const refused = rows.filter((row) => row.kind === 'refused');
    const text = writeRefusedCsv(refused, { row: 'Row', reason: 'Reason' }, () => 'no number');
    expect(text.split('\r\n')[1]).toBe(',amazon,net_sales,2026Q3,,x,USD_bn,,,,2,no number');
    const mended = await requirePreview(text.replace(',x,', ',5,'));
    expect(listAccepted(mended.rows)).toMatchObject([{ metric: 'net_sales', value: 5 }]);
  });
});

describe('the template', () => {
  it('names the wanted figures, with room for their values', async () => {
    const text = writeTemplateCsv([
      { entity: 'amazon', metric: 'net_sales', period: '2026', unit: 'USD_bn' },
    ]);
    expect(text).toBe('entity,metric,period,value,unit,source,note\r\namazon,net_sales,2026,,USD_bn,,\r\n');
    const { rows } = await requirePreview(text.replace(',,USD_bn', ',800,USD_bn'));
    expect(rows).toMatchObject([{ kind: 'added' }]);
  });
});
