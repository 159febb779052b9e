import type { LinkBrowser } from './linkBrowser.ts';

/**
 * A link names the last year of the charts. Under a base year that is later by some years, the horizons are later by as many: a
 * link made for the shipped base year is read with its horizon shifted, so that it still opens what it showed.
 */
export function shiftHorizon(hash: string, horizons: readonly number[], years: number): string {
  return hash.replace(/([?&]to=)(\d{4})(?=&|$)/g, (whole, key: string, text: string) => {
    const horizon = Number(text);
    const isShifted = !horizons.includes(horizon) && horizons.includes(horizon + years);
    return isShifted ? `${key}${horizon + years}` : whole;
  });
}

/** A browser whose address is read with horizons shifted; the same browser for the shipped base year. */
export function readShifted(browser: LinkBrowser, horizons: readonly number[], years: number): LinkBrowser {
  if (years === 0) return browser;
  return { ...browser, readHash: () => shiftHorizon(browser.readHash(), horizons, years) };
}
