import type { StoreApi } from 'zustand/vanilla';
import { baselineStart, nameComparedStart, type WhySettings } from './analysisSettings.ts';
import type { ChartId } from './charts.ts';
import type { CompareState } from './compareStore.ts';
import type { DisplayChoices, DisplayState } from './displayStore.ts';
import type { LinkContext, LinkState } from './link.ts';
import { decodeLink, encodeLink } from './link.ts';
import type { LinkBrowser } from './linkBrowser.ts';
import { joinNotices } from './linkNotices.ts';
import type { ScenarioState } from './scenarioStore.ts';
import { noSpreadEdits } from './spreadEdits.ts';
import type { UncertaintyState } from './uncertaintyStore.ts';

/** What the address is written from and read into. */
export interface LinkSources {
  readonly scenario: StoreApi<ScenarioState>;
  readonly uncertainty: StoreApi<UncertaintyState>;
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

/** What the explanations look at, a compared scenario by its place: links know nothing of the ids of a page. */
function placeStart(why: WhySettings, { scenarios }: CompareState): WhySettings {
  const order = scenarios.findIndex(({ id }) => id === why.start);
  return order === -1 ? why : { ...why, start: nameComparedStart(order) };
}

/** The same the other way; a place that nobody stands at is the baseline. */
function findStart(why: WhySettings, { scenarios }: CompareState): WhySettings {
  if (!/^vs\d$/.test(why.start)) return why;
  const scenario = scenarios.find((_, order) => nameComparedStart(order) === why.start);
  return { ...why, start: scenario?.id ?? baselineStart };
}

function encodeState(sources: LinkSources, choices: DisplayChoices, shared: SharedParts = {}): string {
  const { scenario, uncertainty, compare, context } = sources;
  const {
    view,
    sourcesTab,
    riskTab,
    race,
    risk,
    why,
    claims,
    table,
    story,
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
    spreads: uncertainty.getState().edits,
    compared: compare.getState().scenarios,
    ...shared,
    sourcesTab,
    riskTab,
    race,
    risk,
    why: placeStart(why, compare.getState()),
    claims,
    table,
    ...(story !== null && { story }),
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
 * The full address of the page as it stands but for a shared story, to copy and send; with a chart, it leads to that chart. It names the data that it was
 * made on, so that later data cannot change unnoticed what it shows.
 */
export function currentLink(connection: LinkConnection, chart?: ChartId): string {
  const { dataVersion } = connection.context;
  // A story is far longer than codes and the cells of a spreadsheet hold; it is shared on its own.
  const hash = encodeState(
    connection,
    { ...connection.display.getState(), story: null },
    {
      ...(chart !== undefined && { chart }),
      ...(dataVersion !== undefined && { dataVersion }),
    },
  );
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
  const { scenario, uncertainty, compare, display } = connection;
  const stopScenario = scenario.subscribe((state, previous) => {
    if (!isReading() && state.overrides !== previous.overrides) writer.schedule();
  });
  const stopUncertainty = uncertainty.subscribe((state, previous) => {
    if (!isReading() && state.edits !== previous.edits) writer.schedule();
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
    stopUncertainty();
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
  const { scenario, uncertainty, compare, display, context, browser } = connection;
  const readCurrent = (): string => currentHash(connection);
  const writer = createWriter(browser, readCurrent);
  let isReading = false;

  function readAddress(isStart: boolean): void {
    const {
      overrides,
      spreads = noSpreadEdits,
      compared = [],
      ...link
    } = decodeLink(writer.readShown(), context);
    // A second start (React runs effects twice in development) finds a mended address and must not lose what was said about it.
    const notices = isStart ? joinNotices(display.getState().notices, link.notices) : link.notices;
    isReading = true;
    try {
      // One reason for both: the history has one step for it.
      const origin = { kind: isStart ? 'start' : 'link' } as const;
      uncertainty.getState().spreadsReplaced(spreads, origin);
      scenario.getState().scenarioReplaced(overrides, origin);
      compare.getState().scenariosReplaced(compared);
      const why = link.why === undefined ? {} : { why: findStart(link.why, compare.getState()) };
      display.getState().linkOpened({ ...link, ...why, notices });
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
