import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SessionContext, type Session } from '../derived/session.ts';
import { useDisplay } from '../derived/useSession.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';

interface SessionProvidersProps {
  readonly session: Session;
  readonly client: QueryClient;
  readonly children: ReactNode;
}

function SessionLanguage({ children }: { readonly children: ReactNode }) {
  return <LanguageProvider language={useDisplay((state) => state.language)}>{children}</LanguageProvider>;
}

/** What the shell puts around panels: query client, session, and the language of the session. */
export function SessionProviders({ session, client, children }: SessionProvidersProps) {
  return (
    <QueryClientProvider client={client}>
      <SessionContext value={session}>
        <SessionLanguage>{children}</SessionLanguage>
      </SessionContext>
    </QueryClientProvider>
  );
}
