import { useQuery } from '@tanstack/react-query';
import { ErrorBoundary } from 'react-error-boundary';
import type { Fact } from '../../data/facts.ts';
import { leversFile, leversQuery, type Lever } from '../../data/levers.ts';
import { describeMetric, metricsQuery } from '../../data/metrics.ts';
import { factsQuery } from '../../data/queries.ts';
import { useLastError } from '../../derived/useLastError.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { formatInputValue } from '../../format/inputs.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { InputId } from '../../model/index.ts';
import { allClaims } from '../../store/sourcesSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { LedgerTrigger } from '../../ui/LedgerTrigger.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { formatFactValue } from '../../view-models/ledger/formatFactValue.ts';
import { useFactLedger } from '../../derived/useFactLedger.ts';
import { DataFileNotice } from '../DataFileNotice.tsx';
import { ChipMarketFigure } from './ChipMarketFigure.tsx';
import { RisksCard } from './RisksCard.tsx';

/** A button that leads to the slider of an assumption, with the value it has now. */
function SliderLink({ id }: { readonly id: InputId }) {
  const { levers } = useMessages();
  const language = useLanguage();
  const { definitions } = useSession();
  const definition = definitions.find((candidate) => candidate.id === id);
  const value = useScenario((state) => state.overrides[id] ?? definition?.default);
  if (definition === undefined || value === undefined) return null;
  return (
    <Button onClick={() => revealSlider(id)} className="h-auto max-w-full shrink py-1 text-left">
      <span>
        {levers.move(definition.label[language])}{' '}
        <span className="text-muted">
          {levers.atValue(formatInputValue(value, definition.unit, language))}
        </span>
      </span>
    </Button>
  );
}

function Evidence({ facts }: { readonly facts: readonly Fact[] }) {
  const { levers } = useMessages();
  const language = useLanguage();
  const { data: metrics } = useQuery(metricsQuery());
  const ledger = useLedgerTexts();
  const openLedger = useFactLedger();
  if (facts.length === 0) return <p className="mt-3 text-small text-muted">{levers.noEvidence}</p>;
  return (
    <dl className="mt-3 space-y-1 border-t border-line pt-3 text-label">
      {facts.map((fact) => (
        <div key={fact.id} className="flex items-baseline justify-between gap-3" data-fact={fact.id}>
          <dt className="min-w-0 text-muted">
            {describeMetric(metrics ?? null, fact.entity, fact.metric, language).label}, {fact.period}
          </dt>
          <dd className="font-semibold whitespace-nowrap">
            <LedgerTrigger onOpen={() => openLedger([fact])}>
              {formatFactValue(fact.value, fact.unit, language, ledger)}
            </LedgerTrigger>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How many claims about a lever were checked; leads to them. */
function ClaimsLink({ ids }: { readonly ids: readonly string[] }) {
  const { levers } = useMessages();
  const { display } = useSession();
  return (
    <p className="mt-3 text-label">
      <a
        href={`#/sources?ids=${ids.join()}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          const { claimsChosen, sourcesTabChosen, viewChosen } = display.getState();
          claimsChosen({ ...allClaims, ids });
          sourcesTabChosen('claims');
          viewChosen('sources');
          window.scrollTo(0, 0);
          document.getElementById('charts')?.focus({ preventScroll: true });
        }}
        className="font-medium underline underline-offset-2"
      >
        {levers.claims(ids.length)}
      </a>
    </p>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="mt-3 flex flex-wrap items-center gap-2 text-label font-medium">
      {steps.map((step, order) => (
        <li key={step} className="flex items-center gap-2">
          <span className="rounded-full border border-line bg-raised px-3 py-1">{step}</span>
          <span aria-hidden="true" className="text-muted">
            {order === steps.length - 1 ? '↺' : '→'}
          </span>
        </li>
      ))}
    </ol>
  );
}

function LeverCard({ lever, facts }: { readonly lever: Lever; readonly facts: ReadonlyMap<string, Fact> }) {
  const language = useLanguage();
  const titleId = `lever-${lever.id}`;
  return (
    <article
      aria-labelledby={titleId}
      data-lever={lever.id}
      className="flex min-w-0 flex-col rounded-xl border border-line bg-surface p-4 sm:p-5 print:break-inside-avoid"
    >
      <h3 id={titleId} className="text-body font-semibold">
        {lever.title[language]}
      </h3>
      <p className="mt-1 text-label">{lever.text[language]}</p>
      {lever.steps !== undefined && <Steps steps={lever.steps.map((step) => step[language])} />}
      <Evidence facts={lever.evidence.flatMap((id) => facts.get(id) ?? [])} />
      {lever.claims.length > 0 && <ClaimsLink ids={lever.claims} />}
      <div data-print="hidden" className="mt-auto flex flex-wrap gap-2 pt-4">
        {lever.inputs.map((id) => (
          <SliderLink key={id} id={id} />
        ))}
      </div>
    </article>
  );
}

/** What the reports say drives Amazon: each lever with its evidence and its sliders, then the risks they name. */
export function LeversPanel() {
  const { levers: texts } = useMessages();
  const levers = useQuery(leversQuery());
  const error = useLastError(levers);
  const { data } = levers;
  const { data: known } = useQuery(factsQuery());
  if (error !== null)
    return (
      <DataFileNotice
        error={error}
        file={leversFile}
        isRetrying={levers.isFetching}
        onRetry={() => void levers.refetch()}
      />
    );
  if (data === undefined) return <Skeleton className="h-96" />;
  const facts = new Map(known?.facts.map((fact) => [fact.id, fact]));
  return (
    <section aria-labelledby="levers-title" className="pt-2">
      <h2 id="levers-title" className="text-title font-semibold">
        {texts.title}
      </h2>
      <p className="mb-3 text-label text-muted print:break-after-avoid">{texts.intro}</p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 2xl:grid-cols-3">
        {data.levers.map((lever) => (
          <LeverCard key={lever.id} lever={lever} facts={facts} />
        ))}
        <RisksCard risks={data.risks} />
      </div>
      {known !== undefined && (
        <div className="mt-4">
          <ErrorBoundary FallbackComponent={PanelFailure}>
            <ChipMarketFigure facts={known.facts} />
          </ErrorBoundary>
        </div>
      )}
    </section>
  );
}
