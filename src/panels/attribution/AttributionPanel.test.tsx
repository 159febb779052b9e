// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession, passFrame, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { AttributionPanel } from './AttributionPanel.tsx';

beforeEach(() => {
  serveData();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The panel with two sliders as the rail has them: one in a part that is closed. */
function show(language: 'en' | 'fr' = 'en') {
  Element.prototype.scrollIntoView = () => undefined;
  return renderWithSession(
    <>
      <div data-input="awsGrowth">
        <input type="range" aria-label="growth" />
      </div>
      <details>
        <summary>more</summary>
        <div data-input="taxRate">
          <input type="range" aria-label="tax" />
        </div>
      </details>
      <AttributionPanel />
    </>,
    makeSession(language),
  );
}

const findRegion = () => screen.getByRole('region', { name: /Why did it move|Pourquoi le résultat/ });

/** The table of what differs follows 200 ms after the last change. */
async function rest(): Promise<void> {
  await passFrame();
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 260)));
}

describe('AttributionPanel', () => {
  it('says that there is nothing to explain, and where to begin', async () => {
    const { user, container } = show();
    expect(within(findRegion()).getByRole('heading', { level: 3 })).toHaveTextContent(
      'Nothing to explain in 2030: the scenario is the same as the baseline',
    );
    expect(container.querySelector('[data-figure="attribution"][data-empty]')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go to the sliders' }));
    await passFrame();
    expect(screen.getByRole('slider', { name: 'growth' })).toHaveFocus();
  });

  it('explains the outcome, the year and the start that people choose', async () => {
    const { user, session } = show();
    act(() => session.scenario.getState().scenarioReplaced({ awsGrowth: 20, taxRate: 25 }));
    await rest();
    const region = findRegion();
    expect(within(region).getByRole('article')).toHaveAccessibleName(
      /^Underlying net income 2030: −\$[\d.]+bn against the baseline, led by AWS demand/,
    );
    await user.selectOptions(within(region).getByRole('combobox', { name: 'Outcome' }), 'awsMargin');
    await rest();
    expect(within(region).getByRole('article')).toHaveAccessibleName(
      /margin 2030: .*all of it from AWS demand$/,
    );
    await user.selectOptions(within(region).getByRole('combobox', { name: 'Year' }), '2027');
    await rest();
    expect(session.display.getState().year).toBe(2027);
    expect(within(region).getByRole('article')).toHaveAccessibleName(/margin 2027/);
    await user.selectOptions(
      within(region).getByRole('combobox', { name: 'Compared with' }),
      'Reports of February 2026',
    );
    await rest();
    expect(within(region).getByRole('article')).toHaveAccessibleName(/against “Reports of February 2026”/);
    act(() => session.display.getState().viewChosen('what-if'));
    expect(session.currentLink()).toContain('&why=awsMargin&from=reports&year=2027');
    act(() => session.scenario.getState().scenarioReplaced(session.presets[1]?.inputs ?? {}));
    await rest();
    expect(within(region).queryByRole('article')).not.toBeInTheDocument();
    expect(within(region).getByRole('heading', { level: 3 })).toHaveTextContent(
      'the same as “Reports of February 2026”',
    );
  });

  it('leads from a group to the first of its sliders that moved', async () => {
    const { user, session } = show();
    act(() => session.scenario.getState().scenarioReplaced({ awsGrowth: 20, taxRate: 25 }));
    await rest();
    const table = within(findRegion()).getByRole('table', { name: 'What differs from the baseline' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toHaveTextContent(/Corporate▼−\$[\d.]+bn.*18% → 25%/);
    await user.click(within(table).getByRole('button', { name: /^Corporate: go to the slider/ }));
    await passFrame();
    expect(screen.getByRole('slider', { name: 'tax' })).toHaveFocus();
    expect(screen.getByText('more').closest('details')).toHaveAttribute('open');
  });

  it('offers the compared scenarios, and goes back to the baseline when the chosen one leaves', async () => {
    const { user, session } = show('fr');
    act(() =>
      session.compare
        .getState()
        .scenarioAdded({ name: { kind: 'own', text: 'Prudent' }, overrides: { capex: 150 } }),
    );
    const start = screen.getByRole('combobox', { name: 'Comparé à' });
    await user.selectOptions(start, 'Prudent');
    await rest();
    expect(screen.getByRole('article')).toHaveAccessibleName(/par rapport à «\u202fPrudent\u202f»/);
    act(() => session.compare.getState().scenariosReplaced([]));
    await rest();
    expect(start).toHaveDisplayValue('Référence');
    expect(within(findRegion()).getByRole('heading', { level: 3 })).toHaveTextContent(
      'identique à la référence',
    );
  });
});
