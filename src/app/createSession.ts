import type { Assumptions } from '../data/assumptions.ts';
import { buildBasis, type Baseline } from '../data/baseline.ts';
import { createFrameGate } from '../derived/frame.ts';
import { createScenarioSource } from '../derived/scenarioSource.ts';
import type { Session } from '../derived/session.ts';
import { readDefaults } from '../model/index.ts';
import { createCompareStore } from '../store/compareStore.ts';
import { computeDataVersion } from '../store/dataVersion.ts';
import { createDisplayStore } from '../store/displayStore.ts';
import { createHistoryStore } from '../store/historyStore.ts';
import { createBrowserStorage, makeRandomId } from '../store/libraryStorage.ts';
import { createLibraryStore } from '../store/libraryStore.ts';
import { createLinkBrowser } from '../store/linkBrowser.ts';
import { connectLink, currentLink } from '../store/linkSync.ts';
import { createScenarioStore } from '../store/scenarioStore.ts';
import { readShifted } from '../store/shiftHorizon.ts';
import { createUncertaintyStore } from '../store/uncertaintyStore.ts';
import { makeYearLimits } from '../store/years.ts';
import { firstLanguage } from './firstSettings.ts';

/** Years that the model projects beyond the base year. */
const horizon = 10;

/**
 * The session of a page whose first files have loaded, and how to join it to the address. `yearsRolled`: years between the shipped
 * base year and this one.
 */
export function createSession(
  baseline: Baseline,
  assumptions: Assumptions,
  yearsRolled = 0,
): { session: Session; connect: () => () => void } {
  const { definitions, groups, presets, correlations } = assumptions;
  const basis = buildBasis(baseline, assumptions);
  const years = makeYearLimits(basis.base.year, horizon);
  const defaults = readDefaults(definitions);
  const dataVersion = computeDataVersion(basis, defaults);
  const scenario = createScenarioStore(definitions);
  const uncertainty = createUncertaintyStore(definitions);
  const compare = createCompareStore(definitions);
  const display = createDisplayStore({
    language: firstLanguage(window.location.hash, navigator.languages),
    years,
  });
  const source = createScenarioSource({
    basis,
    defaults,
    horizon,
    scenario,
    compare,
    display,
    requestFrame: createFrameGate(),
  });
  const connection = {
    scenario,
    uncertainty,
    compare,
    display,
    context: { ...years, ranges: definitions, presets, dataVersion },
    browser: readShifted(createLinkBrowser(window), years.horizons, yearsRolled),
  };
  return {
    session: {
      scenario,
      compare,
      display,
      history: createHistoryStore(scenario, uncertainty, Date.now),
      library: createLibraryStore({
        storage: createBrowserStorage(window),
        readTime: () => new Date().toISOString(),
        makeId: makeRandomId,
      }),
      uncertainty,
      source,
      definitions,
      groups,
      presets,
      correlations,
      years,
      dataVersion,
      baselineFacts: baseline.factIds,
      currentLink: (chart) => currentLink(connection, chart),
    },
    connect: () => connectLink(connection),
  };
}
