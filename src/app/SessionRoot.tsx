import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Assumptions } from '../data/assumptions.ts';
import type { Baseline } from '../data/baseline.ts';
import { factsQuery } from '../data/queries.ts';
import { SessionContext, type Session } from '../derived/session.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { createSession } from './createSession.ts';
import { Shell } from './Shell.tsx';
import { usePageAttributes } from './usePageAttributes.ts';

interface SessionRootProps {
  readonly baseline: Baseline;
  readonly assumptions: Assumptions;
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

function SessionLanguage({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const language = useStore(session.display, (state) => state.language);
  usePageAttributes(session);
  return <LanguageProvider language={language}>{children}</LanguageProvider>;
}

/** Makes the page's session once its first files are there, and joins it to the address. */
export function SessionRoot({ baseline, assumptions }: SessionRootProps) {
  const [{ session, connect }] = useState(() => createSession(baseline, assumptions));
  const facts = useFacts(session);
  useEffect(() => connect(), [connect]);
  return (
    <SessionContext value={session}>
      <SessionLanguage session={session}>
        <Shell
          factsError={facts.error}
          factsIssues={facts.data?.issues ?? []}
          isRetryingFacts={facts.isFetching}
          onRetryFacts={() => void facts.refetch()}
        />
      </SessionLanguage>
    </SessionContext>
  );
}
