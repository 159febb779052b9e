import { amazonSections } from './amazonLines.ts';
import { awsSections } from './awsLines.ts';

/**
 * The projection of docs/model.md as lines of formulas, in the order of the sheet. A line with the id of an output of the model holds
 * that output. src/model stays the definition: tests recalculate these formulas and compare every output and year with `project`.
 */
export const modelSections = [...awsSections, ...amazonSections] as const;

export type Section = (typeof modelSections)[number];
export type SectionId = Section['id'];
export type Line = Section['lines'][number];
export type LineId = Line['id'];

/** Years until a lever that comes in steps works fully; src/model/shapes.ts has the same number, and tests hold both equal. */
export const yearsToFullEffect = 5;
