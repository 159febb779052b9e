import { ErrorBoundary } from 'react-error-boundary';
import { useMemo, useState } from 'react';
import { useSimulationPart } from '../../derived/useSimulation.ts';
import { useSimulationTexts } from '../../i18n/simulation/useSimulationTexts.ts';
import { formatYear } from '../../format/number.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { buildOutcomesTable } from '../../view-models/simulation/buildOutcomesTable.ts';

function OutcomesTable() {
  const answer = useSimulationPart((state) => state.rested);
  const view = useSimulationPart((state) => state.restedView);
  const table = useMemo(
    () => (answer === null || view === null ? null : buildOutcomesTable(view, answer)),
    [answer, view],
  );
  return table === null ? null : <DataTable {...table} />;
}

/** The percentiles of all outcomes in the chosen year, as they are at rest; folded until somebody wants them. */
export function OutcomesPanel() {
  const { outcomes: texts } = useSimulationTexts();
  const year = useSimulationPart((state) => state.view?.year ?? 0);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <Disclosure summary={texts.title(formatYear(year))} onToggle={setIsOpen}>
        <ErrorBoundary FallbackComponent={PanelFailure}>{isOpen && <OutcomesTable />}</ErrorBoundary>
      </Disclosure>
    </div>
  );
}
