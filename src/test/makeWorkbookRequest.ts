import { parseAssumptions } from '../data/assumptions.ts';
import { parseBaseline } from '../data/baseline.ts';
import type { WorkbookRequest } from '../exports/xlsx/workbookRequest.ts';
import { applyOverrides, readDefaults, type Overrides } from '../model/index.ts';
import { productBasis } from './modelBasis.ts';
import { readDataFile } from './serveData.ts';

export const productAssumptions = parseAssumptions(readDataFile('assumptions.json'));
const { factIds, derivations } = parseBaseline(readDataFile('baseline.json'));
const { definitions, groups, presets } = productAssumptions;
const defaults = readDefaults(definitions);

/** A workbook of the shipped data with two facts in it; without changes the base case in English, ten years. */
export function makeWorkbookRequest(
  overrides: Overrides = {},
  changes: Partial<WorkbookRequest> = {},
): WorkbookRequest {
  const language = changes.language ?? 'en';
  const document = {
    title: 'Annual report',
    publisher: 'Amazon',
    date: '2026-02',
    url: 'https://example.com/a?b=1&c=2',
  };
  return {
    language,
    basis: productBasis,
    definitions,
    groups,
    inputs: applyOverrides(defaults, overrides),
    spreads: {},
    scenarioName: 'Test & <scenario>',
    scenario: 'capex $250bn',
    scenarios: presets.map(({ label, inputs }) => ({
      name: label[language],
      inputs: applyOverrides(defaults, inputs),
    })),
    horizon: 10,
    link: 'https://example.com/#/what-if?v=1&capex=250',
    createdAt: new Date('2026-11-05T10:00:00Z'),
    baseFacts: factIds,
    baseDerivations: derivations,
    facts: [
      {
        id: 'f0001',
        entity: 'amazon',
        metric: 'net_sales',
        period: '2025',
        value: 716.924,
        unit: 'USD_bn',
        confidence: 'verified',
        source: 's001',
        note: '',
      },
    ],
    sources: new Map([['s001', document]]),
    nameMetric: () => undefined,
    ...changes,
  };
}
