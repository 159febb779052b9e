import { useMemo } from 'react';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { rememberLast } from '../../derived/scenarioSource.ts';
import { useDisplay, type Live } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { SourcesSummary } from '../../ui/SourcesSummary.tsx';
import { buildCompareFigure } from '../../view-models/compare-scenarios/buildCompareFigure.ts';
import type { CompareView } from '../../view-models/compare-scenarios/compareView.ts';
import type { OutcomeId } from '../../view-models/compare-scenarios/outcomes.ts';

function Sources({ ids }: { readonly ids: readonly string[] }) {
  return <SourcesSummary count={ids.length} documents={useSources(ids)} />;
}

const renderSources = (ids: readonly string[]) => <Sources ids={ids} />;

interface CompareFigureProps {
  readonly live: Live<CompareView>;
  readonly outcome: OutcomeId;
}

/** One outcome of all scenarios, line over line. */
export function CompareFigure({ live, outcome }: CompareFigureProps) {
  const density = useDisplay((state) => state.density);
  const figure = useMemo(() => {
    const build = rememberLast((compared: CompareView) => buildCompareFigure(compared, outcome));
    return { subscribe: live.subscribe, read: () => build(live.read()) };
  }, [live, outcome]);
  return (
    <FigureCard key={outcome} live={figure} density={density} height={360} renderSources={renderSources} />
  );
}
