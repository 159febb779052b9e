import { GoalSeekPanel } from '../../panels/goal-seek/GoalSeekPanel.tsx';
import { OutcomeBar } from '../../panels/risk-choice/OutcomeBar.tsx';

/** What would have to be true for an outcome. */
export function GoalPart() {
  return (
    <div className="space-y-4">
      <OutcomeBar />
      <GoalSeekPanel />
    </div>
  );
}
