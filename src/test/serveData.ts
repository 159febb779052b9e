import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi, type Mock } from 'vitest';

const dataFolder = resolve(import.meta.dirname, '../../public/data');

/** A text in place of the file, a status without a file, or no answer as long as the test runs. */
export type Answer = string | number | 'never';

/** The text of a data file as the product ships it. */
export function readDataFile(file: string): string {
  return readFileSync(resolve(dataFolder, file), 'utf8');
}

function answer(given: Answer): Promise<Response> {
  if (given === 'never') return new Promise<Response>(() => undefined);
  if (typeof given === 'number') return Promise.resolve(new Response('', { status: given }));
  return Promise.resolve(new Response(given));
}

/** Puts the shipped data files behind `fetch`, some of them replaced; serve again to change them. Undone by vi.unstubAllGlobals. */
export function serveData(replaced: Readonly<Record<string, Answer>> = {}): Mock<typeof fetch> {
  const serve = vi.fn<typeof fetch>((address) => {
    const file = String(address).split('/').at(-1) ?? '';
    return answer(replaced[file] ?? readDataFile(file));
  });
  vi.stubGlobal('fetch', serve);
  return serve;
}
