import { describe, expect, it } from 'vitest';
import { makeInputs, productBasis } from '../test/modelBasis.ts';
import { readGoldens } from '../test/modelGoldens.ts';
import { outputIds } from './outputs.ts';
import { project } from './projection.ts';

const horizon = 10;
const cases = readGoldens();

/** Agrees to 1e-9 of the reference result; null only with null. */
function isReference(actual: number | null, expected: unknown): boolean {
  if (actual === null || typeof expected !== 'number') return actual === expected;
  return Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);
}

describe('the reference results', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(16);
    for (const { rows } of cases) expect(rows).toHaveLength(horizon);
  });

  it.each(cases)('$id: every output of every year', ({ overrides, rows }) => {
    const projected = project(productBasis, makeInputs(overrides), horizon);
    expect(projected.map(({ year }) => year)).toEqual(rows.map((row) => row.get('year')));
    const differing = projected.flatMap((row, index) =>
      outputIds
        .map((id) => ({ year: row.year, id, actual: row[id], expected: rows[index]?.get(id) }))
        .filter(({ actual, expected }) => !isReference(actual, expected)),
    );
    expect(differing).toEqual([]);
  });
});
