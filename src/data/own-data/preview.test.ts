import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listKinds,
  makeOwnFact,
  previewContent,
  requirePreview,
  shippedFacts,
} from '../../test/ownDataSupport.ts';
import { readDataFile } from '../../test/serveData.ts';
import { listAccepted } from './listAccepted.ts';
import { largestFile } from './readBytes.ts';
import { mostRows } from './readTable.ts';

const header = 'entity,metric,period,value,unit';
const good = 'amazon,net_sales,2026Q3,204.5,USD_bn';

async function findIssues(row: string, columns = header) {
  const { rows } = await requirePreview([columns, row].join('\n'));
  return rows.flatMap((found) => (found.kind === 'refused' ? found.issues : []));
}

describe('a file of a person', () => {
  it('adds what is not known and replaces what is', async () => {
    const { rows } = await requirePreview(
      [header, good, 'amazon,net_sales,2025,717,USD_bn', 'amazon,net_sales,2025Q1,155.667,USD_bn'].join('\n'),
    );
    expect(listKinds(rows)).toEqual(['2 added', '3 replaced', '4 unchanged']);
    expect(rows[1]).toMatchObject({ replaces: [{ id: 'f0013', value: 716.924, isOwn: false }] });
    expect(listAccepted(rows).map(({ id, confidence, source }) => [id, confidence, source])).toEqual([
      ['own:amazon:net_sales:2026Q3', 'unverified', 'own:file-1'],
      ['own:amazon:net_sales:2025', 'unverified', 'own:file-1'],
    ]);
  });

  it('may be the shipped file itself, which changes nothing', async () => {
    const { rows } = await requirePreview(readDataFile('facts.csv'));
    expect(rows).toHaveLength(shippedFacts.length);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
  });

  it('replaces the own figure that is there, and says whose it is', async () => {
    const own = [makeOwnFact({ value: 200 })];
    const { rows } = await requirePreview([header, good].join('\n'), { own });
    expect(rows[0]).toMatchObject({ kind: 'replaced', replaces: [{ value: 200, isOwn: true }] });
    const again = await requirePreview(`${header}\namazon,net_sales,2026Q3,200,USD_bn`, { own });
    expect(listKinds(again.rows)).toEqual(['2 unchanged']);
  });

  it.each([
    [
      'semicolons and decimal commas',
      'entity;metric;period;value;unit\namazon;net_sales;2026Q3;204,5;USD_bn',
    ],
    ['tabs', 'entity\tmetric\tperiod\tvalue\tunit\namazon\tnet_sales\t2026Q3\t204,5\tUSD_bn'],
    ['a mark of the byte order', `\uFEFF${header}\n${good}`],
    ['line ends of Windows', `${header}\r\n${good}\r\n`],
    ['line ends of old Macs', `${header}\r${good}`],
    [
      'other columns in another order',
      'x,unit,value,period,metric,entity\n1,USD_bn,204.5,2026Q3,net_sales,amazon',
    ],
    ['French names', 'Entité;Indicateur;Période;Valeur;Unité\nAmazon;net_sales;T3 2026;204,5;Md$'],
    ['the line of Excel that names the separator', `sep=;\n${header}\n${good}`.replaceAll(',', ';')],
    ['blank lines around', `\n\n${header}\n${good}\n,,,,\n\n`],
    [
      'quoted cells',
      `"entity","metric","period","value","unit"\n"amazon","net_sales","2026Q3","204.5","USD_bn"`,
    ],
    ['a quoted decimal comma', `${header}\namazon,net_sales,2026Q3,"204,5",USD_bn`],
    [
      'a list in JSON',
      '[{"entity":"amazon","metric":"net_sales","period":"2026Q3","value":204.5,"unit":"USD_bn"}]',
    ],
    [
      'an object around the list',
      '{"facts":[{"entité":"amazon","indicateur":"net_sales","période":"2026T3","valeur":"204,5","unité":"USD_bn"}]}',
    ],
  ])('is read with %s', async (_, text) => {
    const { rows } = await requirePreview(text);
    expect(listAccepted(rows)).toMatchObject([
      { entity: 'amazon', metric: 'net_sales', period: '2026Q3', value: 204.5, unit: 'USD_bn' },
    ]);
    expect(listAccepted(rows)).toHaveLength(1);
  });

  it('is read from UTF-16 as spreadsheets write it', async () => {
    const text = `\uFEFF${header}\n${good}`.replaceAll(',', '\t');
    const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
    const result = await previewContent(new Uint8Array(units.buffer));
    expect(result).toMatchObject({ ok: true, preview: { rows: [{ kind: 'added' }] } });
  });

  it('counts rows as the spreadsheet does, blank lines before the header included', async () => {
    const { rows } = await requirePreview(`\n\n${header}\n${good}\n\nx,y,z,1,USD_bn`);
    expect(listKinds(rows)).toEqual(['4 added', '6 refused']);
  });

  it('names the columns that it does not use', async () => {
    const { ignoredColumns } = await requirePreview(`${header},colour\n${good},red`);
    expect(ignoredColumns).toEqual(['colour']);
  });
});

describe('a row that cannot be used', () => {
  it.each([
    [
      'Amzon,net_sales,2026Q3,1,USD_bn',
      'entity',
      { kind: 'unknownEntity', given: 'Amzon', nearest: ['amazon'] },
    ],
    [
      'alphabet,capex,2026Q3,1,USD_bn',
      'entity',
      { kind: 'unknownEntity', given: 'alphabet', nearest: ['google'] },
    ],
    [
      'amazon,net_sales,2026Q3,1,percent',
      'unit',
      { kind: 'wrongUnit', given: 'percent', expected: 'USD_bn' },
    ],
    [
      'amazon,net_sales,2026Q3,1,USD_millions',
      'unit',
      { kind: 'wrongUnit', given: 'USD_millions', expected: 'USD_bn' },
    ],
    ['amazon,net_sales,2026Q3,n/a,USD_bn', 'value', { kind: 'notANumber', given: 'n/a', hint: 'plain' }],
    ['amazon,net_sales,2026Q3,1e999,USD_bn', 'value', { kind: 'notANumber', given: '1e999', hint: 'plain' }],
    ['amazon,net_sales,2026Q3,,USD_bn', 'value', { kind: 'missing' }],
    ['amazon,net_sales,,1,USD_bn', 'period', { kind: 'missing' }],
    ['amazon,net_sales,2026Q5,1,USD_bn', 'period', { kind: 'period', given: '2026Q5' }],
    ['amazon,net_sales,soon,1,USD_bn', 'period', { kind: 'period', given: 'soon' }],
    [
      'amazon,net_sales,2026Q3,"1,234.5",USD_bn',
      'value',
      { kind: 'notANumber', given: '1,234.5', hint: 'thousands' },
    ],
    [
      'amazon,net_sales,2026Q3,"1,234",USD_bn',
      'value',
      { kind: 'notANumber', given: '1,234', hint: 'ambiguous' },
    ],
    ['amazon,net_sales,2026Q3,204,5,USD_bn', null, { kind: 'cellCount', given: 6, expected: 5 }],
    ['amazon,net_sales', null, { kind: 'cellCount', given: 2, expected: 5 }],
    ['amazon,net_sales,2026Q3,"1" 2,USD_bn', null, { kind: 'strayQuote' }],
    ['amazon,net\uFFFDsales,2026Q3,1,USD_bn', 'metric', { kind: 'unreadable', given: 'net\uFFFDsales' }],
  ])('%s: names column and problem', async (row, column, problem) => {
    expect(await findIssues(row)).toEqual([{ column, problem }]);
  });

  it('is told of every fault at once', async () => {
    expect((await findIssues(',net_sales,2026Q9,x,')).map(({ column }) => column)).toEqual([
      'entity',
      'unit',
      'period',
      'value',
    ]);
  });

  it('suggests the metrics whose names are nearest', async () => {
    const [issue] = await findIssues('amazon,aws_sales,2026Q3,1,USD_bn');
    expect(issue?.problem).toMatchObject({ kind: 'unknownMetric', entity: 'amazon' });
    expect(issue?.problem).toHaveProperty('nearest.0', 'aws_net_sales');
    const [far] = await findIssues('amazon,zzzzzzzzzzzz,2026Q3,1,USD_bn');
    expect(far?.problem).toHaveProperty('nearest', []);
  });

  it('may not name a day outside of its period', async () => {
    const columns = `${header},period_end`;
    expect(await findIssues('amazon,net_sales,2026Q3,1,USD_bn,2026-12-31', columns)).toEqual([
      { column: 'period_end', problem: { kind: 'otherEnd', given: '2026-12-31', expected: '2026-09-30' } },
    ]);
    expect(await findIssues('amazon,net_sales,2026Q3,1,USD_bn,30/09/2026', columns)).toEqual([
      { column: 'period_end', problem: { kind: 'date', given: '30/09/2026' } },
    ]);
    expect(await findIssues('amazon,net_sales,2026Q3,1,USD_bn,2026-09-30', columns)).toEqual([]);
  });

  it('may name its confidence in both languages, and no other', async () => {
    const columns = `${header},confidence`;
    const read = async (word: string) =>
      listAccepted((await requirePreview(`${columns}\n${good},${word}`)).rows)[0]?.confidence;
    expect([await read('verified'), await read('Estimé'), await read('non vérifié'), await read('')]).toEqual(
      ['verified', 'estimated', 'unverified', 'unverified'],
    );
    expect(await findIssues(`${good},sure`, columns)).toEqual([
      { column: 'confidence', problem: { kind: 'unknownConfidence', given: 'sure' } },
    ]);
  });

  it('is refused when the figure stands in an earlier row, whatever that row says', async () => {
    const { rows } = await requirePreview(
      [
        header,
        good,
        'Amazon,net_sales,2026T3,205,USD_bn',
        'amazon,net_sales,2025,716.924,USD_bn',
        'amazon,net_sales,2025,717,USD_bn',
      ].join('\n'),
    );
    expect(listKinds(rows)).toEqual(['2 added', '3 refused', '4 unchanged', '5 refused']);
    expect(rows[3]).toMatchObject({ issues: [{ problem: { kind: 'duplicate', firstRow: 4 } }] });
  });

  it('is refused for a decimal comma where others write points', async () => {
    const { rows } = await requirePreview(`${header}\n${good}\ngoogle,capex,2026Q3,"48,5",USD_bn`);
    expect(rows[1]).toMatchObject({
      kind: 'refused',
      issues: [{ column: 'value', problem: { kind: 'notANumber', given: '48,5', hint: 'mixed' } }],
    });
  });

  it('keeps its values as the file wrote them', async () => {
    const { rows } = await requirePreview(`${header}\nAmzon,net_sales,2026Q3,"1 000",USD_bn`);
    expect(rows[0]).toMatchObject({
      cells: { entity: 'Amzon', metric: 'net_sales', period: '2026Q3', value: '1 000', unit: 'USD_bn' },
    });
  });
});

describe('a figure that looks like a slip', () => {
  async function findWarnings(row: string) {
    const { rows } = await requirePreview(`${header}\n${row}`);
    return rows.flatMap((found) => ('warnings' in found ? found.warnings : []));
  }

  it('is taken with a warning when it is a thousand times too large or too small', async () => {
    expect(await findWarnings('amazon,net_sales,2026Q3,204500,USD_bn')).toMatchObject([
      { kind: 'scale', compared: { period: '2026Q2', value: 200.606 } },
    ]);
    expect(await findWarnings('amazon,net_sales,2026Q3,0.2,USD_bn')).toMatchObject([{ kind: 'scale' }]);
    expect(await findWarnings('amazon,diluted_shares,2026,10.9,millions')).toMatchObject([{ kind: 'scale' }]);
  });

  it('is taken with a warning when it has a sign that the metric never had', async () => {
    expect(await findWarnings('amazon,aws_net_sales,2026Q3,-45,USD_bn')).toMatchObject([
      { kind: 'sign', compared: { period: '2026Q2' } },
    ]);
    expect(await findWarnings('amazon,net_income,2026Q3,-20,USD_bn')).toEqual([]);
  });

  it('is not suspected without reason', async () => {
    for (const row of [
      good,
      'amazon,net_sales,2026,800,USD_bn',
      'google,google_cloud_revenue,2026Q3,27,USD_bn',
    ])
      expect(await findWarnings(row)).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

  it.each([
    ['nothing', '', { kind: 'empty' }],
    ['only blanks', ' \n \n', { kind: 'empty' }],
    ['a spreadsheet', bytes(0x50, 0x4b, 3, 4, 0, 0), { kind: 'binary', format: 'workbook' }],
    ['an old spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { kind: 'binary', format: 'workbook' }],
    ['a PDF', '%PDF-1.7 …', { kind: 'binary', format: 'pdf' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13), { kind: 'binary', format: 'image' }],
    ['other bytes', bytes(65, 0, 66), { kind: 'binary', format: 'unknown' }],
    [
      'another encoding',
      bytes(...Array.from('a,b\nc,d\nn', (c) => c.charCodeAt(0)), 0xe9),
      { kind: 'encoding', line: 3 },
    ],
    ['a web page', '<!doctype html><p>Not found', { kind: 'webPage' }],
    ['another JSON', '{"a": 1}', { kind: 'noList' }],
    ['a list of other things', '[{"a": 1}]', { kind: 'noHeader', found: ['a'] }],
    ['an empty list', '[]', { kind: 'noRows' }],
    ['a text', 'Dear Sir,\nplease find attached', { kind: 'noHeader', found: ['Dear Sir', ''] }],
    ['no header', good, { kind: 'noHeader', found: good.split(',') }],
    [
      'a missing column',
      'entity,metric,period,value\namazon,net_sales,2026Q3,1',
      { kind: 'missingColumns', missing: ['unit'] },
    ],
    ['a column twice', `${header},montant\n${good},1`, { kind: 'duplicateColumns', columns: ['value'] }],
    ['a header alone', header, { kind: 'noRows' }],
  ])('for %s is refused with a reason', async (_, content, problem) => {
    expect(await previewContent(content)).toEqual({ ok: false, fileName: 'mine.csv', problem });
  });

  it('names the line of a fault in JSON where the engine tells it', async () => {
    expect(await previewContent('[{"entity": "amazon"}\n{"metric": 1}]')).toMatchObject({
      ok: false,
      problem: { kind: 'notJson', line: '2' },
    });
  });

  it('is refused beyond its largest size and number of rows', async () => {
    expect(await previewContent(new Uint8Array(largestFile + 1))).toMatchObject({
      problem: { kind: 'tooLarge', bytes: largestFile + 1, limit: largestFile },
    });
    const text = `${header}\n${`${good}\n`.repeat(mostRows + 1)}`;
    expect(await previewContent(text)).toMatchObject({
      problem: { kind: 'tooManyRows', count: mostRows + 1 },
    });
  });
});

describe('whatever comes in', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'amazon',
      'net_sales',
      '2026Q3',
      '204.5',
      '1,5',
      'USD_bn',
      '"',
      '',
      '=1+1',
      'é',
      '\uFFFD',
      '[',
      '{',
    ),
    fc.string({ maxLength: 12 }),
  );
  const line = fc.array(word, { maxLength: 8 });
  const table = fc
    .tuple(
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(line, { maxLength: 8 }),
    )
    .map(([separator, lineEnd, lines]) =>
      [header.replaceAll(',', separator), ...lines.map((cells) => cells.join(separator))].join(lineEnd),
    );

  it('no text throws: there is a preview or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), table, fc.json()), async (text) => {
        const result = await previewContent(text);
        expect(result.ok ? result.preview.rows.length : result.problem.kind).toBeTruthy();
      }),
      { numRuns: 400 },
    );
  });

  it('no bytes throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(typeof (await previewContent(bytes)).ok).toBe('boolean');
      }),
    );
  });

  it('every row is told of once, in order, with a reason when it is refused and a usable fact otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const result = await previewContent(text);
        if (!result.ok) return;
        const { rows } = result.preview;
        const numbers = rows.map(({ row }) => row);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        for (const row of rows) {
          if (row.kind === 'refused') expect(row.issues.length).toBeGreaterThan(0);
          else expect(Number.isFinite(row.fact.value) && row.fact.id.startsWith('own:')).toBe(true);
        }
        const ids = listAccepted(rows).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  it('ten thousand rows are read in parts', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => {
      const day = new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
      return `amazon,market_cap,${day},${1000 + (index % 500)},USD_bn`;
    });
    let turns = 0;
    const preview = await requirePreview([header, ...rows].join('\n'), { pause: () => void (turns += 1) });
    expect(preview.rows).toHaveLength(10_000);
    expect(listAccepted(preview.rows).length).toBeGreaterThan(9_900);
    expect(turns).toBeGreaterThanOrEqual(40);
  });
});
