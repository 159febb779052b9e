import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFileName } from './fileName.ts';

describe('buildFileName', () => {
  it('says which figure, whether anything was changed, the language and the size', () => {
    expect(buildFileName({ figureId: 'cash', isBaseline: true, language: 'en', extension: 'svg' })).toBe(
      'cumulo-cash-baseline-en.svg',
    );
    expect(
      buildFileName({
        figureId: 'marketValue',
        isBaseline: false,
        language: 'fr',
        variant: '2x',
        extension: 'png',
      }),
    ).toBe('cumulo-market-value-scenario-fr-2x.png');
  });

  it('is fit for every file system, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (figureId) => {
        const name = buildFileName({ figureId, isBaseline: true, language: 'en', extension: 'csv' });
        expect(name).toMatch(/^cumulo(-[a-z\d]+)+\.csv$/);
        expect(name.length).toBeLessThan(120);
      }),
    );
  });
});
