// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession, passFrame, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { FigurePanel } from './FigurePanel.tsx';

const fault = vi.hoisted(() => ({ from: Infinity }));

/** The cash figure cannot be drawn from a certain capex on. */
vi.mock('../../view-models/buildCashFigure.ts', async (importOriginal) => {
  const { buildCashFigure } = await importOriginal<typeof import('../../view-models/buildCashFigure.ts')>();
  return {
    buildCashFigure: (view: ScenarioView) => {
      if (view.scenario.inputs.capex >= fault.from) throw new Error('no figure');
      return buildCashFigure(view);
    },
  };
});

beforeEach(() => {
  serveData();
  fault.from = Infinity;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(language: 'en' | 'fr' = 'en') {
  return renderWithSession(
    <>
      <FigurePanel figure="capacity" />
      <FigurePanel figure="cash" />
      <FigurePanel figure="profit" />
    </>,
    makeSession(language),
  );
}

function listFigures(container: HTMLElement): readonly (string | undefined)[] {
  return [...container.querySelectorAll<HTMLElement>('[data-figure]')].map(
    ({ dataset }) => dataset['figure'],
  );
}

describe('FigurePanel', () => {
  it('names a figure by its finding, with its measure, its sources and its data', async () => {
    const { container, user } = show();
    expect(listFigures(container)).toEqual(['capacity', 'cash', 'profit']);
    const cash = screen.getByRole('article', { name: /^Free cash flow/ });
    expect(within(cash).getByText(/\$bn a year, 2019–2030/)).toBeInTheDocument();
    expect(await within(cash).findByText(/^\d+ sources: .*Amazon/)).toBeInTheDocument();
    const button = within(cash).getByRole('button', { name: 'Show data', expanded: false });
    expect(within(cash).queryByRole('table')).not.toBeInTheDocument();
    await user.click(button);
    const table = within(cash).getByRole('table');
    expect(within(table).getByRole('row', { name: /^2025 reported/ })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: /^2030 projected/ })).toBeInTheDocument();
    await user.click(within(cash).getByRole('button', { name: 'Hide data', expanded: true }));
    expect(within(cash).queryByRole('table')).not.toBeInTheDocument();
  });

  it.each([
    ['en', 'This panel could not be drawn', 'Try again'],
    ['fr', 'Ce panneau n’a pas pu être tracé', 'Réessayer'],
  ] as const)('says in its place that it failed, while the others stay (%s)', (language, title, retry) => {
    fault.from = 0;
    const { container } = show(language);
    expect(listFigures(container)).toEqual(['capacity', 'profit']);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(title);
    expect(within(alert).getByRole('button', { name: retry })).toBeInTheDocument();
  });

  it('draws again on request, once the reason is gone', async () => {
    fault.from = 0;
    const { container, user } = show();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    fault.from = Infinity;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(listFigures(container)).toEqual(['capacity', 'cash', 'profit']);
  });

  it('fails alone when a move makes it fail: the others follow the move', async () => {
    fault.from = 250;
    const { container, session } = show();
    const readTitle = (figure: string) =>
      container.querySelector(`[data-figure="${figure}"] h2`)?.textContent;
    const before = [readTitle('capacity'), readTitle('profit')];
    act(() => session.scenario.getState().assumptionChanged('capex', 300));
    await passFrame();
    expect(listFigures(container)).toEqual(['capacity', 'profit']);
    expect(screen.getByRole('alert')).toHaveTextContent('This panel could not be drawn');
    expect(readTitle('capacity')).not.toBe(before[0]);
    expect(readTitle('profit')).not.toBe(before[1]);
  });
});
