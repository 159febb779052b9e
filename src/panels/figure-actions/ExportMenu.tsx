import { useQueryClient } from '@tanstack/react-query';
import type { FigureToolsProps } from '../../charts/figureTools.ts';
import { useSession } from '../../derived/useSession.ts';
import { useShownFigure } from '../../derived/shownFigures.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { CommandMenu } from '../CommandMenu.tsx';
import { copyFigureLink, type CommandOutcome } from '../copyFigureLink.ts';

const kinds = ['link', 'png2', 'png4', 'svg', 'pptx', 'csv', 'csvSemicolon'] as const;
type Kind = (typeof kinds)[number];

/** Carries a choice out; what makes files is loaded only now. */
function useCommand({ live }: FigureToolsProps): (kind: Kind) => Promise<CommandOutcome> {
  const { status } = useMessages().exports;
  const session = useSession();
  const client = useQueryClient();
  return async (kind) => {
    const figure = live.read();
    if (kind === 'pptx') {
      const { saveDeck } = await import('../officeFiles.ts');
      return { text: status.saved(await saveDeck(session, client, [figure], figure.id)), link: null };
    }
    const { linkToFigure, saveFigure } = await import('../figureCommands.ts');
    if (kind !== 'link')
      return { text: status.saved(await saveFigure(session, client, figure, kind)), link: null };
    return copyFigureLink(linkToFigure(session, figure.id), status);
  };
}

/** Saves a figure as it stands in the scenario, or copies a link that leads to it. */
export function ExportMenu(props: FigureToolsProps) {
  const { exports: texts, office } = useMessages();
  const carryOut = useCommand(props);
  useShownFigure(props.live, props.titleId);
  return (
    <CommandMenu
      titleId={props.titleId}
      kinds={kinds}
      describe={(id) => (id === 'pptx' ? office.chart : texts.items[id])}
      onChoose={carryOut}
      quick="link"
    />
  );
}
