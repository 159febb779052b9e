import { useQuery } from '@tanstack/react-query';
import { Suspense, useContext, useState, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { DataIssue } from '../data/dataError.ts';
import { sourcesQuery } from '../data/queries.ts';
import { sourcesFile } from '../data/sources.ts';
import { RenderFigureTools, type FigureToolsProps } from '../charts/figureTools.ts';
import { useCompare } from '../derived/useCompare.ts';
import type { OwnDataState } from '../derived/ownData.ts';
import { OwnDataRetryContext, useOwnDataPart } from '../derived/useOwnData.ts';
import { useDisplay } from '../derived/useSession.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { ExportMenu } from '../panels/figure-actions/ExportMenu.tsx';
import { OfficeMenu } from '../panels/office-export/OfficeMenu.tsx';
import { LedgerHost } from '../panels/ledger/LedgerHost.tsx';
import { AssumptionGroups, ScenarioHeading } from '../panels/scenario-rail/ScenarioRail.tsx';
import { useChangedLabel } from '../panels/scenario-rail/useChanged.ts';
import { BottomSheet } from '../ui/BottomSheet.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PanelFailure } from '../ui/PanelFailure.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { lazyPart } from '../ui/lazyPart.ts';
import { ChartTarget } from './ChartTarget.tsx';
import { DataFileNotice } from '../panels/DataFileNotice.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { NextParts } from './NextParts.tsx';
import { pages } from './pages.ts';
import { ScenarioTools } from './ScenarioTools.tsx';
import { useLastError } from '../derived/useLastError.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { WhenQuiet } from './WhenQuiet.tsx';

// Few links raise notices, and their words name settings of every view.
const LinkNotices = lazyPart(async () => (await import('./LinkNotices.tsx')).LinkNotices);

const ChangeAnnouncer = lazyPart(async () => (await import('../panels/ChangeAnnouncer.tsx')).ChangeAnnouncer);

const UpdateNotice = lazyPart(async () => (await import('./UpdateNotice.tsx')).UpdateNotice);

// Only paper shows it, but it must be there when the browser lays the page out.
const PrintedReport = lazyPart(
  async () => (await import('../panels/report/PrintedReport.tsx')).PrintedReport,
);

const DataVersionNotice = lazyPart(
  async () => (await import('../panels/share/DataVersionNotice.tsx')).DataVersionNotice,
);
const OwnDataTrouble = lazyPart(
  async () => (await import('../panels/own-data/OwnDataTrouble.tsx')).OwnDataTrouble,
);
const ShownInPlace = lazyPart(async () => (await import('../panels/compare/ShownInPlace.tsx')).ShownInPlace);

/** When the part that reads own data did not come: own figures are then missing from the charts. */
function OwnDataMissing() {
  const { ownData } = useMessages();
  const retry = useContext(OwnDataRetryContext);
  const [isRetrying, setIsRetrying] = useState(false);
  if (retry === null) return null;
  const tryAgain = async (): Promise<void> => {
    setIsRetrying(true);
    await retry();
    setIsRetrying(false);
  };
  return (
    <Notice
      tone="warning"
      title={ownData.partMissingTitle}
      isRetrying={isRetrying}
      onRetry={() => void tryAgain()}
    >
      {ownData.partMissingBody}
    </Notice>
  );
}

/** Whether stored data of the person's own may be missing from the charts; what exactly, its part finds out. */
function isOwnDataDoubtful({ keeping, record }: OwnDataState): boolean {
  return keeping !== 'kept' || record.rescued !== undefined || record.baseline !== null;
}

function Notices() {
  const isDoubtful = useOwnDataPart(isOwnDataDoubtful, false);
  const hasNotices = useDisplay((state) => state.notices.length > 0);
  const isOnOtherData = useDisplay((state) => state.notices.some(({ kind }) => kind === 'otherData'));
  const isShownInPlace = useCompare((state) => state.shown !== null);
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <Suspense fallback={null}>
        {hasNotices && <LinkNotices />}
        {isOnOtherData && <DataVersionNotice />}
        {isShownInPlace && <ShownInPlace />}
        {isDoubtful && <OwnDataTrouble />}
      </Suspense>
    </ErrorBoundary>
  );
}

function renderFigureTools(tools: FigureToolsProps) {
  return <ExportMenu {...tools} />;
}

/** What the page does without: when it cannot be had, nothing stands in its place. */
function Extra({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Page() {
  const view = useDisplay((state) => state.view);
  const { panel } = useMessages().interface;
  const PageOfView = pages[view];
  return (
    <ErrorBoundary
      fallbackRender={(failure) => <PanelFailure {...failure} title={panel.viewErrorTitle} />}
      resetKeys={[view]}
    >
      {/* One boundary a view: without the key the former view would stay in the page, hidden, with charts of the same names. */}
      <Suspense key={view} fallback={<Skeleton className="h-[70vh]" label={panel.loadingView} />}>
        <RenderFigureTools value={renderFigureTools}>
          <PageOfView />
        </RenderFigureTools>
      </Suspense>
    </ErrorBoundary>
  );
}

/**
 * Sliders beside the charts: they stay while the charts scroll. In front of them, though the two never meet: behind, what sticks would
 * give every card that follows a surface of its own to be put together in each frame.
 */
function Rail() {
  const { scenario } = useMessages().interface;
  return (
    <aside
      id="scenario"
      tabIndex={-1}
      aria-label={scenario.region}
      data-print="hidden"
      className="sticky top-(--header-height) z-10 flex h-[calc(100dvh-var(--header-height))] w-(--rail-width) [@media(max-height:30rem)]:top-0 [@media(max-height:30rem)]:h-dvh shrink-0 flex-col border-r border-line bg-surface"
    >
      <div className="border-b border-line px-4 py-3">
        <ScenarioHeading tools={<ScenarioTools />} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-3">
        <AssumptionGroups />
      </div>
    </aside>
  );
}

function Sheet() {
  const { scenario } = useMessages().interface;
  return (
    <BottomSheet label={scenario.region} title={scenario.title} status={useChangedLabel()}>
      <ScenarioHeading tools={<ScenarioTools />} />
      {/* The header of a phone has no room for it. */}
      <div className="mt-3 sm:hidden">
        <OfficeMenu place="sheet" />
      </div>
      <div className="mt-3">
        <AssumptionGroups />
      </div>
    </BottomSheet>
  );
}

/** Without the list of documents figures still stand, but nobody can look them up. */
function SourcesNotice() {
  const sources = useQuery(sourcesQuery());
  const error = useLastError(sources);
  const notice = { isRetrying: sources.isFetching, onRetry: () => void sources.refetch() };
  if (error !== null) return <DataFileNotice error={error} {...notice} />;
  const issues = sources.data?.issues ?? [];
  return issues.length === 0 ? null : <DataFileNotice file={sourcesFile} issues={issues} {...notice} />;
}

interface ShellProps {
  readonly factsError: Error | null;
  readonly factsIssues: readonly DataIssue[];
  readonly isRetryingFacts: boolean;
  readonly onRetryFacts: () => void;
}

/** The frame of every view: header, scenario, notices, the view itself. */
export function Shell({ factsError, factsIssues, isRetryingFacts, onRetryFacts }: ShellProps) {
  const { app } = useMessages().interface;
  const isWide = useMediaQuery('(min-width: 64rem)');
  return (
    <div className="min-h-dvh bg-page">
      <a
        href="#charts"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-surface focus:px-3 focus:py-2"
        onClick={(event) => {
          // The hash is the page's address; a jump must not replace it.
          event.preventDefault();
          document.getElementById('charts')?.focus();
        }}
      >
        {app.skipToCharts}
      </a>
      <Header />
      <div className="flex">
        {isWide && <Rail />}
        <div className="min-w-0 flex-1">
          {/* At least as high as the window: below it the footer moves unseen while a view loads. */}
          <main
            id="charts"
            tabIndex={-1}
            className="min-h-[calc(100dvh-var(--header-height))] space-y-4 p-3 outline-none sm:p-5 lg:pb-8 print:min-h-0"
          >
            <Notices />
            <OwnDataMissing />
            <WhenQuiet>
              <NextParts />
              <Extra>
                <ChangeAnnouncer />
              </Extra>
              <Extra>
                <UpdateNotice />
              </Extra>
              <Extra>
                <PrintedReport part="head" />
              </Extra>
            </WhenQuiet>
            {factsError !== null && (
              <DataFileNotice error={factsError} isRetrying={isRetryingFacts} onRetry={onRetryFacts} />
            )}
            {factsIssues.length > 0 && (
              <DataFileNotice
                file="facts.csv"
                issues={factsIssues}
                isRetrying={isRetryingFacts}
                onRetry={onRetryFacts}
              />
            )}
            <SourcesNotice />
            <Page />
            <WhenQuiet>
              <Extra>
                <PrintedReport part="tail" />
              </Extra>
            </WhenQuiet>
          </main>
          <Footer />
        </div>
      </div>
      {!isWide && <Sheet />}
      <LedgerHost />
      <ChartTarget />
    </div>
  );
}
