import type { InputId, InputRange, Overrides } from './inputs.ts';

/** What is wrong with one value, or with the whole, of a scenario that came from outside. */
export type OverrideProblem =
  | { readonly kind: 'notAnObject' }
  | { readonly kind: 'unknownInput'; readonly id: string }
  /** Not of type number, or NaN, or infinite. */
  | { readonly kind: 'notANumber'; readonly id: InputId }
  | {
      readonly kind: 'outOfRange';
      readonly id: InputId;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    };

export type OverrideCheck =
  | { readonly ok: true; readonly overrides: Overrides }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

/**
 * Reads overrides out of anything (parsed JSON, a link) and finds every problem at once. An assumption without a range counts as
 * unknown. A value equal to the default is no override and is left out. Never throws.
 */
export function checkOverrides(candidate: unknown, ranges: readonly InputRange[]): OverrideCheck {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) {
    return { ok: false, problems: [{ kind: 'notAnObject' }] };
  }
  const rangeOf = new Map<string, InputRange>(ranges.map((range) => [range.id, range]));
  const overrides: Partial<Record<InputId, number>> = {};
  const problems: OverrideProblem[] = [];
  for (const [id, value] of Object.entries(candidate)) {
    const range = rangeOf.get(id);
    if (range === undefined) problems.push({ kind: 'unknownInput', id });
    else if (!isFiniteNumber(value)) problems.push({ kind: 'notANumber', id: range.id });
    else if (value < range.min || value > range.max) problems.push(describeOutOfRange(range, value));
    else if (value !== range.default) overrides[range.id] = value;
  }
  return problems.length === 0 ? { ok: true, overrides } : { ok: false, problems };
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function describeOutOfRange({ id, min, max }: InputRange, value: number): OverrideProblem {
  return { kind: 'outOfRange', id, value, min, max };
}
