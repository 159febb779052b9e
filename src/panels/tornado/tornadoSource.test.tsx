// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { computeOutcome, computeSpreads, computeTornado } from '../../model/index.ts';
import { makeSession } from '../../test/renderWithSession.tsx';
import { createTornadoSource } from './tornadoSource.ts';

/** The rows as they should stand when the scenario rests. */
function listSorted(session: ReturnType<typeof makeSession>, count: number): readonly string[] {
  const { basis, scenario, year } = session.source.read();
  const spreads = computeSpreads(session.definitions, scenario.inputs);
  const { bars } = computeTornado(basis, scenario.inputs, spreads, { output: 'freeCashFlow', year });
  return bars.slice(0, count).map(({ id }) => id);
}

describe('the source of the tornado', () => {
  it('moves its bars at once and sorts them when the scenario rests', async () => {
    const session = makeSession();
    const source = createTornadoSource(session, 'freeCashFlow', 12);
    const heard = vi.fn();
    source.live.subscribe(heard);
    const stop = source.followOrder();
    const rows = () => Array.from({ length: 12 }, (_, row) => source.readInput(row));
    const before = { rows: rows(), figure: source.live.read() };
    expect(before.rows).toEqual(listSorted(session, 12));
    expect(source.live.read()).toBe(before.figure);
    // Without demand, capex is what counts.
    session.scenario.getState().assumptionChanged('awsGrowth', 0);
    expect(source.live.read().marks).not.toEqual(before.figure.marks);
    expect(source.live.read().position).toEqual(before.figure.position);
    expect(rows()).toEqual(before.rows);
    await waitFor(() => expect(rows()).toEqual(listSorted(session, 12)), { timeout: 5000 });
    expect(rows()).not.toEqual(before.rows);
    expect(heard).toHaveBeenLastCalledWith('settings');
    stop();
  });

  it('reaches to the ends of edited ranges, gives a certain assumption no bar, and names both', async () => {
    const session = makeSession();
    const source = createTornadoSource(session, 'freeCashFlow', 30);
    const heard = vi.fn();
    source.live.subscribe(heard);
    const stop = source.followOrder();
    const readRow = (label: RegExp) => source.live.read().rows.find((row) => label.test(row.label));
    const before = readRow(/capital expenditure/)?.cells['swing'] ?? 0;
    session.uncertainty.getState().spreadChanged('capex', { below: 0, above: 60 });
    expect(heard).toHaveBeenLastCalledWith('settings');
    expect(readRow(/capital expenditure/)?.label).toContain('$220bn to $280bn');
    const { basis, scenario, year } = session.source.read();
    const outcome = { output: 'freeCashFlow', year } as const;
    const [low, high] = [220, 280].map((capex) =>
      computeOutcome(basis, { ...scenario.inputs, capex }, outcome),
    );
    expect(readRow(/capital expenditure/)?.cells).toMatchObject({ low, high });
    expect(readRow(/capital expenditure/)?.cells['swing']).not.toBe(before);
    session.uncertainty.getState().spreadFixed('awsGrowth');
    const fixed = readRow(/^AWS demand growth \(first year\)/);
    expect(fixed?.cells).toMatchObject({ swing: 0 });
    expect(source.live.read().notes.at(-1)).toBe(
      'Ranges changed by hand: AWS demand growth (first year) (certain), 2026 capital expenditure.',
    );
    await waitFor(() => expect(source.readInput(0)).not.toBe('awsGrowth'), { timeout: 5000 });
    session.uncertainty.getState().spreadsReset();
    expect(readRow(/capital expenditure/)?.cells['swing']).toBe(before);
    stop();
  });

  it('has its own order at once when another year is chosen, and knows no row beyond its last', async () => {
    const session = makeSession();
    const source = createTornadoSource(session, 'freeCashFlow', 3);
    source.live.subscribe(() => undefined);
    session.display.getState().yearChosen(2026);
    await waitFor(() => expect([0, 1, 2].map(source.readInput)).toEqual(listSorted(session, 3)));
    expect(source.readInput(3)).toBeNull();
  });
});
