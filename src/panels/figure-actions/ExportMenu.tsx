import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FigureToolsProps } from '../../charts/figureTools.ts';
import { sourcesQuery } from '../../data/queries.ts';
import type { Session } from '../../derived/session.ts';
import { useSession } from '../../derived/useSession.ts';
import type { FileKind } from '../../exports/exportFigure.ts';
import type { CitedSource, FigureDocument } from '../../exports/figureDocument.ts';
import { messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { listCharts, type ChartId } from '../../store/charts.ts';
import { isOneOf } from '../../store/views.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { describeScenario } from '../../view-models/describeScenario.ts';

const kinds = ['link', 'png2', 'png4', 'svg', 'csv', 'csvSemicolon'] as const;

/** What came of the last choice: a line to read, and a link to copy by hand where the browser did not take it. */
interface Outcome {
  readonly text: string;
  readonly link: string | null;
}

/** A link to the figure where the view has it by this name, else to the view. */
function linkToFigure({ display, currentLink }: Session, figureId: string): string {
  const charts: readonly ChartId[] = listCharts(display.getState().view);
  return currentLink(isOneOf(charts, figureId) ? figureId : undefined);
}

/** The documents behind a figure; null when their list cannot be loaded, which is no reason to keep the figure back. */
async function loadSources(
  client: QueryClient,
  sourceIds: readonly string[],
): Promise<readonly CitedSource[] | null> {
  try {
    const { sources } = await client.query({ ...sourcesQuery(), staleTime: 'static' });
    return sourceIds.flatMap((id) => sources.get(id) ?? []);
  } catch {
    return null;
  }
}

async function saveFigure(
  session: Session,
  client: QueryClient,
  figure: ChartFigure,
  kind: FileKind,
): Promise<string> {
  const { language, density } = session.display.getState();
  const { overrides } = session.scenario.getState();
  const link = linkToFigure(session, figure.id);
  const scenario = describeScenario(session.definitions, session.presets, overrides, language);
  const isBaseline = Object.keys(overrides).length === 0;
  const [{ exportFigure }, sources] = await Promise.all([
    import('../../exports/exportFigure.ts'),
    loadSources(client, figure.sourceIds),
  ]);
  const document: FigureDocument = { figure, language, density, scenario, sources, link };
  return exportFigure(document, isBaseline, kind);
}

async function copyLink(session: Session, figureId: string): Promise<Outcome> {
  const texts = messages[session.display.getState().language].exports.status;
  const link = linkToFigure(session, figureId);
  try {
    await navigator.clipboard.writeText(link);
    return { text: texts.linkCopied, link: null };
  } catch {
    return { text: texts.copyByHand, link };
  }
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

/** Saves a figure as it stands in the scenario, or copies a link that leads to it. */
export function ExportMenu({ live, titleId }: FigureToolsProps) {
  const texts = useMessages().exports;
  const session = useSession();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const choose = async (id: string): Promise<void> => {
    const kind = kinds.find((candidate) => candidate === id);
    if (kind === undefined) return;
    const figure = live.read();
    if (kind === 'link') {
      setOutcome(await copyLink(session, figure.id));
      return;
    }
    setOutcome({ text: texts.status.working, link: null });
    try {
      const file = await saveFigure(session, client, figure, kind);
      setOutcome({ text: texts.status.saved(file), link: null });
    } catch {
      setOutcome({ text: texts.status.failed, link: null });
    }
  };
  return (
    <>
      <Menu
        label={texts.menu}
        describedBy={titleId}
        items={kinds.map((id) => ({ id, ...texts.items[id] }))}
        onSelect={(id) => void choose(id)}
        look="quiet"
      />
      <div aria-live="polite" className="order-last w-0 min-w-full">
        {outcome !== null && <OutcomeLine outcome={outcome} />}
      </div>
    </>
  );
}
