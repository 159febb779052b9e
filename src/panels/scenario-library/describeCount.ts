import type { ScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';

/** "3 assumptions changed", or that nothing is. */
export function describeCount(count: number, texts: ScenarioTexts['library']): string {
  return count === 0 ? texts.baseCase : texts.changed(count);
}
