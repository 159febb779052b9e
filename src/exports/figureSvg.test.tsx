// @vitest-environment jsdom
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeLeastHeight, computePlotGeometry, roomForBarLabels } from '../charts/plotGeometry.ts';
import { PreviewPlot } from '../charts/PreviewPlot.tsx';
import { languages } from '../model/index.ts';
import { makeFigure, makeLiveFigure } from '../test/makeFigure.ts';
import { makeFigureDocument, plainLook } from '../test/makeFigureDocument.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { chartSizes } from '../theme/densities.ts';
import { buildBridgeFigure } from '../view-models/buildBridgeFigure.ts';
import { buildCapacityFigure } from '../view-models/buildCapacityFigure.ts';
import { buildCashFigure } from '../view-models/buildCashFigure.ts';
import { buildCloudFigure } from '../view-models/buildCloudFigure.ts';
import { buildEarningsFigure } from '../view-models/buildEarningsFigure.ts';
import { buildMarginFigure } from '../view-models/buildMarginFigure.ts';
import { buildProfitFigure } from '../view-models/buildProfitFigure.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { computeValueDomain } from '../view-models/valueDomain.ts';
import type { FigureDocument } from './figureDocument.ts';
import { buildFigureCsv } from './figureCsv.ts';
import { buildFigureSvg, sheetWidth } from './figureSvg.ts';

const builders = {
  capacity: buildCapacityFigure,
  profit: buildProfitFigure,
  cash: buildCashFigure,
  margin: buildMarginFigure,
  cloud: buildCloudFigure,
  bridge: buildBridgeFigure,
  earnings: buildEarningsFigure,
};

function parse(document: FigureDocument, fontStyle?: string): Element {
  const { text } = buildFigureSvg(document, plainLook, fontStyle);
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
}

const readTexts = (root: Element): string =>
  [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

/** Shapes and texts of the plot as the page paints them, at the size of the sheet. */
function readPainted(figure: ChartFigure): {
  readonly shapes: readonly string[];
  readonly texts: readonly string[];
} {
  const sizes = chartSizes.desk;
  const width = sheetWidth - 2 * 28;
  const height = Math.max(400, computeLeastHeight(figure, width, sizes));
  const domain = roomForBarLabels(figure, computeValueDomain(figure), width, sizes);
  const geometry = computePlotGeometry({ figure, domain, width, height, sizes, language: 'en' });
  const { container, unmount } = render(
    <PreviewPlot
      figure={figure}
      live={makeLiveFigure(figure)}
      geometry={geometry}
      sizes={sizes}
      isActive
      onOutgrown={() => undefined}
    />,
  );
  const visible = [...container.querySelectorAll('path, circle, text, tspan')].filter(
    (element) => element.closest('[visibility=hidden]') === null && element.closest('defs') === null,
  );
  const shapes = visible.flatMap((element) => element.getAttribute('d') ?? []);
  // A text of several lines has a span for each.
  const texts = visible
    .filter(({ tagName, children }) => tagName.startsWith('t') && children.length === 0)
    .map(({ textContent }) => textContent);
  unmount();
  return { shapes, texts };
}

/** The same commands, with numbers that differ by less than a tenth of a pixel. */
function isSameShape(a: string, b: string): boolean {
  const number = /-?\d+(?:\.\d+)?/g;
  const read = (path: string): readonly number[] => (path.match(number) ?? []).map(Number);
  const others = read(b);
  return (
    a.replace(number, '#') === b.replace(number, '#') &&
    read(a).every((value, order) => Math.abs(value - (others[order] ?? NaN)) < 0.1)
  );
}

describe('the picture', () => {
  const cases = Object.entries(builders).flatMap(([id, build]) =>
    languages.map((language) => [id, language, build] as const),
  );

  it.each(cases)('of %s (%s) has the shapes and texts that the page paints', (_, language, build) => {
    const figure = build(makeScenarioView({ language, overrides: { capex: 300, awsGrowth: 25 } }));
    const root = parse(makeFigureDocument({ figure, language: 'en' }));
    const { shapes, texts } = readPainted(figure);
    const drawn = [...root.querySelectorAll('path')].flatMap((path) => path.getAttribute('d') ?? []);
    for (const shape of shapes.filter((path) => path !== ''))
      expect(
        drawn.some((path) => isSameShape(path, shape)),
        shape,
      ).toBe(true);
    const written = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.length).toBeGreaterThan(6);
    for (const text of texts) expect(written).toContain(text);
  });

  it('has every mark, under the ids of the figure, in the order of the figure', () => {
    const figure = makeFigure();
    const root = parse(makeFigureDocument({ figure }));
    const ids = [...root.querySelectorAll('[data-mark]')].map((element) => element.getAttribute('data-mark'));
    expect([...new Set(ids)]).toEqual(figure.marks.map(({ id }) => id));
    expect(root.querySelector('circle')?.getAttribute('data-tone')).toBe('actual');
  });

  it('has the note of a story with its line and ring, marks that recede, and the note in words', () => {
    const annotation = { at: [2027, 100], tone: 'scenario', text: 'Look <here>', name: '2027' } as const;
    const figure = makeFigure(100, { annotation, notes: ['2027: Look <here>'] });
    const marks = figure.marks.map((mark) => (mark.id === 'scenario' ? mark : { ...mark, recedes: true }));
    const document = makeFigureDocument({ figure: { ...figure, marks } });
    const root = parse(document);
    const find = (part: string) => [...root.querySelectorAll(`[data-class="annotation-${part}"]`)];
    expect(find('text').map(({ textContent }) => textContent)).toEqual(['Look <here>']);
    expect([find('box'), find('ring'), find('leader')].map(({ length }) => length)).toEqual([1, 1, 1]);
    const faint = [...root.querySelectorAll('[data-recedes="true"]')];
    expect(new Set(faint.map((element) => element.getAttribute('data-mark')))).toEqual(
      new Set(figure.marks.map(({ id }) => id).filter((id) => id !== 'scenario')),
    );
    expect(buildFigureCsv(document)).toContain('Look <here>');
    expect(
      find('box').concat(parse(makeFigureDocument()).querySelector('[data-class="annotation-box"]') ?? []),
    ).toHaveLength(1);
  });

  it('has hatches, bars of several tones and diamonds', () => {
    const figure = makeFigure(100, {
      marks: [
        {
          kind: 'band',
          id: 'range',
          tone: 'azure',
          fill: 'hatch',
          points: [
            [2024, 1, 2],
            [2025, 3, 4],
          ],
        },
        {
          kind: 'bar',
          id: 'steps',
          tone: ['positive', 'negative'],
          style: 'projected',
          width: 0.5,
          bars: [
            [2024, 0, 5],
            [2025, 5, 2],
          ],
        },
        { kind: 'dots', id: 'views', tone: 'neutral', points: [[2025, 3]] },
        { kind: 'point', id: 'none', tone: 'actual', at: null },
      ],
      labels: [{ id: 'hidden', text: 'Hidden', tone: 'actual', at: null, lane: 'end' }],
    });
    const root = parse(makeFigureDocument({ figure }));
    const band = root.querySelector('[data-mark=range]');
    expect(band?.getAttribute('fill')).toBe('url(#hatch-azure)');
    expect(root.querySelector('pattern')?.id).toBe('hatch-azure');
    const bars = [...root.querySelectorAll('[data-mark=steps]')];
    expect(bars.map((bar) => bar.getAttribute('data-tone'))).toEqual(['positive', 'negative']);
    expect(root.querySelector('[data-mark=views]')?.getAttribute('d')).toMatch(/^M.+Z$/);
    expect(root.querySelector('[data-mark=none]')).toBeNull();
    expect(readTexts(root)).not.toContain('Hidden');
  });

  it('lays a halo under the labels, in the colour of the paper and out of the way of readers', () => {
    const root = parse(makeFigureDocument());
    const halo = root.querySelector('text[aria-hidden]');
    expect(halo?.getAttribute('fill')).toBe('white');
    const next = halo?.nextElementSibling;
    expect(next?.getAttribute('stroke')).toBeNull();
  });
});

describe('the sheet', () => {
  it('says finding, measure, notes, scenario, sources, date of the data and maker', () => {
    const texts = readTexts(parse(makeFigureDocument({ scenario: 'Capex $250bn (base case $220bn)' })));
    for (const part of [
      'Sales reach 100',
      'Sales, $bn, 2024–2027',
      'A note.',
      'Scenario: Capex $250bn (base case $220bn)',
      'Sources: Amazon (2 documents, 2025–2026); Synergy (1 document)',
      'Latest source: 5 February 2026',
      'Cumulo',
    ])
      expect(texts).toContain(part);
  });

  it('speaks French', () => {
    const root = parse(makeFigureDocument({ language: 'fr', scenario: 'référence' }));
    expect(root.getAttribute('xml:lang')).toBe('fr');
    const texts = readTexts(root).replaceAll('\u202f', ' ');
    expect(texts).toContain('Scénario : référence');
    expect(texts).toContain('Source la plus récente : 5 février 2026');
  });

  it('says so when a figure has no document, or their list is not there', () => {
    const modelled = makeFigureDocument({ figure: makeFigure(100, { sourceIds: [] }), sources: [] });
    expect(readTexts(parse(modelled))).toContain('Sources: Computed by the model');
    const missing = readTexts(parse(makeFigureDocument({ sources: null })));
    expect(missing).toContain('Sources: 1 document');
    expect(missing).not.toContain('Latest source');
  });

  it('names six publishers and counts the rest', () => {
    const sources = Array.from({ length: 9 }, (_, order) => ({
      title: 'Report',
      publisher: `House ${order}`,
      date: null,
      url: null,
    }));
    const texts = readTexts(parse(makeFigureDocument({ sources })));
    expect(texts).toContain('House 5 (1 document); 3 more (3 documents)');
    expect(texts).not.toContain('House 6');
  });

  it('stands for itself: no variable, no class, no script, no other file', () => {
    const { text, width, height, probeHeight } = buildFigureSvg(makeFigureDocument(), plainLook);
    expect(text).not.toMatch(/var\(| class=|<script|<style|<image|href|@import/);
    expect(width).toBe(960);
    expect(height).toBeGreaterThan(450);
    expect(probeHeight).toBe(0);
    const root = parse(makeFigureDocument());
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(root.getAttribute('font-family')).toBe("Inter, 'Inter Variable', system-ui");
    expect(root.querySelector('title')?.textContent).toBe('Sales reach 100');
    expect(root.querySelector('desc')?.textContent).toContain('chart=cash');
  });

  it('brings the typeface along on request, with a letter below the picture that shows whether it has come', () => {
    const fontStyle = "@font-face{font-family:'Inter Variable';src:url(data:font/woff2;base64,AAAA)}";
    const { height, probeHeight } = buildFigureSvg(makeFigureDocument(), plainLook, fontStyle);
    const root = parse(makeFigureDocument(), fontStyle);
    expect(root.querySelector('style')?.textContent).toBe(fontStyle);
    expect(Number(root.getAttribute('height'))).toBe(height + probeHeight);
    expect(Number([...root.querySelectorAll('text')].at(-1)?.getAttribute('y'))).toBeGreaterThan(height);
  });

  it('grows with its texts and keeps them in its width', () => {
    const long = makeFigureDocument({ scenario: 'An assumption 12% (base case 10%) · '.repeat(30).trim() });
    const short = buildFigureSvg(makeFigureDocument(), plainLook);
    expect(buildFigureSvg(long, plainLook).height).toBeGreaterThan(short.height + 100);
    const lines = [...parse(long).querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(140);
    const present = buildFigureSvg(makeFigureDocument({ density: 'present' }), plainLook);
    expect(present.height).toBeGreaterThan(short.height);
  });

  it('is well-formed whatever its texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, note) => {
        const figure = makeFigure(100, {
          title,
          notes: [note],
          labels: [{ id: 'a', text: title, tone: 'aws', at: [2025, 50], lane: 'inside' }],
        });
        parse(makeFigureDocument({ figure, scenario: note }));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the signs of the plot', () => {
  it('stand in words below the notes, in the drawing and in the table file', () => {
    const figure = { ...makeFigure(), keys: [{ sign: '1', text: '5 February 2026 – guidance' }] };
    expect(readTexts(parse(makeFigureDocument({ figure })))).toContain('1 5 February 2026 – guidance');
    expect(buildFigureCsv(makeFigureDocument({ figure }))).toContain('1 5 February 2026 – guidance');
  });

  it('go with a note where the figures are a person’s own', () => {
    const figure = { ...makeFigure(), sourceIds: ['own:1'] };
    expect(readTexts(parse(makeFigureDocument({ figure })))).toContain('your own figures');
  });
});
