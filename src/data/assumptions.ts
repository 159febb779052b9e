import type { BacktestPlan } from './backtestSchema.ts';
import type { Constants, InputDefinition, InputGroup, InputId, Preset } from '../model/index.ts';
import { checkAssumptions } from './assumptionChecks.ts';
import type { AssumptionsContent } from './assumptionsSchema.ts';
import { assumptionsSchema } from './assumptionsSchema.ts';
import { requireContent } from './checkContent.ts';
import { DataFileError } from './dataError.ts';
import { parseJsonText } from './fileText.ts';

export const assumptionsFile = 'assumptions.json';

/** How two assumptions move together: the correlation of their normal scores, between −1 and 1 (a Gaussian copula). */
export interface Correlation {
  readonly a: InputId;
  readonly b: InputId;
  readonly rho: number;
}

/** public/data/assumptions.json: every assumption of the model exactly once, in the file's order. */
export interface Assumptions {
  readonly groups: readonly InputGroup[];
  /** What makes a slider: label, limits, default, reasons. */
  readonly definitions: readonly InputDefinition[];
  readonly presets: readonly Preset[];
  readonly constants: Constants;
  readonly correlations: readonly Correlation[];
  /** How the model is tested against the past: the years, the rules, and the facts they read. */
  readonly backtest: BacktestPlan;
}

/**
 * Reads assumptions.json.
 * @throws {DataFileError} `notReadable` or `invalid`; a model on half of its assumptions would be no model, so one fault is enough.
 */
export function parseAssumptions(text: string): Assumptions {
  const content: AssumptionsContent = requireContent(
    assumptionsFile,
    assumptionsSchema,
    parseJsonText(assumptionsFile, text),
  );
  const issues = checkAssumptions(content);
  if (issues.length > 0) throw new DataFileError(assumptionsFile, 'invalid', issues);
  const { groups, inputs, presets, constants, correlations, backtest } = content;
  return { groups, definitions: inputs, presets, constants, correlations, backtest };
}
