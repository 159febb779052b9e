import { browserKeys } from '../store/browserKeys.ts';

const name = browserKeys.ownBaseline;

/**
 * Whether the browser keeps a base year of the person's own: then the page waits for it rather than show another one first. Only
 * a hint; what counts is in the record.
 */
export function expectsOwnBaseline(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

export function rememberBaseline(isOwn: boolean): void {
  try {
    if (isOwn) localStorage.setItem(name, '1');
    else localStorage.removeItem(name);
  } catch {
    // Without it the shipped base year is shown for a moment.
  }
}
