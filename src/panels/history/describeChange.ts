import { formatInputValue } from '../../format/inputs.ts';
import type { ScenarioHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import type { InputDefinition, InputId, Language, Preset } from '../../model/index.ts';
import type { HistoryEntry } from '../../store/historyStore.ts';
import type { ScenarioOrigin } from '../../store/scenarioStore.ts';
import { placeSpread } from '../../view-models/simulation/placeSpread.ts';

export interface ChangeWording {
  readonly texts: ScenarioHeadingTexts['steps'];
  readonly definitions: readonly InputDefinition[];
  readonly presets: readonly Preset[];
  readonly language: Language;
}

function describeAssumption(id: InputId, entry: HistoryEntry, before: HistoryEntry, wording: ChangeWording) {
  const { texts, definitions, language } = wording;
  const definition = definitions.find((candidate) => candidate.id === id);
  if (definition === undefined) return id;
  const show = (state: HistoryEntry): string =>
    formatInputValue(state.overrides[id] ?? definition.default, definition.unit, language);
  return texts.assumption(definition.label[language], show(before), show(entry));
}

/** The range of an assumption about its slider, as an entry has it. */
function showRange(
  definition: InputDefinition,
  entry: HistoryEntry,
  { texts, language }: ChangeWording,
): string {
  const { id, unit, p10, p90 } = definition;
  const mode = entry.overrides[id] ?? definition.default;
  const spread = entry.spreads[id] ?? { below: definition.default - p10, above: p90 - definition.default };
  const { low, high, isCertain } = placeSpread(definition, mode, spread);
  if (isCertain) return texts.certain;
  return texts.range(formatInputValue(low, unit, language), formatInputValue(high, unit, language));
}

function describeSpread(id: InputId, entry: HistoryEntry, before: HistoryEntry, wording: ChangeWording) {
  const definition = wording.definitions.find((candidate) => candidate.id === id);
  if (definition === undefined) return id;
  const [from, to] = [before, entry].map((state) => showRange(definition, state, wording));
  return wording.texts.spread(definition.label[wording.language], from ?? '', to ?? '');
}

function describeCount(entry: HistoryEntry, { texts }: ChangeWording): string {
  const count = Object.keys(entry.overrides).length + Object.keys(entry.spreads).length;
  return count === 0 ? texts.baseCase : texts.changed(count);
}

/** Where a whole scenario came from. */
function describeOrigin(entry: HistoryEntry, origin: ScenarioOrigin, wording: ChangeWording): string {
  const { texts, presets, language } = wording;
  switch (origin.kind) {
    case 'preset':
      return texts.preset(presets.find(({ id }) => id === origin.id)?.label[language] ?? origin.id);
    case 'saved':
      return texts.saved(origin.name);
    case 'link':
      return texts.link(describeCount(entry, wording));
    case 'start':
    case 'history':
    case 'other':
      return texts.other(describeCount(entry, wording));
  }
}

/** What led to an entry, in a few words: "2026 capital expenditure: $200bn → $250bn", "Preset: AI winter". */
export function describeChange(
  entries: readonly HistoryEntry[],
  position: number,
  wording: ChangeWording,
): string {
  const entry = entries[position];
  const before = entries[position - 1];
  if (entry === undefined || before === undefined) return wording.texts.start;
  const { change } = entry;
  switch (change.kind) {
    case 'assumption':
    case 'assumptionReset':
      return describeAssumption(change.id, entry, before, wording);
    case 'spread':
    case 'spreadReset':
      return describeSpread(change.id, entry, before, wording);
    case 'spreadsReset':
      return wording.texts.spreadsReset;
    case 'reset':
      return wording.texts.reset;
    default:
      return describeOrigin(entry, change, wording);
  }
}
