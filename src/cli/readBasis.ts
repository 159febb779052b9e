import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assumptionsFile, parseAssumptions } from '../data/assumptions.ts';
import { baselineFile, buildBasis, parseBaseline } from '../data/baseline.ts';
import { DataFileError, type DataIssue } from '../data/dataError.ts';
import type { InputRange, ModelBasis, Preset } from '../model/index.ts';

/** What a projection from the command line needs of the product's data. */
export interface ProductData {
  readonly basis: ModelBasis;
  readonly ranges: readonly InputRange[];
  /** Scenarios that links may name. */
  readonly presets: readonly Preset[];
}

/**
 * Reads baseline.json and assumptions.json in `dataFolder`, by the same rules as the page. Throws an Error that names the file and
 * the place of every fault when a file is missing, is not JSON, or lacks what the model needs.
 */
export async function readBasis(dataFolder: string): Promise<ProductData> {
  const [baseline, assumptions] = await Promise.all([
    readFile(join(dataFolder, baselineFile), 'utf8'),
    readFile(join(dataFolder, assumptionsFile), 'utf8'),
  ]);
  return parseProductData(baseline, assumptions);
}

function parseProductData(baselineText: string, assumptionsText: string): ProductData {
  try {
    const assumptions = parseAssumptions(assumptionsText);
    const basis = buildBasis(parseBaseline(baselineText), assumptions);
    return { basis, ranges: assumptions.definitions, presets: assumptions.presets };
  } catch (error) {
    throw explainDataFault(error);
  }
}

/** The error to throw instead of `error`: where it is a fault of a data file, one that names the file and the place of every fault. */
export function explainDataFault(error: unknown): unknown {
  if (!(error instanceof DataFileError)) return error;
  const faults = error.issues.map((issue) => `  ${describeIssue(issue)}`);
  return new Error([`${error.file} cannot be used:`, ...faults].join('\n'), { cause: error });
}

/** "inputs[4] / capex, min: wrong type (expected number, given null)". */
function describeIssue({ row, field, problem: { kind, ...details } }: DataIssue): string {
  const entry = row !== null && /^\d+$/.test(row) ? `line ${row}` : row;
  const place = [entry, field].filter((part) => part !== null).join(', ');
  const name = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const rest = Object.entries(details).map(([key, value]) => `${key} ${String(value)}`);
  return `${place === '' ? '' : `${place}: `}${name}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}
