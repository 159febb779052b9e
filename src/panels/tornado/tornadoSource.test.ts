// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { computeSpreads, computeTornado } from '../../model/index.ts';
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

  it('has its own order at once when another year is chosen, and knows no row beyond its last', async () => {
    const session = makeSession();
    const source = createTornadoSource(session, 'freeCashFlow', 3);
    source.live.subscribe(() => undefined);
    session.display.getState().yearChosen(2026);
    await waitFor(() => expect([0, 1, 2].map(source.readInput)).toEqual(listSorted(session, 3)));
    expect(source.readInput(3)).toBeNull();
  });
});
