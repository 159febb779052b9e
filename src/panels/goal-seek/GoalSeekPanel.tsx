import { useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useSession } from '../../derived/useSession.ts';
import { useGoalSeekTexts } from '../../i18n/goal-seek/useGoalSeekTexts.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import type { GoalRow } from '../../view-models/risk/buildGoalRows.ts';
import { AloneCard } from './AloneCard.tsx';
import { GoalQuestion } from './GoalQuestion.tsx';
import { TogetherCard } from './TogetherCard.tsx';
import { useGoal } from './useGoal.ts';
import { useGoalRows } from './useGoalRows.ts';

function ConnectedGoalSeek() {
  const texts = useGoalSeekTexts();
  const { scenario, history } = useSession();
  const goal = useGoal();
  const sought = useGoalRows(goal);
  const [applied, setApplied] = useState('');
  const apply = ({ id, label, value, valueText }: GoalRow): void => {
    // A step of its own, also right after a move of the same slider.
    history.getState().gestureEnded();
    scenario.getState().assumptionChanged(id, value);
    history.getState().gestureEnded();
    setApplied(texts.applied(label, valueText));
  };
  return (
    <div className="space-y-4">
      <GoalQuestion goal={goal} />
      <AloneCard goal={sought?.goal ?? goal} rows={sought?.rows ?? null} onApply={apply} />
      <TogetherCard goal={goal} onApplied={setApplied} />
      <LiveRegion message={applied} />
    </div>
  );
}

/** From the outcome back to the assumptions: what one alone, or several together, would have to be. */
export function GoalSeekPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedGoalSeek />
    </ErrorBoundary>
  );
}
