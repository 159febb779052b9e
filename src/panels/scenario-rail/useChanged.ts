import { useScenario } from '../../derived/useSession.ts';
import { useMessages } from '../../i18n/useLanguage.ts';

/** How many assumptions differ from the baseline. */
export function useChangedCount(): number {
  return useScenario((state) => Object.keys(state.overrides).length);
}

/** "4 changed", or that nothing is. */
export function useChangedLabel(): string {
  const { scenario: texts } = useMessages().interface;
  const count = useChangedCount();
  return count === 0 ? texts.nothingChanged : texts.changed(count);
}
