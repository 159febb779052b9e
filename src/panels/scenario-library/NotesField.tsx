import { useId, useState } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { longestNotes } from '../../store/libraryFormat.ts';
import type { SavedScenario } from '../../store/libraryStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** The notes on a scenario; they are kept when the field is left. */
export function NotesField({ scenario }: { readonly scenario: SavedScenario }) {
  const texts = useScenarioTexts().library;
  const { library } = useSession();
  const id = useId();
  /** What is being typed; null while nobody types, so that notes of another page show. */
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null) library.getState().notesChanged(scenario.id, draft);
    setDraft(null);
  };
  return (
    <Disclosure summary={texts.notes} isInitiallyOpen={scenario.notes !== ''}>
      <label htmlFor={id} className="sr-only">
        {texts.notesOf(scenario.name)}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={longestNotes}
        value={draft ?? scenario.notes}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={keep}
        className="mt-1 w-full rounded-md border border-control bg-surface px-2.5 py-1.5 text-label text-text"
      />
    </Disclosure>
  );
}
