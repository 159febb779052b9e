// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession, passFrame, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData, type Answer } from '../../test/serveData.ts';
import type { Language } from '../../model/index.ts';
import { CloudRacePanels } from './CloudRacePanels.tsx';
import { RaceControls } from './RaceControls.tsx';

beforeEach(() => {
  serveData();
});
afterEach(() => vi.unstubAllGlobals());

const race = (
  <>
    <RaceControls />
    <CloudRacePanels />
  </>
);

async function show(language: Language = 'en') {
  const result = renderWithSession(race, makeSession(language));
  await waitFor(() => expect(listFigures(result.container)).not.toEqual([]), { timeout: 4000 });
  return result;
}

function listFigures(container: HTMLElement): readonly (string | undefined)[] {
  return [...container.querySelectorAll<HTMLElement>('[data-figure]')].map(
    ({ dataset }) => dataset['figure'],
  );
}

function findFigure(container: HTMLElement, id: string): HTMLElement {
  const figure = container.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  if (figure === null) throw new Error(`no figure ${id}`);
  return figure;
}

const all = [
  'race-sales',
  'race-growth',
  'race-margin',
  'race-capex',
  'race-backlog',
  'race-backlog-years',
  'race-overtaking-google',
  'race-overtaking-azure',
];

describe('the cloud race', () => {
  it('keeps its place until the files are there, then shows every figure with its finding', async () => {
    const { container } = renderWithSession(race);
    expect(screen.getByText('Loading the reported figures')).toBeInTheDocument();
    await waitFor(() => expect(listFigures(container)).toEqual(all), { timeout: 4000 });
    expect(screen.getByRole('heading', { name: /^AWS leads in 2030 with \$\d+bn/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^Google Cloud passes AWS in 2034\.5/ })).toBeInTheDocument();
  });

  it('follows its controls', async () => {
    const { container, user, session } = await show();
    await user.click(screen.getByRole('radio', { name: 'Quarters' }));
    await user.click(screen.getByRole('radio', { name: 'Log' }));
    await user.click(screen.getByRole('radio', { name: '5 years' }));
    expect(session.display.getState().race).toMatchObject({ period: 'quarter', scale: 'log', window: '5' });
    expect(
      within(findFigure(container, 'race-sales')).getByText('Sales, $bn a quarter, 2021–2030'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Index' }));
    await user.selectOptions(screen.getByLabelText('Year = 100'), '2019');
    expect(
      screen.getByRole('heading', { name: /^From 2019 to 2030, .* multiplies its sales by/ }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'World share' }));
    expect(screen.queryByLabelText('Year = 100')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^AWS has 28\.0% of the world market/ })).toBeInTheDocument();
  });

  it('hides companies, but not the last one', async () => {
    const { container, user } = await show();
    const companies = screen.getByRole('group', { name: 'Companies shown' });
    await user.click(within(companies).getByRole('button', { name: 'Azure', pressed: true }));
    expect(listFigures(container)).not.toContain('race-overtaking-azure');
    await user.click(within(companies).getByRole('button', { name: 'AWS', pressed: true }));
    expect(listFigures(container)).toEqual(all.slice(0, 5));
    expect(within(companies).getByRole('button', { name: 'Google Cloud' })).toBeDisabled();
    await user.click(within(companies).getByRole('button', { name: 'AWS', pressed: false }));
    expect(within(companies).getByRole('button', { name: 'Google Cloud' })).toBeEnabled();
  });

  it('numbers what happened on the chart and tells it below, with links to the documents', async () => {
    const { container } = await show();
    const capex = findFigure(container, 'race-capex');
    const items = await within(capex).findAllByRole('listitem');
    const told = items.filter((item) => item.closest('[data-race-events]') !== null);
    expect(told.map(({ textContent }) => textContent.slice(0, 1))).toEqual(['1', '2', '3', '4', '5']);
    expect(told.at(-1)).toHaveTextContent('30 July 2026 Amazon raises its plan for 2026 to about $220bn');
    await waitFor(() =>
      expect(
        within(capex).getAllByRole('link', { name: 'Amazon.com, Inc. (press release)' })[0],
      ).toHaveAttribute('href', expect.stringMatching(/^https:/)),
    );
  });

  it('lists outside views with who, when and the distance of the scenario', async () => {
    const { container, user, session } = await show();
    const sales = findFigure(container, 'race-sales');
    await user.click(within(sales).getByText('Outside views: 9'));
    const row = within(sales).getByRole('row', { name: /Beth Kindig/ });
    expect(row).toHaveTextContent('September 2024');
    expect(row).toHaveTextContent('$200bn');
    const before = row.textContent;
    act(() => session.scenario.getState().assumptionChanged('azureGrowth', 10));
    await passFrame();
    await waitFor(
      () => expect(within(sales).getByRole('row', { name: /Beth Kindig/ }).textContent).not.toBe(before),
      { timeout: 4000 },
    );
    expect(within(sales).getByRole('row', { name: /Andy Jassy/ })).toHaveTextContent('Not drawn');
  });

  it('moves with the scenario', async () => {
    const { session } = await show('fr');
    expect(screen.getByRole('heading', { name: /^AWS mène en 2030/ })).toBeInTheDocument();
    act(() => session.scenario.getState().assumptionChanged('googleGrowth', 85));
    await passFrame();
    expect(screen.getByRole('heading', { name: /^Google Cloud mène en 2030/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^Google Cloud dépasse AWS en 20/ })).toBeInTheDocument();
  });

  it('shows the pairs of an iso-line as a table once they have been computed', async () => {
    const { container, user } = await show();
    const figure = findFigure(container, 'race-overtaking-google');
    await user.click(within(figure).getByRole('button', { name: 'Show data' }));
    await waitFor(
      () => expect(within(figure).getByRole('row', { name: /^20\.0%/ })).toHaveTextContent('55.9%'),
      { timeout: 4000 },
    );
    expect(within(figure).getByRole('columnheader', { name: 'AWS growth in 2026' })).toBeInTheDocument();
  });

  it('has the lines on paper also where nobody has looked', async () => {
    class NeverInView {
      observe(): void {
        // Nothing comes into view.
      }
      disconnect(): void {
        // Nothing was watched.
      }
    }
    vi.stubGlobal('IntersectionObserver', NeverInView);
    const { container, user } = await show();
    const figure = findFigure(container, 'race-overtaking-google');
    await user.click(within(figure).getByRole('button', { name: 'Show data' }));
    expect(figure).not.toHaveTextContent('55.9%');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(within(figure).getByRole('row', { name: /^20\.0%/ })).toHaveTextContent('55.9%');
  });
});

describe('files with faults', () => {
  async function showWith(files: Readonly<Record<string, Answer>>) {
    serveData(files);
    return show();
  }

  it('does without events and outside views, and says so', async () => {
    const { container, user } = await showWith({ 'events.json': 404, 'analyst-projections.json': 404 });
    expect(listFigures(container)).toEqual(all);
    expect(
      screen.getByText('events.json could not be read. The charts go on without it.'),
    ).toBeInTheDocument();
    expect(container.querySelector('[data-race-events]')).toBeNull();
    serveData();
    const [first] = screen.getAllByRole('button', { name: 'Try again' });
    if (first !== undefined) await user.click(first);
    await waitFor(() => expect(container.querySelector('[data-race-events]')).not.toBeNull());
  });

  it('leaves out broken entries and says how many', async () => {
    await showWith({ 'events.json': '[{"id": "x"}]' });
    expect(screen.getByText('events.json: 1 entry could not be used and is left out.')).toBeInTheDocument();
  });

  it('says that it needs the facts', async () => {
    serveData({ 'facts.csv': 404 });
    renderWithSession(race);
    expect(await screen.findByText(/the charts of this view need them/)).toBeInTheDocument();
  });
});
