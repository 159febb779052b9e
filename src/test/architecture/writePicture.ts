import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { drawLayers } from './drawLayers.ts';

/** From the top of the repository. */
export const pictureFile = 'docs/architecture.svg';

/** Writes the picture of the layers that the README shows. */
export async function main(): Promise<number> {
  await writeFile(resolve(import.meta.dirname, '../../..', pictureFile), drawLayers());
  return 0;
}
