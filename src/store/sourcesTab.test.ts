import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productRanges } from '../test/modelBasis.ts';
import { createDisplayStore } from './displayStore.ts';
import { decodeLink, encodeLink, type LinkContext } from './link.ts';
import { builtSourcesTabs, builtViews, sourcesTabs, viewIds } from './views.ts';

const context: LinkContext = {
  ranges: productRanges,
  firstYear: 2026,
  lastYear: 2035,
  horizons: [2030, 2035],
  defaultYear: 2030,
  defaultHorizonYear: 2030,
};

function makeStore() {
  return createDisplayStore({ language: 'en', years: context });
}

describe('the tab of the sources view in a link', () => {
  it('is read, and written unless it is the first one', () => {
    expect(decodeLink('#/sources?v=1&tab=data', context)).toEqual({
      view: 'sources',
      sourcesTab: 'data',
      overrides: {},
      notices: [],
    });
    expect(encodeLink({ view: 'sources', sourcesTab: 'data', overrides: { capex: 250 } }, context)).toBe(
      '#/sources?v=1&capex=250&tab=data',
    );
    expect(encodeLink({ view: 'sources', sourcesTab: 'claims', overrides: {} }, context)).toBe(
      '#/sources?v=1',
    );
  });

  it('is not written for another view', () => {
    expect(encodeLink({ view: 'what-if', sourcesTab: 'data', overrides: {} }, context)).toBe('#/what-if?v=1');
  });

  it.each([
    ['#/sources?tab=nowhere', 'nowhere'],
    ['#/sources?tab=', ''],
    ['#/sources?tab=Data', 'Data'],
    ['#/what-if?tab=data', 'data'],
    ['#/?tab=claims', 'claims'],
  ])('is left out with a notice where it cannot be used: %s', (hash, given) => {
    const link = decodeLink(hash, context);
    expect(link.sourcesTab).toBeUndefined();
    expect(link.notices).toMatchObject([{ kind: 'badSetting', subject: 'tab', given }]);
  });

  it('comes back from every link with it', () => {
    const anyState = fc.record({
      view: fc.constantFrom(...builtViews),
      sourcesTab: fc.constantFrom(...builtSourcesTabs),
      overrides: fc.constant({}),
    });
    fc.assert(
      fc.property(anyState, (state) => {
        const link = decodeLink(encodeLink(state, context), context);
        expect(link.notices).toEqual([]);
        expect(link.sourcesTab ?? 'claims').toBe(state.view === 'sources' ? state.sourcesTab : 'claims');
      }),
    );
  });
});

describe('the tab of the sources view in the store', () => {
  it('changes when chosen, and stays while other views are open', () => {
    const store = makeStore();
    expect(store.getState().sourcesTab).toBe('claims');
    store.getState().sourcesTabChosen('data');
    store.getState().viewChosen('what-if');
    store.getState().linkOpened({ view: 'overview', notices: [] });
    expect(store.getState().sourcesTab).toBe('data');
  });

  it('follows a link to the sources, the first one when the link names none', () => {
    const store = makeStore();
    store.getState().linkOpened({ view: 'sources', sourcesTab: 'data', notices: [] });
    expect(store.getState()).toMatchObject({ view: 'sources', sourcesTab: 'data' });
    store.getState().linkOpened({ view: 'sources', notices: [] });
    expect(store.getState().sourcesTab).toBe('claims');
  });

  it('is always one that exists, and choosing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sourcesTabs)), fc.constantFrom(...viewIds), (tabs, view) => {
        const store = makeStore();
        store.getState().viewChosen(view);
        for (const tab of tabs) {
          store.getState().sourcesTabChosen(tab);
          const state = store.getState();
          expect(builtSourcesTabs).toContain(state.sourcesTab);
          state.sourcesTabChosen(state.sourcesTab);
          expect(store.getState()).toBe(state);
        }
      }),
    );
  });
});
