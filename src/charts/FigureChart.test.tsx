// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { makeFigure, makeLiveFigure } from '../test/makeFigure.ts';
import { FigureChart } from './FigureChart.tsx';

function show(level = 100) {
  const figure = makeFigure(level);
  const live = makeLiveFigure(figure);
  const onOutgrown = vi.fn();
  const result = render(
    <FigureChart
      figure={figure}
      live={live}
      width={600}
      height={300}
      density="desk"
      isInView
      onOutgrown={onOutgrown}
    />,
  );
  const path = (id: string): string =>
    result.container.querySelector(`[data-mark="${id}"]`)?.getAttribute('d') ?? '';
  // Loading the library takes seconds on a busy machine.
  const withLibrary = () =>
    waitFor(() => expect(result.container.querySelector('.recharts-surface')).toBeInTheDocument(), {
      timeout: 10_000,
    });
  return { ...result, live, onOutgrown, path, withLibrary };
}

describe('FigureChart', () => {
  it('shows a finished picture before the chart library has loaded', () => {
    const { container, path } = show();
    expect(container.querySelector('.recharts-surface')).toBeNull();
    expect(screen.getByRole('img', { name: 'Sales go to 100 in 2027.' })).toBeInTheDocument();
    expect(path('scenario')).toMatch(/^M.+L.+/);
    expect(screen.getByText('2025')).toBeInTheDocument();
    expect(screen.getByText('Projection →')).toBeInTheDocument();
  });

  it('paints the same shapes through the scales of the chart library', async () => {
    const { path, withLibrary, container } = show();
    const before = path('scenario');
    await withLibrary();
    await waitFor(() => expect(path('scenario')).toBe(before));
    expect(container.querySelectorAll('.plot-tick').length).toBeGreaterThan(6);
  });

  it('moves marks and labels with the live figure without rendering the library again', async () => {
    const { live, path, withLibrary, container } = show();
    await withLibrary();
    const surface = container.querySelector('.recharts-surface');
    const before = path('scenario');
    act(() => live.move(makeFigure(110)));
    expect(path('scenario')).not.toBe(before);
    expect(container.querySelector('.recharts-surface')).toBe(surface);
    expect(container.querySelector('[data-paint="label scenario"]')).toHaveTextContent('Scenario $110bn');
  });

  it('says when values leave the axis', async () => {
    const { live, withLibrary, onOutgrown } = show();
    await withLibrary();
    act(() => live.move(makeFigure(101)));
    expect(onOutgrown).not.toHaveBeenCalled();
    act(() => live.move(makeFigure(1000)));
    expect(onOutgrown).toHaveBeenCalledOnce();
  });

  it('reads its points by keyboard', async () => {
    const user = userEvent.setup();
    const { withLibrary } = show();
    await withLibrary();
    await user.tab();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2024Sales$30.0bn'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2025Sales$50.0bn'));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2027Sales$90.0bn'));
  });

  it('names the chart and its summary for assistive tools', async () => {
    const { container, withLibrary } = show();
    await withLibrary();
    expect(container.querySelector('svg > title')).toHaveTextContent('Sales reach 100');
    expect(container.querySelector('svg > desc')).toHaveTextContent('Sales go to 100 in 2027.');
  });
});
