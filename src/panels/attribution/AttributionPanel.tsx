import { useCallback, useId, useMemo, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FigureCard } from '../../charts/FigureCard.tsx';
import { useInView } from '../../charts/useInView.ts';
import { rememberLast } from '../../derived/scenarioSource.ts';
import { usePointLedger } from '../../derived/useLedger.ts';
import { useRestingLive } from '../../derived/useRestingLive.ts';
import { useDisplay, useLive, useLivePart, useSession, type Live } from '../../derived/useSession.ts';
import { formatYear } from '../../format/number.ts';
import { useAttributionTexts } from '../../i18n/attribution/useAttributionTexts.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { isSameInputs } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import {
  nameStart,
  type AttributionRequest,
  type AttributionStart,
} from '../../view-models/attribution/attributionRequest.ts';
import { buildAttributionFigure } from '../../view-models/attribution/buildAttributionFigure.ts';
import { findSliderOfStep } from '../../view-models/attribution/listAttributedChanges.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { AttributionControls } from './AttributionControls.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import { useStarts } from './useStarts.ts';

const readView = (view: ScenarioView): ScenarioView => view;

/** In place of the chart when both scenarios are the same. */
function NothingToExplain({ start }: { readonly start: AttributionStart }) {
  const texts = useAttributionTexts();
  const { definitions } = useSession();
  const year = useDisplay((state) => state.year);
  const [first] = definitions;
  return (
    <div data-figure="attribution" data-empty className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <h3 className="text-body font-semibold">
        {texts.empty.title(formatYear(year), nameStart(start, texts))}
      </h3>
      <p className="mt-1 text-label text-muted">{texts.empty.text}</p>
      {first !== undefined && (
        <Button className="mt-3" onClick={() => revealSlider(first.id)}>
          {texts.empty.action}
        </Button>
      )}
    </div>
  );
}

interface ExplainedProps {
  readonly live: Live<ScenarioView>;
  readonly request: AttributionRequest;
}

/** The waterfall with the table of what moved; the picture leads to sliders, its table twin to the ledger. */
function Explained({ live, request }: ExplainedProps) {
  const density = useDisplay((state) => state.density);
  const { panel } = useMessages().interface;
  const ledger = usePointLedger();
  const figureLive = useMemo(() => {
    const build = rememberLast((view: ScenarioView) => buildAttributionFigure(view, request));
    return { read: () => build(live.read()), subscribe: live.subscribe };
  }, [live, request]);
  const onOpenPoint = useCallback(
    (figure: ChartFigure, x: number, columnId: string | null) => {
      if (columnId !== null) {
        ledger.onOpenPoint(figure, x, columnId);
        return;
      }
      const input = findSliderOfStep(live.read(), request, x);
      if (input !== undefined) revealSlider(input);
    },
    [ledger, live, request],
  );
  return (
    <FigureCard
      live={figureLive}
      density={density}
      height={360}
      renderSources={() => <p>{panel.modelOnly}</p>}
      details={<ChangesTable live={live} request={request} />}
      onOpenPoint={onOpenPoint}
    />
  );
}

function ConnectedAttribution() {
  const titleId = useId();
  const texts = useAttributionTexts();
  const { groups, definitions, display } = useSession();
  const output = useDisplay((state) => state.why.output);
  const chosen = useDisplay((state) => state.why.start);
  const { whyChosen } = display.getState();
  const starts = useStarts(texts);
  const option = starts.find(({ id }) => id === chosen) ?? starts[0];
  const start = option?.start;
  const section = useRef<HTMLElement>(null);
  const live = useRestingLive(useLive(readView), useInView(section));
  const isSame = useLivePart(
    live,
    (view) => start === undefined || isSameInputs(start.inputs, view.scenario.inputs),
  );
  const request = useMemo(
    (): AttributionRequest | undefined =>
      start === undefined ? undefined : { from: start, output, groups, definitions },
    [start, output, groups, definitions],
  );
  if (option === undefined || request === undefined) return null;
  return (
    <section ref={section} aria-labelledby={titleId} className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={titleId} className="text-title font-semibold">
          {texts.heading}
        </h2>
        <AttributionControls
          output={output}
          onOutput={(next) => whyChosen({ output: next })}
          starts={starts}
          start={option.id}
          onStart={(id) => whyChosen({ start: id })}
        />
      </div>
      {isSame ? <NothingToExplain start={option.start} /> : <Explained live={live} request={request} />}
    </section>
  );
}

/** Why an outcome differs between the current scenario and another one, by groups of assumptions. */
export function AttributionPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedAttribution />
    </ErrorBoundary>
  );
}
