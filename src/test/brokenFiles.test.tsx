// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LedgerHost } from '../panels/ledger/LedgerHost.tsx';
import { ledgerStore } from '../derived/ledgerStore.ts';
import { messages } from '../i18n/messages.ts';
import { languages, type Language } from '../model/index.ts';
import { CloudRacePage } from '../pages/CloudRacePage.tsx';
import { PresentPage } from '../pages/PresentPage.tsx';
import { makeSession, renderWithSession } from './renderWithSession.tsx';
import { readDataFile, serveData } from './serveData.ts';
import { stubDialogs } from './stubDialogs.ts';
import { eachOnFreshPage } from './eachOnFreshPage.ts';
import { ChecksPanel } from '../panels/checks/ChecksPanel.tsx';
import { ClaimsPanel } from '../panels/claims/ClaimsPanel.tsx';
import { DataPanel } from '../panels/data-table/DataPanel.tsx';
import { LeversPanel } from '../panels/levers/LeversPanel.tsx';

stubDialogs();
vi.setConfig({ testTimeout: 60_000 });
// Views are compiled when the first test opens them, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

eachOnFreshPage();

interface Case {
  readonly file: string;
  readonly page: ReactNode;
  /** Stands once the file is there. */
  readonly sign: string;
}

/** What shows a file that the page can do without, where the shell's own notices do not speak of it. */
const cases: readonly Case[] = [
  { file: 'levers.json', page: <LeversPanel />, sign: '[data-lever]' },
  { file: 'claims.json', page: <ClaimsPanel />, sign: '[data-claim]' },
  { file: 'credibility.json', page: <ChecksPanel />, sign: '[data-checks]' },
  { file: 'story.json', page: <PresentPage />, sign: 'nav button' },
  { file: 'events.json', page: <CloudRacePage />, sign: '[data-figure]' },
  { file: 'analyst-projections.json', page: <CloudRacePage />, sign: '[data-figure]' },
  { file: 'metrics.json', page: <DataPanel />, sign: 'input[type=search]' },
];

function findNotice(file: string): HTMLElement {
  const found = [...screen.queryAllByRole('alert'), ...screen.queryAllByRole('status')].find((notice) =>
    notice.textContent.includes(file),
  );
  if (found === undefined) throw new Error(`no notice of ${file}`);
  return found;
}

describe.each(languages)('%s: a file that does not come', (language: Language) => {
  const { common, dataFiles } = messages[language].interface;

  // In French the wording is another, the machinery the same.
  it.each(language === 'en' ? cases : cases.slice(0, 2))(
    '$file: said by name and reason, and another try brings it',
    async ({ file, page, sign }) => {
      serveData({ [file]: 404 });
      const { user, container } = renderWithSession(page, makeSession(language));
      const notice = await waitFor(() => findNotice(file));
      expect(notice).toHaveTextContent(dataFiles.problems.unreachable('404'));

      // The button stays under the hand that pressed it, also while it fails again.
      await user.click(within(notice).getByRole('button', { name: common.retry }));
      const again = await waitFor(() => within(findNotice(file)).getByRole('button', { name: common.retry }));
      serveData();
      await user.click(again);
      await waitFor(() => expect(container.querySelector(sign)).not.toBeNull());
      await waitFor(() => expect(() => findNotice(file)).toThrow());
    },
  );

  it('broken inside: the entry and the field are named', async () => {
    serveData({ 'levers.json': readDataFile('levers.json').replace('"title"', '"tilte"') });
    renderWithSession(<LeversPanel />, makeSession(language));
    const notice = await waitFor(() => findNotice('levers.json'));
    expect(notice).toHaveTextContent('title');
    expect(notice).toHaveTextContent(dataFiles.problems.missing());
  });
});

it('evidence.json: the ledger stands without its quotes, and another try brings them', async () => {
  serveData({ 'evidence.json': 404 });
  const { user } = renderWithSession(<LedgerHost />);
  const item = {
    id: 'sales',
    label: 'Net sales',
    period: '2025',
    valueText: '1',
    origin: { kind: 'facts', factIds: ['f0001'], value: 1, unit: 'USD_bn' },
  } as const;
  ledgerStore.getState().opened({ items: [item], selected: 'sales' });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  serveData();
  await user.click(retry);
  await waitFor(() => expect(document.querySelector('blockquote')).not.toBeNull());
});
