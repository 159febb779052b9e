// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { SourcesLine } from './SourcesLine.tsx';

const documents = [
  {
    id: 's001',
    title: 'Annual report',
    publisher: 'Amazon',
    date: '2026-02-06',
    url: 'https://example.com/a',
  },
  { id: 's002', title: 'Quarterly report', publisher: 'Amazon', date: '2026-07', url: null },
  { id: 's003', title: 'Results', publisher: 'Microsoft', date: null, url: 'https://example.com/m' },
  { id: 's004', title: 'Results', publisher: 'Alphabet', date: null, url: 'https://example.com/g' },
];

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(ids: readonly string[], language: 'en' | 'fr' = 'en') {
  serveData({ 'sources.json': JSON.stringify(documents) });
  return renderWithSession(<SourcesLine ids={ids} />, makeSession(language));
}

describe('SourcesLine', () => {
  it('names the publisher of one document', async () => {
    show(['s001']);
    expect(await screen.findByText('1 source: Amazon')).toBeInTheDocument();
  });

  it('names the publishers of most documents first and counts the rest', async () => {
    show(['s004', 's003', 's001', 's002']);
    expect(await screen.findByText('4 sources: Amazon · Alphabet +1')).toBeInTheDocument();
  });

  it('speaks French', async () => {
    show(['s001', 's003'], 'fr');
    expect(await screen.findByText('2 sources : Amazon · Microsoft')).toBeInTheDocument();
  });

  it('lists every document with its link one step further', async () => {
    const { user } = show(['s001', 's002']);
    const summary = await screen.findByText('2 sources: Amazon');
    expect(screen.getByText('Annual report')).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByRole('link', { name: 'Annual report' })).toHaveAttribute(
      'href',
      'https://example.com/a',
    );
    expect(screen.getByText('Quarterly report')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Quarterly report' })).not.toBeInTheDocument();
  });

  it.each([
    ['en', 'Computed by the model'],
    ['fr', 'Calculé par le modèle'],
  ] as const)('says where figures come from that have no document (%s)', (language, text) => {
    show([], language);
    expect(screen.getByText(text)).toBeInTheDocument();
  });
});
