import { useCallback, useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { useRiskChoice } from '../../derived/riskChoice.ts';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { useRiskTexts } from '../../i18n/risk/useRiskTexts.ts';
import type { OutputId } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { createTornadoSource } from './tornadoSource.ts';

/** Bars that are shown at first. */
const fewest = 12;

const noSources = () => null;

function Tornado({ output }: { readonly output: OutputId }) {
  const session = useSession();
  const texts = useRiskTexts().tornado;
  const density = useDisplay((state) => state.density);
  const [isWhole, setIsWhole] = useState(false);
  const all = session.definitions.length;
  const source = useMemo(
    () => createTornadoSource(session, output, isWhole ? all : fewest),
    [session, output, isWhole, all],
  );
  useEffect(() => source.followOrder(), [source]);
  const goToSlider = useCallback(
    (_: ChartFigure, row: number) => {
      const input = source.readInput(row);
      if (input !== null) revealSlider(input);
    },
    [source],
  );
  return (
    <FigureCard
      live={source.live}
      density={density}
      height={460}
      renderSources={noSources}
      onOpenPoint={goToSlider}
      details={
        <div className="mt-2">
          <Button look="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? texts.showFew(fewest) : texts.showAll(all)}
          </Button>
        </div>
      }
    />
  );
}

/** Which assumption moves the chosen outcome how much, each one alone. */
export function TornadoPanel() {
  const output = useRiskChoice((choice) => choice.output);
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Tornado key={output} output={output} />
    </ErrorBoundary>
  );
}
