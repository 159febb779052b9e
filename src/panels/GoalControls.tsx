import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PlotTarget } from '../charts/TargetHandle.tsx';
import { useDisplay, useLive, useLivePart, useSession } from '../derived/useSession.ts';
import { formatInputValue } from '../format/inputs.ts';
import { formatYear } from '../format/number.ts';
import { formatValue } from '../format/value.ts';
import { useGoalSeekTexts } from '../i18n/goal-seek/useGoalSeekTexts.ts';
import { outcomeNames } from '../i18n/outcomes/outcomeNames.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { seekGoal, type InputDefinition, type InputId, type OutputId } from '../model/index.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Select } from '../ui/Select.tsx';
import { findOutcomeUnit } from '../view-models/outcomeUnits.ts';
import { explainGoal } from '../view-models/risk/buildGoalRows.ts';
import type { ScenarioView } from '../view-models/scenarioView.ts';
import { selectYear } from '../view-models/timeFrame.ts';

/** The assumption that moves at first: one that people would think of. */
const firstLevers: Readonly<Partial<Record<OutputId, InputId>>> = {
  awsRevenue: 'awsGrowth',
  underlyingNetIncome: 'awsCashMargin',
  freeCashFlow: 'capexGrowth',
  awsMargin: 'awsCashMargin',
};

interface GoalControlsProps {
  readonly goal: OutputId;
  /** Gives the handle to the figure, or takes it back. */
  readonly onTarget: (target: PlotTarget | null) => void;
}

const selectView = (view: ScenarioView) => view;

/** What the handle does: moves the lever until the outcome is where the hand is. */
function useTarget(
  goal: OutputId,
  lever: InputDefinition | undefined,
  hintId: string,
  onReason: (reason: string) => void,
) {
  const { source, scenario, history } = useSession();
  const texts = useGoalSeekTexts();
  const language = useLanguage();
  const year = useDisplay((state) => state.year);
  const before = useRef<number | null>(null);
  return useMemo((): PlotTarget | null => {
    if (lever === undefined) return null;
    const read = () => {
      const view = source.read();
      const value = selectYear(view.scenario.rows, view.year)[goal];
      return value === null ? null : { x: view.year, value };
    };
    const describe = (): string => {
      const outcome = formatValue(read()?.value ?? null, findOutcomeUnit(goal), language);
      const input = Math.round(source.read().scenario.inputs[lever.id] * 100) / 100;
      return texts.handle.value(
        outcome,
        lever.label[language],
        formatInputValue(input, lever.unit, language),
      );
    };
    return {
      read,
      describe,
      subscribe: (listener) => source.subscribe(listener),
      label: texts.handle.label(outcomeNames[language][goal], formatYear(year)),
      hintId,
      onBegin: () => {
        before.current = source.read().scenario.inputs[lever.id];
        history.getState().gestureBegan();
      },
      onSeek: (target) => {
        const view = source.read();
        const wanted = { output: goal, year: view.year, target };
        const result = seekGoal(view.basis, view.scenario.inputs, wanted, lever);
        scenario.getState().assumptionChanged(lever.id, result.value);
        onReason(explainGoal(result, lever, { goal: wanted, language }));
        return result.outcome ?? target;
      },
      onEnd: () => history.getState().gestureEnded(),
      onCancel: () => {
        if (before.current !== null) scenario.getState().assumptionChanged(lever.id, before.current);
        history.getState().gestureEnded();
        onReason('');
      },
    };
  }, [source, scenario, history, goal, lever, texts, language, year, hintId, onReason]);
}

/** The lever of a dragged point, what it came to, and why it does not go further. Loaded when somebody takes hold of a point. */
export function GoalControls({ goal, onTarget }: GoalControlsProps) {
  const texts = useGoalSeekTexts().handle;
  const language = useLanguage();
  const hintId = useId();
  const { definitions } = useSession();
  const [chosen, setChosen] = useState<InputId>(firstLevers[goal] ?? 'capex');
  const [reason, setReason] = useState('');
  const lever = definitions.find(({ id }) => id === chosen);
  const target = useTarget(goal, lever, hintId, setReason);
  const live = useLive(selectView);
  const words = useLivePart(live, () => target?.describe() ?? '');
  useEffect(() => {
    onTarget(target);
  }, [target, onTarget]);
  useEffect(() => () => onTarget(null), [onTarget]);
  return (
    <>
      <div className="max-w-sm min-w-0 flex-1 basis-64">
        <Select
          look="field"
          label={texts.lever}
          value={chosen}
          options={definitions.map(({ id, label }) => ({ value: id, label: label[language] }))}
          onChange={(id) => {
            setChosen(id);
            setReason('');
          }}
        />
      </div>
      <p className="w-full text-label text-muted" data-goal-words>
        {texts.drag}. {words}
        {reason === '' ? '' : `. ${reason}`}
      </p>
      <p id={hintId} hidden>
        {texts.hint}
      </p>
      <LiveRegion message={reason} />
    </>
  );
}
