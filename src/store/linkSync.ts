import type { StoreApi } from 'zustand/vanilla';
import type { ChartId } from './charts.ts';
import type { CompareState } from './compareStore.ts';
import type { DisplayChoices, DisplayState } from './displayStore.ts';
import type { LinkContext, LinkState } from './link.ts';
import { decodeLink, encodeLink } from './link.ts';
import type { LinkBrowser } from './linkBrowser.ts';
import { joinNotices } from './linkNotices.ts';
import type { ScenarioState } from './scenarioStore.ts';

/** What the address is written from and read into. */
export interface LinkSources {
  readonly scenario: StoreApi<ScenarioState>;
  readonly compare: StoreApi<CompareState>;
  readonly display: StoreApi<DisplayState>;
  readonly context: LinkContext;
}

export interface LinkConnection extends LinkSources {
  readonly browser: LinkBrowser;
}

/** Rest after the last change before it is written: four writes a second at most, none while a slider moves. */
const restMilliseconds = 250;
/** Pause after a browser refused a write (Safari allows 100 in 30 seconds). */
const retryMilliseconds = 2000;

/** What only links have that are handed on. */
type SharedParts = Pick<LinkState, 'chart' | 'dataVersion'>;

function encodeState(sources: LinkSources, choices: DisplayChoices, shared: SharedParts = {}): string {
  const { scenario, compare, context } = sources;
  const {
    view,
    sourcesTab,
    riskTab,
    race,
    claims,
    table,
    year,
    horizonYear,
    language,
    isLanguageChosen,
    theme,
    density,
  } = choices;
  const { overrides } = scenario.getState();
  const state = {
    view,
    overrides,
    compared: compare.getState().scenarios,
    ...shared,
    sourcesTab,
    riskTab,
    race,
    claims,
    table,
    year,
    horizonYear,
    theme,
    density,
  };
  return encodeLink(isLanguageChosen ? { ...state, language } : state, context);
}

/** The link to the page as it stands, from its # on; right at once, also while the address still waits to be written. */
export function currentHash(sources: LinkSources): string {
  return encodeState(sources, sources.display.getState());
}

/**
 * The full address of the page as it stands, to copy and send; with a chart, it leads to that chart. It names the data that it was
 * made on, so that later data cannot change unnoticed what it shows.
 */
export function currentLink(connection: LinkConnection, chart?: ChartId): string {
  const { dataVersion } = connection.context;
  const hash = encodeState(connection, connection.display.getState(), {
    ...(chart !== undefined && { chart }),
    ...(dataVersion !== undefined && { dataVersion }),
  });
  return connection.browser.resolveAddress(hash);
}

/** Writes to the history, later if the browser refuses; knows which text stands in the address. */
function createWriter(browser: LinkBrowser, readCurrent: () => string) {
  let shown = browser.readHash();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cancel(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function schedule(delay: number): void {
    cancel();
    timer = setTimeout(() => write(readCurrent()), delay);
  }

  function write(hash: string, change: (hash: string) => void = browser.replaceHash): void {
    cancel();
    if (hash === shown) return;
    try {
      change(hash);
      shown = hash;
    } catch {
      schedule(retryMilliseconds);
    }
  }

  return {
    cancel,
    schedule: () => schedule(restMilliseconds),
    replace: (hash: string) => write(hash),
    push: (hash: string) => write(hash, browser.pushHash),
    isWaiting: () => timer !== undefined,
    /** Notes what stands in the address now; false when it is what we knew. */
    noteNavigation(): boolean {
      const hash = browser.readHash();
      const isNew = hash !== shown;
      shown = hash;
      return isNew;
    },
    readShown: () => shown,
  };
}

type LinkWriter = ReturnType<typeof createWriter>;

/** Keeps the address behind the stores: a new entry of the history for a new view, else the present entry after a rest. */
function followStores(connection: LinkConnection, writer: LinkWriter, isReading: () => boolean): () => void {
  const { scenario, compare, display } = connection;
  const stopScenario = scenario.subscribe((state, previous) => {
    if (!isReading() && state.overrides !== previous.overrides) writer.schedule();
  });
  const stopCompare = compare.subscribe((state, previous) => {
    if (!isReading() && state.scenarios !== previous.scenarios) writer.schedule();
  });
  const stopDisplay = display.subscribe((state, previous) => {
    if (isReading()) return;
    if (state.view === previous.view) {
      if (encodeState(connection, state) !== encodeState(connection, previous)) writer.schedule();
      return;
    }
    // Back must lead to the former view as it was left.
    if (writer.isWaiting()) writer.replace(encodeState(connection, previous));
    writer.push(encodeState(connection, state));
  });
  return () => {
    stopScenario();
    stopCompare();
    stopDisplay();
  };
}

/**
 * Reads the address into the stores, then keeps both the same: changes of the stores are written to the address, and back, forward
 * or an edited address are read into the stores. What an address says wrongly is told in the display store's notices and
 * disappears from the address. Returns how to stop, which writes what still waits.
 */
export function connectLink(connection: LinkConnection): () => void {
  const { scenario, compare, display, context, browser } = connection;
  const readCurrent = (): string => currentHash(connection);
  const writer = createWriter(browser, readCurrent);
  let isReading = false;

  function readAddress(isStart: boolean): void {
    const { overrides, compared = [], ...link } = decodeLink(writer.readShown(), context);
    // A second start (React runs effects twice in development) finds a mended address and must not lose what was said about it.
    const notices = isStart ? joinNotices(display.getState().notices, link.notices) : link.notices;
    isReading = true;
    try {
      scenario.getState().scenarioReplaced(overrides, { kind: isStart ? 'start' : 'link' });
      compare.getState().scenariosReplaced(compared);
      display.getState().linkOpened({ ...link, notices });
    } finally {
      isReading = false;
    }
    writer.replace(readCurrent());
  }

  function flush(): void {
    if (writer.isWaiting()) writer.replace(readCurrent());
  }

  readAddress(true);
  const stops = [
    followStores(connection, writer, () => isReading),
    browser.onNavigation(() => {
      if (writer.noteNavigation()) readAddress(false);
    }),
    browser.onLeave(flush),
  ];
  return () => {
    flush();
    writer.cancel();
    for (const stop of stops) stop();
  };
}
