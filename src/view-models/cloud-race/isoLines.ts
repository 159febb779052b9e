import {
  computeOvertaking,
  inputIds,
  project,
  type Inputs,
  type ModelBasis,
  type Overtaking,
  type ProjectedYear,
} from '../../model/index.ts';

export const rivals = ['azure', 'google'] as const;
export type Rival = (typeof rivals)[number];

/** The assumption that holds a rival's growth in the first projected year. */
export const growthInput = { azure: 'azureGrowth', google: 'googleGrowth' } as const;

/** Years that a projection reaches; overtaking is looked for in them. */
const horizon = 10;
/** Years after the base year that get a line. */
const isoDistances = [3, 5, 10] as const;
/** Distance between two points of a line, in points of AWS growth. */
const gridStep = 2.5;
/** The pair is exact enough when sales differ by less than this part at the year's end. */
const tolerance = 1e-7;
const mostSteps = 60;

/** From the lowest to the highest growth that the sliders allow, percent. */
export interface GrowthLimits {
  readonly aws: readonly [number, number];
  readonly rival: readonly [number, number];
}

/** Pairs of growth in the first year after which a rival passes AWS in one and the same year. */
export interface IsoLine {
  readonly year: number;
  /** [AWS growth, growth of the rival], percent; null where no growth within the limits does it. */
  readonly points: readonly (readonly [number, number | null])[];
}

function selectRival(rival: Rival, row: Pick<ProjectedYear, 'azureRevenue' | 'googleRevenue'>): number {
  return rival === 'azure' ? row.azureRevenue : row.googleRevenue;
}

/** When a rival passes AWS under some assumptions, within ten years. */
export function findOvertaking(basis: ModelBasis, inputs: Inputs, rival: Rival): Overtaking {
  return findOvertakingIn(basis, project(basis, inputs, horizon), rival);
}

/** The same from rows that are projected already. */
export function findOvertakingIn(
  { base }: ModelBasis,
  rows: readonly ProjectedYear[],
  rival: Rival,
): Overtaking {
  return computeOvertaking(
    [base.awsRevenue, ...rows.map((row) => row.awsRevenue)],
    [selectRival(rival, base), ...rows.map((row) => selectRival(rival, row))],
    base.year,
  );
}

/** The years that get a line. */
export function listIsoYears({ base }: ModelBasis): readonly number[] {
  return isoDistances.map((distance) => base.year + distance);
}

interface Root {
  readonly lead: (growth: number) => number;
  readonly limits: readonly [number, number];
}

/**
 * The growth at which the lead is nothing, by false position with the Illinois correction: the lead is a smooth, falling
 * function of the rival's growth. Null when it does not change its sign within the limits.
 */
function solve({ lead, limits }: Root): number | null {
  let [low, high] = limits;
  let [leadLow, leadHigh] = [lead(low), lead(high)];
  if (!(leadLow >= 0 && leadHigh <= 0)) return null;
  for (let step = 0; step < mostSteps; step += 1) {
    const growth = leadLow === leadHigh ? low : low + ((high - low) * leadLow) / (leadLow - leadHigh);
    const found = lead(growth);
    if (Math.abs(found) < tolerance) return growth;
    if (found > 0) {
      [low, leadLow, leadHigh] = [growth, found, leadHigh / 2];
    } else {
      [high, leadHigh, leadLow] = [growth, found, leadLow / 2];
    }
  }
  return null;
}

/** The rival's growth that makes it pass AWS in `year`; null where none within the limits does, or it passed before. */
function findGrowth(basis: ModelBasis, inputs: Inputs, rival: Rival, year: number, limits: GrowthLimits) {
  const input = growthInput[rival];
  const lead = (growth: number): number => {
    const row = project(basis, { ...inputs, [input]: growth }, year - basis.base.year).at(-1);
    return row === undefined ? NaN : Math.log(row.awsRevenue / selectRival(rival, row));
  };
  const growth = solve({ lead, limits: limits.rival });
  if (growth === null) return null;
  const overtaking = findOvertaking(basis, { ...inputs, [input]: growth }, rival);
  return overtaking.kind === 'at' && overtaking.year === year ? growth : null;
}

/** The line of one year: every pair, run through the model, gives this year of overtaking. */
export function computeIsoLine(
  basis: ModelBasis,
  inputs: Inputs,
  rival: Rival,
  year: number,
  limits: GrowthLimits,
): IsoLine {
  const [from, to] = limits.aws;
  const count = Math.round((to - from) / gridStep) + 1;
  const points = Array.from({ length: count }, (_, index) => {
    const awsGrowth = from + index * gridStep;
    return [awsGrowth, findGrowth(basis, { ...inputs, awsGrowth }, rival, year, limits)] as const;
  });
  return { year, points };
}

/** What the lines depend on: every assumption but the two growth rates that span the chart. Equal texts, equal lines. */
export function describeIsoInputs(inputs: Inputs, rival: Rival): string {
  return inputIds
    .filter((id) => id !== 'awsGrowth' && id !== growthInput[rival])
    .map((id) => inputs[id])
    .join();
}
