import { ErrorBoundary } from 'react-error-boundary';
import { useId } from 'react';
import { LiveText } from '../../charts/LiveText.tsx';
import { useLivePart } from '../../derived/useSession.ts';
import { useSimulationLive, type AnsweredView } from '../../derived/useSimulation.ts';
import { useSimulationTexts } from '../../i18n/simulation/useSimulationTexts.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { describeStatement, listStatements } from '../../view-models/simulation/statements.ts';

const describeAll = ({ view, answer }: AnsweredView): readonly string[] =>
  listStatements(view).map((asked, order) =>
    describeStatement(asked, answer.probabilities[order] ?? NaN, view),
  );

function Statements() {
  const { statements: texts } = useSimulationTexts();
  const titleId = useId();
  const live = useSimulationLive(describeAll);
  const count = useLivePart(live, (words) => words.length);
  return (
    <section
      aria-labelledby={titleId}
      className="rounded-xl border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid"
    >
      <h2 id={titleId} className="text-title font-semibold">
        {texts.title}
      </h2>
      <p className="mt-0.5 text-label text-muted">{texts.subtitle}</p>
      <ul className="mt-3 divide-y divide-line">
        {Array.from({ length: count }, (_, order) => (
          <li key={order} data-statement className="py-1.5">
            <LiveText live={live} select={(words) => words[order] ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Probabilities in words. */
export function StatementsPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Statements />
    </ErrorBoundary>
  );
}
