import { useId, useMemo, useRef, useState } from 'react';
import { useInView } from '../../charts/useInView.ts';
import { useCompare } from '../../derived/useCompare.ts';
import { useRestingLive } from '../../derived/useRestingLive.ts';
import { useSession } from '../../derived/useSession.ts';
import { useCompareTexts } from '../../i18n/compare/useCompareTexts.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Select } from '../../ui/Select.tsx';
import { outcomeIds, type OutcomeId } from '../../view-models/compare-scenarios/outcomes.ts';
import { AddScenario } from './AddScenario.tsx';
import { createCompareSource } from './compareSource.ts';
import { CompareFigure } from './CompareFigure.tsx';
import { EmptyComparison } from './EmptyComparison.tsx';
import { InputMatrix } from './InputMatrix.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';

interface ComparisonProps {
  readonly onSaid: (message: string) => void;
}

/** Everything that is shown once there is something to compare with. */
function Comparison({ onSaid }: ComparisonProps) {
  const texts = useCompareTexts();
  const session = useSession();
  const place = useRef<HTMLDivElement>(null);
  const source = useMemo(() => createCompareSource(session), [session]);
  const live = useRestingLive(source, useInView(place));
  const [outcome, setOutcome] = useState<OutcomeId>('operatingIncome');
  return (
    <div ref={place} className="space-y-4">
      <ScenarioList live={live} onSaid={onSaid} />
      <div className="max-w-full [&_select]:max-w-[min(24em,60vw)] [&_select]:truncate">
        <Select
          label={texts.outcome}
          value={outcome}
          options={outcomeIds.map((id) => ({ value: id, label: texts.outcomes[id] }))}
          onChange={setOutcome}
        />
      </div>
      <div className="panel-grid grid gap-4">
        <CompareFigure live={live} outcome={outcome} />
        <SmallMultiples live={live} outcome={outcome} />
      </div>
      <OutcomeTable live={live} />
      <InputMatrix live={live} />
    </div>
  );
}

/** The comparison with its heading; without a scenario to compare with, the invitation to add one. */
export function CompareContent() {
  const texts = useCompareTexts();
  const titleId = useId();
  const isEmpty = useCompare((state) => state.scenarios.length === 0);
  const [said, setSaid] = useState('');
  return (
    <section
      aria-labelledby={titleId}
      data-panel="compare"
      {...(isEmpty && { 'data-print': 'hidden' })}
      className="space-y-4 pt-2"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={titleId} className="text-title font-semibold">
          {texts.title}
        </h2>
        {!isEmpty && <AddScenario onSaid={setSaid} />}
      </div>
      {isEmpty ? <EmptyComparison onSaid={setSaid} /> : <Comparison onSaid={setSaid} />}
      <LiveRegion message={said} />
    </section>
  );
}
