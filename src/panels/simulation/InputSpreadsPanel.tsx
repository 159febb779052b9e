import { useId } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useSession } from '../../derived/useSession.ts';
import { useUncertainty } from '../../derived/useUncertainty.ts';
import { useSimulationTexts } from '../../i18n/simulation/useSimulationTexts.ts';
import type { InputDefinition } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { InputSpreadRow } from './InputSpreadRow.tsx';

function Rows({ definitions }: { readonly definitions: readonly InputDefinition[] }) {
  return (
    <div className="divide-y divide-line">
      {definitions.map((definition) => (
        <InputSpreadRow key={definition.id} definition={definition} />
      ))}
    </div>
  );
}

function InputSpreads() {
  const { inputs: texts } = useSimulationTexts();
  const { definitions, uncertainty } = useSession();
  const titleId = useId();
  const edits = useUncertainty((state) => state.edits);
  const count = Object.keys(edits).length;
  const listTier = (tier: InputDefinition['tier']) =>
    definitions.filter((definition) => definition.tier === tier);
  const advanced = listTier('advanced');
  const changedBelow = advanced.filter(({ id }) => edits[id] !== undefined).length;
  return (
    <section aria-labelledby={titleId} className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 id={titleId} className="text-title font-semibold">
            {texts.title}
          </h2>
          <p className="mt-0.5 text-label text-muted">{texts.subtitle}</p>
        </div>
        {count > 0 && (
          <span className="flex flex-wrap items-center gap-2 text-label">
            {texts.changed(count)}
            <Button onClick={() => uncertainty.getState().spreadsReset()}>{texts.resetAll}</Button>
          </span>
        )}
      </div>
      <p className="mt-2 max-w-[80ch] text-small text-muted">{texts.introduction}</p>
      <p className="max-w-[80ch] text-small text-muted">{texts.partOfScenario}</p>
      <Rows definitions={listTier('primary')} />
      <Disclosure summary={texts.advanced} badge={changedBelow === 0 ? null : texts.changed(changedBelow)}>
        <Rows definitions={advanced} />
      </Disclosure>
    </section>
  );
}

/** Every assumption's distribution, to see and to edit. */
export function InputSpreadsPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <InputSpreads />
    </ErrorBoundary>
  );
}
