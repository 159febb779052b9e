import type { Overrides } from '../../model/index.ts';
import type { ScenarioOrigin } from '../../store/scenarioStore.ts';
import type { SpreadEdits } from '../../store/spreadEdits.ts';

/** Puts a scenario in place of the current one. Without spreads, as presets are, it leaves those of the page as they are. */
export type OpenScenario = (overrides: Overrides, origin: ScenarioOrigin, spreads?: SpreadEdits) => void;
