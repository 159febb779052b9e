import { csvFormats, writeCsv } from '../exports/csvText.ts';
import { buildDeck } from '../exports/pptx/buildDeck.ts';
import { buildWorkbook } from '../exports/xlsx/buildWorkbook.ts';
import { formatInputValue } from '../format/inputs.ts';
import { messages } from '../i18n/messages.ts';
import {
  applyOverrides,
  computeOpeningYear,
  outputIds,
  project,
  readDefaults,
  type InputDefinition,
  type Inputs,
} from '../model/index.ts';
import { encodeLink } from '../store/link.ts';
import type { SpreadEdits } from '../store/spreadEdits.ts';
import { createUncertaintyStore } from '../store/uncertaintyStore.ts';
import { describeScenario } from '../view-models/describeScenario.ts';
import { listChanges } from '../view-models/ledger/listChanges.ts';
import { nameScenario } from '../view-models/office/nameScenario.ts';
import { scenarioFigures } from '../view-models/scenarioFigures.ts';
import type { ScenarioView } from '../view-models/scenarioView.ts';
import type { ExportOptions } from './exportArguments.ts';
import type { ExportData } from './exportData.ts';
import type { GivenScenario } from './readScenario.ts';

/** What every file of a scenario says about it. */
interface ExportContext extends ExportOptions {
  readonly data: ExportData;
  readonly file: GivenScenario;
  readonly inputs: Inputs;
  readonly defaults: Inputs;
  /** Likely ranges that are not the shipped ones. */
  readonly spreads: SpreadEdits;
  readonly title: string;
  readonly sentence: string;
  readonly createdAt: Date;
}

/** The ranges of a file as the page would keep them: without those that are as shipped. */
function keepEdited(definitions: readonly InputDefinition[], { spreads }: GivenScenario): SpreadEdits {
  const store = createUncertaintyStore(definitions);
  store.getState().spreadsReplaced(spreads, { kind: 'other' });
  return store.getState().edits;
}

/** Makes the file that the options ask for. */
export async function exportScenario(
  options: ExportOptions,
  file: GivenScenario,
  data: ExportData,
  createdAt: Date,
): Promise<Uint8Array | string> {
  const { definitions, presets } = data.assumptions;
  const defaults = readDefaults(definitions);
  const context: ExportContext = {
    ...options,
    data,
    file,
    defaults,
    inputs: applyOverrides(defaults, file.overrides),
    spreads: keepEdited(definitions, file),
    title: file.name ?? nameScenario(presets, definitions, file.overrides, options.language),
    sentence: describeScenario(definitions, presets, file.overrides, options.language),
    createdAt,
  };
  switch (options.format) {
    case 'xlsx':
      return exportWorkbook(context);
    case 'pptx':
      return exportDeck(context);
    case 'csv':
      return exportTable(context);
    case 'json':
      return exportJson(context);
  }
}

/** Last year that charts of the page show at most, and the years that people may choose there. */
function listYears({ data, horizon }: ExportContext) {
  const first = data.basis.base.year + 1;
  const lastYear = data.basis.base.year + horizon;
  const [near, far] = [Math.min(first + 4, lastYear), Math.max(first + 9, lastYear)];
  return { first, lastYear, year: near, pageHorizons: [first + 4, far] };
}

function buildLink(context: ExportContext, chart?: keyof typeof scenarioFigures): string {
  const { address, data, file, language, spreads } = context;
  const { first, year, pageHorizons } = listYears(context);
  const [nearest = first, farthest = first] = pageHorizons;
  const hash = encodeLink(
    {
      view: chart === 'earnings' || chart === 'market-value' ? 'overview' : 'what-if',
      overrides: file.overrides,
      spreads,
      language,
      ...(chart !== undefined && { chart }),
    },
    {
      ranges: data.assumptions.definitions,
      firstYear: first,
      lastYear: farthest,
      horizons: pageHorizons,
      defaultYear: year,
      defaultHorizonYear: nearest,
    },
  );
  return address + hash;
}

function exportWorkbook(context: ExportContext): Uint8Array {
  const { data, language } = context;
  const { assumptions, baseline, metrics } = data;
  return buildWorkbook({
    language,
    basis: data.basis,
    definitions: assumptions.definitions,
    groups: assumptions.groups,
    inputs: context.inputs,
    spreads: context.spreads,
    scenarioName: context.title,
    scenario: context.sentence,
    scenarios: assumptions.presets.map(({ label, inputs }) => ({
      name: label[language],
      inputs: applyOverrides(context.defaults, inputs),
    })),
    horizon: context.horizon,
    link: buildLink(context),
    createdAt: context.createdAt,
    baseFacts: baseline.factIds,
    baseDerivations: baseline.derivations,
    facts: data.facts,
    sources: data.sources,
    nameMetric: (entity, metric) => metrics.texts.get(`${entity} ${metric}`)?.label[language],
  });
}

function buildView(context: ExportContext): ScenarioView {
  const { data, horizon, language, inputs, defaults } = context;
  const { lastYear, year } = listYears(context);
  const run = (given: Inputs) => ({ inputs: given, rows: project(data.basis, given, horizon) });
  return {
    basis: data.basis,
    opening: computeOpeningYear(data.basis),
    baseline: run(defaults),
    scenario: run(inputs),
    isBaseline: Object.keys(context.file.overrides).length === 0,
    actuals: data.actuals,
    year,
    lastYear,
    language,
    messages: messages[language],
  };
}

const charts = [
  'capacity',
  'profit',
  'cash',
  'margin',
  'bridge',
  'earnings',
  'cloud',
  'market-value',
] as const;

function exportDeck(context: ExportContext): Promise<Uint8Array> {
  const { data, language, file, sentence } = context;
  const { definitions } = data.assumptions;
  const view = buildView(context);
  return buildDeck({
    language,
    title: context.title,
    scenario: sentence,
    changes: listChanges(definitions, file.overrides, language),
    mainAssumptions: definitions
      .filter(({ tier }) => tier === 'primary')
      .map(({ label, unit, default: usual }) => ({
        label: label[language],
        value: formatInputValue(usual, unit, language),
      })),
    slides: charts.map((chart) => {
      const figure = scenarioFigures[chart](view);
      return {
        figure,
        sources: figure.sourceIds.flatMap((id) => data.sources.get(id) ?? []),
        link: buildLink(context, chart),
        scenario: sentence,
      };
    }),
    link: buildLink(context),
    createdAt: context.createdAt,
  });
}

/** One row a year, one column an output, both by the names of docs/model.md; numbers unrounded, rates in percent. */
function exportTable({ data, inputs, horizon }: ExportContext): string {
  const rows = project(data.basis, inputs, horizon).map((row) => [
    row.year,
    ...outputIds.map((id) => row[id]),
  ]);
  return writeCsv([['year', ...outputIds], ...rows], csvFormats.comma);
}

function exportJson(context: ExportContext): string {
  const { data, file, inputs, horizon, title } = context;
  const rows = project(data.basis, inputs, horizon);
  const content = { name: title, overrides: file.overrides, inputs, link: buildLink(context), rows };
  return `${JSON.stringify(content, null, 2)}\n`;
}
