// @vitest-environment jsdom
import { act, render, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { layOutFigure } from '../test/layOutFigure.ts';
import { makeFigure, makeLiveFigure } from '../test/makeFigure.ts';
import type { ChartFigure, Mark } from '../view-models/chartTypes.ts';
import { PaintLayer } from './PaintLayer.tsx';

function show(figure: ChartFigure, isActive = true) {
  const live = makeLiveFigure(figure);
  const { scales, geometry, sizes } = layOutFigure(figure);
  const onOutgrown = vi.fn();
  const draw = (active: boolean) => (
    <svg>
      <PaintLayer {...{ figure, live, scales, geometry, sizes, onOutgrown }} isActive={active} />
    </svg>
  );
  const { container, rerender, unmount } = render(draw(isActive));
  const readPath = (id: string) => container.querySelector(`[data-paint="mark ${id}"]`)?.getAttribute('d');
  const move = (moved: ChartFigure, change?: 'scenario' | 'settings') => act(() => live.move(moved, change));
  const [low, high] = geometry.valueDomain;
  return {
    container,
    live,
    move,
    readPath,
    onOutgrown,
    low,
    high,
    unmount,
    setActive: (active: boolean) => rerender(draw(active)),
  };
}

const withMark = (mark: Mark): ChartFigure => makeFigure(100, { marks: [mark] });

describe('PaintLayer', () => {
  it('is painted at once and follows every move', () => {
    const { readPath, move } = show(makeFigure(100));
    const before = readPath('scenario');
    expect(before).toMatch(/^M/);
    move(makeFigure(110));
    expect(readPath('scenario')).not.toBe(before);
  });

  it('leaves other settings to the next rendering: their marks may be others', () => {
    const { readPath, move, onOutgrown } = show(makeFigure(100));
    const before = readPath('scenario');
    move(makeFigure(5000), 'settings');
    expect(readPath('scenario')).toBe(before);
    expect(onOutgrown).not.toHaveBeenCalled();
  });

  it('rests while it is out of view, and after it left the page', () => {
    const { readPath, move, setActive, unmount, live } = show(makeFigure(100));
    const before = readPath('scenario');
    setActive(false);
    move(makeFigure(110));
    expect(readPath('scenario')).toBe(before);
    unmount();
    expect(() => live.move(makeFigure(120))).not.toThrow();
  });

  it('is hidden from screen readers, which have the table', () => {
    const { container } = show(makeFigure(100));
    expect(container.querySelector('svg > g')).toHaveAttribute('aria-hidden', 'true');
  });

  it('has a hatch for every tone that is hatched', () => {
    const band: Mark = { kind: 'band', id: 'unmet', tone: 'aws', fill: 'hatch', points: [[2025, 10, 20]] };
    const { container } = show(withMark(band));
    const pattern = container.querySelector('pattern');
    const fill = container.querySelector<SVGElement>('[data-paint="mark unmet"]')?.style.fill;
    expect(fill).toContain(pattern?.id ?? 'none');
  });
});

describe('values that leave the axis', () => {
  const marks: readonly (readonly [string, (value: number) => Mark])[] = [
    [
      'a line',
      (value) => ({
        kind: 'line',
        id: 'm',
        tone: 'aws',
        style: 'actual',
        points: [
          [2024, 10],
          [2025, null],
          [2026, value],
        ],
      }),
    ],
    [
      'the low edge of a band',
      (value) => ({ kind: 'band', id: 'm', tone: 'aws', fill: 'soft', points: [[2025, value, 50]] }),
    ],
    [
      'the high edge of a band',
      (value) => ({ kind: 'band', id: 'm', tone: 'aws', fill: 'soft', points: [[2025, 50, value]] }),
    ],
    [
      'the end of a bar',
      (value) => ({ kind: 'bar', id: 'm', tone: 'aws', style: 'solid', width: 1, bars: [[2025, 50, value]] }),
    ],
    [
      'the start of a bar',
      (value) => ({ kind: 'bar', id: 'm', tone: 'aws', style: 'solid', width: 1, bars: [[2025, value, 50]] }),
    ],
    ['a point', (value) => ({ kind: 'point', id: 'm', tone: 'aws', at: [2025, value] })],
  ];

  it.each(marks)('are told: %s', (_, make) => {
    const { move, onOutgrown, low, high } = show(withMark(make(60)));
    move(withMark(make(low)));
    move(withMark(make(high)));
    expect(onOutgrown).not.toHaveBeenCalled();
    move(withMark(make(high + 0.01)));
    expect(onOutgrown).toHaveBeenCalledTimes(1);
    move(withMark(make(low - 0.01)));
    expect(onOutgrown).toHaveBeenCalledTimes(2);
  });

  it('are none where there is no value', () => {
    const { move, onOutgrown } = show(withMark({ kind: 'point', id: 'm', tone: 'aws', at: [2025, 60] }));
    move(withMark({ kind: 'point', id: 'm', tone: 'aws', at: null }));
    expect(onOutgrown).not.toHaveBeenCalled();
  });
});

describe('a note in the picture', () => {
  const annotation = { at: [2027, 100], tone: 'scenario', text: 'Look here', name: 'here' } as const;
  const find = (container: HTMLElement) => container.querySelector('[data-annotation]');

  it('steps aside while the values move, and is back when they are what it was placed for', async () => {
    const noted = makeFigure(100, { annotation });
    const { container, move } = show(noted);
    await waitFor(() => expect(find(container)).toHaveTextContent('Look here'));
    expect(find(container)).toHaveAttribute('visibility', 'visible');
    const place = find(container)?.innerHTML;
    move(makeFigure(110));
    expect(find(container)).toHaveAttribute('visibility', 'hidden');
    expect(find(container)?.innerHTML).toBe(place);
    move(noted);
    expect(find(container)).toHaveAttribute('visibility', 'visible');
  });

  it('says where it has no place, so that it can stand below', async () => {
    const long = 'Supercalifragilisticexpialidocious-'.repeat(3);
    const { container } = show(makeFigure(100, { annotation: { ...annotation, text: long } }));
    await waitFor(() => expect(find(container)).toHaveAttribute('data-annotation', 'none'));
  });

  it('stands beside marks that recede', () => {
    const figure = makeFigure();
    const marks = figure.marks.map((mark) => ({ ...mark, recedes: mark.id !== 'scenario' }));
    const { container } = show({ ...figure, marks });
    const faint = [...container.querySelectorAll('[data-recedes="true"]')];
    expect(faint.map((element) => element.getAttribute('data-paint'))).toEqual(
      figure.marks.filter(({ id }) => id !== 'scenario').map(({ id }) => `mark ${id}`),
    );
  });
});
