import { memo, useCallback } from 'react';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useCompare } from '../../derived/useCompare.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import type { InputDefinition } from '../../model/index.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { findShown } from '../../store/compareStore.ts';
import { AssumptionSlider } from '../../ui/AssumptionSlider.tsx';
import type { OpenValue } from '../../ui/DefaultReasons.tsx';
import { SourceList } from '../../ui/SourceList.tsx';
import { buildAssumptionRequest } from '../../view-models/ledger/buildAssumptionRequest.ts';
import { OwnRange } from './OwnRange.tsx';

/** The documents behind a default; mounted when its reasons are opened. */
function DefaultSources({ ids }: { readonly ids: readonly string[] }) {
  return <SourceList documents={useSources(ids)} />;
}

function renderSources(definition: InputDefinition) {
  return <DefaultSources ids={definition.sources} />;
}

function renderOwnRange(definition: InputDefinition) {
  return <OwnRange definition={definition} />;
}

/** One slider, joined to the scenario; it renders only when its own value changes. */
export const AssumptionRow = memo(function AssumptionRow({
  definition,
}: {
  readonly definition: InputDefinition;
}) {
  const { scenario } = useSession();
  const own = useScenario((state) => state.overrides[definition.id] ?? definition.default);
  const shown = useCompare((state) => {
    const inPlace = findShown(state);
    return inPlace === undefined ? null : (inPlace.overrides[definition.id] ?? definition.default);
  });
  const value = shown ?? own;
  const onChange = useCallback(
    (next: number) => scenario.getState().assumptionChanged(definition.id, next),
    [scenario, definition.id],
  );
  const onReset = useCallback(
    () => scenario.getState().assumptionReset(definition.id),
    [scenario, definition.id],
  );
  const language = useLanguage();
  const { assumption } = useMessages().ledger;
  const onOpenValue = useCallback<OpenValue>(
    (opened, marker) =>
      ledgerStore.getState().opened(buildAssumptionRequest(opened, marker, language, assumption.default)),
    [language, assumption],
  );
  return (
    <AssumptionSlider
      definition={definition}
      value={value}
      onChange={onChange}
      onReset={onReset}
      renderReasons={renderSources}
      onOpenValue={onOpenValue}
      renderOwnRange={renderOwnRange}
    />
  );
});
