import { paintKey } from './painter.ts';

/** Where the line of a vertical reference stands on the screen, in CSS pixels from the left; null where it is not drawn. */
export function findReferencePlace(root: Element, id: string): number | null {
  const line = root.querySelector(`[data-paint="${paintKey.referenceLine(id)}"]`);
  if (line === null || line.getAttribute('visibility') === 'hidden') return null;
  const { left, width } = line.getBoundingClientRect();
  return left + width / 2;
}
