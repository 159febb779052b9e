import { useMemo } from 'react';
import { useCompare } from '../../derived/useCompare.ts';
import { useSession } from '../../derived/useSession.ts';
import type { AttributionTexts } from '../../i18n/attribution/attributionTexts.ts';
import { useCompareTexts } from '../../i18n/compare/useCompareTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { applyOverrides, readDefaults } from '../../model/index.ts';
import { baselineStart, presetStart } from '../../store/analysisSettings.ts';
import type { AttributionStart } from '../../view-models/attribution/attributionRequest.ts';
import { nameCompared, scenarioLetters } from '../../view-models/compare-scenarios/nameScenarios.ts';

/** A scenario to hold the current one against, as the choice lists it. */
export interface StartOption {
  readonly id: string;
  readonly label: string;
  readonly start: AttributionStart;
}

/** The baseline, the compared scenarios, the presets; never empty, the baseline first. */
export function useStarts(texts: AttributionTexts): readonly StartOption[] {
  const language = useLanguage();
  const compareTexts = useCompareTexts();
  const { definitions, presets } = useSession();
  const compared = useCompare((state) => state.scenarios);
  return useMemo(() => {
    const defaults = readDefaults(definitions);
    const naming = { presets, texts: compareTexts, language };
    const lettered = compared.map(({ id, name, overrides }, order): StartOption => {
      const label = nameCompared(name, scenarioLetters[order + 1] ?? 'D', naming);
      return { id, label, start: { name: label, inputs: applyOverrides(defaults, overrides) } };
    });
    const shipped = presets
      .filter(({ inputs }) => Object.keys(inputs).length > 0)
      .map(({ id, label, inputs }): StartOption => ({
        id: `${presetStart}${id}`,
        label: label[language],
        start: { name: label[language], inputs: applyOverrides(defaults, inputs) },
      }));
    return [
      { id: baselineStart, label: texts.baselineOption, start: { name: null, inputs: defaults } },
      ...lettered,
      ...shipped,
    ];
  }, [texts, language, compareTexts, definitions, presets, compared]);
}
