import { workbookTexts } from '../../i18n/office/workbookTexts.ts';
import { outputIds } from '../../model/index.ts';
import { buildChecksSheet } from './checksSheet.ts';
import { buildFactsSheet } from './factsSheet.ts';
import { buildInputsSheet } from './inputsSheet.ts';
import { createModelLayout, evaluateModel } from './modelLayout.ts';
import { buildModelSheet } from './modelSheet.ts';
import { buildScenariosSheet } from './scenariosSheet.ts';
import { buildSummarySheet } from './summarySheet.ts';
import type { WorkbookRequest } from './workbookRequest.ts';
import { writeWorkbook, type Workbook } from './writeWorkbook.ts';

/** The sheets of a scenario: summary, inputs, model, scenarios, facts, checks. */
export function composeWorkbook(request: WorkbookRequest): Workbook {
  const { language, basis, inputs: scenario, horizon } = request;
  const texts = workbookTexts[language];
  const layout = createModelLayout(horizon);
  const values = evaluateModel(layout, basis, scenario);
  const inputs = buildInputsSheet(request, texts);
  const results = new Set<string>(outputIds);
  const shared = { layout, values, horizon, texts };
  const checks = buildChecksSheet({
    ...shared,
    basis,
    inputs: scenario,
    inputValues: inputs.values,
    exportedValues: inputs.exported,
  });
  return {
    sheets: [
      buildSummarySheet({ request, layout, values, texts }),
      inputs.sheet,
      buildModelSheet({ ...shared, baseYear: basis.base.year, results }),
      buildScenariosSheet(request, texts),
      buildFactsSheet(request, texts),
      checks.sheet,
    ],
    names: [...inputs.names, ...checks.names].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    properties: {
      title: texts.summary.title(request.scenarioName),
      subject: texts.properties.subject,
      keywords: texts.properties.keywords,
      description: `${request.scenario} ${request.link}`,
      language,
      createdAt: request.createdAt,
    },
  };
}

/** The workbook of a scenario with live formulas, as the bytes of an .xlsx file. */
export function buildWorkbook(request: WorkbookRequest): Uint8Array<ArrayBuffer> {
  return writeWorkbook(composeWorkbook(request));
}
