import { Maximize2 } from 'lucide-react';
import { Suspense, useContext, useState, type ReactNode } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import type { Density } from '../theme/densities.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useEmphasisedLive } from './emphasis.ts';
import { RenderFigureTools } from './figureTools.ts';
import type { LiveFigure } from './liveFigure.ts';
import { DialogBoundary } from '../ui/DialogBoundary.tsx';
import { lazyPart } from '../ui/lazyPart.ts';

const FullScreenFigure = lazyPart(async () => (await import('./FullScreenFigure.tsx')).FullScreenFigure);

interface FigureActionsProps {
  readonly live: LiveFigure;
  readonly titleId: string;
  readonly density: Density;
  readonly renderSources: (sourceIds: readonly string[]) => ReactNode;
}

/** What can be done with a figure: see it on the full screen, and what the page offers besides. */
export function FigureActions({ live, titleId, density, renderSources }: FigureActionsProps) {
  const { fullScreen } = useMessages().exports;
  const renderTools = useContext(RenderFigureTools);
  const emphasised = useEmphasisedLive(live);
  const [isFull, setIsFull] = useState(false);
  const close = (): void => setIsFull(false);
  return (
    <>
      {renderTools({ live: emphasised, titleId })}
      <IconButton
        label={fullScreen}
        aria-describedby={titleId}
        icon={<Maximize2 aria-hidden className="size-[1.2em]" />}
        onClick={() => setIsFull(true)}
      />
      {isFull && (
        <DialogBoundary onClosed={close}>
          <Suspense>
            <FullScreenFigure live={live} density={density} renderSources={renderSources} onClose={close} />
          </Suspense>
        </DialogBoundary>
      )}
    </>
  );
}
