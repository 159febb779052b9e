import { useLive, useLivePart, useSession } from '../../derived/useSession.ts';
import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { useGoalSeekTexts } from '../../i18n/goal-seek/useGoalSeekTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Goal } from '../../model/index.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { fieldUnits, findOutcomeUnit } from '../../view-models/outcomeUnits.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { selectYear } from '../../view-models/timeFrame.ts';

const range = { min: -100_000, max: 100_000, step: 1 };

const selectView = (view: ScenarioView) => view;

/** The value that is wanted, and the one that is. */
export function GoalQuestion({ goal }: { readonly goal: Goal }) {
  const texts = useGoalSeekTexts();
  const language = useLanguage();
  const { display } = useSession();
  const live = useLive(selectView);
  const unit = findOutcomeUnit(goal.output);
  const now = useLivePart(live, (view) =>
    formatValue(selectYear(view.scenario.rows, view.year)[goal.output], unit, language),
  );
  const outcome = outcomeNames[language][goal.output];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <NumberField
        label={texts.target}
        value={goal.target}
        unit={fieldUnits[unit]}
        language={language}
        range={range}
        onChange={(target) => display.getState().riskChosen({ target })}
      />
      <p className="text-label text-muted">{texts.now(outcome, formatYear(goal.year), now)}</p>
    </div>
  );
}
