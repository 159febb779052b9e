import type { Assumptions } from '../data/assumptions.ts';
import { buildBasis, type Baseline } from '../data/baseline.ts';
import { createFrameGate } from '../derived/frame.ts';
import { createScenarioSource } from '../derived/scenarioSource.ts';
import type { Session } from '../derived/session.ts';
import { readDefaults } from '../model/index.ts';
import { createDisplayStore } from '../store/displayStore.ts';
import { createLinkBrowser } from '../store/linkBrowser.ts';
import { connectLink, currentLink } from '../store/linkSync.ts';
import { createScenarioStore } from '../store/scenarioStore.ts';
import { readShifted } from '../store/shiftHorizon.ts';
import type { YearLimits } from '../store/years.ts';
import { firstLanguage } from './firstSettings.ts';

/** Years that the model projects beyond the base year. */
const horizon = 10;

function buildYears(baseYear: number): YearLimits {
  return {
    firstYear: baseYear + 1,
    lastYear: baseYear + horizon,
    horizons: [baseYear + 5, baseYear + horizon],
    defaultYear: baseYear + 5,
    defaultHorizonYear: baseYear + 5,
  };
}

/**
 * The session of a page whose first files have loaded, and how to join it to the address. `yearsRolled`: years between the shipped
 * base year and this one.
 */
export function createSession(
  baseline: Baseline,
  assumptions: Assumptions,
  yearsRolled = 0,
): { session: Session; connect: () => () => void } {
  const { definitions, groups, presets } = assumptions;
  const basis = buildBasis(baseline, assumptions);
  const years = buildYears(basis.base.year);
  const scenario = createScenarioStore(definitions);
  const display = createDisplayStore({
    language: firstLanguage(window.location.hash, navigator.languages),
    years,
  });
  const source = createScenarioSource({
    basis,
    defaults: readDefaults(definitions),
    horizon,
    scenario,
    display,
    requestFrame: createFrameGate(),
  });
  const connection = {
    scenario,
    display,
    context: { ...years, ranges: definitions },
    browser: readShifted(createLinkBrowser(window), years.horizons, yearsRolled),
  };
  return {
    session: {
      scenario,
      display,
      source,
      definitions,
      groups,
      presets,
      years,
      baselineFacts: baseline.factIds,
      currentLink: (chart) => currentLink(connection, chart),
    },
    connect: () => connectLink(connection),
  };
}
