import { useCallback, useId, useRef, useState, type RefObject } from 'react';
import { useDisplay, useLive, useSession } from '../../derived/useSession.ts';
import { formatYear } from '../../format/number.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Select } from '../../ui/Select.tsx';
import { kpiIds, type KpiId } from '../../view-models/buildKpis.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { buildWhatChanged, type WhatChanged } from '../../view-models/what-changed/buildWhatChanged.ts';
import { useSettled } from '../../derived/useSettled.ts';
import { ChangedTable } from './ChangedTable.tsx';

/** The answer for one outcome, as the scenario last rested. */
function useWhatChanged(outcome: KpiId): WhatChanged {
  const { definitions, scenario, source } = useSession();
  const build = useCallback(
    (view: ScenarioView) => {
      // The current scenario, also while another one is shown in its place: it is the one that can be put back.
      const run = source.run(scenario.getState().overrides);
      return buildWhatChanged({ view: { ...view, scenario: run }, definitions, outcome });
    },
    [definitions, scenario, source, outcome],
  );
  return useSettled(useLive(build));
}

interface ChoicesProps {
  readonly outcome: KpiId;
  readonly onOutcome: (outcome: KpiId) => void;
}

function Choices({ outcome, onOutcome }: ChoicesProps) {
  const texts = useScenarioTexts().whatChanged;
  const { labels } = useMessages().figures.kpis;
  const { display, years } = useSession();
  const year = useDisplay((state) => state.year);
  const lastYear = useDisplay((state) => state.horizonYear);
  const count = lastYear - years.firstYear + 1;
  const offered = Array.from({ length: count }, (_, index) => years.firstYear + index);
  return (
    <div
      data-print="hidden"
      className="mt-3 flex flex-wrap gap-x-4 gap-y-2 [&_select]:max-w-[50vw] [&_select]:truncate"
    >
      <Select
        label={texts.outcome}
        value={outcome}
        options={kpiIds.map((id) => ({ value: id, label: labels[id] }))}
        onChange={onOutcome}
      />
      <Select
        label={texts.year}
        value={year}
        options={offered.map((value) => ({ value, label: formatYear(value) }))}
        onChange={(chosen) => display.getState().yearChosen(chosen)}
      />
    </div>
  );
}

interface TotalProps {
  readonly answer: WhatChanged;
  readonly outcomeLabel: string;
}

/** What all changes do together, and why their effects need not add up to it. */
function Total({ answer, outcomeLabel }: TotalProps) {
  const texts = useScenarioTexts().whatChanged;
  const year = formatYear(useDisplay((state) => state.year));
  const { value, baseline, change, sum } = answer;
  return (
    <p className="mt-3 text-label">
      {change === null
        ? texts.totalNone(outcomeLabel, year, value)
        : texts.total(outcomeLabel, year, value, baseline, change)}{' '}
      {answer.rows.length > 1 && sum !== null && <span className="text-muted">{texts.interaction(sum)}</span>}
    </p>
  );
}

interface AnswerProps {
  readonly outcome: KpiId;
  readonly titleRef: RefObject<HTMLElement | null>;
}

function Answer({ outcome, titleRef }: AnswerProps) {
  const texts = useScenarioTexts().whatChanged;
  const { labels } = useMessages().figures.kpis;
  const { scenario } = useSession();
  const year = formatYear(useDisplay((state) => state.year));
  const answer = useWhatChanged(outcome);
  const [message, setMessage] = useState('');
  return (
    <>
      <LiveRegion message={message} />
      {answer.rows.length === 0 ? (
        <p className="mt-3 text-label text-muted">{texts.none}</p>
      ) : (
        <>
          <ChangedTable
            rows={answer.rows}
            caption={texts.table(labels[outcome], year)}
            onPutBack={({ id, label, from }) => {
              scenario.getState().assumptionReset(id);
              setMessage(texts.putBackDone(label, from));
              // Its row is about to go, and the focus must not go with it.
              titleRef.current?.focus();
            }}
          />
          <Total answer={answer} outcomeLabel={labels[outcome]} />
        </>
      )}
    </>
  );
}

/** Every assumption that differs from the baseline, with what it does to an outcome. */
export function WhatChanged() {
  const texts = useScenarioTexts().whatChanged;
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const { display } = useSession();
  const outcome = useDisplay((state) => state.why.effect);
  return (
    <section
      aria-labelledby={titleId}
      data-panel="what-changed"
      className="rounded-xl border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid"
    >
      <h2 ref={titleRef} id={titleId} tabIndex={-1} className="text-title font-semibold outline-none">
        {texts.title}
      </h2>
      <p className="mt-1 text-small text-muted">{texts.intro}</p>
      <Choices outcome={outcome} onOutcome={(next) => display.getState().whyChosen({ effect: next })} />
      <Answer outcome={outcome} titleRef={titleRef} />
    </section>
  );
}
