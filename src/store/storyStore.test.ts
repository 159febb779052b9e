import { describe, expect, it } from 'vitest';
import type { InputRange } from '../model/index.ts';
import { createDisplayStore } from './displayStore.ts';
import { createHistoryStore } from './historyStore.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { createStoryStore, type WindowMemory } from './storyStore.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { createUncertaintyStore } from './uncertaintyStore.ts';
import { makeYearLimits } from './years.ts';

const { definitions } = readShippedAssumptions();

const ranges: readonly InputRange[] = [
  { id: 'capex', unit: 'USD_bn', default: 220, min: 100, max: 400, step: 1 },
  { id: 'awsGrowth', unit: 'percent', default: 36, min: 0, max: 80, step: 1 },
];

/** One window; the memory outlives the page that `open` makes. */
function makeWindow() {
  let kept: string | null = null;
  let isFull = false;
  let leave: () => void = () => undefined;
  const memory: WindowMemory = {
    read: () => kept,
    write: (text) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept = text;
    },
    onLeave: (listener) => void (leave = listener),
  };
  return {
    fill: () => void (isFull = true),
    damage: (text: string) => void (kept = text),
    leave: () => leave(),
    open: (overrides = {}) => {
      const scenario = createScenarioStore(ranges, overrides);
      const display = createDisplayStore({ language: 'en', years: makeYearLimits(2025, 10) });
      const history = createHistoryStore(scenario, createUncertaintyStore(definitions), () => 0);
      const story = createStoryStore({ scenario, display, memory });
      return { scenario, display, history, story };
    },
  };
}

const first = { overrides: {}, year: 2026, horizonYear: 2030 };
const second = { overrides: { awsGrowth: 20 }, year: 2032, horizonYear: 2035 };

describe('a story', () => {
  it('sets scenario, horizon and year with each step, one step of the history each', () => {
    const { scenario, display, history, story } = makeWindow().open({ capex: 250 });
    story.getState().stepOpened('a', first);
    story.getState().stepOpened('b', second);
    expect(scenario.getState().overrides).toEqual({ awsGrowth: 20 });
    expect(display.getState()).toMatchObject({ year: 2032, horizonYear: 2035 });
    expect(history.getState().entries.map(({ overrides }) => overrides)).toEqual([
      { capex: 250 },
      {},
      { awsGrowth: 20 },
    ]);
  });

  it('takes live tries back, and gives the own scenario and years back at the end', () => {
    const { scenario, display, story } = makeWindow().open({ capex: 250 });
    display.getState().yearChosen(2028);
    story.getState().stepOpened('b', second);
    scenario.getState().assumptionChanged('capex', 300);
    display.getState().yearChosen(2027);
    story.getState().stepRestored();
    expect(scenario.getState().overrides).toEqual({ awsGrowth: 20 });
    expect(display.getState().year).toBe(2032);
    story.getState().storyLeft();
    expect(scenario.getState().overrides).toEqual({ capex: 250 });
    expect(display.getState()).toMatchObject({ year: 2028, horizonYear: 2030 });
    expect(story.getState()).toMatchObject({ settings: null, own: null, stepId: 'b' });
  });

  it('keeps what somebody makes their own, and what a followed link brings', () => {
    const kept = makeWindow().open({ capex: 250 });
    kept.story.getState().stepOpened('b', second);
    kept.story.getState().ownGivenUp();
    kept.story.getState().storyLeft();
    expect(kept.scenario.getState().overrides).toEqual({ awsGrowth: 20 });

    const linked = makeWindow().open({ capex: 250 });
    linked.story.getState().stepOpened('b', second);
    linked.scenario.getState().scenarioReplaced({ capex: 111 }, { kind: 'link' });
    linked.story.getState().storyLeft();
    expect(linked.scenario.getState().overrides).toEqual({ capex: 111 });
  });

  it('knows the own scenario again after a reload in the middle of a try, and after going back to it', () => {
    const page = makeWindow();
    const before = page.open({ capex: 250 });
    before.story.getState().storyChosen('mine');
    before.story.getState().stepOpened('b', second);
    before.scenario.getState().assumptionChanged('capex', 300);
    page.leave();
    // The address brings the scenario as it was shown.
    const after = page.open({ awsGrowth: 20, capex: 300 });
    expect(after.story.getState()).toMatchObject({ storyId: 'mine', stepId: 'b' });
    after.story.getState().stepOpened('b', second);
    after.story.getState().storyLeft();
    expect(after.scenario.getState().overrides).toEqual({ capex: 250 });
    after.scenario.getState().scenarioReplaced({ awsGrowth: 20 }, { kind: 'link' });
    after.story.getState().stepOpened('b', second);
    after.story.getState().storyLeft();
    expect(after.scenario.getState().overrides).toEqual({ capex: 250 });
  });

  it('takes another scenario for the own one when the story is opened again', () => {
    const page = makeWindow();
    const { scenario, story } = page.open({ capex: 250 });
    story.getState().stepOpened('b', second);
    story.getState().storyLeft();
    scenario.getState().assumptionChanged('capex', 111);
    story.getState().stepOpened('a', first);
    story.getState().storyLeft();
    expect(scenario.getState().overrides).toEqual({ capex: 111 });
  });

  it.each(['', '{', '[]', '{"own":{"year":"x"},"shown":7,"stepId":3}'])(
    'does without its memory: %s',
    (text) => {
      const page = makeWindow();
      page.damage(text);
      page.fill();
      const { scenario, story } = page.open({ capex: 250 });
      expect(story.getState()).toMatchObject({ storyId: null, stepId: null, isLeading: false });
      story.getState().stepOpened('b', second);
      story.getState().storyLeft();
      expect(scenario.getState().overrides).toEqual({ capex: 250 });
    },
  );
});
