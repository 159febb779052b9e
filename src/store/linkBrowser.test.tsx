// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { productRanges } from '../test/modelBasis.ts';
import { createCompareStore } from './compareStore.ts';
import { createDisplayStore } from './displayStore.ts';
import { createLinkBrowser } from './linkBrowser.ts';
import { connectLink } from './linkSync.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { createUncertaintyStore } from './uncertaintyStore.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';

describe('createLinkBrowser', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/app/?q=1#/start');
  });

  it('reads and writes the part from the # on, and leaves the rest of the address', () => {
    const browser = createLinkBrowser(window);
    expect(browser.readHash()).toBe('#/start');
    const before = window.history.length;
    browser.replaceHash('#/what-if?v=1');
    expect(window.history.length).toBe(before);
    browser.pushHash('#/overview?v=1');
    expect(window.history.length).toBe(before + 1);
    expect(window.location.pathname + window.location.search).toBe('/app/?q=1');
    expect(browser.readHash()).toBe('#/overview?v=1');
  });

  it('keeps the state that another program put into the entry', () => {
    window.history.replaceState({ scroll: 3 }, '');
    createLinkBrowser(window).replaceHash('#/what-if?v=1');
    expect(window.history.state).toEqual({ scroll: 3 });
  });

  it('gives full addresses to copy', () => {
    expect(createLinkBrowser(window).resolveAddress('#/what-if?v=1')).toBe(
      `${window.location.origin}/app/?q=1#/what-if?v=1`,
    );
  });

  it('tells of navigation and of leaving until it is stopped', () => {
    const browser = createLinkBrowser(window);
    const navigated = vi.fn();
    const left = vi.fn();
    const stops = [browser.onNavigation(navigated), browser.onLeave(left)];
    window.dispatchEvent(new Event('popstate'));
    window.dispatchEvent(new Event('hashchange'));
    window.dispatchEvent(new Event('pagehide'));
    expect(navigated).toHaveBeenCalledTimes(2);
    expect(left).toHaveBeenCalledTimes(1);
    for (const stop of stops) stop();
    window.dispatchEvent(new Event('hashchange'));
    window.dispatchEvent(new Event('pagehide'));
    expect(navigated).toHaveBeenCalledTimes(2);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('carries the stores through a real history', async () => {
    const browser = createLinkBrowser(window);
    const years = {
      firstYear: 2026,
      lastYear: 2035,
      horizons: [2030],
      defaultYear: 2030,
      defaultHorizonYear: 2030,
    };
    const scenario = createScenarioStore(productRanges);
    const uncertainty = createUncertaintyStore(readShippedAssumptions().definitions);
    const compare = createCompareStore(productRanges);
    const display = createDisplayStore({ language: 'en', years });
    browser.replaceHash('#/overview?v=1');
    const context = { ranges: productRanges, ...years };
    const disconnect = connectLink({ scenario, uncertainty, compare, display, context, browser });
    scenario.getState().assumptionChanged('capex', 250);
    display.getState().viewChosen('what-if');
    scenario.getState().scenarioReset();
    window.history.back();
    await vi.waitFor(() => expect(display.getState().view).toBe('overview'));
    expect(scenario.getState().overrides).toEqual({ capex: 250 });
    window.location.hash = '#/what-if?taxRate=99';
    await vi.waitFor(() => expect(display.getState().view).toBe('what-if'));
    expect(scenario.getState().overrides).toEqual({ taxRate: 35 });
    expect(browser.readHash()).toBe('#/what-if?v=1&taxRate=35');
    // jsdom tells of the navigation once more; the notice must survive that.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(display.getState().notices).toMatchObject([{ kind: 'clamped', given: '99', used: 35 }]);
    disconnect();
  });
});
