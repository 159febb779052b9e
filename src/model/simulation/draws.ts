import { inputIds, type InputId, type InputRange, type Inputs } from '../inputs.ts';
import type { Spreads } from '../spreads.ts';
import { makeInputColumns, read, type InputColumns } from './columns.ts';
import type { Sample } from './sample.ts';
import { drawTriangle, solveTriangle, type Spread, type Triangle } from './triangle.ts';

/**
 * The draws as distances from the sliders. A triangle moves with its slider, so the distances change only when somebody edits a
 * spread, and a move of a slider costs one addition a draw.
 */
export interface Draws {
  /** Writes the values of the paths from `from` on into `target`, draws beyond a slider's range set to its bound. */
  readonly fill: (target: InputColumns, inputs: Inputs, from: number, count: number) => void;
  /** Uses these spreads from now on. */
  readonly useSpreads: (spreads: Spreads) => void;
}

interface Shape {
  readonly spread: Spread;
  readonly triangle: Triangle;
  filled: number;
}

export function createDraws(sample: Sample, ranges: readonly InputRange[], capacity: number): Draws {
  const distances = makeInputColumns(capacity);
  const rangeOf = new Map(ranges.map((range) => [range.id, range]));
  const shapes = new Map<InputId, Shape>();

  function growTo(id: InputId, count: number): void {
    const shape = shapes.get(id);
    if (shape === undefined || count <= shape.filled) return;
    sample.growTo(count);
    const [probabilities, column, { triangle }] = [sample.probabilities[id], distances[id], shape];
    for (let path = shape.filled; path < count; path += 1)
      column[path] = drawTriangle(triangle, read(probabilities, path));
    shape.filled = count;
  }

  return {
    useSpreads(spreads) {
      for (const id of inputIds) {
        const [known, spread] = [shapes.get(id)?.spread, spreads[id]];
        if (known?.below === spread.below && known.above === spread.above) continue;
        shapes.set(id, { spread, triangle: solveTriangle(spread), filled: 0 });
      }
    },
    fill(target, inputs, from, count) {
      for (const id of inputIds) {
        growTo(id, from + count);
        const { min = -Infinity, max = Infinity } = rangeOf.get(id) ?? {};
        shift(target[id], distances[id], { from, count, mode: inputs[id], min, max });
      }
    },
  };
}

/** Values of one assumption: distances about its most likely value, within its range. */
function shift(
  target: Float64Array,
  distances: Float64Array,
  how: {
    readonly from: number;
    readonly count: number;
    readonly mode: number;
    readonly min: number;
    readonly max: number;
  },
): void {
  const { from, count, mode, min, max } = how;
  for (let path = 0; path < count; path += 1) {
    const value = mode + read(distances, from + path);
    target[path] = value < min ? min : value > max ? max : value;
  }
}
