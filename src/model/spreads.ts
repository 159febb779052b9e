import type { InputDefinition, InputId } from './inputs.ts';
import { mapInputs } from './simulation/columns.ts';
import type { Spread } from './simulation/triangle.ts';

/** How far every assumption may stray from where its slider stands. */
export type Spreads = Readonly<Record<InputId, Spread>>;

/** The spreads as assumptions.json has them: from the most likely value to its P10 and P90. */
export function readSpreads(definitions: readonly InputDefinition[]): Spreads {
  const known = new Map(definitions.map((definition) => [definition.id, definition]));
  return mapInputs((id) => {
    const definition = known.get(id);
    if (definition === undefined) throw new RangeError(`There is no definition of ${id}.`);
    const { default: mode, p10, p90 } = definition;
    return { below: mode - p10, above: p90 - mode };
  });
}
