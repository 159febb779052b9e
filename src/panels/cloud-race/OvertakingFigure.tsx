import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { useInView } from '../../charts/useInView.ts';
import { usePointLedger } from '../../derived/useLedger.ts';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import type { Rival } from '../../view-models/cloud-race/isoLines.ts';
import { createOvertakingSource } from './overtakingSource.ts';
import { RaceSources } from './RaceDetails.tsx';

interface OvertakingFigureProps {
  readonly rival: Rival;
  /** Height of the picture in CSS pixels at desk density. */
  readonly height: number;
}

/** When a rival passes AWS. Its lines cost hundreds of projections, so they are computed at rest and in view only, or for paper. */
export function OvertakingFigure({ rival, height }: OvertakingFigureProps) {
  const session = useSession();
  const density = useDisplay((state) => state.density);
  const { live, followLines, completeLines } = useMemo(
    () => createOvertakingSource(session, rival),
    [session, rival],
  );
  const frame = useRef<HTMLDivElement>(null);
  const isInView = useInView(frame);
  useEffect(() => (isInView ? followLines() : undefined), [isInView, followLines]);
  useLayoutEffect(() => {
    // Before the effects of the card, which settles for paper too: a window calls its listeners in the order in which they came.
    window.addEventListener('beforeprint', completeLines);
    return () => window.removeEventListener('beforeprint', completeLines);
  }, [completeLines]);
  const renderSources = useCallback((ids: readonly string[]) => <RaceSources ids={ids} />, []);
  return (
    <div ref={frame} className="grid min-w-0">
      <FigureCard
        live={live}
        density={density}
        height={height}
        renderSources={renderSources}
        {...usePointLedger()}
      />
    </div>
  );
}
