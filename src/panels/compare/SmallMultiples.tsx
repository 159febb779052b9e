import { useId, useMemo } from 'react';
import { SmallFigure } from '../../charts/SmallFigure.tsx';
import { rememberLast } from '../../derived/scenarioSource.ts';
import { useDisplay, type Live } from '../../derived/useSession.ts';
import { useSettled } from '../../derived/useSettled.ts';
import { buildMultipleFigure } from '../../view-models/compare-scenarios/buildCompareFigure.ts';
import type { CompareView } from '../../view-models/compare-scenarios/compareView.ts';
import type { ScenarioLetter } from '../../view-models/compare-scenarios/nameScenarios.ts';
import type { OutcomeId } from '../../view-models/compare-scenarios/outcomes.ts';
import { LineSample } from './LineSample.tsx';

interface MultipleProps {
  readonly live: Live<CompareView>;
  readonly outcome: OutcomeId;
  readonly letter: ScenarioLetter;
}

function Multiple({ live, outcome, letter }: MultipleProps) {
  const density = useDisplay((state) => state.density);
  const own = useMemo(() => {
    const build = rememberLast((compared: CompareView) => buildMultipleFigure(compared, outcome, letter));
    return { subscribe: live.subscribe, read: () => build(live.read()) };
  }, [live, outcome, letter]);
  return <SmallFigure live={own} density={density} height={170} sign={<LineSample letter={letter} />} />;
}

/** One small chart for each scenario, all with the same axes. */
export function SmallMultiples({ live, outcome }: Omit<MultipleProps, 'letter'>) {
  const { texts, scenarios } = useSettled(live);
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      data-small-multiples
      className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h3 id={titleId} className="text-title font-semibold">
        {texts.small.title(texts.outcomes[outcome])}
      </h3>
      <p className="mt-0.5 text-small text-muted">{texts.small.help}</p>
      <div className="mt-3 grid gap-x-5 gap-y-4 sm:grid-cols-2">
        {scenarios.map(({ letter }) => (
          <Multiple key={`${outcome} ${letter}`} live={live} outcome={outcome} letter={letter} />
        ))}
      </div>
    </section>
  );
}
