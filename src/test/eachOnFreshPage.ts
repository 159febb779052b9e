import { afterEach, beforeEach, vi } from 'vitest';
import { stubMediaQueries } from './renderWithSession.tsx';
import { serveData } from './serveData.ts';

/** Every test of the file begins in a browser that keeps nothing yet and gets the data as they ship. */
export function eachOnFreshPage(): void {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    stubMediaQueries();
    serveData();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}
