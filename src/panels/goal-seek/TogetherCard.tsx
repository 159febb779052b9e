import { useId, useState } from 'react';
import { useDisplay, useScenario, useSession } from '../../derived/useSession.ts';
import { useUncertainty } from '../../derived/useUncertainty.ts';
import { useGoalSeekTexts } from '../../i18n/goal-seek/useGoalSeekTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Goal, InputDefinition, InputId, Overrides } from '../../model/index.ts';
import type { SpreadEdits } from '../../store/spreadEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { measureSpread } from '../../view-models/simulation/editedSpreads.ts';
import { buildLeastChange, type LeastChange } from '../../view-models/risk/buildLeastChange.ts';

interface LeversProps {
  readonly levers: readonly InputId[];
  readonly onChange: (levers: readonly InputId[]) => void;
}

/** Which assumptions may move, in the groups of the sliders. */
function Levers({ levers, onChange }: LeversProps) {
  const texts = useGoalSeekTexts().together;
  const language = useLanguage();
  const { definitions, groups } = useSession();
  const toggle = (id: InputId, isOn: boolean): void =>
    onChange(
      definitions
        .map((definition) => definition.id)
        .filter((other) => (other === id ? isOn : levers.includes(other))),
    );
  return (
    <Disclosure summary={texts.choose} badge={texts.chosen(levers.length)}>
      <div className="flex flex-wrap gap-1">
        <Button look="quiet" onClick={() => onChange(listMain(definitions))}>
          {texts.main}
        </Button>
        <Button look="quiet" onClick={() => onChange(definitions.map(({ id }) => id))}>
          {texts.all}
        </Button>
        <Button look="quiet" onClick={() => onChange([])}>
          {texts.none}
        </Button>
      </div>
      <div className="columns-[18rem] gap-x-6">
        {groups.map((group) => (
          <fieldset key={group.id} className="break-inside-avoid pb-2">
            <legend className="text-small font-semibold text-muted">{group.label[language]}</legend>
            {definitions
              .filter((definition) => definition.group === group.id)
              .map(({ id, label }) => (
                <label key={id} className="flex min-h-control items-center gap-2 text-label">
                  <input
                    type="checkbox"
                    checked={levers.includes(id)}
                    onChange={(event) => toggle(id, event.currentTarget.checked)}
                    className="size-[1.2em] shrink-0 accent-current"
                  />
                  {label[language]}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </Disclosure>
  );
}

function listMain(definitions: readonly InputDefinition[]): readonly InputId[] {
  return definitions.filter(({ tier }) => tier === 'primary').map(({ id }) => id);
}

interface AnswerProps {
  readonly answer: LeastChange;
  readonly onApply: () => void;
}

function Answer({ answer, onApply }: AnswerProps) {
  const { together: texts, alone } = useGoalSeekTexts();
  return (
    <div className="mt-3" data-least-change={answer.kind}>
      <p className="text-label font-medium">{answer.sentence}</p>
      {answer.rows.length > 0 && (
        <>
          <DataTable
            caption={texts.caption}
            isCaptionHidden
            rowHeader={alone.assumption}
            columns={[
              { id: 'from', header: alone.from },
              { id: 'to', header: alone.to },
              { id: 'change', header: alone.change },
            ]}
            rows={answer.rows.map(({ id, label, fromText, valueText, changeText }) => ({
              id,
              header: label,
              cells: [fromText, valueText, changeText],
            }))}
          />
          <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
            <p className="min-w-0 flex-1 basis-64 text-small text-muted">{texts.caveat}</p>
            <Button look="strong" onClick={onApply}>
              {answer.kind === 'reached' ? texts.applyAll : texts.applyNearest}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface TogetherCardProps {
  readonly goal: Goal;
  readonly onApplied: (message: string) => void;
}

/** An answer and the question that it belongs to: a moved slider makes it a thing of the past. */
interface Answered {
  readonly answer: LeastChange;
  readonly goal: Goal;
  readonly overrides: Overrides;
  readonly edits: SpreadEdits;
  readonly levers: readonly InputId[];
  readonly language: string;
}

/** The least change of several assumptions that reaches the goal; sought on request, since it takes thousands of projections. */
export function TogetherCard({ goal, onApplied }: TogetherCardProps) {
  const { together: texts, appliedAll } = useGoalSeekTexts();
  const titleId = useId();
  const language = useLanguage();
  const { definitions, display, scenario, source } = useSession();
  const overrides = useScenario((state) => state.overrides);
  const chosen = useDisplay((state) => state.risk.levers);
  const edits = useUncertainty((state) => state.edits);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const levers = chosen ?? listMain(definitions);
  const chosenDefinitions = definitions.filter(({ id }) => levers.includes(id));
  // What is certain does not move.
  const free = chosenDefinitions.filter((definition) => measureSpread(definition, edits) > 0);
  const held = chosenDefinitions.filter((definition) => !free.includes(definition));
  const isCurrent =
    answered?.goal === goal &&
    answered.overrides === overrides &&
    answered.edits === edits &&
    answered.levers.join() === levers.join() &&
    answered.language === language;
  const find = (): void => {
    const { basis, scenario: run } = source.read();
    const answer = buildLeastChange({ basis, inputs: run.inputs, goal, language, edits }, free);
    setAnswered({ answer, goal, overrides, edits, levers, language });
  };
  const apply = (): void => {
    const rows = answered?.answer.rows ?? [];
    const values = Object.fromEntries(rows.map(({ id, value }) => [id, value]));
    scenario.getState().scenarioReplaced({ ...overrides, ...values });
    onApplied(appliedAll(rows.length));
  };
  return (
    <article
      aria-labelledby={titleId}
      className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id={titleId} className="text-title font-semibold">
        {texts.title}
      </h2>
      <p className="mt-0.5 text-label text-muted">{texts.intro}</p>
      <div className="mt-2">
        <Levers levers={levers} onChange={(next) => display.getState().riskChosen({ levers: next })} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button look="strong" disabled={free.length === 0} onClick={find}>
          {texts.find}
        </Button>
        {levers.length === 0 && <p className="text-label text-muted">{texts.nothingChosen}</p>}
        {held.length > 0 && (
          <p className="text-label text-muted">
            {texts.heldCertain(held.map(({ label }) => label[language]).join(', '))}
          </p>
        )}
      </div>
      {isCurrent && <Answer answer={answered.answer} onApply={apply} />}
      <LiveRegion message={isCurrent ? answered.answer.sentence : ''} />
    </article>
  );
}
