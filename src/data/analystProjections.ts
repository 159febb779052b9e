import { array, check, nonEmpty, object, picklist, pipe, string, unknown } from 'valibot';
import type { OutsideView } from '../model/index.ts';
import type { CheckName } from './checkContent.ts';
import { checkEntry, nameEntry, requireContent } from './checkContent.ts';
import type { DataIssue } from './dataError.ts';
import { confidences, factUnits } from './facts.ts';
import { parseJsonText } from './fileText.ts';
import { finiteNumber, optionalText, text } from './schemaParts.ts';

export const analystProjectionsFile = 'analyst-projections.json';

/** Outside views in the file's order, and the entries that had to be left out. */
export interface AnalystProjectionsFile {
  readonly views: readonly OutsideView[];
  readonly issues: readonly DataIssue[];
}

function named(name: CheckName): CheckName {
  return name;
}

/** A calendar year, the fiscal year that ends in it, or a quarter. */
const periodPattern = /^(FY)?(\d{4})(Q[1-4])?$/;
/** A month or a year, then perhaps a remark: "2026-02 (after 5 Feb 2026 results)", "2025 H2". */
const madePattern = /^(\d{4}(?:-(?:0[1-9]|1[0-2]))?)(?![\d-])/;

const projection = object({
  entity: text,
  metric: text,
  period: pipe(
    string(),
    nonEmpty(),
    check((given) => periodPattern.test(given), named('period')),
  ),
  value: finiteNumber,
  unit: picklist(factUnits),
  forecaster: text,
  made: pipe(
    string(),
    nonEmpty(),
    check((given) => madePattern.test(given), named('date')),
  ),
  confidence: picklist(confidences),
  source: text,
  quote: text,
  note: optionalText,
});

/**
 * Reads analyst-projections.json; broken entries are reported and left out.
 * @throws {DataFileError} when the file is no JSON list.
 */
export function parseAnalystProjections(fileText: string): AnalystProjectionsFile {
  const entries = requireContent(
    analystProjectionsFile,
    array(unknown()),
    parseJsonText(analystProjectionsFile, fileText),
  );
  const issues: DataIssue[] = [];
  const views = entries.flatMap((entry, index): readonly OutsideView[] => {
    const result = checkEntry(projection, entry, nameEntry(index, entry));
    if (result.ok) return [readView(result.content)];
    issues.push(...result.issues);
    return [];
  });
  return { views, issues };
}

interface Entry extends Omit<OutsideView, 'year' | 'span'> {
  readonly period: string;
}

function readView(entry: Entry): OutsideView {
  const { entity, metric, value, unit, forecaster, confidence, source, quote, period } = entry;
  const [, fiscal, year, quarter] = periodPattern.exec(period) ?? [];
  const yearly = fiscal === undefined ? 'year' : 'fiscalYear';
  return {
    entity,
    metric,
    value,
    unit,
    forecaster,
    confidence,
    source,
    quote,
    year: Number(year),
    span: quarter === undefined ? yearly : 'quarter',
    made: madePattern.exec(entry.made)?.[1] ?? entry.made,
  };
}
