import { useId, useMemo, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useInView } from '../../charts/useInView.ts';
import { useDisplay, useLive, useLivePart, useSession } from '../../derived/useSession.ts';
import { useRiskTexts } from '../../i18n/risk/useRiskTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { computeOutcome, type InputId } from '../../model/index.ts';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { buildTwoWay, listOtherInputs } from '../../view-models/risk/buildTwoWay.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { LineField } from './LineField.tsx';
import { TwoWayCard } from './TwoWayCard.tsx';
import { useTwoWayTable, type TwoWayTable } from './useTwoWayTable.ts';

interface SidesProps {
  readonly x: InputId;
  readonly y: InputId;
}

/** Which assumptions run along the sides; choosing the other side's one swaps them. */
function Sides({ x, y }: SidesProps) {
  const texts = useRiskTexts().twoWay;
  const language = useLanguage();
  const { definitions, display } = useSession();
  const { riskChosen } = display.getState();
  const optionsFor = (taken: InputId) =>
    listOtherInputs(definitions, taken).map(({ id, label }) => ({ value: id, label: label[language] }));
  return (
    <>
      <div className="min-w-0 flex-1 basis-56">
        <Select
          look="field"
          label={texts.x}
          value={x}
          options={optionsFor(y)}
          onChange={(id) => riskChosen({ x: id })}
        />
      </div>
      <div className="min-w-0 flex-1 basis-56">
        <Select
          look="field"
          label={texts.y}
          value={y}
          options={optionsFor(x)}
          onChange={(id) => riskChosen({ y: id })}
        />
      </div>
    </>
  );
}

const selectInputs = (view: ScenarioView) => view.scenario.inputs;

/** The picture of a table, built again when the table, the line or the language changes; the sliders' values only move its title. */
function useTwoWayFigure(table: TwoWayTable | null, target: number | null) {
  const language = useLanguage();
  const { definitions, source } = useSession();
  const inputs = useLivePart(useLive(selectInputs), (all) => all);
  const at = table === null ? 0 : inputs[table.axes.x.id];
  return useMemo(() => {
    if (table === null) return null;
    const { basis, baseline } = source.read();
    return buildTwoWay({
      ...table,
      inputs: { ...table.inputs, [table.axes.x.id]: at },
      target,
      baseline: computeOutcome(basis, baseline.inputs, table.outcome),
      definitions,
      language,
    });
  }, [table, target, at, definitions, source, language]);
}

function ConnectedTwoWay() {
  const texts = useRiskTexts().twoWay;
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const isInView = useInView(frame);
  const { display } = useSession();
  const { output, x, y, line } = useDisplay((state) => state.risk);
  const table = useTwoWayTable(output, x, y, isInView);
  const figure = useTwoWayFigure(table, line);
  return (
    <article
      ref={frame}
      aria-labelledby={titleId}
      data-figure="two-way"
      data-plain
      className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid"
    >
      <h2 id={titleId} className="text-title font-semibold">
        {figure?.title ?? texts.computing}
      </h2>
      {figure !== null && <p className="mt-0.5 text-label text-muted">{figure.subtitle}</p>}
      <div data-print="hidden" className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2">
        <Sides x={x} y={y} />
        {figure !== null && (
          <LineField
            figure={figure}
            isChosen={line !== null}
            onChange={(value) => display.getState().riskChosen({ line: value })}
          />
        )}
      </div>
      {figure === null ? (
        <Skeleton className="mt-3 h-[28rem]" label={texts.computing} />
      ) : (
        <TwoWayCard figure={figure} titleId={titleId} />
      )}
    </article>
  );
}

/** Any two assumptions against an outcome: where it breaks even, and where the scenario stands. */
export function TwoWayPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedTwoWay />
    </ErrorBoundary>
  );
}
