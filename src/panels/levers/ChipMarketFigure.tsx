import { useCallback, useMemo } from 'react';
import { FigureCard } from '../../charts/FigureCard.tsx';
import type { Fact } from '../../data/facts.ts';
import { usePointLedger } from '../../derived/useLedger.ts';
import { useDisplay } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { SourcesSummary } from '../../ui/SourcesSummary.tsx';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { buildChipMarketFigure } from '../../view-models/buildChipMarketFigure.ts';

function Sources({ ids }: { readonly ids: readonly string[] }) {
  return <SourcesSummary count={ids.length} documents={useSources(ids)} />;
}

const stay = () => () => undefined;

/** The AI-chip market and NVIDIA's part of it: the same whatever the scenario. */
export function ChipMarketFigure({ facts }: { readonly facts: readonly Fact[] }) {
  const language = useLanguage();
  const density = useDisplay((state) => state.density);
  const live = useMemo(() => {
    const figure = buildChipMarketFigure(facts, language);
    return { read: () => figure, subscribe: stay };
  }, [facts, language]);
  const renderSources = useCallback((ids: readonly string[]) => <Sources ids={ids} />, []);
  return (
    <FigureCard
      live={live}
      density={density}
      height={320}
      renderSources={renderSources}
      {...usePointLedger()}
    />
  );
}
