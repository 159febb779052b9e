import { useEffect, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { useRiskTexts } from '../../i18n/risk/useRiskTexts.ts';
import type { OutputId } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { SliderFigure } from '../SliderFigure.tsx';
import { createTornadoSource } from './tornadoSource.ts';

/** Bars that are shown at first. */
const fewest = 12;

function Tornado({ output }: { readonly output: OutputId }) {
  const session = useSession();
  const texts = useRiskTexts().tornado;
  const isWhole = useDisplay((state) => state.risk.isTornadoWhole);
  const all = session.definitions.length;
  const source = useMemo(
    () => createTornadoSource(session, output, isWhole ? all : fewest),
    [session, output, isWhole, all],
  );
  useEffect(() => source.followOrder(), [source]);
  return (
    <SliderFigure
      source={source}
      height={460}
      details={
        <div className="mt-2">
          <Button
            look="quiet"
            aria-expanded={isWhole}
            onClick={() => session.display.getState().riskChosen({ isTornadoWhole: !isWhole })}
          >
            {isWhole ? texts.showFew(fewest) : texts.showAll(all)}
          </Button>
        </div>
      }
    />
  );
}

/** Which assumption moves the chosen outcome how much, each one alone. */
export function TornadoPanel() {
  const output = useDisplay((state) => state.risk.output);
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Tornado key={output} output={output} />
    </ErrorBoundary>
  );
}
