import type { InferOutput } from 'valibot';
import { array, exactOptional, object, picklist, pipe, record } from 'valibot';
import { inputIds, inputUnits } from '../model/index.ts';
import { backtestSchema } from './backtestSchema.ts';
import {
  correlation,
  finiteNumber,
  fraction,
  localized,
  percentage,
  positiveNumber,
  text,
} from './schemaParts.ts';

const inputId = picklist(inputIds);

const inputDefinition = object({
  id: inputId,
  group: text,
  tier: picklist(['primary', 'advanced']),
  label: localized,
  unit: picklist(inputUnits),
  default: finiteNumber,
  min: finiteNumber,
  max: finiteNumber,
  step: positiveNumber,
  p10: finiteNumber,
  p90: finiteNumber,
  rationale: localized,
  sources: array(text),
  markers: array(object({ value: finiteNumber, label: localized, fact: exactOptional(text) })),
});

const constants = object({
  baseUtilisation: pipe(fraction, positiveNumber),
  capacityLag: fraction,
  baseSiliconShare: percentage,
  awsRunOffLife: positiveNumber,
  commerceRunOffLife: positiveNumber,
  buildingLife: positiveNumber,
  commerceLife: positiveNumber,
});

/** The shape of public/data/assumptions.json; what the values must be to each other is in `assumptionChecks.ts`. */
export const assumptionsSchema = object({
  groups: array(object({ id: text, label: localized })),
  inputs: array(inputDefinition),
  constants,
  correlations: array(object({ a: inputId, b: inputId, rho: correlation })),
  presets: array(
    object({ id: text, label: localized, description: localized, inputs: record(inputId, finiteNumber) }),
  ),
  backtest: backtestSchema,
});

export type AssumptionsContent = InferOutput<typeof assumptionsSchema>;
