// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeSession, passFrame, renderWithSession } from '../../test/renderWithSession.tsx';
import { WhatChangedPanel } from './WhatChangedPanel.tsx';

async function show(language: 'en' | 'fr' = 'en') {
  const rendered = renderWithSession(
    <>
      <div data-input="capex">
        <input type="range" aria-label="slider" />
      </div>
      <WhatChangedPanel />
    </>,
    makeSession(language),
  );
  await screen.findByRole('heading', { name: language === 'en' ? 'What changed' : 'Ce qui a changé' });
  const readRows = () =>
    [...rendered.container.querySelectorAll('[data-changed]')].map((row) => row.getAttribute('data-changed'));
  return { ...rendered, readRows };
}

describe('what changed', () => {
  it('says when there is nothing, lists what changes when the scenario rests, and the biggest effect first', async () => {
    const { session, readRows } = await show();
    expect(screen.getByText(/^Nothing differs from the base case/)).toBeInTheDocument();
    act(() => session.scenario.getState().scenarioReplaced({ awsGrowth: 33, capex: 250 }));
    await waitFor(() => expect(readRows()).toEqual(['capex', 'awsGrowth']));
    const row = screen.getByRole('row', { name: /2026 capital expenditure/ });
    expect(within(row).getByRole('cell', { name: '$220bn → $250bn' })).toBeInTheDocument();
    expect(within(row).getByText(/^−\$\d/)).toBeInTheDocument();
    expect(screen.getByText(/^Free cash flow in 2030: .* in the base case \(−\$/)).toBeInTheDocument();
  });

  it('is told for another outcome and another year', async () => {
    const { session, user, readRows } = await show('fr');
    act(() => session.scenario.getState().scenarioReplaced({ awsGrowth: 33, capex: 250 }));
    await waitFor(() => expect(readRows()).toHaveLength(2));
    const outcome = screen.getByLabelText('Résultat');
    await user.selectOptions(outcome, 'awsMargin');
    await user.selectOptions(screen.getByLabelText('Année'), '2027');
    expect(session.display.getState().year).toBe(2027);
    await waitFor(() => expect(screen.getByRole('table')).toHaveAccessibleName(/, 2027$/));
    await waitFor(() => expect(screen.getAllByText(/\d\spt/).length).toBeGreaterThan(0));
  });

  it('leads to the slider, and puts back one by one', async () => {
    const { session, user, readRows } = await show();
    Element.prototype.scrollIntoView = () => undefined;
    act(() => session.scenario.getState().scenarioReplaced({ awsGrowth: 33, capex: 250 }));
    await waitFor(() => expect(readRows()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: '2026 capital expenditure' }));
    await passFrame();
    expect(screen.getByLabelText('slider')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Put 2026 capital expenditure back to $220bn' }));
    expect(session.scenario.getState().overrides).toEqual({ awsGrowth: 33 });
    expect(screen.getByRole('heading', { name: 'What changed' })).toHaveFocus();
    expect(screen.getByText('2026 capital expenditure is back at $220bn.')).toBeInTheDocument();
    await waitFor(() => expect(readRows()).toEqual(['awsGrowth']));
  });
});
