// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { backtestTexts } from '../../i18n/backtest/backtestTexts.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { readDataFile, serveData } from '../../test/serveData.ts';
import { BacktestPanel } from './BacktestPanel.tsx';

const texts = backtestTexts.en;

beforeEach(() => {
  serveData();
});

describe('BacktestPanel', () => {
  it('says what it comes to, bands included, and leaves nothing out that the facts have', async () => {
    const { container } = renderWithSession(<BacktestPanel />);
    expect(await screen.findByText(/held \d+ of 70 figures/, undefined, { timeout: 15_000 })).toBeDefined();
    expect(screen.getByText(texts.verdict.tooSure)).toBeDefined();
    expect(screen.getByText(texts.allThere)).toBeDefined();
    const overview = container.querySelector('[data-backtest-overview]');
    expect(overview?.querySelectorAll('tbody tr')).toHaveLength(7);
    const newest = container.querySelector<HTMLElement>('[data-backtest-newest]');
    if (newest === null) throw new Error('no newest test');
    expect(within(newest).getAllByRole('row')).toHaveLength(7);
    expect(screen.getByText(texts.newest.missing('AWS depreciation'))).toBeDefined();
  }, 30_000);

  it('shows the year and the outcome that are chosen', async () => {
    const { user } = renderWithSession(<BacktestPanel />, makeSession('fr'));
    const french = backtestTexts.fr;
    const years = await screen.findByRole('radiogroup', { name: french.standAt }, { timeout: 15_000 });
    await user.click(within(years).getByRole('radio', { name: '2023' }));
    await user.selectOptions(screen.getByRole('combobox', { name: french.outcome }), 'googleRevenue');
    expect(screen.getByRole('heading', { name: /Google Cloud.*de fin 2023/ })).toBeDefined();
  }, 30_000);

  it('names a year that the facts do not hold whole, and does without it', async () => {
    const lines = readDataFile('facts.csv')
      .split('\n')
      .filter((line) => !/^\w+,amazon,aws_property_and_equipment_net,2022,/.test(line));
    serveData({ 'facts.csv': lines.join('\n') });
    renderWithSession(<BacktestPanel />);
    expect(
      await screen.findByText(texts.leftOut('2022', texts.figures.awsNetPpe), undefined, { timeout: 15_000 }),
    ).toBeDefined();
    const years = screen.getByRole('radiogroup', { name: texts.standAt });
    await waitFor(() => expect(within(years).getAllByRole('radio')).toHaveLength(3));
  }, 30_000);
});
