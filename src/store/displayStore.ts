import { shallow } from 'zustand/vanilla/shallow';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../model/index.ts';
import {
  changeRisk,
  defaultRisk,
  defaultWhy,
  settleRisk,
  settleWhy,
  type RiskSettings,
  type WhySettings,
} from './analysisSettings.ts';
import { findRiskTab, listCharts, type ChartId } from './charts.ts';
import type { DecodedLink } from './link.ts';
import type { LinkNotice } from './linkNotices.ts';
import { joinNotices } from './linkNotices.ts';
import { defaultRace, settleRace, type RaceSettings } from './raceSettings.ts';
import {
  allClaims,
  openSources,
  settleClaims,
  settleTable,
  wholeTable,
  type ClaimChoices,
  type TableChoices,
} from './sourcesSettings.ts';
import type { Density, RiskTab, SourcesTab, ThemeChoice, ViewId } from './views.ts';
import { riskTabs, sourcesTabs, viewIds, defaultRiskTab, defaultSourcesTab, defaultView } from './views.ts';
import type { YearLimits } from './years.ts';
import { limitYear } from './years.ts';

/** How people look at the scenario. */
export interface DisplayChoices {
  /** Always a view that is built. */
  readonly view: ViewId;
  /** The chart of this view that a link or a search leads to, until it is on screen. */
  readonly chart: ChartId | null;
  /** The part of the sources view that is open, or was last; always one that is built. */
  readonly sourcesTab: SourcesTab;
  /** The same of the risk view. */
  readonly riskTab: RiskTab;
  /** How the cloud race is looked at. */
  readonly race: RaceSettings;
  /** What the risk view looks at. */
  readonly risk: RiskSettings;
  /** What the explanations of the what-if view look at. */
  readonly why: WhySettings;
  /** Which claims of the sources view are listed. */
  readonly claims: ClaimChoices;
  /** Which facts of the sources view are listed, and in which order. */
  readonly table: TableChoices;
  /** The packed story of the link that was followed, until it is closed; null without one. */
  readonly story: string | null;
  readonly language: Language;
  /** Whether a person or a link chose the language, rather than the browser's settings. */
  readonly isLanguageChosen: boolean;
  readonly theme: ThemeChoice;
  readonly density: Density;
  /** The year that figures are read for; never after `horizonYear`. */
  readonly year: number;
  /** Last year that charts show; always one of the offered horizons. */
  readonly horizonYear: number;
  /** What links asked for and did not get, until somebody dismisses it. */
  readonly notices: readonly LinkNotice[];
}

/** What happens to them. The functions never change; what changes nothing leaves the state object as it is. */
export interface DisplayState extends DisplayChoices {
  readonly viewChosen: (view: ViewId) => void;
  /** Leads to a chart; nothing happens when the view does not show it. */
  readonly chartSought: (view: ViewId, chart: ChartId) => void;
  readonly chartReached: () => void;
  readonly sourcesTabChosen: (tab: SourcesTab) => void;
  readonly riskTabChosen: (tab: RiskTab) => void;
  readonly raceChosen: (change: Partial<RaceSettings>) => void;
  /** Another outcome takes the amounts of the former one along only where the change names them. */
  readonly riskChosen: (change: Partial<RiskSettings>) => void;
  readonly whyChosen: (change: Partial<WhySettings>) => void;
  readonly claimsChosen: (change: Partial<ClaimChoices>) => void;
  readonly tableChosen: (change: Partial<TableChoices>) => void;
  readonly storyClosed: () => void;
  readonly languageChosen: (language: Language) => void;
  readonly themeChosen: (theme: ThemeChoice) => void;
  readonly densityChosen: (density: Density) => void;
  readonly yearChosen: (year: number) => void;
  /** A chosen year after the new horizon moves to the horizon. */
  readonly horizonChosen: (horizonYear: number) => void;
  readonly noticesRaised: (notices: readonly LinkNotice[]) => void;
  readonly noticeDismissed: (id: string) => void;
  readonly noticesDismissed: () => void;
  /**
   * A link was opened. Its years count even when it names none; language, theme and density stay as they are when it names none,
   * since they belong to the reader more than to the link. Its notices replace the earlier ones.
   */
  readonly linkOpened: (link: Omit<DecodedLink, 'overrides'>) => void;
}

export interface DisplayStart extends Partial<DisplayChoices> {
  readonly language: Language;
  readonly years: YearLimits;
}

/** One object, so that "nothing to say" never looks like a change. */
const noNotices: readonly LinkNotice[] = [];

function dropNotice(notices: readonly LinkNotice[], id: string): readonly LinkNotice[] {
  const kept = notices.filter((notice) => notice.id !== id);
  return kept.length === notices.length ? notices : kept;
}

/** A link to a view with parts opens the part it names, else the usual one; the parts of other views stay as they are. */
function openTabs(
  current: DisplayChoices,
  link: Omit<DecodedLink, 'overrides'>,
): Pick<DisplayChoices, 'sourcesTab' | 'riskTab'> {
  return {
    sourcesTab: link.sourcesTab ?? (link.view === 'sources' ? defaultSourcesTab : current.sourcesTab),
    riskTab: link.riskTab ?? (link.view === 'risk' ? defaultRiskTab : current.riskTab),
  };
}

/** What links lead to; the next one leads elsewhere. */
function openTarget({
  chart,
  story,
}: Omit<DecodedLink, 'overrides'>): Pick<DisplayChoices, 'chart' | 'story'> {
  return { chart: chart ?? null, story: story ?? null };
}

/** What a link leaves of the present choices. */
function openLink(
  current: DisplayChoices,
  link: Omit<DecodedLink, 'overrides'>,
  years: YearLimits,
): Partial<DisplayChoices> {
  return {
    view: link.view,
    ...openTarget(link),
    ...openTabs(current, link),
    race: link.race ?? defaultRace,
    risk: link.risk ?? (link.view === 'risk' ? defaultRisk : current.risk),
    why: link.why ?? (link.view === 'what-if' ? defaultWhy : current.why),
    ...openSources(link, current),
    language: link.language ?? current.language,
    isLanguageChosen: link.language !== undefined || current.isLanguageChosen,
    theme: link.theme ?? current.theme,
    density: link.density ?? current.density,
    horizonYear: link.horizonYear ?? years.defaultHorizonYear,
    year: link.year ?? years.defaultYear,
    notices: link.notices,
  };
}

/** Repairs what a caller may have got wrong, so that the promises of DisplayChoices hold whatever comes in. */
function settleChoices(next: DisplayChoices, current: DisplayChoices, years: YearLimits): DisplayChoices {
  const horizonYear = years.horizons.includes(next.horizonYear) ? next.horizonYear : current.horizonYear;
  const view = viewIds.includes(next.view) ? next.view : current.view;
  const chart = next.chart !== null && listCharts(view).includes(next.chart) ? next.chart : null;
  // A chart is only on the page while its part is open.
  const riskTab = (chart === null ? null : findRiskTab(chart)) ?? next.riskTab;
  return {
    ...next,
    view,
    chart,
    sourcesTab: sourcesTabs.includes(next.sourcesTab) ? next.sourcesTab : current.sourcesTab,
    riskTab: riskTabs.includes(riskTab) ? riskTab : current.riskTab,
    race: settleRace(next.race, current.race),
    risk: settleRisk(next.risk, current.risk),
    why: settleWhy(next.why, current.why),
    claims: settleClaims(next.claims, current.claims),
    table: settleTable(next.table, current.table),
    horizonYear,
    year: limitYear(next.year, horizonYear, years),
    notices: next.notices.length === 0 ? noNotices : next.notices,
  };
}

function startChoices({ years, ...given }: DisplayStart): DisplayChoices {
  const usual: DisplayChoices = {
    view: defaultView,
    chart: null,
    sourcesTab: defaultSourcesTab,
    riskTab: defaultRiskTab,
    race: defaultRace,
    risk: defaultRisk,
    why: defaultWhy,
    claims: allClaims,
    table: wholeTable,
    story: null,
    language: given.language,
    isLanguageChosen: false,
    theme: 'system',
    density: 'desk',
    year: years.defaultYear,
    horizonYear: years.defaultHorizonYear,
    notices: noNotices,
  };
  return settleChoices({ ...usual, ...given }, usual, years);
}

/** Holds how people look at the scenario. Without further choices: the first view, the device's theme, desk, the default years. */
export function createDisplayStore(start: DisplayStart): StoreApi<DisplayState> {
  const { years } = start;
  return createStore<DisplayState>()((set) => {
    function choose(change: (current: DisplayChoices) => Partial<DisplayChoices>): void {
      set((state) => {
        const next = { ...state, ...settleChoices({ ...state, ...change(state) }, state, years) };
        return shallow(next, state) ? state : next;
      });
    }
    return {
      ...startChoices(start),
      viewChosen: (view) => choose(() => ({ view, chart: null })),
      chartSought: (view, chart) => choose(() => (listCharts(view).includes(chart) ? { view, chart } : {})),
      chartReached: () => choose(() => ({ chart: null })),
      sourcesTabChosen: (sourcesTab) => choose(() => ({ sourcesTab })),
      riskTabChosen: (riskTab) => choose(() => ({ riskTab })),
      raceChosen: (change) => choose(({ race }) => ({ race: { ...race, ...change } })),
      riskChosen: (change) => choose(({ risk }) => ({ risk: changeRisk(risk, change) })),
      whyChosen: (change) => choose(({ why }) => ({ why: { ...why, ...change } })),
      claimsChosen: (change) => choose(({ claims }) => ({ claims: { ...claims, ...change } })),
      tableChosen: (change) => choose(({ table }) => ({ table: { ...table, ...change } })),
      storyClosed: () => choose(() => ({ story: null })),
      languageChosen: (language) => choose(() => ({ language, isLanguageChosen: true })),
      themeChosen: (theme) => choose(() => ({ theme })),
      densityChosen: (density) => choose(() => ({ density })),
      yearChosen: (year) => choose(() => (Number.isFinite(year) ? { year } : {})),
      horizonChosen: (horizonYear) => choose(() => ({ horizonYear })),
      noticesRaised: (notices) => choose((current) => ({ notices: joinNotices(current.notices, notices) })),
      noticeDismissed: (id) => choose(({ notices }) => ({ notices: dropNotice(notices, id) })),
      noticesDismissed: () => choose(() => ({ notices: noNotices })),
      linkOpened: (link) => choose((current) => openLink(current, link, years)),
    };
  });
}
