import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productRanges } from '../test/modelBasis.ts';
import { createHistoryStore } from './historyStore.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { createUncertaintyStore } from './uncertaintyStore.ts';

const { definitions } = readShippedAssumptions();

function start(initial = {}) {
  let now = 0;
  const scenario = createScenarioStore(productRanges, initial);
  const uncertainty = createUncertaintyStore(definitions);
  const history = createHistoryStore(scenario, uncertainty, () => now);
  return {
    scenario: scenario.getState(),
    uncertainty: uncertainty.getState(),
    readSpreads: () => uncertainty.getState().edits,
    history: history.getState(),
    wait: (milliseconds: number) => void (now += milliseconds),
    read: () => scenario.getState().overrides,
    readHistory: () => history.getState(),
    countSteps: () => history.getState().entries.length - 1,
  };
}

describe('a step of the history', () => {
  it('is a whole drag, however long it takes', () => {
    const { scenario, history, wait, read, countSteps } = start();
    history.gestureBegan();
    for (const value of [221, 230, 240, 250]) {
      scenario.assumptionChanged('capex', value);
      wait(5000);
      // The focus comes to a slider after the pointer.
      history.stepEnded();
    }
    history.gestureEnded();
    expect(countSteps()).toBe(1);
    history.gestureBegan();
    scenario.assumptionChanged('capex', 260);
    history.gestureEnded();
    expect(countSteps()).toBe(2);
    history.undone();
    expect(read()).toEqual({ capex: 250 });
    history.undone();
    expect(read()).toEqual({});
  });

  it('is a run of keys on one slider, until a second of rest', () => {
    const { scenario, wait, read, history, countSteps } = start();
    for (const value of [225, 230, 235]) {
      scenario.assumptionChanged('capex', value);
      wait(900);
    }
    expect(countSteps()).toBe(1);
    wait(200);
    scenario.assumptionChanged('capex', 240);
    expect(countSteps()).toBe(2);
    scenario.assumptionChanged('awsGrowth', 30);
    scenario.assumptionChanged('capex', 245);
    expect(countSteps()).toBe(4);
    history.undone();
    history.undone();
    history.undone();
    expect(read()).toEqual({ capex: 235 });
  });

  it('is each typed value, preset, reset and link', () => {
    const { scenario, history, countSteps, readHistory } = start();
    scenario.assumptionChanged('capex', 250);
    history.stepEnded();
    scenario.assumptionChanged('capex', 260);
    scenario.assumptionReset('capex');
    scenario.assumptionChanged('capex', 250);
    scenario.scenarioReplaced({ capex: 150 }, { kind: 'preset', id: 'discipline' });
    scenario.scenarioReplaced({ capex: 160 }, { kind: 'link' });
    scenario.scenarioReset();
    expect(countSteps()).toBe(7);
    expect(readHistory().entries.map(({ change }) => change.kind)).toEqual([
      'start',
      'assumption',
      'assumption',
      'assumptionReset',
      'assumption',
      'preset',
      'link',
      'reset',
    ]);
  });

  it('is none when a drag ends where it began, nor when nothing changes', () => {
    const { scenario, history, countSteps } = start();
    history.gestureBegan();
    scenario.assumptionChanged('capex', 250);
    scenario.assumptionChanged('capex', 220);
    expect(countSteps()).toBe(0);
    scenario.assumptionChanged('capex', 240);
    scenario.assumptionChanged('capex', 245);
    history.gestureEnded();
    scenario.assumptionChanged('capex', 245);
    scenario.scenarioReplaced({ capex: 245 }, { kind: 'link' });
    expect(countSteps()).toBe(1);
  });

  it('is not the address that the page was opened with', () => {
    const { scenario, history, countSteps, read } = start();
    scenario.scenarioReplaced({ capex: 250 }, { kind: 'start' });
    expect(countSteps()).toBe(0);
    history.undone();
    expect(read()).toEqual({ capex: 250 });
  });
});

describe('the history', () => {
  it('forgets what was undone when something new is done', () => {
    const { scenario, history, readHistory, read } = start();
    scenario.assumptionChanged('capex', 250);
    scenario.assumptionChanged('awsGrowth', 30);
    history.undone();
    scenario.assumptionChanged('taxRate', 20);
    history.redone();
    expect(read()).toEqual({ capex: 250, taxRate: 20 });
    expect(readHistory()).toMatchObject({ position: 2, direction: 'forward' });
    expect(readHistory().entries).toHaveLength(3);
  });

  it('does not go on with a step that was undone', () => {
    const { scenario, history, read } = start();
    scenario.assumptionChanged('capex', 250);
    scenario.assumptionChanged('awsGrowth', 30);
    history.undone();
    scenario.assumptionChanged('capex', 260);
    history.undone();
    expect(read()).toEqual({ capex: 250 });
  });

  it('plays the last change back and forth', () => {
    const { scenario, history, read } = start();
    history.changeReplayed();
    expect(read()).toEqual({});
    scenario.assumptionChanged('capex', 250);
    scenario.assumptionChanged('awsGrowth', 30);
    const seen = [1, 2, 3, 4].map(() => {
      history.changeReplayed();
      return read();
    });
    const [older, newer] = [{ capex: 250 }, { capex: 250, awsGrowth: 30 }];
    expect(seen).toEqual([older, newer, older, newer]);
    history.undone();
    history.undone();
    history.changeReplayed();
    history.changeReplayed();
    expect(read()).toEqual({});
  });

  it('keeps the last states when there are very many', () => {
    const { scenario, history, readHistory, read } = start();
    for (let step = 0; step < 400; step += 1)
      scenario.scenarioReplaced({ capex: 100 + step / 10 }, { kind: 'other' });
    expect(readHistory().entries).toHaveLength(300);
    history.jumpedTo(0);
    expect(read()).toEqual({ capex: 110 });
    history.jumpedTo(-1);
    history.jumpedTo(300);
    expect(readHistory().position).toBe(0);
  });
});

const anyId = fc.constantFrom(...productRanges.map(({ id }) => id).slice(0, 4));
const anyStep = fc.record({
  kind: fc.constantFrom(
    'move',
    'move',
    'move',
    'reset one',
    'reset',
    'preset',
    'begin',
    'rest',
    'end',
    'undo',
    'redo',
    'jump',
    'replay',
  ),
  id: anyId,
  value: fc.integer({ min: 0, max: 400 }),
  wait: fc.constantFrom(0, 300, 2000),
});

describe('any sequence of changes', () => {
  it('undone gives the start, and redone gives the end; each state on the way is as it was', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 40 }),
        fc.constantFrom({}, { capex: 250 }),
        (steps, initial) => {
          const { scenario, history, read, readHistory, wait } = start(initial);
          const run: Readonly<Record<string, (step: (typeof steps)[number]) => void>> = {
            move: ({ id, value }) => scenario.assumptionChanged(id, value),
            'reset one': ({ id }) => scenario.assumptionReset(id),
            reset: () => scenario.scenarioReset(),
            preset: ({ value }) => scenario.scenarioReplaced({ capex: value, awsGrowth: value / 10 }),
            begin: () => history.gestureBegan(),
            end: () => history.gestureEnded(),
            rest: () => history.stepEnded(),
            undo: () => history.undone(),
            redo: () => history.redone(),
            jump: ({ value }) => history.jumpedTo(value % 7),
            replay: () => history.changeReplayed(),
          };
          for (const step of steps) {
            wait(step.wait);
            run[step.kind]?.(step);
            const { entries, position } = readHistory();
            expect(entries[position]?.overrides).toEqual(read());
          }
          const { entries } = readHistory();
          const end = entries.at(-1)?.overrides;
          history.jumpedTo(entries.length - 1);
          for (const entry of entries.toReversed()) {
            expect(read()).toEqual(entry.overrides);
            history.undone();
          }
          expect(read()).toEqual(initial);
          for (const entry of entries) {
            expect(read()).toEqual(entry.overrides);
            history.redone();
          }
          expect(read()).toEqual(end);
          // No step leads from a state to the same state.
          for (const [index, entry] of entries.entries())
            if (index > 0) expect(entry.overrides).not.toEqual(entries[index - 1]?.overrides);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the spreads of the assumptions', () => {
  const spread = { below: 10, above: 50 };

  it('are undone and redone like the sliders, arrow presses in a row as one step', () => {
    const { scenario, uncertainty, history, wait, readSpreads, read, countSteps } = start();
    uncertainty.spreadChanged('capex', { below: 10, above: 40 });
    wait(100);
    uncertainty.spreadChanged('capex', spread);
    wait(5000);
    uncertainty.spreadFixed('taxRate');
    scenario.assumptionChanged('capex', 250);
    expect(countSteps()).toBe(3);
    history.undone();
    history.undone();
    expect([readSpreads(), read()]).toEqual([{ capex: spread }, {}]);
    history.undone();
    expect(readSpreads()).toEqual({});
    history.jumpedTo(3);
    expect([readSpreads(), read()]).toEqual([
      { capex: spread, taxRate: { below: 0, above: 0 } },
      { capex: 250 },
    ]);
  });

  it('are one step with the sliders when both come from one link or file', () => {
    const { scenario, uncertainty, history, readSpreads, read, readHistory, countSteps } = start();
    const origin = { kind: 'link' } as const;
    uncertainty.spreadsReplaced({ capex: spread }, origin);
    scenario.scenarioReplaced({ awsGrowth: 30 }, origin);
    expect(countSteps()).toBe(1);
    expect(readHistory().entries[1]).toMatchObject({
      overrides: { awsGrowth: 30 },
      spreads: { capex: spread },
      change: origin,
    });
    history.undone();
    expect([readSpreads(), read()]).toEqual([{}, {}]);
    history.redone();
    expect([readSpreads(), read()]).toEqual([{ capex: spread }, { awsGrowth: 30 }]);
  });

  it('belong to the start when the address names them', () => {
    const { scenario, uncertainty, countSteps } = start();
    const origin = { kind: 'start' } as const;
    uncertainty.spreadsReplaced({ capex: spread }, origin);
    scenario.scenarioReplaced({ awsGrowth: 30 }, origin);
    expect(countSteps()).toBe(0);
  });
});
