import { useLibrary } from './useLibrary.ts';
import { useScenario, useSession } from './useSession.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { InputRange, Overrides } from '../model/index.ts';
import type { SavedScenario } from '../store/libraryStore.ts';
import { isSameScenario, limitOverrides } from '../store/limits.ts';
import type { ScenarioChange } from '../store/scenarioStore.ts';
import { isPresetChosen } from '../view-models/isPresetChosen.ts';

/** The saved scenario that holds: the one that was opened, else the first of the same values. */
function findSavedName(
  saved: readonly SavedScenario[],
  overrides: Overrides,
  change: ScenarioChange,
  ranges: readonly InputRange[],
): string | null {
  const alike = saved.filter((scenario) =>
    isSameScenario(limitOverrides(ranges, scenario.overrides), overrides),
  );
  const opened = alike.find(({ name }) => change.kind === 'saved' && change.name === name);
  return (opened ?? alike[0])?.name ?? null;
}

/** The preset that the scenario is, and what the scenario is called: that preset, a saved scenario, or people's own. */
export function useScenarioName(): { readonly presetId: string | null; readonly name: string } {
  const { custom } = useMessages().interface.scenario;
  const language = useLanguage();
  const { presets, definitions } = useSession();
  const presetId = useScenario(
    ({ overrides }) => presets.find((preset) => isPresetChosen(preset, overrides, definitions))?.id ?? null,
  );
  const saved = useLibrary((state) => state.scenarios);
  const savedName = useScenario(({ overrides, change }) =>
    saved.length === 0 ? null : findSavedName(saved, overrides, change, definitions),
  );
  const preset = presets.find(({ id }) => id === presetId);
  return { presetId, name: preset?.label[language] ?? savedName ?? custom };
}
