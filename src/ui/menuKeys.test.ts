import { describe, expect, it } from 'vitest';
import { selectKeyedItem } from './menuKeys.ts';

const labels = ['Référence', 'Rapports', 'Hiver de l’IA', 'Élan', 'Essor'];

describe('selectKeyedItem', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 0, 4],
    ['ArrowUp', -1, 4],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['r', 0, 1],
    ['R', 1, 0],
    ['e', 0, 3],
    ['é', 3, 4],
    ['h', 2, 2],
  ])('%s from %i leads to %i', (key, current, expected) => {
    expect(selectKeyedItem(key, current, labels)).toBe(expected);
  });

  it('does not move for other keys, or in an empty menu', () => {
    expect(selectKeyedItem('z', 0, labels)).toBeNull();
    expect(selectKeyedItem('F5', 0, labels)).toBeNull();
    expect(selectKeyedItem('Shift', 0, labels)).toBeNull();
    expect(selectKeyedItem('ArrowDown', -1, [])).toBeNull();
  });
});
