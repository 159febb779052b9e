import { useQueryClient } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { listShownFigures } from '../../derived/shownFigures.ts';
import { useSession } from '../../derived/useSession.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';

const kinds = ['xlsx', 'pptx'] as const;
type Kind = (typeof kinds)[number];

interface Outcome {
  readonly text: string;
  /** Goes by itself once it has been read; what went wrong stays. */
  readonly isPassing: boolean;
}

/** How long a message that all went well stands, in milliseconds. */
const readingTime = 8000;

/** Makes a file; what makes it is loaded only now. Answers with its name, or null when the view has no chart. */
function useSave(): (kind: Kind) => Promise<string | null> {
  const session = useSession();
  const client = useQueryClient();
  return async (kind) => {
    const figures = listShownFigures(session);
    if (kind === 'pptx' && figures.length === 0) return null;
    const { saveDeck, saveWorkbook } = await import('../officeFiles.ts');
    return kind === 'xlsx'
      ? saveWorkbook(session, client)
      : saveDeck(session, client, figures, session.display.getState().view);
  };
}

function Message({ outcome, onDismiss }: { readonly outcome: Outcome; readonly onDismiss: () => void }) {
  const { common } = useMessages().interface;
  return (
    <div className="flex items-center gap-2 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-3 text-label shadow-(--shadow)">
      <p className="min-w-0 wrap-anywhere">{outcome.text}</p>
      <IconButton
        label={common.dismiss}
        icon={<X aria-hidden className="size-[1.2em]" />}
        onClick={onDismiss}
      />
    </div>
  );
}

/** The scenario as a workbook, the view as slides. One file at a time. In the header, what came of it hangs below. */
export function OfficeMenu({ place }: { readonly place: 'header' | 'sheet' }) {
  const { office: texts } = useMessages();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isBusy = useRef(false);
  const save = useSave();

  useEffect(() => {
    if (outcome?.isPassing !== true) return;
    const timer = setTimeout(() => setOutcome(null), readingTime);
    return () => clearTimeout(timer);
  }, [outcome]);

  const choose = async (id: string): Promise<void> => {
    const kind = kinds.find((candidate) => candidate === id);
    if (kind === undefined || isBusy.current) return;
    isBusy.current = true;
    setOutcome({ text: texts.status.working, isPassing: false });
    try {
      const file = await save(kind);
      setOutcome(
        file === null
          ? { text: texts.status.noCharts, isPassing: false }
          : { text: texts.status.saved(file), isPassing: true },
      );
    } catch {
      setOutcome({ text: texts.status.failed, isPassing: false });
    } finally {
      isBusy.current = false;
    }
  };

  return (
    <>
      <Menu
        label={texts.menu}
        items={kinds.map((id) => ({ id, ...texts.items[id] }))}
        onSelect={(id) => void choose(id)}
      />
      <div
        aria-live="polite"
        className={clsx(
          'mt-2',
          place === 'header' && 'absolute top-full right-3 z-30 max-w-[calc(100vw-1.5rem)]',
        )}
      >
        {outcome !== null && <Message outcome={outcome} onDismiss={() => setOutcome(null)} />}
      </div>
    </>
  );
}
