import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { longestName } from '../../store/libraryFormat.ts';
import type { SavedScenario } from '../../store/libraryStore.ts';
import { Button } from '../../ui/Button.tsx';
import { fieldClass } from './fieldClass.ts';

interface RenameFormProps {
  readonly scenario: SavedScenario;
  readonly onDone: () => void;
  readonly onSay: (message: string) => void;
}

/** The new name of a scenario: Enter takes it, Escape leaves the old one. The focus comes, and goes back to the pencil. */
export function RenameForm({ scenario, onDone, onSay }: RenameFormProps) {
  const texts = useScenarioTexts().library;
  const { library } = useSession();
  const [name, setName] = useState(scenario.name);
  const field = useRef<HTMLInputElement>(null);
  const { id } = scenario;
  useEffect(() => {
    const item = field.current?.closest('li');
    field.current?.focus();
    field.current?.select();
    return () => {
      // The pencil is back in the next frame.
      requestAnimationFrame(() => item?.querySelector<HTMLElement>('[data-rename]')?.focus());
    };
  }, []);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') {
      library.getState().scenarioRenamed(id, name);
      onSay(texts.said.renamed(name.trim()));
    }
    onDone();
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The dialog stays open.
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <form onSubmit={save} onKeyDown={cancelOnEscape} className="flex flex-wrap items-center gap-2">
      <input
        ref={field}
        type="text"
        aria-label={texts.newName(scenario.name)}
        autoComplete="off"
        maxLength={longestName}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        className={`${fieldClass} mt-0 min-w-40 flex-1`}
      />
      <Button type="submit">{texts.confirmRename}</Button>
      <Button look="quiet" onClick={onDone}>
        {texts.cancel}
      </Button>
    </form>
  );
}
