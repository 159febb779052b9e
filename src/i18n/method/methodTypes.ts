import type { ConstantId } from '../../model/index.ts';

/**
 * One formula in words. Names in braces are put in from the definitions: `{in:capex}` the label of an assumption, `{out:capex}` the
 * name of an output, `{const:capacityLag}` the name of a constant.
 */
export interface MethodFormula {
  readonly text: string;
  /** Words of the formula that are neither, with their meaning. */
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

export interface MethodSection {
  readonly title: string;
  readonly intro: string;
  readonly formulas: readonly MethodFormula[];
}

/** The sections of the method, in the order of the page. */
export const methodSections = ['shapes', 'capex', 'aws', 'commerce', 'amazon', 'rivals', 'risk'] as const;
export type MethodSectionId = (typeof methodSections)[number];

/** The texts of the model notes in one language. */
export interface MethodTexts {
  readonly title: string;
  readonly intro: string;
  readonly where: string;
  readonly sections: Readonly<Record<MethodSectionId, MethodSection>>;
  readonly constants: {
    readonly title: string;
    readonly caption: string;
    readonly name: string;
    readonly value: string;
    readonly meaning: string;
    readonly meanings: Readonly<Record<ConstantId, readonly [name: string, meaning: string]>>;
  };
  readonly inputs: {
    readonly title: string;
    readonly intro: string;
    readonly summary: (value: string, low: string, high: string) => string;
    readonly range: (min: string, max: string) => string;
    readonly goTo: string;
    readonly goToLabel: (assumption: string) => string;
    readonly noSources: string;
  };
  readonly correlations: {
    readonly title: string;
    readonly intro: string;
    readonly caption: string;
    readonly pair: string;
    readonly rho: string;
    readonly and: (a: string, b: string) => string;
  };
  readonly limits: { readonly title: string; readonly list: readonly string[] };
  readonly loading: string;
  readonly failed: string;
}
