import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi, type Mock } from 'vitest';

const dataFolder = resolve(import.meta.dirname, '../../public/data');

/** A text in place of the file, a status without a file, or null for no answer as long as the test runs. */
export type Answer = string | number | null;

/** The text of a data file as the product ships it. */
export function readDataFile(file: string): string {
  return readFileSync(resolve(dataFolder, file), 'utf8');
}

function answer(given: Answer): Promise<Response> {
  if (given === null) return new Promise<Response>(() => undefined);
  if (typeof given === 'number') return Promise.resolve(new Response('', { status: given }));
  return Promise.resolve(new Response(given));
}

type Fetch = (address: URL) => Promise<Response>;

/** Puts the shipped data files behind `fetch`, some of them replaced; serve again to change them. Undone by vi.unstubAllGlobals. */
export function serveData(replaced: Readonly<Record<string, Answer>> = {}): Mock<Fetch> {
  const serve = vi.fn<Fetch>((address) => {
    const file = address.pathname.split('/').at(-1) ?? '';
    const replacement = replaced[file];
    return answer(replacement === undefined ? readDataFile(file) : replacement);
  });
  vi.stubGlobal('fetch', serve);
  return serve;
}
