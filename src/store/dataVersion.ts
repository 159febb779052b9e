import { baseFigureIds, constantIds, inputIds, type Inputs, type ModelBasis } from '../model/index.ts';

/** What a data version looks like in a link: "2025-1k3f9xz". */
export const dataVersionPattern = /^\d{4}-[0-9a-z]{1,7}$/;

/** A short number for a text that changes with every character of it (FNV-1a, 32 bits, by its published constants). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/**
 * A fingerprint of everything that a link leaves unsaid: the defaults, the figures of the base year and the constants of the model.
 * Other data have another one. It begins with the base year.
 */
export function computeDataVersion({ base, constants }: ModelBasis, defaults: Inputs): string {
  const parts = [
    ...inputIds.map((id) => `${id}=${defaults[id]}`),
    ...baseFigureIds.map((id) => `${id}=${base[id]}`),
    ...constantIds.map((id) => `${id}=${constants[id]}`),
  ];
  return `${base.year}-${hashText([base.year, ...parts].join('\n')).toString(36)}`;
}
