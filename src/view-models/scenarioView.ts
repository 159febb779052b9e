import type { Actuals, Inputs, Language, ModelBasis, OpeningYear, ProjectedYear } from '../model/index.ts';
import type { Messages } from '../i18n/messages.ts';

export interface ScenarioRun {
  readonly inputs: Inputs;
  /** Projected years, first one first. */
  readonly rows: readonly ProjectedYear[];
}

/** Everything a view-model may draw from: one per change of the scenario or of the settings, shared by all panels. */
export interface ScenarioView {
  readonly basis: ModelBasis;
  /** The base year as outputs of the model, where lines of the projection begin. */
  readonly opening: OpeningYear;
  readonly baseline: ScenarioRun;
  readonly scenario: ScenarioRun;
  /** True when no assumption differs from the baseline. */
  readonly isBaseline: boolean;
  /** Null until the facts have loaded, or when they could not be read. */
  readonly actuals: Actuals | null;
  /** The year people chose to read figures for; always one of the projected years. */
  readonly year: number;
  /** Last projected year that charts show. */
  readonly lastYear: number;
  readonly language: Language;
  readonly messages: Messages;
}
