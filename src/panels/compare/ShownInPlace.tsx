import { useCompare } from '../../derived/useCompare.ts';
import { useSession } from '../../derived/useSession.ts';
import { useCompareTexts } from '../../i18n/compare/useCompareTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { nameCompared, scenarioLetters } from '../../view-models/compare-scenarios/nameScenarios.ts';

/** Stays in view while the page shows a compared scenario in place of the current one, with the way back. */
export function ShownInPlace() {
  const texts = useCompareTexts();
  const language = useLanguage();
  const { compare, presets } = useSession();
  const { scenarios, shown } = useCompare((state) => state);
  const order = scenarios.findIndex(({ id }) => id === shown);
  const scenario = scenarios[order];
  const letter = scenarioLetters[order + 1];
  if (scenario === undefined || letter === undefined) return null;
  const name = nameCompared(scenario.name, letter, { presets, texts, language });
  return (
    <div
      role="status"
      data-print="hidden"
      data-shown-in-place={letter}
      className="sticky top-(--header-height) max-sm:top-21 [@media(max-height:30rem)]:static z-10 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-scenario bg-scenario-soft px-3 py-2 text-label text-text"
    >
      <p className="min-w-0 flex-1 basis-64">
        <strong className="font-semibold">{texts.inPlace.title(texts.lettered(letter, name))}</strong>{' '}
        <span className="max-sm:sr-only">{texts.inPlace.text}</span>
      </p>
      <Button onClick={() => compare.getState().scenarioShown(null)}>{texts.inPlace.back}</Button>
    </div>
  );
}
