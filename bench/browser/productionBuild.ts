import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Only the development version of React DOM says this. */
const developmentSign = 'react.dev/link/react-devtools';

/**
 * A development build looks the same and takes two to four times as long; its figures say nothing about what people get.
 * @throws {Error} when a script of the folder holds React's development version
 */
export async function assertProductionBuild(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const script = await readFile(join(folder, file), 'utf8');
    if (script.includes(developmentSign))
      throw new Error(`${join(folder, file)} is a development build; run the measurement without --built`);
  }
}
