import { useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useSession } from '../../derived/useSession.ts';
import { useSimulation } from '../../derived/useSimulation.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { SliderFigure } from '../SliderFigure.tsx';
import { createVarianceSource } from './varianceSource.ts';

function Variance() {
  const simulation = useSimulation();
  const session = useSession();
  const source = useMemo(() => createVarianceSource(simulation, session), [simulation, session]);
  return <SliderFigure source={source} height={420} />;
}

/** Which assumptions the spread of the chosen outcome comes from. */
export function VariancePanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Variance />
    </ErrorBoundary>
  );
}
