import type { ScenarioFile } from '../../data/scenarioFile.ts';
import type { Session } from '../../derived/session.ts';
import type { Overrides, Preset } from '../../model/index.ts';
import type { ComparedEntry, ComparedScenario } from '../../store/compareStore.ts';
import { isSameScenario, limitOverrides } from '../../store/limits.ts';
import type { SpreadEdits } from '../../store/spreadEdits.ts';
import { cutText, makeNotice } from '../../store/linkNotices.ts';

type Parts = Pick<
  Session,
  'scenario' | 'uncertainty' | 'compare' | 'display' | 'definitions' | 'presets' | 'dataVersion'
>;

/** A compared scenario of a file: under its preset's name only while that preset still says the same. */
function readCompared(
  { name, preset, inputs }: NonNullable<ScenarioFile['compared']>[number],
  { presets, definitions }: Parts,
): ComparedEntry {
  const known = presets.find(({ id }) => id === preset);
  const isSame =
    known !== undefined &&
    isSameScenario(limitOverrides(definitions, known.inputs), limitOverrides(definitions, inputs));
  return {
    name: isSame ? { kind: 'preset', preset: known.id } : { kind: 'own', text: name },
    overrides: inputs,
  };
}

/** Puts a file's scenario in place of the current one, as one change. What is compared changes only when the file says so. */
export function applyScenarioFile(file: ScenarioFile, session: Parts): void {
  const { scenario, uncertainty, compare, display, dataVersion } = session;
  const origin =
    file.name === '' ? ({ kind: 'other' } as const) : ({ kind: 'saved', name: file.name } as const);
  uncertainty.getState().spreadsReplaced(file.spreads, origin);
  scenario.getState().scenarioReplaced(file.inputs, origin);
  if (file.compared !== undefined)
    compare.getState().scenariosReplaced(file.compared.map((one) => readCompared(one, session)));
  if (file.dataVersion !== undefined && file.dataVersion !== dataVersion)
    display.getState().noticesRaised([makeNotice({ kind: 'otherData', given: cutText(file.dataVersion) })]);
}

interface FileParts {
  readonly name: string;
  readonly notes: string;
  readonly overrides: Overrides;
  readonly spreads: SpreadEdits;
  readonly compared: readonly ComparedScenario[];
  readonly presets: readonly Preset[];
  /** A preset's name in the reader's language. */
  readonly namePreset: (preset: Preset) => string;
  readonly dataVersion: string;
}

/** The page's scenario as a file. */
export function buildScenarioFile(parts: FileParts): ScenarioFile {
  const { name, notes, overrides, spreads, compared, presets, namePreset, dataVersion } = parts;
  return {
    name: name.trim(),
    notes,
    inputs: overrides,
    spreads,
    compared: compared.map(({ name: own, overrides: inputs }) => {
      if (own.kind === 'own') return { name: own.text, inputs };
      const preset = presets.find(({ id }) => id === own.preset);
      return { name: preset === undefined ? own.preset : namePreset(preset), preset: own.preset, inputs };
    }),
    dataVersion,
  };
}
