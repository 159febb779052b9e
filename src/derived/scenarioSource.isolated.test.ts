import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { applyOverrides, project } from '../model/index.ts';
import { createCompareStore } from '../store/compareStore.ts';
import { createScenarioStore } from '../store/scenarioStore.ts';
import { makeDisplayStore } from '../test/linkSupport.ts';
import { productActuals } from '../test/makeScenarioView.ts';
import { makeInputs, productBasis, productDefaults, productRanges } from '../test/modelBasis.ts';
import { createScenarioSource, type SourceChange } from './scenarioSource.ts';

vi.mock('../model/index.ts', async (importOriginal) => {
  const model = await importOriginal<typeof import('../model/index.ts')>();
  return { ...model, project: vi.fn(model.project) };
});

const projections = vi.mocked(project);

function makeSource() {
  const frames: (() => void)[] = [];
  const scenario = createScenarioStore(productRanges);
  const compare = createCompareStore(productRanges);
  const display = makeDisplayStore();
  const source = createScenarioSource({
    basis: productBasis,
    defaults: productDefaults,
    horizon: 10,
    scenario,
    compare,
    display,
    requestFrame: (run) => void frames.push(run),
  });
  const changes: SourceChange[] = [];
  source.subscribe((change) => void changes.push(change));
  const passFrame = () => {
    for (const run of frames.splice(0)) run();
  };
  const move = scenario.getState().assumptionChanged;
  return { source, scenario, compare, display: display.getState(), changes, frames, passFrame, move };
}

beforeEach(() => {
  projections.mockClear();
});

describe('the view', () => {
  it('starts as the baseline, projected once', () => {
    const { source } = makeSource();
    const view = source.read();
    expect(view).toMatchObject({
      isBaseline: true,
      actuals: null,
      year: 2030,
      lastYear: 2030,
      language: 'en',
      messages: messages.en,
      opening: { year: 2025 },
      basis: productBasis,
    });
    expect(view.scenario).toBe(view.baseline);
    expect(view.baseline.inputs).toEqual(productDefaults);
    expect(view.baseline.rows).toHaveLength(10);
    expect(projections).toHaveBeenCalledTimes(1);
  });

  it('is the same object until something changes', () => {
    const { source, move, display } = makeSource();
    const view = source.read();
    move('capex', 220);
    display.viewChosen('what-if');
    display.themeChosen('dark');
    display.densityChosen('present');
    expect(source.read()).toBe(view);
    move('capex', 250);
    const moved = source.read();
    expect(moved).not.toBe(view);
    expect(source.read()).toBe(moved);
  });

  it('is current before the frame in which listeners hear of it', () => {
    const { source, move, changes } = makeSource();
    source.read();
    move('capex', 250);
    expect(source.read().scenario.inputs.capex).toBe(250);
    expect(changes).toEqual([]);
  });

  it('has the scenario as the model projects it', () => {
    const { source, scenario } = makeSource();
    scenario.getState().scenarioReplaced({ capex: 250, awsGrowth: 30 });
    const { inputs, rows } = source.read().scenario;
    expect(inputs).toEqual(makeInputs({ capex: 250, awsGrowth: 30 }));
    expect(inputs).toEqual(applyOverrides(productDefaults, { capex: 250, awsGrowth: 30 }));
    expect(rows[0]).toMatchObject({ year: 2026, capex: 250 });
    expect(source.read().isBaseline).toBe(false);
  });
});

describe('the projection', () => {
  it('runs once a change, however many readers ask', () => {
    const { source, move } = makeSource();
    source.read();
    projections.mockClear();
    move('capex', 250);
    for (let reader = 0; reader < 10; reader += 1) source.read();
    expect(projections).toHaveBeenCalledTimes(1);
    move('capex', 255);
    source.read();
    source.read();
    expect(projections).toHaveBeenCalledTimes(2);
  });

  it('does not run for changes that nobody looks at', () => {
    const { source, move } = makeSource();
    source.read();
    projections.mockClear();
    for (const capex of [225, 230, 235, 240]) move('capex', capex);
    expect(projections).not.toHaveBeenCalled();
    expect(source.read().scenario.inputs.capex).toBe(240);
    expect(projections).toHaveBeenCalledTimes(1);
  });

  it('does not run for language, years and facts', () => {
    const { source, move, display } = makeSource();
    move('capex', 250);
    const { scenario } = source.read();
    projections.mockClear();
    display.languageChosen('fr');
    expect(source.read().scenario).toBe(scenario);
    display.horizonChosen(2035);
    display.yearChosen(2033);
    source.actualsLoaded(productActuals);
    expect(source.read().scenario).toBe(scenario);
    expect(source.read()).toMatchObject({ language: 'fr', year: 2033, lastYear: 2035 });
    expect(projections).not.toHaveBeenCalled();
  });

  it('of the baseline is used again when everything is reset', () => {
    const { source, scenario, move } = makeSource();
    move('capex', 250);
    expect(source.read().scenario).not.toBe(source.read().baseline);
    projections.mockClear();
    scenario.getState().scenarioReset();
    expect(source.read().scenario).toBe(source.read().baseline);
    expect(source.read().isBaseline).toBe(true);
    move('capex', 250);
    move('capex', 220);
    expect(source.read().scenario).toBe(source.read().baseline);
    expect(projections).not.toHaveBeenCalled();
  });
});

describe('listeners', () => {
  it('are called once a frame, after it was asked for once', () => {
    const { move, changes, frames, passFrame } = makeSource();
    for (const capex of [225, 230, 235]) move('capex', capex);
    expect(frames).toHaveLength(1);
    expect(changes).toEqual([]);
    passFrame();
    expect(changes).toEqual(['scenario']);
    passFrame();
    expect(changes).toEqual(['scenario']);
    move('capex', 240);
    passFrame();
    expect(changes).toEqual(['scenario', 'scenario']);
  });

  it('hear nothing when nothing changed', () => {
    const { move, display, frames } = makeSource();
    move('capex', 220);
    display.languageChosen('en');
    display.yearChosen(2030);
    display.themeChosen('dark');
    expect(frames).toEqual([]);
  });

  it('hear of language, year and horizon as settings', () => {
    const { display, changes, passFrame } = makeSource();
    display.languageChosen('fr');
    passFrame();
    display.horizonChosen(2035);
    passFrame();
    display.yearChosen(2033);
    passFrame();
    expect(changes).toEqual(['settings', 'settings', 'settings']);
  });

  it.each([['before'], ['after']])('hear of settings when they changed %s the scenario', (order) => {
    const { move, display, changes, passFrame } = makeSource();
    if (order === 'after') move('capex', 250);
    display.languageChosen('fr');
    if (order === 'before') move('capex', 250);
    passFrame();
    expect(changes).toEqual(['settings']);
  });

  it('hear of the facts as settings, once', () => {
    const { source, changes, passFrame, frames } = makeSource();
    source.read();
    source.actualsLoaded(productActuals);
    expect(source.read().actuals).toBe(productActuals);
    passFrame();
    expect(changes).toEqual(['settings']);
    const view = source.read();
    source.actualsLoaded(productActuals);
    expect(frames).toEqual([]);
    expect(source.read()).toBe(view);
  });

  it('may change something themselves: that is told in the next frame', () => {
    const { source, move, changes, passFrame } = makeSource();
    const stop = source.subscribe(() => {
      stop();
      move('awsGrowth', 30);
    });
    move('capex', 250);
    passFrame();
    expect(changes).toEqual(['scenario']);
    passFrame();
    expect(changes).toEqual(['scenario', 'scenario']);
  });

  it('are not called any more after they left', () => {
    const { source, move, passFrame } = makeSource();
    const listener = vi.fn();
    const stop = source.subscribe(listener);
    move('capex', 250);
    stop();
    passFrame();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a compared scenario in place of the current one', () => {
  const pinned = { name: { kind: 'own', text: 'Pin' }, overrides: { capex: 150 } } as const;

  it('is a view of the page: announced once, computed once, and the scenario keeps its state', () => {
    const { source, scenario, compare, changes, passFrame, move } = makeSource();
    move('capex', 250);
    passFrame();
    changes.length = 0;
    const before = [source.read(), scenario.getState()];
    compare.getState().scenarioAdded(pinned);
    passFrame();
    expect(changes).toEqual([]);
    projections.mockClear();
    const [shown] = compare.getState().scenarios;
    for (const id of [shown?.id ?? null, null, shown?.id ?? null]) compare.getState().scenarioShown(id);
    passFrame();
    expect(changes).toEqual(['scenario']);
    expect(source.read().scenario.inputs.capex).toBe(150);
    expect(source.read().scenario).toBe(source.run(shown?.overrides ?? {}));
    expect(projections).toHaveBeenCalledTimes(1);
    compare.getState().scenarioShown(null);
    expect(source.read().scenario).toBe(
      before[0] !== undefined && 'scenario' in before[0] ? before[0].scenario : null,
    );
    expect(scenario.getState()).toBe(before[1]);
  });

  it('gives way as soon as the scenario changes', () => {
    const { source, compare, move } = makeSource();
    compare.getState().scenarioAdded(pinned);
    compare.getState().scenarioShown(compare.getState().scenarios[0]?.id ?? null);
    move('taxRate', 20);
    expect(compare.getState().shown).toBeNull();
    expect(source.read().scenario.inputs).toEqual(makeInputs({ taxRate: 20 }));
  });
});
