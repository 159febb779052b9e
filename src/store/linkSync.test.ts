import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { productRanges } from '../test/modelBasis.ts';
import { createCompareStore } from './compareStore.ts';
import { createDisplayStore } from './displayStore.ts';
import type { LinkContext } from './link.ts';
import type { LinkBrowser } from './linkBrowser.ts';
import { connectLink, currentHash, currentLink } from './linkSync.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { createUncertaintyStore } from './uncertaintyStore.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';

const context: LinkContext = {
  ranges: productRanges,
  firstYear: 2026,
  lastYear: 2035,
  horizons: [2028, 2030, 2035],
  defaultYear: 2030,
  defaultHorizonYear: 2030,
  presets: [{ id: 'winter', inputs: { awsGrowth: 16 } }],
};

/** A browser's history without the browser: it navigates like one, and counts what is written. */
function makeBrowser(start: string) {
  const entries = [start];
  let position = 0;
  const navigated = new Set<() => void>();
  const leaving = new Set<() => void>();
  const writes: string[] = [];
  let isRefusing = false;

  function refuseOrWrite(kind: string, hash: string): void {
    if (isRefusing) throw new Error('SecurityError');
    writes.push(`${kind} ${hash}`);
  }
  /** As browsers do for a change of the address after the #: popstate, then hashchange. */
  function tell(): void {
    for (const listener of [...navigated]) listener();
    for (const listener of [...navigated]) listener();
  }
  function listenIn(listeners: Set<() => void>) {
    return (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
  }

  const browser: LinkBrowser = {
    readHash: () => entries[position] ?? '',
    pushHash: (hash) => {
      refuseOrWrite('push', hash);
      entries.splice(position + 1, entries.length, hash);
      position += 1;
    },
    replaceHash: (hash) => {
      refuseOrWrite('replace', hash);
      entries[position] = hash;
    },
    resolveAddress: (hash) => `https://example.test/app/${hash}`,
    onNavigation: listenIn(navigated),
    onLeave: listenIn(leaving),
  };
  return {
    browser,
    entries,
    writes,
    listeners: () => navigated.size + leaving.size,
    refuse: (refusing: boolean) => (isRefusing = refusing),
    leave: () => [...leaving].forEach((listener) => listener()),
    go: (steps: number) => {
      position += steps;
      tell();
    },
    edit: (hash: string) => {
      entries.splice(position + 1, entries.length, hash);
      position += 1;
      tell();
    },
  };
}

function connect(start = '') {
  const page = makeBrowser(start);
  const scenario = createScenarioStore(productRanges);
  const uncertainty = createUncertaintyStore(readShippedAssumptions().definitions);
  const compare = createCompareStore(productRanges);
  const display = createDisplayStore({ language: 'en', years: context });
  const connection = { scenario, uncertainty, compare, display, context, browser: page.browser };
  const disconnect = connectLink(connection);
  const { writes } = page;
  return {
    ...page,
    scenario,
    uncertainty,
    compare,
    display,
    connection,
    disconnect,
    takeWrites: () => writes.splice(0),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('connectLink at the start', () => {
  it('reads the address into the stores and leaves a canonical one', () => {
    const { scenario, display, takeWrites } = connect('#/what-if?lang=fr&capex=250,0&theme=dark');
    expect(scenario.getState().overrides).toEqual({ capex: 250 });
    expect(display.getState()).toMatchObject({
      view: 'what-if',
      language: 'fr',
      isLanguageChosen: true,
      theme: 'dark',
    });
    expect(takeWrites()).toEqual(['replace #/what-if?v=1&capex=250&lang=fr&theme=dark']);
  });

  it('writes nothing when the address says it all already', () => {
    expect(connect('#/what-if?v=1&capex=250').takeWrites()).toEqual([]);
  });

  it('turns an empty address into the link of the baseline', () => {
    const { display, takeWrites } = connect('');
    expect(display.getState().notices).toEqual([]);
    expect(takeWrites()).toEqual(['replace #/overview?v=1']);
  });

  it('tells what it could not use, and mends the address', () => {
    const { display, scenario, entries } = connect('#/nowhere?v=1&capex=900&spam=1');
    expect(display.getState().notices.map(({ kind }) => kind)).toEqual([
      'unknownView',
      'unknownKey',
      'clamped',
    ]);
    expect(scenario.getState().overrides).toEqual({ capex: 350 });
    expect(entries).toEqual(['#/overview?v=1&capex=350']);
  });

  it('keeps its notices through a second start', () => {
    const { display, connection, disconnect } = connect('#/?spam=1');
    disconnect();
    connectLink(connection);
    expect(display.getState().notices).toMatchObject([{ kind: 'unknownKey' }]);
  });
});

describe('changes of the stores', () => {
  it('are written once, after a rest', () => {
    const { scenario, takeWrites } = connect('#/what-if?v=1');
    for (let value = 221; value <= 260; value += 1) {
      scenario.getState().assumptionChanged('capex', value);
      vi.advanceTimersByTime(16);
    }
    expect(takeWrites()).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(takeWrites()).toEqual(['replace #/what-if?v=1&capex=260']);
    vi.advanceTimersByTime(10_000);
    expect(takeWrites()).toEqual([]);
  });

  it('write settings too', () => {
    const { display, takeWrites } = connect('#/what-if?v=1');
    display.getState().languageChosen('fr');
    display.getState().themeChosen('dark');
    display.getState().horizonChosen(2035);
    display.getState().yearChosen(2033);
    vi.advanceTimersByTime(250);
    expect(takeWrites()).toEqual(['replace #/what-if?v=1&year=2033&to=2035&lang=fr&theme=dark']);
  });

  it('write nothing for what a link does not hold, or when they undo each other', () => {
    const { scenario, display, takeWrites } = connect('#/what-if?v=1');
    display.getState().noticesRaised([{ kind: 'unknownKey', key: 'a', id: 'a' }]);
    expect(vi.getTimerCount()).toBe(0);
    scenario.getState().assumptionChanged('capex', 250);
    scenario.getState().scenarioReset();
    vi.advanceTimersByTime(1000);
    expect(takeWrites()).toEqual([]);
  });

  it('are in the link to copy at once', () => {
    const { scenario, connection } = connect('#/what-if?v=1');
    scenario.getState().assumptionChanged('capex', 250);
    expect(currentHash(connection)).toBe('#/what-if?v=1&capex=250');
    expect(currentLink(connection)).toBe('https://example.test/app/#/what-if?v=1&capex=250');
  });

  it('are written at once when the page may close', () => {
    const { scenario, takeWrites, leave } = connect('#/what-if?v=1');
    leave();
    expect(takeWrites()).toEqual([]);
    scenario.getState().assumptionChanged('capex', 250);
    leave();
    expect(takeWrites()).toEqual(['replace #/what-if?v=1&capex=250']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('wait and try again when the browser refuses', () => {
    const { scenario, takeWrites, refuse } = connect('#/what-if?v=1');
    refuse(true);
    scenario.getState().assumptionChanged('capex', 250);
    vi.advanceTimersByTime(250);
    refuse(false);
    vi.advanceTimersByTime(2000);
    expect(takeWrites()).toEqual(['replace #/what-if?v=1&capex=250']);
  });
});

describe('a new view', () => {
  it('opens an entry of the history at once', () => {
    const { display, entries, takeWrites } = connect('#/overview?v=1');
    display.getState().viewChosen('what-if');
    expect(takeWrites()).toEqual(['push #/what-if?v=1']);
    expect(entries).toEqual(['#/overview?v=1', '#/what-if?v=1']);
  });

  it('leaves the former view as it was, with changes that still waited', () => {
    const { scenario, display, entries, go } = connect('#/overview?v=1');
    scenario.getState().assumptionChanged('capex', 250);
    display.getState().yearChosen(2028);
    display.getState().viewChosen('what-if');
    expect(entries).toEqual(['#/overview?v=1&capex=250&year=2028', '#/what-if?v=1&capex=250&year=2028']);
    scenario.getState().assumptionChanged('capex', 300);
    vi.advanceTimersByTime(250);
    go(-1);
    expect(scenario.getState().overrides).toEqual({ capex: 250 });
    expect(display.getState().view).toBe('overview');
    go(1);
    expect(scenario.getState().overrides).toEqual({ capex: 300 });
    expect(display.getState().view).toBe('what-if');
  });

  it('is written later in the present entry when the browser refuses', () => {
    const { display, entries, refuse } = connect('#/overview?v=1');
    refuse(true);
    display.getState().viewChosen('what-if');
    refuse(false);
    vi.advanceTimersByTime(2000);
    expect(entries).toEqual(['#/what-if?v=1']);
  });
});

describe('navigation', () => {
  it('reads an edited address and does not write it back', () => {
    const { scenario, display, edit, takeWrites } = connect('#/overview?v=1');
    edit('#/what-if?v=1&capex=250');
    expect(scenario.getState().overrides).toEqual({ capex: 250 });
    expect(display.getState().view).toBe('what-if');
    vi.advanceTimersByTime(1000);
    expect(takeWrites()).toEqual([]);
  });

  it('mends an edited address once, and keeps the notices though browsers tell twice', () => {
    const { display, edit, takeWrites } = connect('#/overview?v=1');
    edit('#/what-if?capex=12abc');
    expect(display.getState().notices).toMatchObject([{ kind: 'notANumber', subject: 'capex' }]);
    expect(takeWrites()).toEqual(['replace #/what-if?v=1']);
    edit('#/what-if?v=1&capex=250');
    expect(display.getState().notices).toEqual([]);
  });

  it('keeps the language and theme that the reader chose, and says so in the address', () => {
    const { display, edit, entries } = connect('#/overview?v=1');
    display.getState().languageChosen('fr');
    display.getState().themeChosen('dark');
    vi.advanceTimersByTime(250);
    edit('#/what-if?v=1&capex=250');
    expect(display.getState()).toMatchObject({ language: 'fr', theme: 'dark' });
    expect(entries.at(-1)).toBe('#/what-if?v=1&capex=250&lang=fr&theme=dark');
  });

  it('wins over a change that still waits', () => {
    const { scenario, edit, entries } = connect('#/overview?v=1');
    scenario.getState().assumptionChanged('capex', 250);
    edit('#/overview?v=1&awsGrowth=30');
    vi.advanceTimersByTime(1000);
    expect(scenario.getState().overrides).toEqual({ awsGrowth: 30 });
    expect(entries.at(-1)).toBe('#/overview?v=1&awsGrowth=30');
  });
});

describe('disconnecting', () => {
  it('writes what waits and then leaves everything alone', () => {
    const { scenario, display, disconnect, listeners, takeWrites, edit } = connect('#/overview?v=1');
    scenario.getState().assumptionChanged('capex', 250);
    disconnect();
    expect(takeWrites()).toEqual(['replace #/overview?v=1&capex=250']);
    expect(listeners()).toBe(0);
    scenario.getState().scenarioReset();
    display.getState().viewChosen('what-if');
    edit('#/overview?v=1&awsGrowth=30');
    vi.advanceTimersByTime(1000);
    expect(takeWrites()).toEqual([]);
    expect(scenario.getState().overrides).toEqual({});
  });
});

describe('the compared scenarios', () => {
  const pinned = { name: { kind: 'own', text: 'Pin' }, overrides: { capex: 150 } } as const;

  it('are read from the address and written to it after a rest; what is shown in place is not', () => {
    const { scenario, compare, takeWrites } = connect('#/what-if?v=1&capex=250&vs=capex:150');
    expect(compare.getState().scenarios).toMatchObject([{ overrides: { capex: 150 } }]);
    expect(takeWrites()).toEqual([]);
    compare.getState().scenarioAdded(pinned);
    vi.advanceTimersByTime(1000);
    expect(takeWrites()).toEqual(['replace #/what-if?v=1&capex=250&vs=capex:150&vs=Pin~capex:150']);
    compare.getState().scenarioShown(compare.getState().scenarios[0]?.id ?? null);
    vi.advanceTimersByTime(1000);
    expect(takeWrites()).toEqual([]);
    expect(scenario.getState().overrides).toEqual({ capex: 250 });
  });

  it('go and come back with the history', () => {
    const { compare, display, go, edit } = connect('#/what-if?v=1');
    compare.getState().scenarioAdded(pinned);
    display.getState().viewChosen('overview');
    edit('#/overview?v=1');
    expect(compare.getState().scenarios).toEqual([]);
    go(-1);
    expect(compare.getState().scenarios).toMatchObject([pinned]);
  });

  it('are in the shared link with the version of the data, which the address does not name', () => {
    const { compare, connection, entries } = connect('#/what-if?v=1&base=2025-abc');
    compare.getState().scenarioAdded(pinned);
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['#/what-if?v=1&vs=Pin~capex:150']);
    const shared = { ...connection, context: { ...context, dataVersion: '2025-abc' } };
    expect(currentLink(shared)).toBe('https://example.test/app/#/what-if?v=1&vs=Pin~capex:150&base=2025-abc');
  });
});

describe('what is looked at in the analyses', () => {
  const written =
    '#/what-if?v=1&vs=Pin~capex:150&spread=capex:10:50,taxRate:certain&why=awsMargin&from=vs1&effect=netSales';

  it('comes back from the address, a compared scenario by its place', () => {
    const page = connect(
      '#/what-if?from=vs1&effect=netSales&why=awsMargin&spread=taxRate:certain,capex:10:50&vs=Pin~capex:150',
    );
    expect(page.entries).toEqual([written]);
    expect(page.uncertainty.getState().edits).toEqual({
      capex: { below: 10, above: 50 },
      taxRate: { below: 0, above: 0 },
    });
    const [pin] = page.compare.getState().scenarios;
    expect(page.display.getState().why).toEqual({ output: 'awsMargin', start: pin?.id, effect: 'netSales' });
  });

  it('is written after a rest, and goes and comes back with the history', () => {
    const { display, uncertainty, entries, go } = connect('#/risk?v=1');
    display.getState().riskChosen({ output: 'awsRevenue' });
    display.getState().riskChosen({ target: 300, x: 'taxRate' });
    uncertainty.getState().spreadFixed('taxRate');
    vi.advanceTimersByTime(250);
    const risk = '#/risk?v=1&spread=taxRate:certain&outcome=awsRevenue&across=taxRate&goal=300';
    expect(entries).toEqual([risk]);
    display.getState().viewChosen('what-if');
    display.getState().whyChosen({ start: 'preset-winter', effect: 'awsMargin' });
    vi.advanceTimersByTime(250);
    expect(entries[1]).toBe('#/what-if?v=1&spread=taxRate:certain&from=winter&effect=awsMargin');
    display.getState().riskChosen({ output: 'netSales' });
    uncertainty.getState().spreadsReset();
    vi.advanceTimersByTime(250);
    go(-1);
    expect(display.getState().risk).toMatchObject({ output: 'awsRevenue', target: 300, x: 'taxRate' });
    expect(uncertainty.getState().edits).toEqual({ taxRate: { below: 0, above: 0 } });
    go(1);
    expect(uncertainty.getState().edits).toEqual({});
    expect(display.getState().why).toMatchObject({ start: 'preset-winter', effect: 'awsMargin' });
  });

  it('goes back to the baseline in the address when the compared scenario leaves', () => {
    const { compare, entries } = connect('#/what-if?v=1&vs=capex:150&from=vs1');
    compare.getState().scenariosReplaced([]);
    vi.advanceTimersByTime(250);
    expect(entries).toEqual(['#/what-if?v=1']);
  });
});
