/**
 * The projection model: pure functions of facts, assumptions and a horizon, without DOM, clock, randomness or other layers. This is
 * the only door to the folder. docs/model.md explains the formulas and says where each one lives.
 *
 * What is built on a projection gets a file of its own beside `bridge.ts`, and is exported here: attribution between scenarios,
 * goal seek, sensitivity, simulation, backtest.
 */
export { actualMeasures } from './actuals.ts';
export type { ActualMeasure, ActualPoint, Actuals, ActualSeries } from './actuals.ts';
export { computeAttribution, isSameInputs, ungroupedId } from './attribution.ts';
export type { Attribution, AttributionGroup, AttributionQuestion, Contribution } from './attribution.ts';
export { computeBacktestBands, computeError, computeErrorSize, countHeld, runBacktest } from './backtest.ts';
export type {
  BacktestBand,
  BacktestCase,
  BacktestPoint,
  BacktestRequest,
  ErrorSize,
  Reported,
  Uncertainty,
} from './backtest.ts';
export { baseFigureIds, constantIds } from './basis.ts';
export type { BaseFigureId, BaseYear, ConstantId, Constants, ModelBasis } from './basis.ts';
export { bridgeStepIds, computeProfitBridge } from './bridge.ts';
export type { BridgeStep, BridgeStepId, ProfitBridge } from './bridge.ts';
export type { CapexPath } from './capex.ts';
export { subjectIds, verdictIds } from './claims.ts';
export type { SubjectId, VerdictId } from './claims.ts';
export { factColumnIds, periodKinds } from './factTable.ts';
export type { FactColumnId, PeriodKind } from './factTable.ts';
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
export { traceContour } from './contour.ts';
export type { ContourLine, ContourPoint } from './contour.ts';
export { seekGoal, seekValue } from './goalSeek.ts';
export type { Goal, GoalSeekResult, SeekLimit, SeekResult } from './goalSeek.ts';
export { computeCredibility, computeMarginHistory, credibilityLevels, gaugeIds } from './credibility.ts';
export type {
  CredibilityLevel,
  CredibilityRequest,
  CredibilityRules,
  GaugeId,
  GaugeReading,
  GaugeRule,
  GaugeZone,
  ReportedRange,
  ResolvedZone,
  Threshold,
} from './credibility.ts';
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
export { seekLeastChange } from './leastChange.ts';
export type { FreeVariable, LeastChangeResult } from './leastChange.ts';
export { computeOpeningYear } from './openingYear.ts';
export { attributedOutputs, computeOutcome, keyOutputs, projectYear } from './outcome.ts';
export type { AttributedOutput, KeyOutput, Outcome } from './outcome.ts';
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
export {
  computeSpreads,
  computeTornado,
  computeTwoWay,
  computeTwoWayRow,
  listGridValues,
  twoWaySize,
} from './sensitivity.ts';
export type { InputSpread, Tornado, TornadoBar, TwoWayAxes } from './sensitivity.ts';
export { quantileShares } from './simulation/answer.ts';
export type { Fan, SimulationAnswer, SimulationOrder } from './simulation/answer.ts';
export { mapInputs } from './simulation/columns.ts';
export type { VarianceShare } from './simulation/contributions.ts';
export type { InputCorrelation } from './simulation/copula.ts';
export { readSpreads } from './spreads.ts';
export type { Spreads } from './spreads.ts';
export { computeProbability, computeQuantiles, countClasses } from './simulation/quantiles.ts';
export { createSimulator, runToEnd } from './simulation/simulator.ts';
export type {
  ColumnKey,
  SimulationRequest,
  SimulationResult,
  SimulationSetup,
  Simulator,
  Statement,
} from './simulation/simulator.ts';
export { drawTriangle, solveTriangle } from './simulation/triangle.ts';
export type { Spread, Triangle } from './simulation/triangle.ts';
