// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { makeService } from '../../test/simulationSupport.ts';
import { DistributionPanel } from './DistributionPanel.tsx';
import { FanPanel } from './FanPanel.tsx';
import { InputSpreadsPanel } from './InputSpreadsPanel.tsx';
import { OutcomesPanel } from './OutcomesPanel.tsx';
import { SimulationGate } from './SimulationGate.tsx';
import { StatementsPanel } from './StatementsPanel.tsx';
import { VariancePanel } from './VariancePanel.tsx';

const faults = vi.hoisted(() => ({ deaths: 0, starts: 0 }));

/** The worker's service on this thread, which dies as often as the test says; long runs are cut to few paths. */
vi.mock('../../derived/simulationWorker.ts', () => ({
  startSimulationWorker: (onDeath: () => void) => {
    faults.starts += 1;
    const service = makeService({ capacity: 2000 });
    if (faults.starts <= faults.deaths) queueMicrotask(onDeath);
    return {
      setUp: () => Promise.resolve(),
      simulate: (order: Parameters<typeof service.simulate>[0]) =>
        faults.starts <= faults.deaths ? new Promise(() => undefined) : service.simulate(order),
      stop: () => undefined,
    };
  },
}));

beforeEach(() => {
  serveData();
  faults.deaths = 0;
  faults.starts = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function show(language: 'en' | 'fr' = 'en') {
  return renderWithSession(
    <>
      <SimulationGate>
        <FanPanel />
        <DistributionPanel />
        <StatementsPanel />
        <VariancePanel />
        <OutcomesPanel />
      </SimulationGate>
      <InputSpreadsPanel />
    </>,
    makeSession(language),
  );
}

describe('the uncertainty of an outcome', () => {
  it('shows fan, distribution, statements and variance once the simulation has answered', async () => {
    show();
    expect(screen.getByText('Simulating')).toBeInTheDocument();
    const fan = await screen.findByRole('article', { name: /^Free cash flow in 2030: in 8 of 10 cases/ });
    expect(within(fan).getByText(/bands P10–P90 and P25–P75/)).toBeInTheDocument();
    expect(
      screen.getByRole('article', { name: /is at least \$0bn with \d+% probability$/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Free cash flow is negative in 2026 with .*9\d% probability\.$/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Google Cloud passes AWS by 2030 with \d+% probability\.$/)).toBeInTheDocument();
    expect(
      screen.getByRole('article', { name: /explains \d+% of the spread of Free cash flow/ }),
    ).toBeInTheDocument();
  });

  it('follows the sliders, the outcome and the year', async () => {
    const { session } = show();
    const statement = await screen.findByText(/^Free cash flow is negative in 2026/);
    const before = statement.textContent;
    act(() => session.scenario.getState().assumptionChanged('capex', 150));
    await waitFor(() => expect(statement.textContent).not.toBe(before));
    act(() => session.display.getState().riskChosen({ output: 'awsRevenue' }));
    act(() => session.display.getState().yearChosen(2028));
    await screen.findByRole('article', { name: /^AWS sales in 2028: in 8 of 10 cases/ });
    await screen.findByText(/^Free cash flow is negative in 2028/);
  });

  it('lets the threshold be typed, and the probability follows', async () => {
    const { user, session } = show();
    const field = await screen.findByRole('textbox', { name: 'Threshold' });
    await user.clear(field);
    await user.type(field, '100{Enter}');
    await screen.findByRole('article', { name: /^Free cash flow in 2030 is at least \$100bn with/ });
    expect(screen.getByRole('slider', { name: 'Threshold' })).toHaveAttribute('aria-valuetext', '$100bn');
    expect(session.display.getState().risk.threshold).toBe(100);
    act(() => session.display.getState().riskChosen({ output: 'awsRevenue' }));
    expect(session.display.getState().risk.threshold).toBeNull();
  });

  it('lists all outcomes on demand', async () => {
    const { user } = show();
    await user.click(await screen.findByText('All outcomes in 2030'));
    const table = await screen.findByRole('table', { name: 'All outcomes in 2030' });
    expect(within(table).getAllByRole('row')).toHaveLength(32);
  });
});

describe('a simulation that fails', () => {
  it('is started again once without a word', async () => {
    faults.deaths = 1;
    show();
    await screen.findByText(/^Free cash flow is negative in 2026/);
    expect(faults.starts).toBe(2);
  });

  it('says so when it fails again, keeps the rest, and can be tried again', async () => {
    faults.deaths = 2;
    const { user } = show('fr');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('La simulation s’est arrêtée');
    expect(screen.getByRole('group', { name: /Investissements 2026/ })).toBeInTheDocument();
    await user.click(within(alert).getByRole('button', { name: 'Réessayer' }));
    await screen.findByText(/^Le flux de trésorerie disponible est négatif en 2026/);
  });
});

describe('the distributions of the assumptions', () => {
  const rowOf = (name: string) => within(screen.getByRole('group', { name }));

  it('are seen and edited: P10, most likely value and P90', async () => {
    const { user, session } = show();
    const row = rowOf('2026 capital expenditure');
    expect(
      row.getByRole('img', { name: /P10 \$190bn, most likely \$220bn, P90 \$250bn$/ }),
    ).toBeInTheDocument();
    const low = row.getByRole('textbox', { name: 'P10 of 2026 capital expenditure' });
    await user.clear(low);
    await user.type(low, '200{Enter}');
    expect(session.uncertainty.getState().spreads.capex).toEqual({ below: 20, above: 30 });
    const mode = row.getByRole('textbox', { name: /^Most likely value/ });
    await user.clear(mode);
    await user.type(mode, '210{Enter}');
    expect(session.scenario.getState().overrides.capex).toBe(210);
    // The shape moves with its slider.
    expect(
      row.getByRole('img', { name: /P10 \$190bn, most likely \$210bn, P90 \$240bn$/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('1 range changed')).toBeInTheDocument();
    // Every figure that rests on it says so; undo takes back slider and range, one after the other.
    await waitFor(() =>
      expect(screen.getAllByText('Ranges changed by hand: 2026 capital expenditure.')).toHaveLength(3),
    );
    act(() => session.history.getState().undone());
    expect(session.scenario.getState().overrides).toEqual({});
    act(() => session.history.getState().undone());
    expect(session.uncertainty.getState().edits).toEqual({});
    act(() => session.history.getState().redone());
    expect(session.uncertainty.getState().spreads.capex).toEqual({ below: 20, above: 30 });
    await user.click(screen.getByRole('button', { name: 'Reset all ranges' }));
    expect(session.uncertainty.getState().edits).toEqual({});
  });

  it('can be taken as certain, and refuse what is impossible', async () => {
    const { user, session } = show();
    const row = rowOf('2026 capital expenditure');
    const certain = row.getByRole('button', { name: '2026 capital expenditure is certain', pressed: false });
    await user.click(certain);
    expect(session.uncertainty.getState().spreads.capex).toEqual({ below: 0, above: 0 });
    expect(certain).toHaveAttribute('aria-pressed', 'true');
    await user.click(certain);
    expect(session.uncertainty.getState().edits).toEqual({});
    const high = row.getByRole('textbox', { name: /^P90/ });
    await user.clear(high);
    await user.type(high, '100{Enter}');
    expect(row.getByRole('alert')).toBeInTheDocument();
    expect(session.uncertainty.getState().spreads.capex.above).toBe(0);
  });
});
