import { useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { formatYear } from '../../format/number.ts';
import { useBacktestTexts } from '../../i18n/backtest/useBacktestTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { BaseFigureId } from '../../model/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { judgeBacktest } from '../../view-models/backtest/judgeBacktest.ts';
import { BacktestFigures } from './BacktestFigures.tsx';
import { DriversCard, NewestCard, OverviewCard } from './BacktestTables.tsx';
import { useBacktest, type Backtest } from './useBacktest.ts';

/** The years that could not be tested, with what they lack. */
function LeftOut({ backtest }: { readonly backtest: Backtest }) {
  const texts = useBacktestTexts();
  const names: Readonly<Partial<Record<BaseFigureId, string>>> = texts.figures;
  const gaps = backtest.facts.years.filter(({ missing }) => missing.length > 0);
  if (gaps.length === 0) return <p>{texts.allThere}</p>;
  return gaps.map(({ baseYear, missing }) => (
    <p key={baseYear} data-left-out={baseYear}>
      {texts.leftOut(formatYear(baseYear), missing.map((id) => names[id] ?? id).join(', '))}
    </p>
  ));
}

function Verdict({ backtest }: { readonly backtest: Backtest }) {
  const texts = useBacktestTexts();
  const language = useLanguage();
  const sentences = useMemo(() => judgeBacktest(backtest.result, language), [backtest, language]);
  return (
    <section aria-labelledby="backtest-title" data-backtest-verdict>
      <h2 id="backtest-title" className="text-title font-semibold">
        {texts.title}
      </h2>
      <p className="mt-0.5 text-label text-muted">{texts.intro}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-body">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {backtest.result.bands === null && <li className="text-muted">{texts.computingBands}…</li>}
      </ul>
      <div className="mt-2 text-small text-muted">
        <LeftOut backtest={backtest} />
      </div>
    </section>
  );
}

function ConnectedBacktest() {
  const texts = useBacktestTexts();
  const { backtest, hasNoFacts } = useBacktest();
  if (hasNoFacts) return <Notice tone="info" title={texts.noFacts} />;
  if (backtest === null) return <Skeleton className="h-[70vh]" label={texts.computing} />;
  return (
    <div className="space-y-4">
      <Verdict backtest={backtest} />
      {backtest.result.points.length > 0 && <BacktestFigures result={backtest.result} />}
      <OverviewCard backtest={backtest} />
      <NewestCard backtest={backtest} />
      <DriversCard backtest={backtest} />
    </div>
  );
}

/** What the model would have said in the past, beside what happened. */
export function BacktestPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedBacktest />
    </ErrorBoundary>
  );
}
