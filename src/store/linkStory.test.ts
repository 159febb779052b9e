import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkContext, makeDisplayStore } from '../test/linkSupport.ts';
import { productRanges } from '../test/modelBasis.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { createCompareStore } from './compareStore.ts';
import { decodeLink, encodeLink, longestStoryCode } from './link.ts';
import { currentHash, currentLink } from './linkSync.ts';
import { createScenarioStore } from './scenarioStore.ts';
import { createUncertaintyStore } from './uncertaintyStore.ts';

const code = fc.stringMatching(/^1[A-Za-z0-9_-]{0,200}$/);

describe('a story in a link', () => {
  it('comes back as it went in, with the presentation only', () => {
    fc.assert(
      fc.property(code, (story) => {
        const hash = encodeLink({ view: 'present', overrides: {}, story }, linkContext);
        expect(hash).toBe(`#/present?v=1&story=${story}`);
        expect(decodeLink(hash, linkContext)).toMatchObject({ view: 'present', story, notices: [] });
        expect(encodeLink({ view: 'risk', overrides: {}, story }, linkContext)).toBe('#/risk?v=1');
        expect(decodeLink(`#/risk?v=1&story=${story}`, linkContext)).not.toHaveProperty('story');
      }),
      { numRuns: 60 },
    );
  });

  it('is cut behind the longest one that can be opened, so that it is refused', () => {
    const { story } = decodeLink(`#/present?v=1&story=${'a'.repeat(90_000)}`, linkContext);
    expect(story).toHaveLength(longestStoryCode + 1);
  });

  it('stays in the address until it is closed, and out of links to the page', () => {
    const { definitions } = readShippedAssumptions();
    const display = makeDisplayStore();
    const connection = {
      scenario: createScenarioStore(productRanges),
      uncertainty: createUncertaintyStore(definitions),
      compare: createCompareStore(productRanges),
      display,
      context: linkContext,
      browser: {
        readHash: () => '',
        pushHash: () => undefined,
        replaceHash: () => undefined,
        resolveAddress: (hash: string) => `https://example.test/${hash}`,
        onNavigation: () => () => undefined,
        onLeave: () => () => undefined,
      },
    };
    display.getState().linkOpened(decodeLink('#/present?v=1&story=1abc', linkContext));
    expect(currentHash(connection)).toContain('story=1abc');
    expect(currentLink(connection)).not.toContain('story=');
    display.getState().viewChosen('overview');
    expect(currentHash(connection)).not.toContain('story=');
    display.getState().viewChosen('present');
    expect(currentHash(connection)).toContain('story=1abc');
    display.getState().storyClosed();
    expect(currentHash(connection)).not.toContain('story=');
    display.getState().linkOpened(decodeLink('#/present?v=1&story=1abc', linkContext));
    display.getState().linkOpened(decodeLink('#/what-if?v=1', linkContext));
    expect(display.getState().story).toBeNull();
  });
});
