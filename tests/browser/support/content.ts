import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAssumptions } from '../../../src/data/assumptions.ts';
import { formatValue } from '../../../src/format/value.ts';
import { messages } from '../../../src/i18n/messages.ts';
import type { InputDefinition, InputId, Language, Preset } from '../../../src/model/index.ts';
import { readGoldens } from '../../../src/test/modelGoldens.ts';

/** A file of the data folder as it ships. */
export function readDataFile(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../../public/data', file), 'utf8');
}

/** The assumptions as they ship. */
export const assumptions = parseAssumptions(readDataFile('assumptions.json'));

export const languages = ['en', 'fr'] as const;

/** Texts of the shell and of the controls. */
export function textsOf(language: Language): (typeof messages)['en']['interface'] {
  return messages[language].interface;
}

/** @throws when there is no such assumption: a slip in the test. */
export function findDefinition(id: InputId): InputDefinition {
  const definition = assumptions.definitions.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`no assumption "${id}"`);
  return definition;
}

/** @throws when there is no such preset: a slip in the test. */
export function findPreset(id: string): Preset {
  const preset = assumptions.presets.find((candidate) => candidate.id === id);
  if (preset === undefined) throw new Error(`no preset "${id}"`);
  return preset;
}

/** The key figures in the order of the page, with their units. */
export const kpiUnits = {
  netSales: 'USD_bn',
  operatingIncome: 'USD_bn',
  underlyingNetIncome: 'USD_bn',
  freeCashFlow: 'USD_bn',
  awsMargin: 'percent',
  awsShareOfThree: 'percent',
} as const;
export type KpiId = keyof typeof kpiUnits;

/** A figure of the reference results. `caseId` is a preset's id or another case of tests/fixtures/model-goldens.json. */
export function readGolden(caseId: string, year: number, output: string): number {
  const found = readGoldens().find((candidate) => candidate.id === caseId);
  const value = found?.rows.find((row) => row.get('year') === year)?.get(output);
  if (typeof value !== 'number') throw new Error(`no reference result ${caseId} ${year} ${output}`);
  return value;
}

/** The six key figures as the page must write them, from the reference results. */
export function listGoldenKpis(caseId: string, year: number, language: Language): readonly string[] {
  return Object.entries(kpiUnits).map(([id, unit]) =>
    formatValue(readGolden(caseId, year, id), unit, language),
  );
}
