// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { parseSources } from '../data/sources.ts';
import { formatDay } from '../format/days.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { renderWithSession } from '../test/renderWithSession.tsx';
import { readDataFile, serveData } from '../test/serveData.ts';
import { Footer } from './Footer.tsx';
import { version } from './version.ts';
import packageFile from '../../package.json' with { type: 'json' };

afterEach(() => vi.unstubAllGlobals());

it('names the version of package.json', () => {
  expect(version).toBe(packageFile.version);
});

it.each(['en', 'fr'] as const)('says how old the page and its data are (%s)', async (language) => {
  serveData();
  const dates = [...parseSources(readDataFile('sources.json')).sources.values()].flatMap(
    ({ date }) => date ?? [],
  );
  const newest = dates.reduce((latest, date) => (date > latest ? date : latest));
  renderWithSession(
    <LanguageProvider language={language}>
      <Footer />
    </LanguageProvider>,
  );
  const footer = screen.getByRole('contentinfo');
  expect(await screen.findByText(new RegExp(formatDay(newest, language)))).toBeVisible();
  expect(footer).toHaveTextContent(`Version ${version}`);
  expect(footer.querySelectorAll('a')).toHaveLength(0);
});

it('keeps the version without the list of documents', () => {
  serveData({ 'sources.json': null });
  renderWithSession(<Footer />);
  expect(screen.getByRole('contentinfo')).toHaveTextContent(`Version ${version}`);
  expect(screen.queryByText(/Newest source/)).toBeNull();
});
