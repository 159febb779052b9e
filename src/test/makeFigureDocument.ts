import type { FigureDocument } from '../exports/figureDocument.ts';
import type { FigureLook } from '../exports/figureLook.ts';
import { makeFigure } from './makeFigure.ts';

/** A look of plain words: each part is painted with what it is, so that tests can find it again. */
export const plainLook: FigureLook = {
  fontFamily: '"Inter Variable", system-ui',
  surface: 'white',
  text: 'black',
  muted: 'grey',
  line: 'silver',
  paint: ({ className, data = {} }) => ({
    fill: 'black',
    stroke: 'black',
    'data-class': className,
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])),
  }),
};

/** A document around the figure of every kind of mark. */
export function makeFigureDocument(overrides: Partial<FigureDocument> = {}): FigureDocument {
  return {
    figure: makeFigure(),
    language: 'en',
    density: 'desk',
    scenario: 'base case',
    sources: [
      { title: 'Annual report', publisher: 'Amazon', date: '2026-02-05', url: 'https://example.com/a' },
      { title: 'Results', publisher: 'Amazon', date: '2025-10', url: null },
      { title: 'Undated', publisher: 'Synergy', date: null, url: 'https://example.com/s' },
    ],
    link: 'https://example.com/#/what-if?v=1&chart=cash',
    ...overrides,
  };
}
