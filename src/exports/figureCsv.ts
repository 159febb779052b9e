import { fileTexts } from '../i18n/exports/fileTexts.ts';
import { messages } from '../i18n/messages.ts';
import { buildTable } from '../view-models/buildTable.ts';
import { listFigureNotes } from '../view-models/ownFigures.ts';
import { csvFormats, writeCsv, type CsvCell } from './csvText.ts';
import { findLatestDate, type FigureDocument } from './figureDocument.ts';

type Row = readonly CsvCell[];

/** What the table is and how it came about, one name and one value a row. */
function listFacts({ figure, language, scenario, sources, link }: FigureDocument): readonly Row[] {
  const { lines } = fileTexts[language];
  return [
    [lines.title, figure.title],
    [lines.measure, figure.subtitle],
    [lines.scenario, scenario],
    [lines.dataDate, findLatestDate(sources)],
    [lines.link, link],
  ];
}

/** The table twin with the numbers as they are, unrounded; the unit stands in the header of each column. */
function listTable({ figure, language }: FigureDocument): readonly Row[] {
  const { table: texts } = fileTexts[language];
  const table = buildTable(figure, language);
  const hasStatus = table.rows.some(({ status }) => status !== undefined);
  const units = new Map(figure.columns.map(({ id, unit }) => [id, texts.units[unit]]));
  const header = table.columns.map(({ id, header: name }) => `${name} (${units.get(id) ?? ''})`);
  const rows = table.rows.map(({ header: name, status, values }): Row => {
    const statusCell = status === undefined ? null : texts[status];
    return [name, ...(hasStatus ? [statusCell] : []), ...values];
  });
  return [[table.rowHeader, ...(hasStatus ? [texts.status] : []), ...header], ...rows];
}

/** Notes and documents, below the table: their number differs from figure to figure, and the table should begin at the same row. */
function listReferences({ figure, language, sources }: FigureDocument): readonly Row[] {
  const { lines } = fileTexts[language];
  return [
    ...listFigureNotes(figure, messages[language].ownData).map((note): Row => [lines.note, note]),
    ...(figure.keys ?? []).map(({ sign, text }): Row => [lines.note, `${sign} ${text}`]),
    ...(sources ?? []).map(({ publisher, title, date, url }): Row => [
      lines.source,
      publisher,
      title,
      date,
      url,
    ]),
  ];
}

/** A figure as the text of a CSV file: what it is, an empty row, the table, an empty row, notes and documents. */
export function buildFigureCsv(document: FigureDocument, format: keyof typeof csvFormats = 'comma'): string {
  const rows = [...listFacts(document), [], ...listTable(document), [], ...listReferences(document)];
  return writeCsv(rows, csvFormats[format]);
}
