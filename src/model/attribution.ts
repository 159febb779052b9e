import type { ModelBasis } from './basis.ts';
import { inputIds, type InputId, type Inputs } from './inputs.ts';
import type { OutputId, ProjectedYear } from './outputs.ts';
import { project } from './projection.ts';

/** Assumptions that are moved together. */
export interface AttributionGroup {
  readonly id: string;
  readonly inputs: readonly InputId[];
}

/** What is to be explained: an output in a projected year, between two scenarios. */
export interface AttributionQuestion {
  readonly from: Inputs;
  readonly to: Inputs;
  /** Assumptions in no group count as one of their own, so that the parts always add up. */
  readonly groups: readonly AttributionGroup[];
  readonly output: OutputId;
  /** Calendar year. */
  readonly year: number;
}

/** The part of one group in the difference, in the unit of the output (points for outputs in percent). */
export interface Contribution {
  readonly id: string;
  readonly value: number;
}

/**
 * Why an output differs between two scenarios: `from` plus all contributions is `to`. Where the output has no value in one of them,
 * or in a mixture of both that has to be projected on the way (market value without profit), there is no attribution:
 * `missing` says where it fails.
 */
export type Attribution =
  | {
      readonly kind: 'attributed';
      readonly from: number;
      readonly to: number;
      /** One a group, in the order of the question; exactly 0 for groups without a difference. */
      readonly contributions: readonly Contribution[];
    }
  | {
      readonly kind: 'notMeaningful';
      readonly from: number | null;
      readonly to: number | null;
      readonly missing: 'from' | 'to' | 'both' | 'between';
    };

/** The id of the contribution of assumptions that no group holds. */
export const ungroupedId = 'ungrouped';

/** The groups, and one more for assumptions that differ and that none of them names. */
function completeGroups({ from, to, groups }: AttributionQuestion): readonly AttributionGroup[] {
  const named = new Set(groups.flatMap(({ inputs }) => inputs));
  const inputs = inputIds.filter((id) => from[id] !== to[id] && !named.has(id));
  return inputs.length === 0 ? groups : [...groups, { id: ungroupedId, inputs }];
}

function hasDifference({ from, to }: Pick<AttributionQuestion, 'from' | 'to'>, ids: readonly InputId[]) {
  return ids.some((id) => from[id] !== to[id]);
}

/** Whether two scenarios hold the same assumptions. */
export function isSameInputs(a: Inputs, b: Inputs): boolean {
  return !hasDifference({ from: a, to: b }, inputIds);
}

/** The first scenario with some groups as in the second; `coalition` has one bit a group. */
function mixInputs(
  { from, to }: Pick<AttributionQuestion, 'from' | 'to'>,
  moved: readonly AttributionGroup[],
  coalition: number,
): Inputs {
  const mixed = { ...from };
  moved.forEach(({ inputs }, order) => {
    if ((coalition & (1 << order)) === 0) return;
    for (const id of inputs) mixed[id] = to[id];
  });
  return mixed;
}

/** The output of every mixture, by coalition: 2^n projections for n groups that differ. */
function projectCoalitions(
  basis: ModelBasis,
  question: AttributionQuestion,
  moved: readonly AttributionGroup[],
): readonly (number | null)[] {
  const { output, year } = question;
  // Later years do not change earlier ones.
  const horizon = year - basis.base.year;
  return Array.from({ length: 2 ** moved.length }, (_, coalition) => {
    const row: ProjectedYear | undefined = project(basis, mixInputs(question, moved, coalition), horizon).at(
      -1,
    );
    return row?.[output] ?? null;
  });
}

function isComplete(values: readonly (number | null)[]): values is readonly number[] {
  return values.every((value) => value !== null);
}

function findMissing(from: number | null, to: number | null): 'from' | 'to' | 'both' | 'between' {
  if (from === null) return to === null ? 'both' : 'from';
  return to === null ? 'to' : 'between';
}

/** How often a group joins after `size` others, of all orders of `count` groups: size! · (count − 1 − size)! / count!. */
function computeWeights(count: number): readonly number[] {
  const weights: number[] = [];
  let weight = 1 / count;
  for (let size = 0; size < count; size += 1) {
    weights.push(weight);
    weight *= (size + 1) / (count - 1 - size);
  }
  return weights;
}

function countMembers(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** Mean of what a group adds when it joins, over all orders in which the groups can join. */
function computeShapleyValue(values: readonly number[], weights: readonly number[], order: number): number {
  const bit = 1 << order;
  let sum = 0;
  for (let coalition = 0; coalition < values.length; coalition += 1) {
    if ((coalition & bit) !== 0) continue;
    const added = (values[coalition | bit] ?? NaN) - (values[coalition] ?? NaN);
    sum += (weights[countMembers(coalition)] ?? NaN) * added;
  }
  return sum;
}

/**
 * Splits the difference of an output between two scenarios into the parts of the groups by their Shapley values: exact, additive,
 * and independent of any order. Costs 2^n projections for n groups that differ. Throws a RangeError when `year` cannot be
 * projected. Formula: docs/model.md, "Scenario attribution".
 */
export function computeAttribution(basis: ModelBasis, question: AttributionQuestion): Attribution {
  const groups = completeGroups(question);
  const moved = groups.filter(({ inputs }) => hasDifference(question, inputs));
  const values = projectCoalitions(basis, question, moved);
  const from = values[0] ?? null;
  const to = values.at(-1) ?? null;
  if (from === null || to === null || !isComplete(values))
    return { kind: 'notMeaningful', from, to, missing: findMissing(from, to) };
  const weights = computeWeights(moved.length);
  const contributions = groups.map((group): Contribution => {
    const order = moved.indexOf(group);
    return { id: group.id, value: order === -1 ? 0 : computeShapleyValue(values, weights, order) };
  });
  return { kind: 'attributed', from, to, contributions };
}
