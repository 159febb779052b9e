import { Suspense, useCallback, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigureCard } from '../../charts/FigureCard.tsx';
import type { PlotTarget } from '../../charts/TargetHandle.tsx';
import { usePointLedger } from '../../derived/useLedger.ts';
import { useDisplay, useLive } from '../../derived/useSession.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import type { OutputId } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';
import { scenarioFigures } from '../../view-models/scenarioFigures.ts';
import { SourcesLine } from './SourcesLine.tsx';

// Few take hold of a point, and the search behind it has a file of its own.
const GoalControls = lazyPart(async () => (await import('../GoalControls.tsx')).GoalControls);

interface FigurePanelProps {
  readonly figure: keyof typeof scenarioFigures;
  /** The outcome whose point in the chosen year may be dragged to a goal. */
  readonly goal?: OutputId;
  /** Height of the picture in CSS pixels at desk density. */
  readonly height?: number;
}

/** The switch that makes a point of the figure a handle, and what belongs to the handle. */
function GoalSwitch({
  goal,
  onTarget,
}: {
  readonly goal: OutputId;
  readonly onTarget: (target: PlotTarget | null) => void;
}) {
  const { panel } = useMessages().interface;
  const [isOpen, setIsOpen] = useState(false);
  const toggle = (): void => {
    if (isOpen) onTarget(null);
    setIsOpen(!isOpen);
  };
  return (
    <div data-print="hidden" className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button look="quiet" className="-ml-2.5" aria-expanded={isOpen} onClick={toggle}>
        {isOpen ? panel.endGoal : panel.seekGoal}
      </Button>
      {isOpen && (
        <ErrorBoundary FallbackComponent={PanelFailure}>
          <Suspense fallback={null}>
            <GoalControls goal={goal} onTarget={onTarget} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function ConnectedFigure({ figure, height = 320, goal }: FigurePanelProps) {
  const [target, setTarget] = useState<PlotTarget | null>(null);
  const live = useLive(scenarioFigures[figure]);
  const density = useDisplay((state) => state.density);
  const renderSources = useCallback((ids: readonly string[]) => <SourcesLine ids={ids} />, []);
  return (
    <FigureCard
      live={live}
      density={density}
      height={height}
      renderSources={renderSources}
      target={target}
      {...(goal !== undefined && { details: <GoalSwitch goal={goal} onTarget={setTarget} /> })}
      {...usePointLedger()}
    />
  );
}

/** One figure of the scenario, joined to the page's session. */
export function FigurePanel(props: FigurePanelProps) {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedFigure {...props} />
    </ErrorBoundary>
  );
}
