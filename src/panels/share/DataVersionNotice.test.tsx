// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeNotice } from '../../store/linkNotices.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { readDataFile, serveData } from '../../test/serveData.ts';
import { DataVersionNotice } from './DataVersionNotice.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The shipped history with an older version before it: other defaults of three assumptions, and other net sales. */
function makeHistory(): string {
  return readDataFile('baseline-history.json').replace(
    '"versions": [',
    `"versions": [{
      "id": "2025-0000abc", "date": "2026-02-05", "year": 2025,
      "defaults": { "capex": 200, "awsGrowth": 20, "taxRate": 18, "abolished": 1 },
      "base": { "netSales": 700 },
      "constants": { "capacityLag": 0.4 }
    },`,
  );
}

function show(given: string, language: 'en' | 'fr' = 'en', history: string | number = makeHistory()) {
  serveData({ 'baseline-history.json': history });
  const session = makeSession(language);
  session.scenario.getState().assumptionChanged('capex', 250);
  session.display.getState().noticesRaised([makeNotice({ kind: 'otherData', given })]);
  return renderWithSession(<DataVersionNotice />, session);
}

describe('a link made on older data', () => {
  it('says so, shows what differs, and what the link sets itself', async () => {
    show('2025-0000abc');
    expect(await screen.findByText(/made on the data of 5 February 2026/)).toBeInTheDocument();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()))).toEqual([
      ['AWS demand growth (first year)', '20%', '36%'],
      ['2026 capital expenditure', '$200bn', '$220bn (set by the link)'],
      ['Net sales (base year 2025)', '$700bn', '$716.924bn'],
      ['Fixed parameter of the model: capacityLag', '0.4', '0.5'],
    ]);
  });

  it('offers the former defaults for what the link leaves open, as one change', async () => {
    const { user, session } = show('2025-0000abc');
    await user.click(await screen.findByRole('button', { name: 'Use the former defaults' }));
    expect(session.scenario.getState().overrides).toEqual({ capex: 250, awsGrowth: 20 });
    expect(screen.queryByRole('button', { name: 'Use the former defaults' })).toBeNull();
  });

  it('can be dismissed', async () => {
    const { user, session, container } = show('2025-0000abc', 'fr');
    const notice = (await screen.findByText(/données du 5 février 2026/)).closest('[role="status"]');
    if (!(notice instanceof HTMLElement)) throw new Error('no notice');
    await user.click(within(notice).getByRole('button', { name: 'Masquer ce message' }));
    expect(session.display.getState().notices).toEqual([]);
    expect(container).toBeEmptyDOMElement();
  });
});

it('a link made on unknown data says so', async () => {
  show('2031-zzz');
  expect(await screen.findByText(/data that this page does not know/)).toBeInTheDocument();
});

it('without the list of former data the notice stands all the same, and offers to try again', async () => {
  show('2031-zzz', 'en', 404);
  expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});
