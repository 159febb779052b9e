import { useId, useRef, useState, type ReactNode } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import type { OpenScenario } from './openScenario.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { LibraryNotices } from './LibraryNotices.tsx';
import { PresetList } from './PresetList.tsx';
import { SaveForm } from './SaveForm.tsx';
import { SavedList } from './SavedList.tsx';

interface LibraryDialogProps {
  readonly onClosed: () => void;
}

function LibrarySection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="[section+&]:mt-6">
      <h3 id={id} className="mb-2 text-body font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}

interface LibraryContentProps {
  readonly onOpen: OpenScenario;
}

function LibraryContent({ onOpen }: LibraryContentProps) {
  const texts = useScenarioTexts().library;
  const [message, setMessage] = useState('');
  return (
    <>
      <LiveRegion message={message} />
      <LibraryNotices />
      <LibrarySection title={texts.saveTitle}>
        <SaveForm onSay={setMessage} />
      </LibrarySection>
      <LibrarySection title={texts.savedTitle}>
        <SavedList onOpen={onOpen} onSay={setMessage} />
      </LibrarySection>
      <LibrarySection title={texts.presetsTitle}>
        <PresetList onOpen={onOpen} onSay={setMessage} />
      </LibrarySection>
    </>
  );
}

/** Every scenario that can be opened: the saved ones, with what people do with them, and the ones that come with the product. */
export function LibraryDialog({ onClosed }: LibraryDialogProps) {
  const texts = useScenarioTexts().library;
  const { scenario, uncertainty } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const open: OpenScenario = (overrides, origin, spreads) => {
    // One reason for both: one step of the history.
    if (spreads !== undefined) uncertainty.getState().spreadsReplaced(spreads, origin);
    scenario.getState().scenarioReplaced(overrides, origin);
    dialog.current?.close();
  };
  return (
    <Dialog title={texts.title} dialogRef={dialog} onClosed={onClosed}>
      <LibraryContent onOpen={open} />
    </Dialog>
  );
}
