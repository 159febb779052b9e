// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goalSeekTexts } from '../../i18n/goal-seek/goalSeekTexts.ts';
import { computeOutcome } from '../../model/index.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { GoalSeekPanel } from './GoalSeekPanel.tsx';

const texts = goalSeekTexts.en;

async function openPanel(language: 'en' | 'fr' = 'en') {
  const rendered = renderWithSession(<GoalSeekPanel />, makeSession(language));
  await waitFor(() => expect(rendered.container.querySelector('[data-goal-table]')).not.toBeNull(), {
    timeout: 8000,
  });
  const row = (id: string) => rendered.container.querySelector(`[data-goal-row="${id}"]`)?.textContent ?? '';
  const outcome = () => {
    const { basis, scenario } = rendered.session.source.read();
    return computeOutcome(basis, scenario.inputs, { output: 'freeCashFlow', year: 2030 }) ?? NaN;
  };
  return { ...rendered, row, outcome };
}

describe('GoalSeekPanel', () => {
  it('sets one assumption to what reaches the goal, in one step', async () => {
    const { user, session, outcome } = await openPanel();
    expect(outcome()).not.toBeCloseTo(120, 0);
    await user.click(screen.getByRole('button', { name: /^Set 2026 capital expenditure to/ }));
    expect(Object.keys(session.scenario.getState().overrides)).toEqual(['capex']);
    expect(outcome()).toBeCloseTo(120, 3);
    expect(
      screen.getByText(/^2026 capital expenditure set to \$19\dbn\. Undo takes it back\.$/),
    ).toBeDefined();
    act(() => session.history.getState().undone());
    expect(session.scenario.getState().overrides).toEqual({});
  });

  it('takes another goal, and says of the rest how near they come and why', async () => {
    const { user, row } = await openPanel();
    const field = screen.getByRole('textbox', { name: texts.target });
    await user.clear(field);
    await user.type(field, '200{Enter}');
    await waitFor(() => expect(row('taxRate')).toContain('at its limit of 0%'), { timeout: 8000 });
    expect(row('googleGrowth')).toContain(texts.limits.noEffect);
    expect(row('awsGrowth')).toMatch(/AWS has no capacity for more/);
  });

  it('keeps the rows of a goal under its own title while another one is sought', async () => {
    const { session, container } = await openPanel();
    const read = () => [
      /\$\d+bn/.exec(container.querySelector('article h2')?.textContent ?? '')?.[0],
      container.querySelector('[data-goal-table]') !== null,
    ];
    expect(read()).toEqual(['$120bn', true]);
    act(() => session.display.getState().riskChosen({ target: 300 }));
    expect(read()).toEqual(['$120bn', true]);
    await waitFor(() => expect(read()).toEqual(['$300bn', false]), { timeout: 8000 });
  });

  it('finds the least change of several, and forgets it when a slider moves', async () => {
    const { user, session, outcome, container } = await openPanel();
    await user.click(screen.getByRole('button', { name: texts.together.find }));
    const answer = () => container.querySelector('[data-least-change]');
    await waitFor(() => expect(answer()?.getAttribute('data-least-change')).toBe('reached'));
    act(() => session.scenario.getState().assumptionChanged('peMultiple', 30));
    expect(answer()).toBeNull();
    await user.click(screen.getByRole('button', { name: texts.together.find }));
    await user.click(screen.getByRole('button', { name: texts.together.applyAll }));
    expect(outcome()).toBeCloseTo(120, 3);
    expect(Object.keys(session.scenario.getState().overrides).length).toBeGreaterThan(3);
  });

  it('counts changes in edited ranges, and holds what is certain', async () => {
    const { user, session, row, container } = await openPanel();
    const before = row('capex');
    expect(before).toMatch(/× its spread/);
    act(() => session.uncertainty.getState().spreadChanged('capex', { below: 1, above: 1 }));
    await waitFor(() => expect(row('capex')).not.toBe(before), { timeout: 8000 });
    act(() => session.uncertainty.getState().spreadFixed('capex'));
    await waitFor(() => expect(row('capex')).toContain(texts.alone.certain), { timeout: 8000 });
    expect(screen.getByText(texts.together.heldCertain('2026 capital expenditure'))).toBeDefined();
    await user.click(screen.getByRole('button', { name: texts.together.find }));
    const answer = () => container.querySelector('[data-least-change]');
    await waitFor(() => expect(answer()?.getAttribute('data-least-change')).toBe('reached'));
    expect(answer()?.textContent).not.toContain('2026 capital expenditure');
  });

  it('needs something that may move', async () => {
    const { user, session } = await openPanel('fr');
    const { together } = goalSeekTexts.fr;
    await user.click(screen.getByText(together.choose));
    await user.click(screen.getByRole('button', { name: together.none }));
    expect(screen.getByText(together.nothingChosen)).toBeDefined();
    expect(screen.getByRole('button', { name: together.find }).hasAttribute('disabled')).toBe(true);
    const group = screen.getByRole('group', { name: 'Demande AWS' });
    const [first] = within(group).getAllByRole('checkbox');
    if (first === undefined) throw new Error('no checkbox');
    await user.click(first);
    await user.click(screen.getByRole('button', { name: together.find }));
    expect(session.display.getState().risk.levers).toEqual(['awsGrowth']);
  });
});
