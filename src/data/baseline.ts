import type { InferOutput } from 'valibot';
import { object, picklist, record } from 'valibot';
import type { BaseFigureId, BaseYear, ModelBasis } from '../model/index.ts';
import { baseFigureIds } from '../model/index.ts';
import type { Assumptions } from './assumptions.ts';
import { requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { DataFileError } from './dataError.ts';
import { parseJsonText } from './fileText.ts';
import { calendarYear, finiteNumber, notNegativeNumber, positiveNumber, text } from './schemaParts.ts';

export const baselineFile = 'baseline.json';

/** public/data/baseline.json: the year the model starts from, and where its figures come from. */
export interface Baseline {
  readonly baseYear: BaseYear;
  /** Ids of facts.csv; a figure without one has a derivation. */
  readonly factIds: Readonly<Partial<Record<BaseFigureId, string>>>;
  /** In words (English), where a figure is computed or needs a remark. */
  readonly derivations: Readonly<Partial<Record<BaseFigureId, string>>>;
}

// Positive is what the model divides by or grows from.
const values = object({
  awsRevenue: positiveNumber,
  awsOperatingIncome: finiteNumber,
  awsDepreciation: notNegativeNumber,
  awsNetPpe: notNegativeNumber,
  awsCapex: notNegativeNumber,
  adsRevenue: notNegativeNumber,
  netSales: positiveNumber,
  operatingIncome: finiteNumber,
  commerceDepreciation: notNegativeNumber,
  commerceNetPpe: notNegativeNumber,
  otherAmortisation: notNegativeNumber,
  netIncome: finiteNumber,
  otherIncome: finiteNumber,
  pretaxIncome: positiveNumber,
  operatingCashFlow: finiteNumber,
  capex: notNegativeNumber,
  netInterest: finiteNumber,
  dilutedShares: positiveNumber,
  azureRevenue: positiveNumber,
  googleRevenue: positiveNumber,
});

const figureTexts = record(picklist(baseFigureIds), text);
const baselineSchema = object({ year: calendarYear, values, facts: figureTexts, derivation: figureTexts });
type BaselineContent = InferOutput<typeof baselineSchema>;

/**
 * Reads baseline.json.
 * @throws {DataFileError} `notReadable` or `invalid`: every figure must be there, have an origin and agree with the others.
 */
export function parseBaseline(fileText: string): Baseline {
  const content = requireContent(baselineFile, baselineSchema, parseJsonText(baselineFile, fileText));
  const issues = [...findFiguresWithoutOrigin(content), ...checkSums(content.values)];
  if (issues.length > 0) throw new DataFileError(baselineFile, 'invalid', issues);
  return {
    baseYear: { year: content.year, ...content.values },
    factIds: content.facts,
    derivations: content.derivation,
  };
}

/** What a projection stands on, from the two files. */
export function buildBasis(baseline: Baseline, assumptions: Assumptions): ModelBasis {
  return { base: baseline.baseYear, constants: assumptions.constants };
}

function findFiguresWithoutOrigin({ facts, derivation }: BaselineContent): readonly DataIssue[] {
  return baseFigureIds
    .filter((id) => facts[id] === undefined && derivation[id] === undefined)
    .map((id) => ({ row: null, field: `facts.${id}`, problem: { kind: 'missing' } }));
}

// Reported figures are rounded to millions.
const roundingSlack = 0.005;

function checkSums(figures: BaselineContent['values']): readonly DataIssue[] {
  const pretaxIncome = figures.operatingIncome + figures.netInterest + figures.otherIncome;
  const issues: DataIssue[] = [];
  if (Math.abs(pretaxIncome - figures.pretaxIncome) > roundingSlack) {
    const problem = {
      kind: 'doesNotReconcile',
      given: figures.pretaxIncome,
      expected: pretaxIncome,
    } as const;
    issues.push({ row: null, field: 'values.pretaxIncome', problem });
  }
  // Stores are what is left of net sales, and the model divides by them.
  const parts = figures.awsRevenue + figures.adsRevenue;
  if (figures.netSales <= parts) {
    const problem = { kind: 'outOfRange', given: figures.netSales, min: parts, max: null } as const;
    issues.push({ row: null, field: 'values.netSales', problem });
  }
  return issues;
}
