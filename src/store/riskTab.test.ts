import { describe, expect, it } from 'vitest';
import { linkContext, makeDisplayStore } from '../test/linkSupport.ts';
import { findRiskTab, listCharts } from './charts.ts';
import { decodeLink, encodeLink } from './link.ts';
import { defaultRiskTab, riskTabs } from './views.ts';

describe('the tab of the risk view', () => {
  it.each(riskTabs)('comes back from a link: %s', (riskTab) => {
    const hash = encodeLink({ view: 'risk', riskTab, sourcesTab: 'data', overrides: {} }, linkContext);
    expect(hash).toBe(riskTab === defaultRiskTab ? '#/risk?v=1' : `#/risk?v=1&tab=${riskTab}`);
    const link = decodeLink(hash, linkContext);
    expect(link.notices).toEqual([]);
    expect(link.riskTab ?? defaultRiskTab).toBe(riskTab);
    expect(link.sourcesTab).toBeUndefined();
  });

  it.each(['data', 'nowhere'])('is left out with a notice where there is none: %s', (given) => {
    const link = decodeLink(`#/risk?tab=${given}`, linkContext);
    expect(link.riskTab).toBeUndefined();
    expect(link.notices).toMatchObject([{ kind: 'badSetting', subject: 'tab', given }]);
  });

  it('belongs to the risk view only', () => {
    expect(decodeLink('#/sources?tab=sensitivity', linkContext).notices).toMatchObject([{ subject: 'tab' }]);
    const state = { view: 'what-if', riskTab: 'sensitivity', overrides: {} } as const;
    expect(encodeLink(state, linkContext)).toBe('#/what-if?v=1');
  });

  it('is always one that exists, and stays while other views are open', () => {
    const store = makeDisplayStore();
    expect(store.getState().riskTab).toBe(defaultRiskTab);
    for (const tab of riskTabs) {
      store.getState().riskTabChosen(tab);
      expect(riskTabs).toContain(store.getState().riskTab);
    }
    const last = store.getState().riskTab;
    store.getState().linkOpened({ view: 'overview', notices: [] });
    expect(store.getState().riskTab).toBe(last);
    store.getState().linkOpened({ view: 'risk', notices: [] });
    expect(store.getState().riskTab).toBe(defaultRiskTab);
  });

  it('is the one of a chart that a link or a search leads to', () => {
    const store = makeDisplayStore();
    for (const chart of listCharts('risk')) {
      store.getState().chartSought('risk', chart);
      expect(findRiskTab(chart)).not.toBeNull();
      expect(store.getState()).toMatchObject({ view: 'risk', chart, riskTab: findRiskTab(chart) });
      store.getState().chartReached();
      store.getState().viewChosen('overview');
      store.getState().linkOpened({ view: 'risk', chart, notices: [] });
      expect(store.getState().riskTab).toBe(findRiskTab(chart));
    }
  });
});
