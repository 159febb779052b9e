import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FigureToolsProps } from '../../charts/figureTools.ts';
import { useSession } from '../../derived/useSession.ts';
import { useShownFigure } from '../../derived/shownFigures.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { Menu } from '../../ui/Menu.tsx';

const kinds = ['link', 'png2', 'png4', 'svg', 'pptx', 'csv', 'csvSemicolon'] as const;
type Kind = (typeof kinds)[number];

/** What came of the last choice: a line to read, and a link to copy by hand where the browser did not take it. */
interface Outcome {
  readonly text: string;
  readonly link: string | null;
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { status } = useMessages().exports;
  return (
    <p className="flex flex-wrap items-center justify-end gap-2 pt-1 text-small text-muted">
      {outcome.text}
      {outcome.link !== null && (
        <input
          readOnly
          aria-label={status.link}
          value={outcome.link}
          onFocus={(event) => event.currentTarget.select()}
          className="h-control min-w-0 flex-1 rounded-md border border-control bg-surface px-2 text-text"
        />
      )}
    </p>
  );
}

/** Carries a choice out; what makes files is loaded only now. */
function useCommand({ live }: FigureToolsProps): (kind: Kind) => Promise<Outcome> {
  const { status } = useMessages().exports;
  const session = useSession();
  const client = useQueryClient();
  return async (kind) => {
    const figure = live.read();
    if (kind === 'pptx') {
      const { saveDeck } = await import('../officeFiles.ts');
      return { text: status.saved(await saveDeck(session, client, [figure], figure.id)), link: null };
    }
    const { linkToFigure, saveFigure } = await import('./figureCommands.ts');
    if (kind !== 'link')
      return { text: status.saved(await saveFigure(session, client, figure, kind)), link: null };
    const link = linkToFigure(session, figure.id);
    try {
      await navigator.clipboard.writeText(link);
      return { text: status.linkCopied, link: null };
    } catch {
      return { text: status.copyByHand, link };
    }
  };
}

/** Saves a figure as it stands in the scenario, or copies a link that leads to it. */
export function ExportMenu(props: FigureToolsProps) {
  const { exports: texts, office } = useMessages();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const carryOut = useCommand(props);
  useShownFigure(props.live, props.titleId);
  const choose = async (id: string): Promise<void> => {
    const kind = kinds.find((candidate) => candidate === id);
    if (kind === undefined) return;
    if (kind !== 'link') setOutcome({ text: texts.status.working, link: null });
    try {
      setOutcome(await carryOut(kind));
    } catch {
      setOutcome({ text: texts.status.failed, link: null });
    }
  };
  return (
    <>
      <Menu
        label={texts.menu}
        describedBy={props.titleId}
        items={kinds.map((id) => ({ id, ...(id === 'pptx' ? office.chart : texts.items[id]) }))}
        onSelect={(id) => void choose(id)}
        look="quiet"
      />
      <div aria-live="polite" className="order-last w-0 min-w-full">
        {outcome !== null && <OutcomeLine outcome={outcome} />}
      </div>
    </>
  );
}
