import { strToU8, zipSync } from 'fflate';
import { zipTime } from '../zipTime.ts';
import { quoteSheet, type DefinedName, type Sheet } from './cells.ts';
import { writeSheetRelations, writeSheetXml } from './sheetXml.ts';
import { createStyleTable } from './styleTable.ts';
import { mainNamespace, relationNamespace, relationPackage } from './namespaces.ts';
import { escapeXml, writeElement, xmlStart } from './xml.ts';

const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const officeTypes = 'application/vnd.openxmlformats-officedocument';
const packageTypes = 'application/vnd.openxmlformats-package';

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly description: string;
  readonly language: string;
  readonly createdAt: Date;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly properties: WorkbookProperties;
}

function createTextTable() {
  const numbers = new Map<string, number>();
  return {
    numberOf(text: string): number {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    write(): string {
      const items = [...numbers.keys()].map((text) =>
        writeElement('si', {}, `<t xml:space="preserve">${escapeXml(text)}</t>`),
      );
      return (
        xmlStart + writeElement('sst', { xmlns: mainNamespace, uniqueCount: items.length }, items.join(''))
      );
    },
  };
}

function writeContentTypes(count: number): string {
  const overrides: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${officeTypes}.spreadsheetml.sheet.main+xml`],
    ...Array.from(
      { length: count },
      (_, order) =>
        [`/xl/worksheets/sheet${order + 1}.xml`, `${officeTypes}.spreadsheetml.worksheet+xml`] as const,
    ),
    ['/xl/styles.xml', `${officeTypes}.spreadsheetml.styles+xml`],
    ['/xl/sharedStrings.xml', `${officeTypes}.spreadsheetml.sharedStrings+xml`],
    ['/docProps/core.xml', `${packageTypes}.core-properties+xml`],
    ['/docProps/app.xml', `${officeTypes}.extended-properties+xml`],
  ];
  const defaults = [
    writeElement('Default', {
      Extension: 'rels',
      ContentType: `${packageTypes}.relationships+xml`,
    }),
    writeElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  const written = overrides.map(([PartName, ContentType]) =>
    writeElement('Override', { PartName, ContentType }),
  );
  return xmlStart + writeElement('Types', { xmlns: contentTypes }, [...defaults, ...written].join(''));
}

function writeRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(([Type, Target], order) =>
    writeElement('Relationship', { Id: `rId${order + 1}`, Type, Target }),
  );
  return xmlStart + writeElement('Relationships', { xmlns: relationPackage }, relations.join(''));
}

/** Names for people, then those that the program itself looks for. In the order of the alphabet: some programs insist. */
function writeNames({ sheets, names }: Workbook): string {
  const own = names.map(({ name, target }) => writeElement('definedName', { name }, escapeXml(target)));
  const system = sheets.flatMap(({ name, printedRows, filter }, order) => {
    const fixed = (range: string): string =>
      range.replace(
        /([A-Z]+)?(\d+)/g,
        (_, letters: string | undefined, row: string) =>
          `${letters === undefined ? '' : `$${letters}`}$${row}`,
      );
    const define = (kind: string, range: string, hidden: number | undefined): string =>
      writeElement(
        'definedName',
        { name: `_xlnm.${kind}`, localSheetId: order, hidden },
        escapeXml(quoteSheet(name) + fixed(range)),
      );
    return [
      ...(filter === undefined ? [] : [define('_FilterDatabase', filter, 1)]),
      ...(printedRows === undefined ? [] : [define('Print_Titles', printedRows, undefined)]),
    ];
  });
  return writeElement('definedNames', {}, [...system, ...own].join(''));
}

function writeWorkbookXml(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ name }, order) =>
    writeElement('sheet', { name, sheetId: order + 1, 'r:id': `rId${order + 1}` }),
  );
  const content = [
    writeElement('workbookPr', { defaultThemeVersion: 124226 }),
    writeElement('bookViews', {}, writeElement('workbookView', { activeTab: 0, tabRatio: 800 })),
    writeElement('sheets', {}, sheets.join('')),
    writeNames(workbook),
    // The program computes everything again on opening: the stored values are for previews.
    writeElement('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
  ];
  const namespaces = { xmlns: mainNamespace, 'xmlns:r': relationNamespace };
  return xmlStart + writeElement('workbook', namespaces, content.join(''));
}

function writeCoreProperties(properties: WorkbookProperties): string {
  const moment = properties.createdAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const when = { 'xsi:type': 'dcterms:W3CDTF' };
  const content = [
    writeElement('dc:title', {}, escapeXml(properties.title)),
    writeElement('dc:subject', {}, escapeXml(properties.subject)),
    writeElement('dc:creator', {}, 'Cumulo'),
    writeElement('cp:keywords', {}, escapeXml(properties.keywords)),
    writeElement('dc:description', {}, escapeXml(properties.description)),
    writeElement('dcterms:created', when, moment),
    writeElement('dcterms:modified', when, moment),
    writeElement('dc:language', {}, escapeXml(properties.language)),
  ];
  return xmlStart + writeElement('cp:coreProperties', namespaces, content.join(''));
}

function writeAppProperties(): string {
  const xmlns = `${relationNamespace.replace('/relationships', '')}/extended-properties`;
  return xmlStart + writeElement('Properties', { xmlns }, writeElement('Application', {}, 'Cumulo'));
}

/** The parts of the file by path, as text. */
function listParts(workbook: Workbook): Readonly<Record<string, string>> {
  const styles = createStyleTable();
  const texts = createTextTable();
  const parts: Record<string, string> = {
    '[Content_Types].xml': writeContentTypes(workbook.sheets.length),
    '_rels/.rels': writeRelations([
      [`${relationNamespace}/officeDocument`, 'xl/workbook.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      [`${relationNamespace}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': writeCoreProperties(workbook.properties),
    'docProps/app.xml': writeAppProperties(),
    'xl/workbook.xml': writeWorkbookXml(workbook),
    'xl/_rels/workbook.xml.rels': writeRelations([
      ...workbook.sheets.map(
        (_, order) => [`${relationNamespace}/worksheet`, `worksheets/sheet${order + 1}.xml`] as const,
      ),
      [`${relationNamespace}/styles`, 'styles.xml'],
      [`${relationNamespace}/sharedStrings`, 'sharedStrings.xml'],
    ]),
  };
  workbook.sheets.forEach((sheet, order) => {
    const path = `worksheets/sheet${order + 1}.xml`;
    parts[`xl/${path}`] = writeSheetXml(sheet, { styles, texts, isFirst: order === 0 });
    const relations = writeSheetRelations(sheet);
    if (relations !== null) parts[`xl/worksheets/_rels/sheet${order + 1}.xml.rels`] = relations;
  });
  parts['xl/styles.xml'] = styles.write();
  parts['xl/sharedStrings.xml'] = texts.write();
  return parts;
}

/** The workbook as the bytes of an .xlsx file; the same workbook always gives the same bytes. */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(
    Object.entries(listParts(workbook)).map(([path, text]) => [path, strToU8(text)]),
  );
  // Not the asynchronous kind: it needs a worker from a blob, which the page's policy forbids, and then never answers.
  return zipSync(files, { level: 6, mtime: zipTime(workbook.properties.createdAt) });
}
