import { describe, expect, it } from 'vitest';
import { firstLanguage } from './firstSettings.ts';

describe('firstLanguage', () => {
  it.each([
    ['#/what-if?v=1&lang=fr', ['en-US'], 'fr'],
    ['#/what-if?lang=en', ['fr-FR'], 'en'],
    ['', ['fr-CA', 'en'], 'fr'],
    ['#/overview?lang=xx', ['de-DE', 'fr'], 'fr'],
    ['', ['de-DE'], 'en'],
    ['#?lang=__proto__', [], 'en'],
  ])('reads %s with %j as %s', (hash, preferred, language) => {
    expect(firstLanguage(hash, preferred)).toBe(language);
  });
});
