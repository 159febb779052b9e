import { parseClaims } from '../data/claims.ts';
import { subjectIds, verdictIds } from '../model/index.ts';
import { readDataFile } from './serveData.ts';

/** The claims as the product ships them. */
export const shippedClaims = parseClaims(readDataFile('claims.json'));

export { subjectIds, verdictIds };
