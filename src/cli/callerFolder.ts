import { resolve } from 'node:path';
import process from 'node:process';

/**
 * The full path of a file that the caller of an npm script named. npm runs scripts in the folder of package.json and says where it
 * was called from: the caller's file names start there.
 */
export function resolveForCaller(script: string, path: string): string {
  const { npm_lifecycle_event: running, INIT_CWD: calledFrom } = process.env;
  return resolve(running === script && calledFrom !== undefined ? calledFrom : process.cwd(), path);
}
