import { describe, expect, it } from 'vitest';
import type { LinkBrowser } from './linkBrowser.ts';
import { readShifted, shiftHorizon } from './shiftHorizon.ts';

const horizons = [2031, 2036];

describe('the horizon of a link under a later base year', () => {
  it.each([
    ['#/what-if?v=1&to=2035', '#/what-if?v=1&to=2036'],
    ['#/what-if?to=2030&v=1&capex=250', '#/what-if?to=2031&v=1&capex=250'],
    ['#/what-if?v=1&to=2036', '#/what-if?v=1&to=2036'],
    ['#/what-if?v=1&to=2029', '#/what-if?v=1&to=2029'],
    ['#/what-if?v=1&to=20355', '#/what-if?v=1&to=20355'],
    ['#/what-if?v=1&year=2035', '#/what-if?v=1&year=2035'],
    ['#/what-if?v=1&auto=2035', '#/what-if?v=1&auto=2035'],
    ['', ''],
  ])('%s is read as %s', (hash, read) => {
    expect(shiftHorizon(hash, horizons, 1)).toBe(read);
  });

  it('leaves the browser as it is for the shipped base year', () => {
    const browser: LinkBrowser = {
      readHash: () => '#/what-if?to=2035',
      pushHash: () => undefined,
      replaceHash: () => undefined,
      resolveAddress: (hash) => hash,
      onNavigation: () => () => undefined,
      onLeave: () => () => undefined,
    };
    expect(readShifted(browser, [2030, 2035], 0)).toBe(browser);
    expect(readShifted(browser, horizons, 1).readHash()).toBe('#/what-if?to=2036');
  });
});
