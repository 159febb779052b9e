// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeFigure, makeLiveFigure } from '../test/makeFigure.ts';
import { FigureChart } from './FigureChart.tsx';

vi.mock('./RechartsPlot.tsx', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('without the chart library the picture stays and moves with the scenario', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const figure = makeFigure(100);
  const live = makeLiveFigure(figure);
  const { container } = render(
    <FigureChart
      figure={figure}
      live={live}
      width={600}
      height={300}
      density="desk"
      isInView
      onOutgrown={vi.fn()}
    />,
  );
  await act(() => vi.advanceTimersByTimeAsync(3000));
  const path = () => container.querySelector('[data-mark="scenario"]')?.getAttribute('d') ?? '';
  expect(screen.getByRole('img', { name: 'Sales go to 100 in 2027.' })).toBeInTheDocument();
  expect(container.querySelector('.recharts-surface')).toBeNull();
  const before = path();
  expect(before).toMatch(/^M.+L.+/);
  act(() => live.move(makeFigure(110)));
  expect(path()).not.toBe(before);
});
