import { buildActuals } from '../../src/data/actuals.ts';
import { assumptionsFile, parseAssumptions } from '../../src/data/assumptions.ts';
import { baselineFile, buildBasis, parseBaseline } from '../../src/data/baseline.ts';
import { factsFile, parseFacts } from '../../src/data/facts.ts';
import { loadFile } from '../../src/data/loadFile.ts';
import {
  applyOverrides,
  computeOpeningYear,
  project,
  readDefaults,
  type Actuals,
  type InputDefinition,
  type Inputs,
  type ModelBasis,
  type OpeningYear,
  type Overrides,
  type ProjectedYear,
} from '../../src/model/index.ts';

/** Years that are projected, and the years that charts show: as in the product when it opens. */
export const horizon = 10;
export const firstYear = 2019;
export const lastYear = 2030;
/** The year of the key figures and of the bridge. */
export const chosenYear = 2030;

export interface Run {
  readonly inputs: Inputs;
  readonly rows: readonly ProjectedYear[];
}

/** Everything that does not move with a slider. */
export interface World {
  readonly basis: ModelBasis;
  readonly opening: OpeningYear;
  readonly actuals: Actuals;
  readonly baseline: Run;
  /** The sliders of the rail. */
  readonly sliders: readonly InputDefinition[];
}

/** Loads the product's data with the product's own readers. */
export async function loadWorld(): Promise<World> {
  const texts = await Promise.all([baselineFile, assumptionsFile, factsFile].map(loadFile));
  const [baselineText = '', assumptionsText = '', factsText = ''] = texts;
  const assumptions = parseAssumptions(assumptionsText);
  const basis = buildBasis(parseBaseline(baselineText), assumptions);
  const { facts } = await parseFacts(factsText);
  const inputs = readDefaults(assumptions.definitions);
  return {
    basis,
    opening: computeOpeningYear(basis),
    actuals: buildActuals(facts),
    baseline: { inputs, rows: project(basis, inputs, horizon) },
    sliders: assumptions.definitions.filter((definition) => definition.tier === 'primary'),
  };
}

/** One change of a slider: one projection, as in the product. */
export function runScenario({ basis, baseline }: World, overrides: Overrides): Run {
  const inputs = applyOverrides(baseline.inputs, overrides);
  return { inputs, rows: project(basis, inputs, horizon) };
}
