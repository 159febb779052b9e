import { claimChartIds, parseClaims, subjectIds, verdictIds } from '../data/claims.ts';
import { readDataFile } from './serveData.ts';

/** The claims as the product ships them. */
export const shippedClaims = parseClaims(readDataFile('claims.json'));

export { claimChartIds, subjectIds, verdictIds };
