import { dataTableTexts } from '../../i18n/data-table/dataTableTexts.ts';
import { formatNumber } from '../../format/number.ts';
import type { WorkbookTexts } from '../../i18n/office/workbookTexts.ts';
import { looks, numberCell, textCell } from './cellLooks.ts';
import { nameColumn, type Cell, type Sheet, type SheetRow } from './cells.ts';
import type { ExportedFact, WorkbookRequest } from './workbookRequest.ts';

const headerRow = 4;
const widths = [12, 18, 48, 30, 12, 13, 18, 18, 28, 48, 12, 34, 60];

/** A text that came from outside. A cell of text is never computed, and this one not even after somebody types in it. */
function foreignCell(text: string, look: 'foreign' | 'foreignNote' | 'foreignUnit' = 'foreign'): Cell | null {
  return text === '' ? null : { value: text, style: looks[look] };
}

function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return Object.entries(names).find(([known]) => known === id)?.[1] ?? id;
}

function buildFactRow(fact: ExportedFact, request: WorkbookRequest): SheetRow {
  const names = dataTableTexts[request.language];
  const source = request.sources?.get(fact.source);
  return {
    cells: [
      foreignCell(fact.id),
      foreignCell(nameIn(names.entities, fact.entity)),
      foreignCell(request.nameMetric(fact.entity, fact.metric) ?? fact.metric),
      foreignCell(fact.metric, 'foreignNote'),
      foreignCell(fact.period),
      numberCell(fact.value, 'general'),
      foreignCell(nameIn(names.units, fact.unit), 'foreignUnit'),
      foreignCell(nameIn(names.confidences, fact.confidence)),
      foreignCell(source?.publisher ?? fact.source),
      foreignCell(source?.title ?? ''),
      foreignCell(source?.date ?? ''),
      foreignCell(source?.url ?? '', 'foreignNote'),
      foreignCell(fact.note, 'foreignNote'),
    ],
  };
}

/** Every figure that the product knows with the document it comes from, ready to be sorted and filtered. */
export function buildFactsSheet(request: WorkbookRequest, texts: WorkbookTexts): Sheet {
  const { facts: words, sheets } = texts;
  const facts = request.facts ?? [];
  const intro =
    request.facts === null ? words.missing : words.intro(formatNumber(facts.length, request.language, 0));
  const headers = Object.entries(words.columns).map(([id, header]) =>
    textCell(header, id === 'value' ? 'headerText' : id === 'unit' ? 'headerIndented' : 'header'),
  );
  return {
    name: sheets.facts,
    columns: widths,
    frozen: { rows: headerRow, columns: 1 },
    rows: [
      { cells: [textCell(words.title, 'title')], height: 26 },
      { cells: [textCell(intro, 'intro')] },
      { cells: [] },
      { cells: headers, height: 20 },
      ...facts.map((fact) => buildFactRow(fact, request)),
    ],
    ...(facts.length > 0 && {
      filter: `A${headerRow}:${nameColumn(widths.length - 1)}${headerRow + facts.length}`,
    }),
    printedRows: `${headerRow}:${headerRow}`,
    colour: 'google',
  };
}
