import { QueryClient } from '@tanstack/react-query';
import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { createSession } from '../app/createSession.ts';
import { parseAssumptions } from '../data/assumptions.ts';
import { parseBaseline } from '../data/baseline.ts';
import type { Session } from '../derived/session.ts';
import type { Actuals, Language } from '../model/index.ts';
import { productActuals } from './makeScenarioView.ts';
import { readDataFile } from './serveData.ts';
import { SessionProviders } from './SessionProviders.tsx';

const baseline = parseBaseline(readDataFile('baseline.json'));
const assumptions = parseAssumptions(readDataFile('assumptions.json'));

/** The session of a page on the shipped data, its history loaded, in the given language. */
export function makeSession(language: Language = 'en', actuals: Actuals | null = productActuals): Session {
  const { session } = createSession(baseline, assumptions);
  session.display.getState().languageChosen(language);
  if (actuals !== null) session.source.actualsLoaded(actuals);
  return session;
}

export interface RenderedSession extends RenderResult {
  readonly session: Session;
  readonly user: UserEvent;
}

/** Renders below a session. Ask `serveData` first when something below it fetches. */
export function renderWithSession(ui: ReactNode, session: Session = makeSession()): RenderedSession {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const result = render(
    <SessionProviders session={session} client={client}>
      {ui}
    </SessionProviders>,
  );
  // There is no style sheet here that could keep the pointer off, and looking for one takes its time.
  return { ...result, session, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

/** Lets the page draw: what waits for the next frame has happened afterwards. */
export async function passFrame(): Promise<void> {
  await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}

/** Media queries of a device, which jsdom has none of: the listed ones hold. Undone by vi.unstubAllGlobals. */
export function stubMediaQueries(...holding: readonly string[]): void {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { media: query, matches: holding.includes(query) }),
  );
}
