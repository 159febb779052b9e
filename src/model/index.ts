/**
 * The projection model: pure functions of facts, assumptions and a horizon, without DOM, clock, randomness or other layers. This is
 * the only door to the folder. docs/model.md explains the formulas and says where each one lives.
 *
 * What is built on a projection gets a file of its own beside `bridge.ts`, and is exported here: attribution between scenarios,
 * goal seek, sensitivity, simulation, backtest.
 */
export { actualMeasures } from './actuals.ts';
export type { ActualMeasure, ActualPoint, Actuals, ActualSeries } from './actuals.ts';
export { baseFigureIds, constantIds } from './basis.ts';
export type { BaseFigureId, BaseYear, ConstantId, Constants, ModelBasis } from './basis.ts';
export { bridgeStepIds, computeProfitBridge } from './bridge.ts';
export type { BridgeStep, BridgeStepId, ProfitBridge } from './bridge.ts';
export type { CapexPath } from './capex.ts';
export { clouds, investors, raceCharts } from './cloudHistory.ts';
export type {
  Cloud,
  CloudHistory,
  Guidance,
  GuidedRange,
  HistoryPoint,
  HistorySegment,
  HistorySeries,
  Investor,
  OutsideView,
  RaceChart,
  RaceEvent,
} from './cloudHistory.ts';
export { inputIds, inputUnits } from './inputs.ts';
export type {
  InputDefinition,
  InputGroup,
  InputId,
  InputMarker,
  InputRange,
  Inputs,
  InputUnit,
  Overrides,
  Preset,
} from './inputs.ts';
export { languages } from './language.ts';
export type { Language, Localized } from './language.ts';
export { computeOpeningYear } from './openingYear.ts';
export { findBindingConstraint, outputIds } from './outputs.ts';
export type { OpeningYear, OutputId, ProjectedYear } from './outputs.ts';
export { checkOverrides } from './overrideChecks.ts';
export type { OverrideCheck, OverrideProblem } from './overrideChecks.ts';
export { applyOverrides, computeDifferences, isInputId, readDefaults } from './overrides.ts';
export { computeOvertaking } from './overtaking.ts';
export type { Overtaking } from './overtaking.ts';
export { isOwnId, ownIdPrefix } from './ownIds.ts';
export { maximumHorizon, project } from './projection.ts';
export type { ProjectionOptions } from './projection.ts';
