// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { layOutFigure } from '../test/layOutFigure.ts';
import { makeFigure } from '../test/makeFigure.ts';
import type { ChartFigure, Mark, PlotLabel, Reference } from '../view-models/chartTypes.ts';
import { createPainter, paintKey } from './painter.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The elements that React would make for a figure, in a group. */
function makeLayer(keys: readonly string[]) {
  const layer = document.createElementNS(svgNamespace, 'g');
  for (const key of keys) {
    const element = document.createElementNS(svgNamespace, 'path');
    element.setAttribute('data-paint', key);
    layer.append(element);
  }
  const find = (key: string): Element => {
    const element = layer.querySelector(`[data-paint="${key}"]`);
    if (element === null) throw new Error(`no element ${key}`);
    return element;
  };
  const read = (key: string, name: string) => find(key).getAttribute(name);
  const listLines = (key: string) => {
    const { children, textContent } = find(key);
    return children.length === 0 ? [textContent] : [...children].map((line) => line.textContent);
  };
  return { layer, find, read, listLines };
}

const sampleKeys = [
  ...['spare', 'profit', 'actual', 'scenario', 'latest'].map(paintKey.mark),
  ...['scenario', 'latest'].map(paintKey.label),
  paintKey.referenceLine('boundary'),
  paintKey.referenceText('boundary'),
];

/** Paints figures on the axes of the first one, as while a slider moves. */
function setUp(first: ChartFigure, keys: readonly string[] = sampleKeys) {
  const layer = makeLayer(keys);
  const painter = createPainter(layer.layer);
  const layout = layOutFigure(first);
  const paint = (figure: ChartFigure) => painter.paint(figure, layout);
  paint(first);
  return { ...layer, paint, layout };
}

const makeMarked = (...marks: readonly Mark[]): ChartFigure =>
  makeFigure(100, { marks, labels: [], references: [] });

describe('painting', () => {
  function countWrites(work: () => void): { readonly attributes: readonly string[]; readonly texts: number } {
    const attributes = vi.spyOn(Element.prototype, 'setAttribute');
    const texts = vi.spyOn(Element.prototype, 'replaceChildren');
    work();
    return { attributes: attributes.mock.calls.map(([name]) => name), texts: texts.mock.calls.length };
  }

  it('draws every mark, label and reference', () => {
    const { read, listLines } = setUp(makeFigure(100));
    for (const id of ['spare', 'profit', 'actual', 'scenario'])
      expect(read(paintKey.mark(id), 'd')).toMatch(/^M/);
    expect(read(paintKey.mark('latest'), 'transform')).toMatch(/^translate\([\d.]+ [\d.]+\)$/);
    expect(listLines(paintKey.label('scenario')).join(' ')).toBe('Scenario $100bn');
    expect(listLines(paintKey.referenceText('boundary'))).toEqual(['Projection →']);
    expect(read(paintKey.referenceLine('boundary'), 'd')).toMatch(/^M[\d.]+ [\d.]+V[\d.]+$/);
  });

  it('writes nothing when nothing changed', () => {
    const { paint } = setUp(makeFigure(100));
    expect(countWrites(() => paint(makeFigure(100)))).toEqual({ attributes: [], texts: 0 });
  });

  it('writes only what changed', () => {
    const first = makeFigure(100);
    const { paint, read } = setUp(first);
    const before = read(paintKey.mark('actual'), 'd');
    const line: Mark = {
      kind: 'line',
      id: 'actual',
      tone: 'actual',
      style: 'actual',
      points: [
        [2024, 35],
        [2025, 50],
      ],
    };
    const moved = { ...first, marks: first.marks.map((mark) => (mark.id === 'actual' ? line : mark)) };
    expect(countWrites(() => paint(moved))).toEqual({ attributes: ['d'], texts: 0 });
    expect(read(paintKey.mark('actual'), 'd')).not.toBe(before);
  });

  it('moves a label without making its text again', () => {
    const label: PlotLabel = { id: 'latest', text: 'June', tone: 'actual', at: [2025.5, 60], lane: 'inside' };
    const first = makeFigure(100, { labels: [label] });
    const { paint } = setUp(first);
    const moved = makeFigure(100, { labels: [{ ...label, at: [2025.5, 50] }] });
    expect(countWrites(() => paint(moved))).toEqual({ attributes: ['transform'], texts: 0 });
  });

  it('makes the text of a label again when it says something else', () => {
    const { paint, listLines } = setUp(makeFigure(100));
    paint(makeFigure(101));
    expect(listLines(paintKey.label('scenario')).join(' ')).toBe('Scenario $101bn');
  });
});

describe('a text of several lines', () => {
  it('stands with its middle at its place', () => {
    const label: PlotLabel = {
      id: 'scenario',
      text: 'Operating cash flow $100bn',
      tone: 'scenario',
      at: [2027, 100],
      lane: 'end',
    };
    const { find, layout } = setUp(makeFigure(100, { labels: [label] }));
    const spans = [...find(paintKey.label('scenario')).children];
    const shifts = spans.map((span) => Number.parseFloat(span.getAttribute('dy') ?? ''));
    expect(spans.length).toBeGreaterThan(1);
    for (const span of spans) expect(span.getAttribute('x')).toBe('0');
    const { lineHeight } = layout.sizes;
    expect(shifts[0]).toBeCloseTo(0.35 - ((spans.length - 1) * lineHeight) / 2, 9);
    for (const shift of shifts.slice(1)) expect(shift).toBe(lineHeight);
  });

  it('becomes a single line, on its base line without a span, and several again', () => {
    const makeLabelled = (text: string): ChartFigure =>
      makeFigure(100, { labels: [{ id: 'scenario', text, tone: 'scenario', at: [2027, 100], lane: 'end' }] });
    const { paint, find, read, listLines } = setUp(makeLabelled('Operating cash flow $100bn'));
    const key = paintKey.label('scenario');
    const several = [listLines(key), read(key, 'dy')];
    paint(makeLabelled('Cash'));
    expect(listLines(key)).toEqual(['Cash']);
    expect(find(key).children).toHaveLength(0);
    expect(read(key, 'dy')).toBe('0.35em');
    paint(makeLabelled('Operating cash flow $100bn'));
    expect([listLines(key), read(key, 'dy')]).toEqual(several);
  });
});

describe('bars', () => {
  const bars = [
    [2025, 0, 20],
    [2026, 20, 50],
    [2027, 50, 40],
  ] as const;

  it('of one tone are one path', () => {
    const mark: Mark = { kind: 'bar', id: 'steps', tone: 'aws', style: 'solid', width: 0.6, bars };
    const { read } = setUp(makeMarked(mark), [paintKey.mark('steps')]);
    expect(read(paintKey.mark('steps'), 'd')?.match(/M/g)).toHaveLength(3);
  });

  it('of several tones are a path each, which change their tone as they move', () => {
    const keys = bars.map((_, order) => paintKey.bar('steps', order));
    const makeSteps = (tone: Extract<Mark, { kind: 'bar' }>['tone']): ChartFigure =>
      makeMarked({ kind: 'bar', id: 'steps', tone, style: 'solid', width: 0.6, bars });
    const { paint, read } = setUp(makeSteps(['positive', 'positive', 'negative']), keys);
    expect(keys.map((key) => read(key, 'data-tone'))).toEqual(['positive', 'positive', 'negative']);
    for (const key of keys) expect(read(key, 'd')?.match(/M/g)).toHaveLength(1);
    expect(new Set(keys.map((key) => read(key, 'd'))).size).toBe(3);
    paint(makeSteps(['positive', 'negative', 'neutral']));
    expect(keys.map((key) => read(key, 'data-tone'))).toEqual(['positive', 'negative', 'neutral']);
  });
});

describe('what has no place', () => {
  const label: PlotLabel = { id: 'latest', text: 'June', tone: 'actual', at: [2025.5, 60], lane: 'inside' };
  const reference: Reference = {
    id: 'boundary',
    axis: 'x',
    at: 2025,
    text: 'Projection →',
    style: 'boundary',
  };
  const point: Mark = { kind: 'point', id: 'latest', tone: 'actual', at: [2025.5, 60] };
  const keys = [
    paintKey.label('latest'),
    paintKey.mark('latest'),
    paintKey.referenceLine('boundary'),
    paintKey.referenceText('boundary'),
  ];

  it('is hidden, and shown again when it has one', () => {
    const shown = makeFigure(100, { labels: [label], references: [reference], marks: [point] });
    const { paint, read } = setUp(shown, keys);
    const readAll = () => keys.map((key) => read(key, 'visibility'));
    expect(readAll()).toEqual(keys.map(() => 'visible'));
    paint(
      makeFigure(100, {
        labels: [{ ...label, at: null }],
        references: [{ ...reference, at: null }],
        marks: [{ ...point, at: null }],
      }),
    );
    expect(readAll()).toEqual(keys.map(() => 'hidden'));
    paint(shown);
    expect(readAll()).toEqual(keys.map(() => 'visible'));
  });

  it('has no element: that is passed over', () => {
    expect(() => setUp(makeFigure(100), [])).not.toThrow();
  });
});
