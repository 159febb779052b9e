import { officeColours } from '../../theme/officeColours.ts';
import { nameCell, nameColumn, type Cell, type Sheet, type SheetRow } from './cells.ts';
import { mainNamespace, relationNamespace, relationPackage } from './namespaces.ts';
import { highlightOrder, type StyleTable } from './styleTable.ts';
import { escapeXml, writeElement, writeList, xmlStart } from './xml.ts';

/** Texts of the whole workbook by their number: each is stored once. */
export interface TextTable {
  readonly numberOf: (text: string) => number;
}

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly styles: StyleTable;
  readonly texts: TextTable;
  /** The sheet that is on top when the file opens. */
  readonly isFirst: boolean;
}

interface Link {
  readonly cell: string;
  readonly address: string;
}

function writeFormulaCell(cell: Cell, formula: string, attributes: Record<string, string | number>): string {
  const written = writeElement('f', {}, escapeXml(formula));
  if (cell.value === null) return writeElement('c', attributes, written);
  const type = typeof cell.value === 'string' ? { t: 'str' } : {};
  const value = writeElement('v', {}, escapeXml(String(cell.value)));
  return writeElement('c', { ...attributes, ...type }, written + value);
}

function writeCell(cell: Cell, name: string, { styles, texts }: SheetContext): string {
  const attributes = { r: name, s: styles.numberOf(cell.style ?? {}) };
  if (cell.formula !== undefined) return writeFormulaCell(cell, cell.formula, attributes);
  if (cell.value === null) return writeElement('c', attributes);
  if (typeof cell.value === 'number')
    return writeElement('c', attributes, writeElement('v', {}, String(cell.value)));
  const value = writeElement('v', {}, String(texts.numberOf(cell.value)));
  return writeElement('c', { ...attributes, t: 's' }, value);
}

function writeRow(row: SheetRow, number: number, context: SheetContext): string {
  const cells = row.cells.map((cell, column) =>
    cell === null ? '' : writeCell(cell, nameCell(column, number), context),
  );
  const height = row.height === undefined ? {} : { ht: row.height, customHeight: 1 };
  const outline = row.isDetail === true ? { outlineLevel: 1 } : {};
  return writeElement('row', { r: number, ...height, ...outline }, cells.join(''));
}

function writeView({ frozen: { rows, columns } }: Sheet, isFirst: boolean): string {
  const selected = isFirst ? { tabSelected: 1 } : {};
  const frame = { showGridLines: 0, ...selected, workbookViewId: 0 };
  if (rows === 0 && columns === 0) return writeElement('sheetView', frame);
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const frozen = writeElement('pane', {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: nameCell(columns, rows + 1),
    activePane: pane,
    state: 'frozen',
  });
  return writeElement('sheetView', frame, frozen + writeElement('selection', { pane }));
}

function writeColumns(widths: readonly number[]): string {
  const columns = widths.map((width, order) =>
    writeElement('col', { min: order + 1, max: order + 1, width, customWidth: 1 }),
  );
  return writeElement('cols', {}, columns.join(''));
}

function writeHighlights({ highlights = [] }: Sheet): string {
  return highlights
    .map(({ range, formula, kind }, order) => {
      const rule = writeElement(
        'cfRule',
        { type: 'expression', dxfId: highlightOrder.indexOf(kind), priority: order + 1 },
        writeElement('formula', {}, escapeXml(formula)),
      );
      return writeElement('conditionalFormatting', { sqref: range }, rule);
    })
    .join('');
}

function writeValidations({ validations = [] }: Sheet): string {
  return writeList(
    'dataValidations',
    validations.map(({ cell, low, high, promptTitle, prompt, errorTitle, error }) =>
      writeElement(
        'dataValidation',
        {
          type: 'decimal',
          operator: 'between',
          allowBlank: 0,
          showInputMessage: 1,
          showErrorMessage: 1,
          errorTitle: errorTitle.slice(0, 32),
          error: error.slice(0, 255),
          promptTitle: promptTitle.slice(0, 32),
          prompt: prompt.slice(0, 255),
          sqref: cell,
        },
        writeElement('formula1', {}, escapeXml(low)) + writeElement('formula2', {}, escapeXml(high)),
      ),
    ),
  );
}

function listLinks(sheet: Sheet): readonly Link[] {
  return sheet.rows.flatMap(({ cells }, order) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined ? [] : [{ cell: nameCell(column, order + 1), address: cell.link }],
    ),
  );
}

/** Landscape on A4, as wide as the page, with the sheet's name and page numbers below. */
function writePage(sheet: Sheet): string {
  return [
    writeElement('printOptions', { horizontalCentered: 1 }),
    writeElement('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    writeElement('pageSetup', {
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: sheet.isOnePage === true ? 1 : 0,
    }),
    writeElement(
      'headerFooter',
      {},
      writeElement('oddFooter', {}, escapeXml(`&LCumulo – ${sheet.name.replaceAll('&', '&&')}&R&P / &N`)),
    ),
  ].join('');
}

function measure(sheet: Sheet): string {
  const width = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  return `A1:${nameColumn(width - 1)}${Math.max(1, sheet.rows.length)}`;
}

/** xl/worksheets/sheetN.xml. The order of the elements is fixed by the format. */
export function writeSheetXml(sheet: Sheet, context: SheetContext): string {
  const links = listLinks(sheet).map(({ cell }, order) =>
    writeElement('hyperlink', { ref: cell, 'r:id': `rId${order + 1}` }),
  );
  const properties = writeElement(
    'sheetPr',
    {},
    writeElement('tabColor', { rgb: `FF${officeColours[sheet.colour]}` }) +
      writeElement('outlinePr', { summaryBelow: 0 }) +
      writeElement('pageSetUpPr', { fitToPage: 1 }),
  );
  const content = [
    properties,
    writeElement('dimension', { ref: measure(sheet) }),
    writeElement('sheetViews', {}, writeView(sheet, context.isFirst)),
    writeElement('sheetFormatPr', { defaultRowHeight: 15, outlineLevelRow: 1 }),
    writeColumns(sheet.columns),
    writeElement('sheetData', {}, sheet.rows.map((row, order) => writeRow(row, order + 1, context)).join('')),
    sheet.filter === undefined ? '' : writeElement('autoFilter', { ref: sheet.filter }),
    writeHighlights(sheet),
    writeValidations(sheet),
    links.length === 0 ? '' : writeElement('hyperlinks', {}, links.join('')),
    writePage(sheet),
  ];
  const namespaces = { xmlns: mainNamespace, 'xmlns:r': relationNamespace };
  return xmlStart + writeElement('worksheet', namespaces, content.join(''));
}

/** xl/worksheets/_rels/sheetN.xml.rels: where the sheet's links lead; null without links. */
export function writeSheetRelations(sheet: Sheet): string | null {
  const links = listLinks(sheet);
  if (links.length === 0) return null;
  const relations = links.map(({ address }, order) =>
    writeElement('Relationship', {
      Id: `rId${order + 1}`,
      Type: `${relationNamespace}/hyperlink`,
      Target: address,
      TargetMode: 'External',
    }),
  );
  return xmlStart + writeElement('Relationships', { xmlns: relationPackage }, relations.join(''));
}
