import type { Density } from '../theme/densities.ts';

/** Height of a picture in CSS pixels, from that at desk density: rooms need taller plots, for the same figure in larger text. */
export function scaleHeight(height: number, density: Density): number {
  return density === 'present' ? Math.round(height * 1.45) : height;
}
