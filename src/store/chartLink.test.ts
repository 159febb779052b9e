import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkContext, makeDisplayStore } from '../test/linkSupport.ts';
import { productRanges } from '../test/modelBasis.ts';
import { chartsOfViews, listCharts } from './charts.ts';
import { createCompareStore } from './compareStore.ts';
import { decodeLink, encodeLink } from './link.ts';
import type { LinkBrowser } from './linkBrowser.ts';
import { connectLink, currentHash, currentLink } from './linkSync.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { viewIds } from './views.ts';
import { createUncertaintyStore } from './uncertaintyStore.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';

const decode = (hash: string) => decodeLink(hash, linkContext);

const places = viewIds.flatMap((view) => listCharts(view).map((chart) => [view, chart] as const));

describe('the charts of the views', () => {
  it('are listed for every view, none twice in one', () => {
    expect(Object.keys(chartsOfViews)).toEqual([...viewIds]);
    for (const view of viewIds) expect(new Set(listCharts(view)).size).toBe(listCharts(view).length);
    expect(places.length).toBeGreaterThan(10);
  });
});

describe('a chart in a link', () => {
  it.each(places)('is read as it was written: %s, %s', (view, chart) => {
    const hash = encodeLink({ view, chart, overrides: { capex: 250 } }, linkContext);
    expect(hash).toBe(`#/${view}?v=1&capex=250&chart=${chart}`);
    expect(decode(hash)).toEqual({ view, chart, overrides: { capex: 250 }, notices: [] });
  });

  it.each([
    ['#/what-if?chart=pie', 'pie'],
    ['#/what-if?chart=Cash', 'Cash'],
    ['#/what-if?chart=earnings', 'earnings'],
    ['#/what-if?chart=', ''],
    ['#/what-if?chart=__proto__', '__proto__'],
    ['#/?chart=bridge', 'bridge'],
  ])('that the view does not show is left out and said: %s', (hash, given) => {
    const link = decode(hash);
    expect(link.chart).toBeUndefined();
    expect(link.notices).toMatchObject([{ kind: 'badSetting', subject: 'chart', given }]);
  });

  it('is nothing in a link that names none', () => {
    expect(decode('#/what-if?v=1')).not.toHaveProperty('chart');
  });

  it('never throws, and names a chart of its view or none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...viewIds), fc.string({ unit: 'binary' }), (view, text) => {
        const link = decode(`#/${view}?chart=${text}`);
        if (link.chart !== undefined) expect(listCharts(link.view)).toContain(link.chart);
      }),
    );
  });
});

describe('the chart in the store', () => {
  it('is sought in its view, reached once, and forgotten with another view', () => {
    const store = makeDisplayStore();
    expect(store.getState().chart).toBeNull();
    store.getState().chartSought('what-if', 'bridge');
    expect(store.getState()).toMatchObject({ view: 'what-if', chart: 'bridge' });
    store.getState().chartReached();
    expect(store.getState()).toMatchObject({ view: 'what-if', chart: null });
    store.getState().chartSought('what-if', 'cash');
    store.getState().viewChosen('overview');
    expect(store.getState()).toMatchObject({ view: 'overview', chart: null });
  });

  it('stays where it is when a view does not show the chart', () => {
    const store = makeDisplayStore();
    const before = store.getState();
    store.getState().chartSought('what-if', 'earnings');
    store.getState().chartSought('risk', 'cash');
    expect(store.getState()).toBe(before);
  });

  it('comes with a link, and goes with the next one', () => {
    const store = makeDisplayStore();
    store.getState().linkOpened({ view: 'what-if', chart: 'margin', notices: [] });
    expect(store.getState()).toMatchObject({ view: 'what-if', chart: 'margin' });
    store.getState().linkOpened({ view: 'what-if', notices: [] });
    expect(store.getState().chart).toBeNull();
  });
});

describe('the chart in the address', () => {
  function connect(hash: string) {
    let shown = hash;
    const browser: LinkBrowser = {
      readHash: () => shown,
      pushHash: (next) => void (shown = next),
      replaceHash: (next) => void (shown = next),
      resolveAddress: (next) => `https://example.com/${next}`,
      onNavigation: () => () => undefined,
      onLeave: () => () => undefined,
    };
    const display = makeDisplayStore();
    const scenario = createScenarioStore(productRanges);
    const uncertainty = createUncertaintyStore(readShippedAssumptions().definitions);
    const compare = createCompareStore(productRanges);
    const connection = { scenario, uncertainty, compare, display, context: linkContext, browser };
    const stop = connectLink(connection);
    return { connection, display, stop, readShown: () => shown };
  }

  it('leads to the chart once: the address goes on without it', () => {
    const { display, stop, readShown } = connect('#/what-if?v=1&capex=250&chart=cash');
    expect(display.getState()).toMatchObject({ view: 'what-if', chart: 'cash', notices: [] });
    expect(readShown()).toBe('#/what-if?v=1&capex=250');
    stop();
  });

  it('is in a link that is asked for a chart, and in no other', () => {
    const { connection, stop } = connect('#/what-if?v=1&capex=250');
    expect(currentLink(connection, 'cash')).toBe('https://example.com/#/what-if?v=1&capex=250&chart=cash');
    expect(currentLink(connection)).toBe('https://example.com/#/what-if?v=1&capex=250');
    expect(currentHash(connection)).toBe('#/what-if?v=1&capex=250');
    stop();
  });
});
