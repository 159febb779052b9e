import type { RiskTab } from '../store/views.ts';
import { lazyPart, type LazyPart } from '../ui/lazyPart.ts';

/** The parts of the risk view, each with a file of its own. */
export const riskParts = {
  uncertainty: lazyPart(async () => (await import('./risk/UncertaintyPart.tsx')).UncertaintyPart),
  sensitivity: lazyPart(async () => (await import('./risk/SensitivityPart.tsx')).SensitivityPart),
  goal: lazyPart(async () => (await import('./risk/GoalPart.tsx')).GoalPart),
  backtest: lazyPart(async () => (await import('./risk/BacktestPart.tsx')).BacktestPart),
} satisfies Record<RiskTab, LazyPart<object>>;
