import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookTexts } from '../../i18n/office/workbookTexts.ts';
import { baseFigureIds, constantIds, inputIds, languages, type Language } from '../../model/index.ts';
import { makeWorkbookRequest, productAssumptions } from '../../test/makeWorkbookRequest.ts';
import { readWorkbook, type ReadSheet, type ReadWorkbook } from '../../test/readWorkbook.ts';
import { buildWorkbook } from './buildWorkbook.ts';
import type { WorkbookRequest } from './workbookRequest.ts';

function build(language: Language, changes: Partial<WorkbookRequest> = {}): ReadWorkbook {
  return readWorkbook(buildWorkbook(makeWorkbookRequest({ capex: 250 }, { language, ...changes })));
}

function findSheet({ sheets }: ReadWorkbook, name: string): ReadSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function listValues({ cells }: ReadSheet, column: string): readonly unknown[] {
  return [...cells]
    .filter(([name]) => new RegExp(`^${column}\\d+$`).test(name))
    .map(([, { value }]) => value);
}

describe.each(languages)('a workbook in %s', (language) => {
  const workbook = build(language);
  const { sheets: names } = workbookTexts[language];
  const inputs = findSheet(workbook, names.inputs);

  it('has the sheets, each with its head in place', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(Object.values(names));
    for (const { xml } of workbook.sheets) expect(xml).toMatch(/<pane [^>]*state="frozen"/);
  });

  it('lists every assumption with its limits, its likely range and where it comes from', () => {
    for (const { id, label, min, max, p10, p90, step } of productAssumptions.definitions) {
      const cell = (workbook.names.get(`in_${id}`) ?? '').replace(/^.*\$B\$/, '');
      const row = ['A', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => inputs.cells.get(column + cell)?.value);
      expect(row).toEqual([label[language], expect.any(Number), min, max, step, p10, p90]);
      expect(inputs.cells.get(`O${cell}`)?.value ?? '').not.toBe('');
      expect(inputs.xml).toContain(
        `sqref="B${cell}"><formula1>$E$${cell}</formula1><formula2>$F$${cell}</formula2>`,
      );
    }
  });

  it('has a range that somebody changed beside the shipped one, and nothing where nobody did', () => {
    const { columns, certain } = workbookTexts[language].inputs;
    const spreads = { capex: { below: 20, above: 120 }, taxRate: { below: 0, above: 0 } };
    const { cells } = findSheet(build(language, { spreads }), names.inputs);
    const readOwn = (row: string) => ['J', 'K'].map((column) => cells.get(column + row)?.value ?? null);
    expect(readOwn('4')).toEqual([columns.ownP10, columns.ownP90]);
    for (const { id, max } of productAssumptions.definitions) {
      const row = (workbook.names.get(`in_${id}`) ?? '').replace(/^.*\$B\$/, '');
      const own = id === 'capex' ? [230, max] : id === 'taxRate' ? [certain, certain] : [null, null];
      expect(readOwn(row), id).toEqual(own);
    }
    const filled = [...inputs.cells].filter(([cell, { value }]) => /^[JK]\d+$/.test(cell) && value !== null);
    expect(filled.map(([cell]) => cell)).toEqual(['J4', 'K4']);
  });

  it('names every value that formulas use, by names that no program reads as a cell', () => {
    const expected = [
      ...inputIds.map((id) => `in_${id}`),
      ...constantIds.map((id) => `const_${id}`),
      ...baseFigureIds.map((id) => `base_${id}`),
    ];
    for (const name of expected) expect(workbook.names.has(name), name).toBe(true);
    for (const name of workbook.names.keys()) expect(name).toMatch(/^[a-z]+_[A-Za-z\d_]+$/);
  });

  it('leads back to the scenario', () => {
    const summary = findSheet(workbook, names.summary);
    expect(listValues(summary, 'C')).toContain('https://example.com/#/what-if?v=1&capex=250');
    expect(workbook.parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://example.com/#/what-if?v=1&amp;capex=250" TargetMode="External"',
    );
  });
});

describe('the file', () => {
  const workbook = build('en');

  it('names each of its parts, and has each part that it names', () => {
    const types = workbook.parts.get('[Content_Types].xml') ?? '';
    for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g))
      expect(workbook.parts.has(part), part).toBe(true);
    const relations = workbook.parts.get('xl/_rels/workbook.xml.rels') ?? '';
    for (const [, target = ''] of relations.matchAll(/Target="([^"]+)"/g))
      expect(workbook.parts.has(`xl/${target}`), target).toBe(true);
    const ids = new Set([...relations.matchAll(/Id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of (workbook.parts.get('xl/workbook.xml') ?? '').matchAll(/r:id="([^"]+)"/g))
      expect(ids.has(id)).toBe(true);
  });

  it('uses only styles that it has, and links only where it says how', () => {
    const styles = workbook.parts.get('xl/styles.xml') ?? '';
    const formats = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
    expect(formats).toBeGreaterThan(10);
    workbook.sheets.forEach(({ xml }, order) => {
      for (const [, style = ''] of xml.matchAll(/ s="(\d+)"/g)) expect(Number(style)).toBeLessThan(formats);
      const relations = workbook.parts.get(`xl/worksheets/_rels/sheet${order + 1}.xml.rels`) ?? '';
      for (const [, id = ''] of xml.matchAll(/r:id="([^"]+)"/g)) expect(relations).toContain(`Id="${id}"`);
    });
  });

  it('is well-formed whatever the texts in it', () => {
    const parser = /<(?:[^<>"]|"[^"]*")*>/g;
    for (const [path, xml] of workbook.parts) {
      const open: string[] = [];
      for (const [tag] of xml.replace(/^<\?xml.*?\?>/, '').matchAll(parser)) {
        const name = /^<\/?([\w:]+)/.exec(tag)?.[1] ?? '';
        if (tag.startsWith('</')) expect(open.pop(), path).toBe(name);
        else if (!tag.endsWith('/>')) open.push(name);
      }
      expect(open, path).toEqual([]);
      expect(xml.replace(parser, ''), path).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
    }
  });

  it('says what it is', () => {
    const core = workbook.parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Cumulo – Test &amp; &lt;scenario&gt;</dc:title>');
    expect(core).toContain('2026-11-05T10:00:00Z');
  });

  it('asks to be computed when it is opened', () => {
    expect(workbook.parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('is the same for the same request', () => {
    const request = makeWorkbookRequest();
    expect(buildWorkbook(request)).toEqual(buildWorkbook(request));
  });
});

describe('the facts', () => {
  const [fact] = makeWorkbookRequest().facts ?? [];
  if (fact === undefined) throw new Error('no fact');

  it('stand with their document', () => {
    const { cells } = findSheet(build('en'), 'Facts');
    expect(
      ['A', 'B', 'E', 'F', 'G', 'H', 'I', 'J', 'L'].map((column) => cells.get(`${column}5`)?.value),
    ).toEqual([
      'f0001',
      'Amazon',
      '2025',
      716.924,
      '$bn',
      'Verified',
      'Amazon',
      'Annual report',
      'https://example.com/a?b=1&c=2',
    ]);
  });

  it('stay texts whatever a file of own data brings: no formula comes of them, now or when somebody types', () => {
    const dangerous = ['=', '+', '-', '@', '\t=', '=cmd|', "='", '<f>', ']]>', '\u0000='];
    const endings = fc.array(fc.string({ maxLength: 20 }), {
      minLength: dangerous.length,
      maxLength: dangerous.length,
    });
    fc.assert(
      fc.property(endings, (ends) => {
        const notes = dangerous.map((start, order) => `${start}${ends[order] ?? ''}`);
        // An id of its own for each: two may end alike.
        const facts = notes.map((note, order) => ({ ...fact, note, id: `${note}${order}` }));
        const workbook = build('en', { facts, scenarios: [] });
        const { cells, xml } = findSheet(workbook, 'Facts');
        expect([...cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
        const formats = /<cellXfs.*<\/cellXfs>/s.exec(workbook.parts.get('xl/styles.xml') ?? '')?.[0] ?? '';
        const styles = [...formats.matchAll(/<xf [^>]*>/g)];
        notes.forEach((note, order) => {
          const at = `M${5 + order}`;
          expect(cells.get(at)?.value).toBe(
            note.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
          );
          const style = Number(new RegExp(`<c r="${at}" s="(\\d+)" t="s">`).exec(xml)?.[1]);
          expect(styles[style]?.[0]).toContain('quotePrefix="1"');
        });
      }),
      { numRuns: 8 },
    );
  });

  it('may be missing, with a word about it', () => {
    const workbook = build('en', { facts: null, sources: null });
    expect(findSheet(workbook, 'Facts').cells.get('A2')?.value).toBe('The facts could not be loaded.');
  });
});
