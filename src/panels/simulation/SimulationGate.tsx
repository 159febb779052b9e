import type { ReactNode } from 'react';
import { useSimulation, useSimulationPart } from '../../derived/useSimulation.ts';
import { formatNumber } from '../../format/number.ts';
import { useSimulationTexts } from '../../i18n/simulation/useSimulationTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** How many paths stand behind the page at rest, and what had to be mended for them. */
function SimulationStatus() {
  const texts = useSimulationTexts();
  const language = useLanguage();
  // Of the long run: the number of a drag's short runs would flicker.
  const paths = useSimulationPart(({ rested }) => rested?.pathCount ?? 0);
  const isRepaired = useSimulationPart(({ answer }) => answer?.isRepaired === true);
  return (
    <>
      <p className="text-small text-muted">{texts.status(formatNumber(paths, language, 0))}</p>
      {isRepaired && <Notice tone="warning" title={texts.repaired} />}
    </>
  );
}

/** Shows what needs the simulation once it has answered for the first time; says so where it cannot. */
export function SimulationGate({ children }: { readonly children: ReactNode }) {
  const simulation = useSimulation();
  const texts = useSimulationTexts();
  const status = useSimulationPart((state) => state.status);
  const hasAnswer = useSimulationPart((state) => state.answer !== null);
  if (status === 'failed')
    return (
      <Notice tone="error" title={texts.failedTitle} onRetry={simulation.retry}>
        {texts.failedBody}
      </Notice>
    );
  if (!hasAnswer) return <Skeleton className="h-[60vh]" label={texts.loading} />;
  return (
    <div className="space-y-4">
      <SimulationStatus />
      {children}
    </div>
  );
}
