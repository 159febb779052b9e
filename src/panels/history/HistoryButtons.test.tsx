// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { readHistoryKey } from './useHistoryKeys.ts';

function show(language: 'en' | 'fr' = 'en') {
  const rendered = renderWithSession(
    <>
      <HistoryButtons />
      <input aria-label="field" type="text" />
      <input aria-label="range" type="range" />
    </>,
    makeSession(language),
  );
  const { scenario } = rendered.session;
  const readOverrides = () => scenario.getState().overrides;
  return { ...rendered, readOverrides, scenario: scenario.getState() };
}

describe('undo and redo', () => {
  it('say what they would do, do it, and say that it is done', async () => {
    const { user, scenario, readOverrides } = show();
    expect(screen.getByRole('button', { name: 'Nothing to undo' })).toHaveAttribute('aria-disabled', 'true');
    act(() => {
      scenario.assumptionChanged('capex', 250);
      scenario.scenarioReplaced(
        { capex: 150, capexGrowth: 2, capexGrowthLong: 2 },
        { kind: 'saved', name: 'Mine' },
      );
    });
    expect(screen.getByRole('status')).toHaveTextContent('Scenario opened: Mine');
    await user.click(screen.getByRole('button', { name: 'Undo: Opened: Mine' }));
    expect(readOverrides()).toEqual({ capex: 250 });
    expect(screen.getByRole('status')).toHaveTextContent('Undone: Opened: Mine');
    const undo = screen.getByRole('button', { name: 'Undo: 2026 capital expenditure: $220bn → $250bn' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    await user.click(undo);
    expect(readOverrides()).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Redo: 2026 capital expenditure: $220bn → $250bn' }));
    expect(readOverrides()).toEqual({ capex: 250 });
    expect(screen.getByRole('status')).toHaveTextContent(/^Redone: 2026 capital/);
  });

  it('work by keys, but not in a field that undoes its own text, nor behind a dialog', async () => {
    const { user, scenario, readOverrides, container } = show('fr');
    act(() => scenario.assumptionChanged('capex', 250));
    await user.click(screen.getByLabelText('field'));
    await user.keyboard('{Control>}z{/Control}');
    expect(readOverrides()).toEqual({ capex: 250 });
    screen.getByLabelText('range').focus();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    container.append(dialog);
    await user.keyboard('{Control>}z{/Control}');
    expect(readOverrides()).toEqual({ capex: 250 });
    dialog.remove();
    await user.keyboard('{Control>}z{/Control}');
    expect(readOverrides()).toEqual({});
    await user.keyboard('{Control>}y{/Control}');
    expect(readOverrides()).toEqual({ capex: 250 });
    await user.keyboard('{Meta>}z{/Meta}');
    await user.keyboard('{Meta>}{Shift>}Z{/Shift}{/Meta}');
    await user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}');
    expect(readOverrides()).toEqual({});
    await user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}');
    expect(readOverrides()).toEqual({ capex: 250 });
    expect(screen.getByRole('status')).toHaveTextContent(/^Rétabli\s: /);
  });

  it('leave other keys alone', () => {
    const read = (init: KeyboardEventInit) => readHistoryKey(new KeyboardEvent('keydown', init));
    expect(read({ key: 'z' })).toBeNull();
    expect(read({ key: 'y', metaKey: true })).toBeNull();
    expect(read({ key: 'ż', code: 'KeyZ', ctrlKey: true, altKey: true, modifierAltGraph: true })).toBeNull();
    expect(read({ key: 'Ω', code: 'KeyZ', metaKey: true, altKey: true })).toBe('changeReplayed');
    expect(read({ key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redone');
  });
});

describe('the history list', () => {
  it('shows every step with its time, jumps to any, and plays the last change back and forth', async () => {
    const { user, scenario, readOverrides } = show();
    act(() => {
      scenario.assumptionChanged('capex', 250);
      scenario.assumptionChanged('awsGrowth', 30);
      scenario.scenarioReset();
    });
    await user.click(screen.getByRole('button', { name: 'History' }));
    const list = await screen.findByRole('list', { name: 'Steps, the latest first' });
    const texts = within(list)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(texts).toEqual([
      expect.stringMatching(/^Everything back to the base case\d\d:\d\d:\d\d$/),
      expect.stringMatching(/^AWS demand growth \(first year\): 36% → 30%/),
      expect.stringMatching(/^2026 capital expenditure: \$220bn → \$250bn/),
      expect.stringMatching(/^As the page opened/),
    ]);
    await user.click(within(list).getByRole('button', { name: /^2026 capital/ }));
    expect(readOverrides()).toEqual({ capex: 250 });
    expect(within(list).getByRole('button', { current: 'step' })).toHaveTextContent('2026 capital');
    await waitFor(() => expect(screen.getByText(/^Back at: 2026/)).toBeInTheDocument());
    await user.click(within(list).getByRole('button', { name: /^Everything back/ }));
    await user.click(screen.getByRole('button', { name: 'Show before the last change' }));
    expect(readOverrides()).toEqual({ capex: 250, awsGrowth: 30 });
    await user.click(screen.getByRole('button', { name: 'Show after the last change' }));
    expect(readOverrides()).toEqual({});
    fireEvent.keyDown(list, { key: 'Escape' });
    expect(screen.queryByRole('list', { name: 'Steps, the latest first' })).toBeNull();
  });
});
