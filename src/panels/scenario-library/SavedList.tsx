import { useEffect, useRef } from 'react';
import { useLibrary } from '../../derived/useLibrary.ts';
import { useSession } from '../../derived/useSession.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { DownloadAll } from './LibraryNotices.tsx';
import { ImportSection } from './ImportSection.tsx';
import { SavedItem } from './SavedItem.tsx';
import type { OpenScenario } from './openScenario.ts';

interface SavedListProps {
  readonly onOpen: OpenScenario;
  readonly onSay: (message: string) => void;
}

/** What was deleted last, and the way back; it takes the focus of the button that went with the scenario. */
function DeletionNotice({ onSay }: Pick<SavedListProps, 'onSay'>) {
  const texts = useScenarioTexts().library;
  const { library } = useSession();
  const deletions = useLibrary((state) => state.deletions);
  const seen = useRef(deletions.length);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (deletions.length > seen.current) button.current?.focus();
    seen.current = deletions.length;
  }, [deletions]);
  const last = deletions.at(-1);
  if (last === undefined) return null;
  const restore = (): void => {
    library.getState().deletionUndone();
    onSay(texts.said.restored(last.name));
  };
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2 rounded-md border border-line bg-raised px-3 py-1.5 text-label">
      <span className="min-w-0 flex-1 break-words">{texts.deleted(last.name)}</span>
      <Button ref={button} aria-label={texts.undoDeleteNamed(last.name)} onClick={restore}>
        {texts.undoDelete}
      </Button>
    </div>
  );
}

/** The scenarios that somebody saved, in their order. */
export function SavedList({ onOpen, onSay }: SavedListProps) {
  const texts = useScenarioTexts().library;
  const scenarios = useLibrary((state) => state.scenarios);
  return (
    <>
      <DeletionNotice onSay={onSay} />
      {scenarios.length === 0 ? (
        <p className="text-label text-muted">{texts.none}</p>
      ) : (
        <>
          <ol className="divide-y divide-line border-y border-line">
            {scenarios.map((scenario, index) => (
              <SavedItem
                key={scenario.id}
                scenario={scenario}
                index={index}
                count={scenarios.length}
                onOpen={onOpen}
                onSay={onSay}
              />
            ))}
          </ol>
          <div className="mt-3">
            <DownloadAll />
          </div>
        </>
      )}
      <ImportSection onSay={onSay} />
    </>
  );
}
