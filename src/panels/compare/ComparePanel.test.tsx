// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../derived/session.ts';
import { makeSession, passFrame, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { ShownInPlace } from './ShownInPlace.tsx';

// The first import of the lazy part takes longer than a test waits.
beforeAll(() => import('./CompareContent.tsx'));

beforeEach(() => {
  serveData();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function addPreset(session: Session, id: string): void {
  const overrides = session.presets.find((preset) => preset.id === id)?.inputs ?? {};
  session.compare.getState().scenarioAdded({ name: { kind: 'preset', preset: id }, overrides });
}

function show(presets: readonly string[], language: 'en' | 'fr' = 'en') {
  const session = makeSession(language);
  session.scenario.getState().assumptionChanged('capex', 250);
  for (const preset of presets) addPreset(session, preset);
  return renderWithSession(
    <>
      <ShownInPlace />
      <ComparePanel />
    </>,
    session,
  );
}

const findList = async (): Promise<HTMLElement> => screen.findByRole('list', { name: 'Compare scenarios' });

describe('without a scenario to compare with', () => {
  it('the panel invites, and the current scenario can be pinned', async () => {
    const { user, session } = show([]);
    expect(await screen.findByText('See up to four scenarios side by side')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Pin the current scenario' }));
    const [pinned] = session.compare.getState().scenarios;
    expect(pinned?.overrides).toEqual({ capex: 250 });
    expect(pinned?.name.kind === 'own' ? pinned.name.text : '').toMatch(/^Pinned at \d/);
    expect(await screen.findByText('Outcomes in 2030')).toBeInTheDocument();
  });

  it('presets and saved scenarios can be added', async () => {
    const { user, session } = show([], 'fr');
    await screen.findByText('Jusqu’à quatre scénarios côte à côte');
    act(() => void session.library.getState().scenarioSaved('Mon plan', { capex: 150 }));
    await user.click(screen.getByRole('button', { name: 'Ajouter un scénario' }));
    await user.click(screen.getByRole('menuitem', { name: 'Pari Trainium' }));
    await user.click(await screen.findByRole('button', { name: 'Ajouter un scénario' }));
    await user.click(screen.getByRole('menuitem', { name: 'Mon plan' }));
    expect(session.compare.getState().scenarios.map(({ name }) => name)).toEqual([
      { kind: 'preset', preset: 'silicon' },
      { kind: 'own', text: 'Mon plan' },
    ]);
  });
});

describe('with scenarios to compare', () => {
  it('lists them by letter and lets them go; the fourth is the last', async () => {
    const { user, session } = show(['base', 'winter', 'boom']);
    const list = await findList();
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
    expect(within(list).getByText('C · AI winter')).toBeInTheDocument();
    expect(screen.getByText(/Remove one to add another/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove C · AI winter from the comparison' }));
    expect(session.compare.getState().scenarios).toHaveLength(2);
    expect(await within(list).findByText('C · AI delivers')).toBeInTheDocument();
  });

  it('gives the outcomes with their differences from the current scenario or from the baseline', async () => {
    const { user } = show(['base']);
    await findList();
    const readCells = (): readonly string[] =>
      [...document.querySelectorAll('[data-outcome="freeCashFlow"] td')].map((cell) => cell.textContent);
    expect(readCells()[0]).toMatch(/^\$[\d.]+bn$/);
    expect(readCells()[1]).toMatch(/^\$[\d.]+bn\+\$[\d.]+bn \(\+\d+%\)$/);
    await user.click(screen.getByRole('radio', { name: 'base case' }));
    expect(readCells()[0]).toMatch(/bn−\$[\d.]+bn \(−\d+%\)$/);
    expect(readCells()[1]).toMatch(/no difference$/);
  });

  it('shows one line over the other, then one chart each, of the chosen outcome', async () => {
    const { user } = show(['base', 'winter']);
    await findList();
    expect(document.querySelectorAll('[data-small-multiples] [data-figure]')).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'AWS sales');
    expect(document.querySelector('[data-figure="compare"] h2')?.textContent).toMatch(
      /^AWS sales 2030: from \$200bn/,
    );
    expect(screen.getByText('AWS sales: one chart each')).toBeInTheDocument();
  });

  it('names the assumptions that differ, and follows the current scenario when it rests', async () => {
    const { session } = show(['base']);
    await findList();
    const listDiffering = (): readonly string[] =>
      [...document.querySelectorAll<HTMLElement>('[data-differs]')].map(
        (row) => row.dataset['differs'] ?? '',
      );
    expect(listDiffering()).toEqual(['capex']);
    act(() => session.scenario.getState().assumptionChanged('serverLife', 4));
    await waitFor(() => expect(listDiffering()).toEqual(['capex', 'serverLife']));
  });

  it('makes one the current scenario, as one change', async () => {
    const { user, session } = show(['discipline']);
    await findList();
    const changes = vi.fn();
    session.scenario.subscribe(changes);
    await user.click(screen.getByRole('button', { name: 'Make B · Capex discipline your current scenario' }));
    expect(changes).toHaveBeenCalledTimes(1);
    expect(session.scenario.getState().overrides).toEqual({ capex: 150, capexGrowth: 2, capexGrowthLong: 2 });
  });
});

describe('a scenario in place of the current one', () => {
  const findShow = async (): Promise<HTMLElement> =>
    screen.findByRole('button', { name: 'Show B · AI winter in place of yours' });

  it('is shown and taken back by a click, without touching the scenario', async () => {
    const { user, session } = show(['winter']);
    const before = session.scenario.getState();
    await user.click(await findShow());
    expect(await findShow()).toHaveAttribute('aria-pressed', 'true');
    expect(session.source.read().scenario.inputs.awsGrowth).toBe(16);
    expect(screen.getByText('You are looking at B · AI winter')).toBeInTheDocument();
    expect(session.currentLink()).toContain('capex=250&vs=winter');
    await user.click(screen.getByRole('button', { name: 'Back to your scenario' }));
    expect(session.source.read().scenario.inputs.awsGrowth).toBe(36);
    await user.click(await findShow());
    await user.click(await findShow());
    expect(session.compare.getState().shown).toBeNull();
    expect(session.scenario.getState()).toBe(before);
  });

  it.each([
    ['pointer', 'pointerDown', 'pointerUp', {}],
    ['space bar', 'keyDown', 'keyUp', { key: ' ' }],
  ] as const)('is shown for as long as the %s holds the button', async (_, press, release, init) => {
    const { session } = show(['winter']);
    const button = await findShow();
    const pressed = createEvent[press](button, init);
    fireEvent(button, pressed);
    expect(session.compare.getState().shown).not.toBeNull();
    const released = createEvent[release](button, init);
    Object.defineProperty(released, 'timeStamp', { value: pressed.timeStamp + 900 });
    fireEvent(button, released);
    fireEvent.click(button);
    expect(session.compare.getState().shown).toBeNull();
  });

  it('obeys a second press that comes before the first has been drawn', async () => {
    const { session } = show(['winter']);
    const button = await findShow();
    const pressEnter = (): void => {
      for (const type of ['keydown', 'click', 'keyup'])
        button.dispatchEvent(
          type === 'click'
            ? new MouseEvent(type, { bubbles: true })
            : new KeyboardEvent(type, { key: 'Enter', bubbles: true }),
        );
    };
    act(() => {
      pressEnter();
      expect(session.compare.getState().shown).not.toBeNull();
      pressEnter();
    });
    expect(session.compare.getState().shown).toBeNull();
  });

  it('ends when the scenario changes or the shown one goes', async () => {
    const { session } = show(['winter']);
    await findShow();
    const id = session.compare.getState().scenarios[0]?.id ?? '';
    act(() => session.compare.getState().scenarioShown(id));
    act(() => session.scenario.getState().assumptionChanged('capex', 240));
    await passFrame();
    expect(session.compare.getState().shown).toBeNull();
    expect(session.source.read().scenario.inputs.capex).toBe(240);
    act(() => session.compare.getState().scenarioShown(id));
    act(() => session.compare.getState().scenarioRemoved(id));
    expect(session.source.read().scenario.inputs.capex).toBe(240);
  });
});
