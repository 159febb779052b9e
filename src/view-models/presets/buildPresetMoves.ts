import { formatInputValue } from '../../format/inputs.ts';
import { formatValue } from '../../format/value.ts';
import { presetTexts } from '../../i18n/presets/presetTexts.ts';
import type { InputDefinition, Language, Preset } from '../../model/index.ts';
import { kpiUnits, type KpiId } from '../buildKpis.ts';
import type { ScenarioRun } from '../scenarioView.ts';
import { selectYear } from '../timeFrame.ts';

/** One assumption that a preset moves. */
export interface PresetMove {
  readonly id: string;
  readonly label: string;
  /** "36% → 20%". */
  readonly changeText: string;
  /** Where the value lies beside what is expected, and the value for comparison that it takes over, where there is one. */
  readonly reasons: readonly string[];
}

/** What a preset gives for a key figure. */
export interface PresetEffect {
  readonly id: KpiId;
  /** "$96bn → $130bn". */
  readonly changeText: string;
}

/** The key figures that tell presets apart. */
export const presetEffectIds = [
  'underlyingNetIncome',
  'freeCashFlow',
  'awsMargin',
] as const satisfies readonly KpiId[];

/** Where a value lies beside the range in which the assumption is expected. */
function describePlace(value: number, definition: InputDefinition, language: Language): string {
  const texts = presetTexts[language];
  const { p10, p90, unit } = definition;
  const [low, high] = [formatInputValue(p10, unit, language), formatInputValue(p90, unit, language)];
  if (value < p10) return texts.below(low, high);
  return value > p90 ? texts.above(low, high) : texts.within(low, high);
}

/** The assumptions that a preset moves, in the order of the rail; a value equal to the default is no move. */
export function buildPresetMoves(
  preset: Pick<Preset, 'inputs'>,
  definitions: readonly InputDefinition[],
  language: Language,
): readonly PresetMove[] {
  const texts = presetTexts[language];
  return definitions.flatMap((definition) => {
    const { id, unit, default: usual, markers, label } = definition;
    const value = preset.inputs[id];
    if (value === undefined || value === usual) return [];
    const marker = markers.find((candidate) => candidate.value === value);
    return [
      {
        id,
        label: label[language],
        changeText: texts.change(
          formatInputValue(usual, unit, language),
          formatInputValue(value, unit, language),
        ),
        reasons: [
          describePlace(value, definition, language),
          ...(marker === undefined ? [] : [texts.marker(marker.label[language])]),
        ],
      },
    ];
  });
}

/** What comes of a preset in a year, beside the baseline. */
export function buildPresetEffects(
  run: ScenarioRun,
  baseline: ScenarioRun,
  year: number,
  language: Language,
): readonly PresetEffect[] {
  const [row, usual] = [selectYear(run.rows, year), selectYear(baseline.rows, year)];
  return presetEffectIds.map((id) => {
    const show = (value: number): string => formatValue(value, kpiUnits[id], language);
    return { id, changeText: presetTexts[language].change(show(usual[id]), show(row[id])) };
  });
}
