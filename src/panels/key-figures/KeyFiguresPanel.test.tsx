// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeSession, passFrame, renderWithSession } from '../../test/renderWithSession.tsx';
import { KeyFiguresPanel } from './KeyFiguresPanel.tsx';

function show(language: 'en' | 'fr' = 'en') {
  const rendered = renderWithSession(<KeyFiguresPanel />, makeSession(language));
  const readTile = (name: string) =>
    screen.getByRole('heading', { level: 3, name }).closest('li')?.textContent ?? '';
  return { ...rendered, readTile };
}

describe('KeyFiguresPanel', () => {
  it('shows six figures of the chosen year beside those of the base year', () => {
    const { readTile } = show();
    expect(screen.getByRole('region', { name: 'Key figures 2030' })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(readTile('Net sales')).toMatch(/^Net sales\$[\d,.]+(bn|tn)= baseline2025: \$717bn$/);
    expect(readTile('AWS operating margin')).toMatch(/\d%.*2025: 35\.4%$/);
  });

  it('shows the difference from the baseline with its direction', async () => {
    const { session, readTile } = show();
    act(() => session.scenario.getState().assumptionChanged('storesGrowth', 15));
    await passFrame();
    expect(readTile('Net sales')).toMatch(/▲.*\+\$[\d.]+bn \(\+[\d.]+%\) vs baseline/);
    act(() => session.scenario.getState().assumptionChanged('storesGrowth', 5));
    await passFrame();
    expect(readTile('Net sales')).toMatch(/▼.*−\$[\d.]+bn \(−[\d.]+%\) vs baseline/);
  });

  it('follows the year', async () => {
    const { user, readTile } = show();
    const before = readTile('Net sales');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2027');
    await passFrame();
    expect(screen.getByRole('heading', { level: 2, name: 'Key figures 2027' })).toBeInTheDocument();
    expect(readTile('Net sales')).not.toBe(before);
  });

  it('offers the years up to the horizon', async () => {
    const { user, session } = show('fr');
    const listYears = () =>
      within(screen.getByRole('combobox', { name: 'Année' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(listYears()).toEqual(['2026', '2027', '2028', '2029', '2030']);
    await user.click(screen.getByRole('radio', { name: 'jusqu’en 2035' }));
    expect(session.display.getState().horizonYear).toBe(2035);
    expect(listYears()).toHaveLength(10);
    await user.selectOptions(screen.getByRole('combobox'), '2034');
    await user.click(screen.getByRole('radio', { name: 'jusqu’en 2030' }));
    await passFrame();
    expect(screen.getByRole('heading', { name: 'Chiffres clés 2030' })).toBeInTheDocument();
  });

  it('speaks the other language at once', async () => {
    const { session } = show();
    act(() => session.display.getState().languageChosen('fr'));
    await passFrame();
    expect(screen.getByRole('heading', { name: 'Chiffres clés 2030' })).toBeInTheDocument();
    expect(screen.getAllByText('= référence')).toHaveLength(6);
  });
});
