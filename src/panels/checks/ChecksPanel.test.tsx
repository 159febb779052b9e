// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { makeSession, passFrame, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { ChecksPanel } from './ChecksPanel.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  ledgerStore.getState().closed();
});

async function show(language: 'en' | 'fr' = 'en') {
  serveData();
  const rendered = renderWithSession(<ChecksPanel />, makeSession(language));
  await screen.findByRole('heading', { level: 2, name: /Checks|Contrôles/ });
  const findTile = (name: string) => {
    const tile = screen.getByRole('heading', { level: 3, name }).closest('li');
    if (tile === null) throw new Error(`no tile ${name}`);
    return tile;
  };
  return { ...rendered, findTile };
}

describe('ChecksPanel', () => {
  it('shows six gauges, each with value, level in words, limits, reason and scale', async () => {
    const { findTile, container } = await show();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('5 plausible, 1 stretched');
    expect(container.querySelectorAll('[data-check]')).toHaveLength(6);
    const tile = findTile('Power to build a year');
    expect(tile).toHaveTextContent(/8\.7 GWStretched.*7\.8 GW to 11\.7 GW\. Two to three times 2025/);
    expect(tile.querySelector('[data-level="amber"] svg')).toBeInTheDocument();
    expect(tile.querySelector('[data-needle]')).toBeInTheDocument();
    expect(within(tile).getByText('7.8')).toBeInTheDocument();
  });

  it('follows the scenario: value, level, reason and title', async () => {
    const { session, findTile } = await show();
    act(() => session.scenario.getState().scenarioReplaced({ capex: 350, capexGrowth: 30 }));
    await passFrame();
    expect(findTile('Power to build a year')).toHaveTextContent(
      /Hard to believe.*More than three times 2025/,
    );
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/\d hard to believe/);
    act(() => session.display.getState().languageChosen('fr'));
    expect(
      await screen.findByText('Puissance à construire par an', {}, { timeout: 5000 }),
    ).toBeInTheDocument();
    expect(findTile('Puissance à construire par an')).toHaveTextContent('Peu crédible');
  });

  it('says where its limits come from: words, documents, and the ledger with their facts', async () => {
    const { user, findTile } = await show();
    const tile = findTile('Power to build a year');
    await user.click(within(tile).getByText(/Why these limits/));
    expect(within(tile).getByText(/\$24\.7bn a gigawatt/)).toBeInTheDocument();
    expect(
      await within(tile).findByRole('link', { name: /gigawatt of data-center capacity/ }),
    ).toHaveAttribute('href', expect.stringMatching(/^https:/));
    await vi.waitFor(async () => {
      await user.click(within(tile).getByRole('button', { name: /8\.7 GW/ }));
      const { request } = ledgerStore.getState();
      expect(request?.items.map(({ id }) => id)).toEqual(['value', 'f1888', 'f1090', 'f1089']);
    });
  });

  it('says when its file cannot be read, and tries again', async () => {
    serveData({ 'credibility.json': '{"gauges": []}' });
    const { user } = renderWithSession(<ChecksPanel />);
    const notice = await screen.findByText(/The checks are not shown: credibility\.json could not be read/);
    serveData();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 2, name: /Checks for 2030/ })).toBeInTheDocument();
    expect(notice).not.toBeInTheDocument();
  });
});
