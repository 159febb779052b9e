import type { WorkbookTexts } from '../../i18n/office/workbookTexts.ts';
import { project, type InputDefinition, type ProjectedYear } from '../../model/index.ts';
import { fillCells, formatOfUnit, numberCell, textCell } from './cellLooks.ts';
import type { Cell, Sheet, SheetRow } from './cells.ts';
import { keyOutputs, unitOfOutput } from './keyOutputs.ts';
import type { NamedScenario, WorkbookRequest } from './workbookRequest.ts';

/** The years that results are listed for: half-way and the last one, as the product offers them. */
function listResultYears(horizon: number): readonly number[] {
  return [...new Set([Math.min(5, horizon), horizon])];
}

function buildInputRow(
  { id, label, unit, default: usual }: InputDefinition,
  scenarios: readonly NamedScenario[],
  request: WorkbookRequest,
  texts: WorkbookTexts,
): SheetRow {
  const values = scenarios.map(({ inputs }) =>
    numberCell(inputs[id], 'general', inputs[id] === usual ? 'value' : 'changed'),
  );
  return { cells: [textCell(label[request.language]), textCell(texts.units[unit], 'unit'), ...values] };
}

function resultCell(
  value: number | null | undefined,
  id: (typeof keyOutputs)[number],
  missing: string,
): Cell | null {
  const style = { align: 'right' } as const;
  if (value === undefined) return null;
  return value === null ? { value: missing, style } : numberCell(value, formatOfUnit[unitOfOutput(id)]);
}

function buildResults(
  step: number,
  runs: readonly (readonly ProjectedYear[])[],
  request: WorkbookRequest,
  texts: WorkbookTexts,
): readonly SheetRow[] {
  const heading = texts.scenarios.results(String(request.basis.base.year + step));
  return [
    { cells: fillCells(textCell(heading, 'section'), runs.length + 2, 'section'), height: 20 },
    ...keyOutputs.map((id): SheetRow => {
      const cells = runs.map((rows) => resultCell(rows[step - 1]?.[id], id, texts.words.none));
      return {
        cells: [textCell(texts.lines[id]), textCell(texts.units[unitOfOutput(id)], 'unit'), ...cells],
      };
    }),
  ];
}

/** The exported scenario beside the ready-made and the kept ones: what they assume and what comes of it, as values of the app. */
export function buildScenariosSheet(request: WorkbookRequest, texts: WorkbookTexts): Sheet {
  const { scenarios: words } = texts;
  const scenarios = [
    { name: words.currentOf(request.scenarioName), inputs: request.inputs },
    ...request.scenarios,
  ];
  const runs = scenarios.map(({ inputs }) => project(request.basis, inputs, request.horizon));
  const width = scenarios.length + 2;
  const header: readonly Cell[] = scenarios.map(({ name }) => ({
    value: name,
    style: { bold: true, colour: 'surface', fill: 'scenario', wrap: true, align: 'right', isText: true },
  }));
  const headerFill = fillCells(textCell(words.title, 'header'), 2, 'header');
  return {
    name: texts.sheets.scenarios,
    columns: [54, 8, ...scenarios.map(() => 19)],
    frozen: { rows: 4, columns: 2 },
    rows: [
      { cells: [textCell(words.title, 'title')], height: 26 },
      { cells: [textCell(words.intro, 'intro')] },
      { cells: [] },
      { cells: [...headerFill, ...header], height: 48 },
      ...listResultYears(request.horizon).flatMap((step) => buildResults(step, runs, request, texts)),
      { cells: fillCells(textCell(words.inputs, 'section'), width, 'section'), height: 20 },
      ...request.definitions.map((definition) => buildInputRow(definition, scenarios, request, texts)),
    ],
    printedRows: '4:4',
    colour: 'azure',
  };
}
