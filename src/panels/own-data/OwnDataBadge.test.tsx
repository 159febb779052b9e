// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../../i18n/messages.ts';
import { makeOwnFact, makeOwnFile } from '../../test/ownDataSupport.ts';
import { renderWithOwnData } from '../../test/renderOwnData.tsx';
import { serveData } from '../../test/serveData.ts';
import { OwnDataBadge } from './OwnDataBadge.tsx';

beforeEach(() => {
  serveData();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['en', 'fr'] as const)('the mark in the header (%s)', (language) => {
  it('appears with the first own figure, leads to the panel, and goes with the last', async () => {
    const { handle, session, user } = await renderWithOwnData(<OwnDataBadge />, { language });
    expect(screen.queryByRole('button')).toBeNull();
    handle.fileAccepted(makeOwnFile(), [makeOwnFact()]);
    const badge = await screen.findByRole('button', { name: `${messages[language].ownData.badge} 1` });
    await user.click(badge);
    expect(session.display.getState()).toMatchObject({ view: 'sources', sourcesTab: 'yours' });
    handle.everythingRemoved();
    await vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  });
});
