import { useId, useState, type SyntheticEvent } from 'react';
import { useLibrary } from '../../derived/useLibrary.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { useUncertainty } from '../../derived/useUncertainty.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { longestName } from '../../store/libraryFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { describeCount } from './describeCount.ts';
import { fieldClass } from './fieldClass.ts';

interface SaveFormProps {
  readonly onSay: (message: string) => void;
}

/** What stands below the field: what will be saved, or what is wrong or worth knowing about the name. */
function useHint(name: string, isMissing: boolean): string {
  const texts = useScenarioTexts().library;
  const isTaken = useLibrary(({ scenarios }) => scenarios.some((scenario) => scenario.name === name.trim()));
  const count = useScenario(({ overrides }) => Object.keys(overrides).length);
  const ranges = useUncertainty(({ edits }) => Object.keys(edits).length);
  if (isMissing) return texts.nameNeeded;
  if (isTaken) return texts.nameTaken(name.trim());
  return ranges === 0
    ? describeCount(count, texts)
    : `${describeCount(count, texts)} · ${texts.ranges(ranges)}`;
}

/** Saves the current scenario under a name. */
export function SaveForm({ onSay }: SaveFormProps) {
  const texts = useScenarioTexts().library;
  const { library, scenario, uncertainty } = useSession();
  const id = useId();
  const [name, setName] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const hint = useHint(name, isMissing);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const saved = library
      .getState()
      .scenarioSaved(name, scenario.getState().overrides, '', uncertainty.getState().edits);
    setIsMissing(saved === null);
    if (saved === null) return;
    onSay(texts.said.saved(name.trim()));
    setName('');
  };
  return (
    <form onSubmit={save} noValidate>
      <div className="flex items-end gap-2">
        <span className="min-w-0 flex-1">
          <label htmlFor={id} className="block text-small text-muted">
            {texts.name}
          </label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            maxLength={longestName}
            placeholder={texts.namePlaceholder}
            value={name}
            aria-invalid={isMissing}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
              setIsMissing(false);
            }}
            className={fieldClass}
          />
        </span>
        <Button type="submit" look="strong">
          {texts.save}
        </Button>
      </div>
      <p
        id={`${id}-hint`}
        className={isMissing ? 'mt-1 text-small text-negative' : 'mt-1 text-small text-muted'}
      >
        {hint}
      </p>
    </form>
  );
}
