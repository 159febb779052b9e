import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useStore } from 'zustand';
import type { Assumptions } from '../data/assumptions.ts';
import type { Baseline } from '../data/baseline.ts';
import { factsQuery } from '../data/queries.ts';
import { SessionContext, type Session } from '../derived/session.ts';
import { useOwnData } from '../derived/useOwnData.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { PanelFailure } from '../ui/PanelFailure.tsx';
import { lazyPart } from '../ui/lazyPart.ts';
import { createSession } from './createSession.ts';
import { Shell } from './Shell.tsx';
import { useLastError } from '../derived/useLastError.ts';
import { usePageAttributes } from './usePageAttributes.ts';

const OwnBaseYearNotice = lazyPart(
  async () => (await import('../panels/own-data/OwnBaseYearNotice.tsx')).OwnBaseYearNotice,
);

const AudiencePage = lazyPart(async () => (await import('../pages/AudiencePage.tsx')).AudiencePage);

/** Whether this window shows a room what a presenter shows in another one. */
function isAudienceWindow(): boolean {
  return new URLSearchParams(window.location.search).has('audience');
}

interface SessionRootProps {
  readonly baseline: Baseline;
  readonly assumptions: Assumptions;
  /** Years between the shipped base year and this one. */
  readonly yearsRolled: number;
}

/** The reported history comes after the first picture; figures draw without it until then. */
function useFacts(session: Session) {
  const facts = useQuery(factsQuery());
  const actuals = facts.data?.actuals ?? null;
  useEffect(() => {
    if (actuals !== null) session.source.actualsLoaded(actuals);
  }, [actuals, session]);
  return facts;
}

/** The person's own facts stand among the reported ones, wherever those are read. */
function useOwnFacts(session: Session): void {
  const client = useQueryClient();
  const ownData = useOwnData();
  useEffect(() => ownData?.connect(client, session), [ownData, client, session]);
}

function SessionLanguage({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const language = useStore(session.display, (state) => state.language);
  usePageAttributes(session);
  return <LanguageProvider language={language}>{children}</LanguageProvider>;
}

/** Makes the page's session once its first files are there, and joins it to the address. */
export function SessionRoot({ baseline, assumptions, yearsRolled }: SessionRootProps) {
  const [isAudience] = useState(isAudienceWindow);
  const [{ session, connect }] = useState(() => createSession(baseline, assumptions, yearsRolled));
  const facts = useFacts(session);
  const factsError = useLastError(facts);
  useOwnFacts(session);
  useEffect(() => connect(), [connect]);
  return (
    <SessionContext value={session}>
      <SessionLanguage session={session}>
        {isAudience ? (
          <ErrorBoundary FallbackComponent={PanelFailure}>
            <Suspense fallback={null}>
              <AudiencePage />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <>
            {yearsRolled > 0 && (
              <ErrorBoundary FallbackComponent={PanelFailure}>
                <Suspense fallback={null}>
                  <OwnBaseYearNotice />
                </Suspense>
              </ErrorBoundary>
            )}
            <Shell
              factsError={factsError}
              factsIssues={facts.data?.issues ?? []}
              isRetryingFacts={facts.isFetching}
              onRetryFacts={() => void facts.refetch()}
            />
          </>
        )}
      </SessionLanguage>
    </SessionContext>
  );
}
