import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkContext, makeDisplayStore } from '../test/linkSupport.ts';
import { decodeLink, encodeLink } from './link.ts';
import { sourcesTabs, viewIds } from './views.ts';

describe('the tab of the sources view in a link', () => {
  it('is read, and written unless it is the first one', () => {
    expect(decodeLink('#/sources?v=1&tab=data', linkContext)).toEqual({
      view: 'sources',
      sourcesTab: 'data',
      overrides: {},
      notices: [],
    });
    expect(encodeLink({ view: 'sources', sourcesTab: 'data', overrides: { capex: 250 } }, linkContext)).toBe(
      '#/sources?v=1&capex=250&tab=data',
    );
    expect(encodeLink({ view: 'sources', sourcesTab: 'claims', overrides: {} }, linkContext)).toBe(
      '#/sources?v=1',
    );
  });

  it('is not written for another view', () => {
    expect(encodeLink({ view: 'what-if', sourcesTab: 'data', overrides: {} }, linkContext)).toBe(
      '#/what-if?v=1',
    );
  });

  it.each([
    ['#/sources?tab=nowhere', 'nowhere'],
    ['#/sources?tab=', ''],
    ['#/sources?tab=Data', 'Data'],
    ['#/what-if?tab=data', 'data'],
    ['#/?tab=claims', 'claims'],
  ])('is left out with a notice where it cannot be used: %s', (hash, given) => {
    const link = decodeLink(hash, linkContext);
    expect(link.sourcesTab).toBeUndefined();
    expect(link.notices).toMatchObject([{ kind: 'badSetting', subject: 'tab', given }]);
  });

  it('comes back from every link with it', () => {
    const anyState = fc.record({
      view: fc.constantFrom(...viewIds),
      sourcesTab: fc.constantFrom(...sourcesTabs),
      overrides: fc.constant({}),
    });
    fc.assert(
      fc.property(anyState, (state) => {
        const link = decodeLink(encodeLink(state, linkContext), linkContext);
        expect(link.notices).toEqual([]);
        expect(link.sourcesTab ?? 'claims').toBe(state.view === 'sources' ? state.sourcesTab : 'claims');
      }),
    );
  });
});

describe('the tab of the sources view in the store', () => {
  it('changes when chosen, and stays while other views are open', () => {
    const store = makeDisplayStore();
    expect(store.getState().sourcesTab).toBe('claims');
    store.getState().sourcesTabChosen('data');
    store.getState().viewChosen('what-if');
    store.getState().linkOpened({ view: 'overview', notices: [] });
    expect(store.getState().sourcesTab).toBe('data');
  });

  it('follows a link to the sources, the first one when the link names none', () => {
    const store = makeDisplayStore();
    store.getState().linkOpened({ view: 'sources', sourcesTab: 'data', notices: [] });
    expect(store.getState()).toMatchObject({ view: 'sources', sourcesTab: 'data' });
    store.getState().linkOpened({ view: 'sources', notices: [] });
    expect(store.getState().sourcesTab).toBe('claims');
  });

  it('is always one that exists, and choosing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sourcesTabs)), fc.constantFrom(...viewIds), (tabs, view) => {
        const store = makeDisplayStore();
        store.getState().viewChosen(view);
        for (const tab of tabs) {
          store.getState().sourcesTabChosen(tab);
          const state = store.getState();
          expect(sourcesTabs).toContain(state.sourcesTab);
          state.sourcesTabChosen(state.sourcesTab);
          expect(store.getState()).toBe(state);
        }
      }),
    );
  });
});
