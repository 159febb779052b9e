import { parseAssumptions, type Assumptions } from '../data/assumptions.ts';
import { readDataFile } from './serveData.ts';

/** The assumptions as the product ships them. */
export function readShippedAssumptions(): Assumptions {
  return parseAssumptions(readDataFile('assumptions.json'));
}
