import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCompareStore } from '../store/compareStore.ts';
import { createHistoryStore } from '../store/historyStore.ts';
import { decodeLink } from '../store/link.ts';
import type { LinkBrowser } from '../store/linkBrowser.ts';
import { connectLink } from '../store/linkSync.ts';
import { createScenarioStore } from '../store/scenarioStore.ts';
import { createUncertaintyStore } from '../store/uncertaintyStore.ts';
import { viewIds } from '../store/views.ts';
import { linkContext, makeDisplayStore } from './linkSupport.ts';
import { productRanges } from './modelBasis.ts';
import { readShippedAssumptions } from './readShippedAssumptions.ts';

/** Longer than anything waits before it is written. */
const rest = 3000;

/** A browser's history without the browser; it tells of every navigation twice, as browsers do. */
function makeBrowser() {
  const entries = [''];
  let position = 0;
  let writes = 0;
  const navigated = new Set<() => void>();
  const browser: LinkBrowser = {
    readHash: () => entries[position] ?? '',
    pushHash: (hash) => {
      writes += 1;
      entries.splice(position + 1, entries.length, hash);
      position += 1;
    },
    replaceHash: (hash) => {
      writes += 1;
      entries[position] = hash;
    },
    resolveAddress: (hash) => hash,
    onNavigation: (listener) => {
      navigated.add(listener);
      return () => void navigated.delete(listener);
    },
    onLeave: () => () => undefined,
  };
  return {
    browser,
    takeWrites: () => {
      const taken = writes;
      writes = 0;
      return taken;
    },
    go: (steps: number): void => {
      const next = position + steps;
      if (next < 0 || next >= entries.length) return;
      position = next;
      for (let time = 0; time < 2; time += 1) for (const listener of [...navigated]) listener();
    },
  };
}

function openPage() {
  const history = makeBrowser();
  const scenario = createScenarioStore(productRanges);
  const uncertainty = createUncertaintyStore(readShippedAssumptions().definitions);
  const display = makeDisplayStore();
  const undo = createHistoryStore(scenario, uncertainty, Date.now);
  connectLink({
    scenario,
    uncertainty,
    display,
    compare: createCompareStore(productRanges),
    context: linkContext,
    browser: history.browser,
  });
  return { ...history, scenario, display, undo };
}

type Page = ReturnType<typeof openPage>;

const someInput = fc.constantFrom('capex', 'awsGrowth', 'serverLife');
const step: fc.Arbitrary<(page: Page) => void> = fc.oneof(
  fc.tuple(someInput, fc.double({ min: 0, max: 1, noNaN: true })).map(([id, part]) => (page: Page) => {
    const range = productRanges.find((candidate) => candidate.id === id);
    if (range === undefined) throw new Error(id);
    page.scenario.getState().assumptionChanged(id, range.min + part * (range.max - range.min));
  }),
  fc.constantFrom(...viewIds).map((view) => (page: Page) => page.display.getState().viewChosen(view)),
  fc.constantFrom(2028, 2030, 2033).map((year) => (page: Page) => page.display.getState().yearChosen(year)),
  fc.constantFrom(-1, 1, -2, 2).map((steps) => (page: Page) => page.go(steps)),
  fc.constant((page: Page) => page.undo.getState().undone()),
  fc.constant((page: Page) => page.undo.getState().redone()),
  fc.constant((page: Page) => page.scenario.getState().scenarioReplaced({ capex: 180 })),
);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a page shows, as far as a link names it. */
function readState({ scenario, display }: Page) {
  const { view, year } = display.getState();
  return { view, year, overrides: scenario.getState().overrides };
}

function readAddress({ browser }: Page) {
  const { view, year, overrides } = decodeLink(browser.readHash(), linkContext);
  return { view, year: year ?? linkContext.defaultYear, overrides };
}

it('back, forward, edits, views, undo and redo in any order: page and address agree, nothing goes round in circles', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const page = openPage();
      vi.advanceTimersByTime(rest);
      page.takeWrites();
      for (const take of steps) {
        take(page);
        vi.advanceTimersByTime(rest);
        expect(readState(page)).toEqual(readAddress(page));
        // One for the entry that is left, one for the new one, one after the rest.
        expect(page.takeWrites()).toBeLessThanOrEqual(3);
      }
      // Nothing that was done is out of reach: every state since the start is undone and done again.
      const { entries } = page.undo.getState();
      page.undo.getState().jumpedTo(entries.length - 1);
      const last = page.scenario.getState().overrides;
      for (let count = entries.length; count > 1; count -= 1) page.undo.getState().undone();
      expect(page.scenario.getState().overrides).toEqual({});
      for (const entry of entries.slice(1)) {
        page.undo.getState().redone();
        expect(page.scenario.getState().overrides).toEqual(entry.overrides);
      }
      expect(page.scenario.getState().overrides).toEqual(last);
      vi.advanceTimersByTime(rest);
      expect(readState(page)).toEqual(readAddress(page));
    }),
    { numRuns: 150 },
  );
});
