// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { project } from '../model/index.ts';
import { OverviewPage } from '../pages/OverviewPage.tsx';
import { WhatIfPage } from '../pages/WhatIfPage.tsx';
import { AssumptionGroups, ScenarioHeading } from '../panels/scenario-rail/ScenarioRail.tsx';
import { makeSession, passFrame, renderWithSession } from '../test/renderWithSession.tsx';
import { serveData } from '../test/serveData.ts';

vi.mock('../model/index.ts', async (importOriginal) => {
  const model = await importOriginal<typeof import('../model/index.ts')>();
  return { ...model, project: vi.fn(model.project) };
});

// Panels below the figures are loaded late and follow at rest, with projections of their own: their own tests watch them.
vi.mock('../panels/what-changed/WhatChangedPanel.tsx', () => ({ WhatChangedPanel: () => null }));
vi.mock('../panels/attribution/AttributionPanel.tsx', () => ({ AttributionPanel: () => null }));
vi.mock('../panels/checks/ChecksPanel.tsx', () => ({ ChecksPanel: () => null }));

// A whole view with thirty sliders: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  serveData();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const labels = {
  en: { capex: '2026 capital expenditure', kpi: 'Free cash flow', changed: '1 changed' },
  fr: { capex: 'Investissements 2026 (capex)', kpi: 'Flux de trésorerie disponible', changed: '1 modifiée' },
};

function show(language: 'en' | 'fr' = 'en', page = <WhatIfPage />) {
  const rendered = renderWithSession(
    <>
      <ScenarioHeading />
      <AssumptionGroups />
      {page}
    </>,
    makeSession(language),
  );
  const { container } = rendered;
  const readKpi = (id: string) => {
    const tile = container.querySelector(`[data-kpi="${id}"]`);
    const read = (part: string) => tile?.querySelector(`[data-kpi-${part}]`)?.textContent ?? '';
    return { label: tile?.querySelector('h3')?.textContent, value: read('value'), change: read('change') };
  };
  const readTitles = () =>
    [...container.querySelectorAll('[data-figure]')].map((figure) => figure.querySelector('h2')?.textContent);
  return { ...rendered, readKpi, readTitles, capex: screen.getByLabelText(labels[language].capex) };
}

function findHeadline(question: HTMLElement): HTMLElement {
  const headline = question.parentElement?.querySelector('h1') ?? null;
  if (headline === null) throw new Error('no headline');
  return headline;
}

/** A figure by its id. Roles are looked up in it, not in the whole page: that takes jsdom seconds. */
function findFigure(container: HTMLElement, id: string): HTMLElement {
  const figure = container.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  if (figure === null) throw new Error(`no figure ${id}`);
  return figure;
}

describe.each(['en', 'fr'] as const)('a slider moved by keyboard (%s)', (language) => {
  it('changes key figures, titles and count', async () => {
    const { user, readKpi, readTitles, capex } = show(language);
    const before = { kpi: readKpi('freeCashFlow'), titles: readTitles() };
    expect(before.titles).toHaveLength(6);
    expect(new Set(before.titles).size).toBe(6);
    capex.focus();
    await user.keyboard('{PageUp}');
    await passFrame();
    expect(capex).toHaveValue('270');
    expect(screen.getByText(labels[language].changed)).toBeInTheDocument();
    const after = readKpi('freeCashFlow');
    expect(after.value).not.toBe(before.kpi.value);
    expect(after.change).not.toBe(before.kpi.change);
    // Every figure has a finding that speaks of the numbers, and capex moves all of them but the rivals.
    const moved = readTitles().filter((title, order) => title !== before.titles[order]);
    expect(moved.length).toBeGreaterThanOrEqual(5);
  });
});

describe('the scenario', () => {
  it('is projected once a change, for all panels together', async () => {
    const { user, capex } = show();
    const projections = vi.mocked(project);
    projections.mockClear();
    capex.focus();
    await user.keyboard('{ArrowRight}');
    await passFrame();
    expect(projections).toHaveBeenCalledTimes(1);
    await user.keyboard('{ArrowRight}');
    await passFrame();
    expect(projections).toHaveBeenCalledTimes(2);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await passFrame();
    expect(screen.getByText('Base case: nothing changed')).toBeInTheDocument();
    expect(projections.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('is back where it was when everything is reset', async () => {
    const { user, readKpi, readTitles, capex } = show();
    const before = [readKpi('netSales'), readKpi('freeCashFlow'), readTitles()];
    capex.focus();
    await user.keyboard('{End}');
    await passFrame();
    expect([readKpi('netSales'), readKpi('freeCashFlow'), readTitles()]).not.toEqual(before);
    const reset = screen.getByText('Reset all');
    await user.click(reset);
    await passFrame();
    expect([readKpi('netSales'), readKpi('freeCashFlow'), readTitles()]).toEqual(before);
    expect(reset).toBeDisabled();
  });

  it('is told in the headline of the overview, which follows every move', async () => {
    const { session } = show('en', <OverviewPage />);
    const question = screen.getByText('Does Amazon’s AI bet pay off?');
    const headline = findHeadline(question);
    const before = headline.textContent;
    expect(before).toMatch(/^By 2030: /);
    act(() => session.scenario.getState().scenarioReplaced({ capex: 350, awsGrowth: 0, awsGrowthLong: 0 }));
    await passFrame();
    expect(headline.textContent).not.toBe(before);
    expect(headline.textContent).toContain('less profit');
  });

  it('keeps its data as tables that follow when the slider rests', async () => {
    const { user, container, capex } = show();
    const cash = findFigure(container, 'cash');
    await user.click(within(cash).getByText('Show data'));
    const readCapex = () => within(cash).getByText('2026').closest('tr')?.textContent;
    const before = readCapex();
    expect(before).toContain('$220bn');
    capex.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(readCapex()).toContain('$225bn'));
    await waitFor(() => expect(cash).not.toHaveAttribute('data-settling'));
  });
});
