import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildActuals } from '../data/actuals.ts';
import { parseAssumptions } from '../data/assumptions.ts';
import { buildBasis, parseBaseline } from '../data/baseline.ts';
import { parseFacts } from '../data/facts.ts';
import { messages } from '../i18n/messages.ts';
import {
  applyOverrides,
  computeOpeningYear,
  project,
  readDefaults,
  type Actuals,
  type Inputs,
  type Language,
  type Overrides,
  type Preset,
} from '../model/index.ts';
import type { ScenarioRun, ScenarioView } from '../view-models/scenarioView.ts';

const dataFolder = resolve(import.meta.dirname, '../../public/data');

function readData(file: string): string {
  return readFileSync(resolve(dataFolder, file), 'utf8');
}

const assumptions = parseAssumptions(readData('assumptions.json'));
const basis = buildBasis(parseBaseline(readData('baseline.json')), assumptions);
const defaults = readDefaults(assumptions.definitions);
const horizon = 10;

/** The reported history as the product ships it. */
export const productActuals: Actuals = buildActuals((await parseFacts(readData('facts.csv'))).facts);

/** The scenarios that ship with the product. */
export const productPresets: readonly Preset[] = assumptions.presets;

function run(inputs: Inputs): ScenarioRun {
  return { inputs, rows: project(basis, inputs, horizon) };
}

const opening = computeOpeningYear(basis);
const baseline = run(defaults);

export interface ScenarioViewOptions {
  readonly overrides?: Overrides;
  readonly language?: Language;
  /** Default 2030. */
  readonly year?: number;
  /** Default 2035, the last projected year. */
  readonly lastYear?: number;
  /** Default: the shipped history. */
  readonly actuals?: Actuals | null;
}

/** A view of the shipped data, projected ten years ahead; without options the baseline in English. */
export function makeScenarioView(options: ScenarioViewOptions = {}): ScenarioView {
  const { overrides = {}, language = 'en', year = 2030, lastYear = 2035, actuals = productActuals } = options;
  const isBaseline = Object.keys(overrides).length === 0;
  return {
    basis,
    opening,
    baseline,
    scenario: isBaseline ? baseline : run(applyOverrides(defaults, overrides)),
    isBaseline,
    actuals,
    year,
    lastYear,
    language,
    messages: messages[language],
  };
}
